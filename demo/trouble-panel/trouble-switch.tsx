import { isScenarioName } from '../../mock-server/is-scenario-name.ts';
import { scenarios, type ScenarioName } from '../../mock-server/scenarios.ts';
import { calm } from '../../mock-server/trouble.ts';
import type { PanelModel } from './panel-model.ts';
import { scenarioWords } from './scenario-words.ts';

const names = Object.keys(scenarios).filter(isScenarioName);
/** How many requests a trouble may be set to last; 0 is "until it is changed". */
const LASTS = [0, 1, 3, 10] as const;

export function TroubleSwitch({ model }: { readonly model: PanelModel }) {
  const { scenario, left = 0 } = model.trouble.value;
  const change = (next: ScenarioName, lasts: number): void => {
    void model.switchTo(next === 'calm' ? calm : { scenario: next, ...(lasts > 0 && { left: lasts }) });
  };
  return (
    <section>
      <h2>起こすトラブル</h2>
      <select
        aria-label="起こすトラブル"
        value={scenario}
        onChange={({ currentTarget: { value } }) => isScenarioName(value) && change(value, left)}
      >
        {names.map((name) => (
          <option key={name} value={name}>
            {scenarioWords[name][0]}
          </option>
        ))}
      </select>
      <select
        aria-label="いつまで"
        disabled={scenario === 'calm'}
        value={String(left)}
        onChange={({ currentTarget: { value } }) => change(scenario, Number(value))}
      >
        {[...new Set([...LASTS, left])].map((lasts) => (
          <option key={lasts} value={String(lasts)}>
            {lasts === 0 ? '切りかえるまで' : `あと${lasts}回`}
          </option>
        ))}
      </select>
      <p>{scenarioWords[scenario][1]}</p>
      <p class="quiet" lang="en">
        {scenarios[scenario].says}
      </p>
    </section>
  );
}
