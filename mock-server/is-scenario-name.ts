import { scenarios, type ScenarioName } from './scenarios.ts';

export function isScenarioName(text: string): text is ScenarioName {
  return Object.hasOwn(scenarios, text);
}
