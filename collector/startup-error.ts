/** Why the collector does not start, in sentences for whoever runs it: each names the setting or file at fault. */
export class StartupError extends Error {
  readonly reasons: readonly string[];
  constructor(reasons: readonly string[]) {
    super(reasons.join('\n'));
    this.name = 'StartupError';
    this.reasons = reasons;
  }
}
