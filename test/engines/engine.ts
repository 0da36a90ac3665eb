import type { Screen } from '../journeys/screen.ts';

export type EngineName = 'Chromium' | 'Firefox' | 'WebKitGTK';

/** A browser engine that the journeys are made in; `test/engines/README.md` says what each cannot do. */
export interface Engine {
  readonly name: EngineName;
  /** @param profile folder of its own, which may hold what an earlier start left */
  start(profile: string): Promise<RunningEngine>;
}

export interface RunningEngine {
  readonly tab: Tab;
  /** As a battery that runs out. Undefined where a later start with the same profile finds nothing of it. */
  readonly kill: (() => Promise<void>) | undefined;
  close(): Promise<void>;
}

export interface Tab extends Screen {
  /** Also when it is open already. */
  open(address: string): Promise<void>;
  /** What stands in the frame of the page's first survey. */
  readonly survey: Screen;
}
