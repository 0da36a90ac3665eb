/** What a guard saw: how many things it looked at, and what is wrong, one sentence each. */
export interface GuardReport {
  readonly checked: number;
  readonly findings: readonly string[];
  /** What it measured, worth reading also when it holds. */
  readonly figures?: readonly string[];
}

export type Guard = (root: string) => Promise<GuardReport>;

/** A guard that looked at nothing has not held: its paths or its parser are broken. */
export function holds(report: GuardReport): boolean {
  return report.checked > 0 && report.findings.length === 0;
}
