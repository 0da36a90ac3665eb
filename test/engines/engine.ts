import type { Screen } from '../journeys/screen.ts';

export type EngineName = 'Chromium' | 'Firefox' | 'WebKitGTK';

/** A browser engine that the journeys are made in; `test/engines/README.md` says what each cannot do. */
export interface Engine {
  readonly name: EngineName;
  /** @param profile folder of its own, which may hold what an earlier start left */
  start(profile: string): Promise<RunningEngine>;
}

export interface RunningEngine {
  /** Somebody whom this browser has never seen. */
  newVisitor(): Promise<Visitor>;
  /** Whose profile it is, with all that an earlier start left there, and that stays when they leave. */
  owner(): Promise<Visitor>;
  /** As a battery that runs out. Undefined where a later start with the same profile finds nothing of it. */
  readonly kill: (() => Promise<void>) | undefined;
  close(): Promise<void>;
}

export interface Visitor {
  newTab(): Promise<Tab>;
  leave(): Promise<void>;
}

export interface Tab extends Screen {
  /** Also when it is open already. */
  open(address: string): Promise<void>;
  /** Brings it before the visitor's other tabs. */
  show(): Promise<void>;
  /** What stands in the frame of the page's first survey. */
  readonly survey: Screen;
}
