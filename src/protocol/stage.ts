/** How far a voice can have come, in their order. */
export const STAGES = ['received', 'read', 'in-work', 'answered', 'closed'] as const;
export type Stage = (typeof STAGES)[number];

/** When a voice came to a stage; RFC 3339. */
export interface Reached {
  readonly stage: Stage;
  readonly at: string;
}

export const isStage = (value: unknown): value is Stage => STAGES.some((stage) => stage === value);
