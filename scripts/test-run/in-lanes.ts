import type { Part } from './part.ts';

/**
 * Runs the parts `lanes` at a time, then those that want to be alone one after the other.
 * @param run never rejects
 */
export async function inLanes<Outcome>(
  parts: readonly Part[],
  lanes: number,
  run: (part: Part) => Promise<Outcome>,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const shared = parts.filter((part) => !part.alone).values();
  // Each lane takes the next part from the one iterator as soon as it is free.
  const lane = async (): Promise<void> => {
    for (const part of shared) outcomes.push(await run(part));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  for (const part of parts) if (part.alone) outcomes.push(await run(part));
  return outcomes;
}
