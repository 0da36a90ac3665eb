import type { Engine } from './engine.ts';
import type { Journey } from './journey.ts';

/** Who makes which journey: rows of cells, as they stand in the README. */
export const journeyTable = (
  engines: readonly Engine[],
  journeys: readonly Journey[],
): readonly (readonly string[])[] =>
  journeys.map(({ name, differently, cannot }) => [
    name,
    ...engines.map((engine) => {
      const reason = cannot?.[engine.name];
      return reason === undefined ? (differently?.[engine.name] ?? 'yes') : `no: ${reason}`;
    }),
  ]);
