import type { DeviceRecord } from './device-records.ts';
import type { PanelModel } from './panel-model.ts';

const states: Readonly<Record<DeviceRecord['state'], string>> = {
  waiting: '送信待ち',
  'set-aside': '取り分け',
  sent: '送信済み',
};

export function DeviceList({ model }: { readonly model: PanelModel }) {
  const records = model.device.value;
  const count = (state: DeviceRecord['state']): number =>
    records.filter((each) => each.state === state).length;
  return (
    <section>
      <h2>この端末の中</h2>
      <dl class="counts">
        {(['waiting', 'set-aside', 'sent'] as const).map((state) => (
          <div key={state} class={state}>
            <dt>{states[state]}</dt>
            <dd>{count(state)}</dd>
          </div>
        ))}
      </dl>
      <ul class="rows" aria-label="この端末の回答">
        {records.toReversed().map(({ id, survey, state }) => (
          <li key={id}>
            <code title={id}>…{id.slice(-12)}</code>
            <span>{survey}</span>
            <b class={state}>{states[state]}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
