export interface WantedEngine {
  readonly name: string;
  /** Debian's. */
  readonly packages: readonly string[];
  readonly isHere: () => boolean;
}

/**
 * Installs those that are not here, each for itself: a distribution may have one and not the other.
 * @returns those that cannot be had on this machine
 */
export function bringEngines(
  wanted: readonly WantedEngine[],
  install: (packages: readonly string[]) => boolean,
): readonly WantedEngine[] {
  return wanted.filter(({ packages, isHere }) => !isHere() && !(install(packages) && isHere()));
}
