/** A browser that is started with a profile and an address, driven by nobody, and killed. */
export interface Browser {
  readonly name: string;
  start(profile: string, address: string): Promise<KillableBrowser>;
}

export interface KillableBrowser {
  /** As a battery that runs out: SIGKILL to all of its processes at once. */
  kill(): Promise<void>;
}
