/** One thing that the self-check found. */
export interface Finding {
  /** False where something has to be done or is worse than it could be. */
  readonly isGood: boolean;
  readonly text: string;
}
