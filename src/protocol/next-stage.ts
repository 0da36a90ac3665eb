import { STAGES, type Stage } from './stage.ts';

/**
 * What a report of a stage means to a voice that has come to `reached`: it goes on, and may leave stages out; it was
 * told before; or it would go back, which no voice does.
 */
export function nextStage(
  reached: readonly Stage[],
  reported: Stage,
): 'goes-on' | 'told-before' | 'goes-back' {
  if (reached.includes(reported)) return 'told-before';
  const farthest = Math.max(...reached.map((stage) => STAGES.indexOf(stage)));
  return STAGES.indexOf(reported) > farthest ? 'goes-on' : 'goes-back';
}
