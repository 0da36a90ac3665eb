import { describe, expect, it } from 'vitest';
import { bringEngines, type WantedEngine } from './bring-engines.ts';

/** A machine whose distribution has the packages `offered`. */
function machine(here: readonly string[], offered: readonly string[]) {
  const installed = new Set(here);
  const asked: string[] = [];
  const engine = (name: string): WantedEngine => ({
    name,
    packages: [name],
    isHere: () => installed.has(name),
  });
  const install = (packages: readonly string[]): boolean => {
    asked.push(...packages);
    for (const name of packages) if (offered.includes(name)) installed.add(name);
    return packages.every((name) => offered.includes(name));
  };
  const lacking = bringEngines([engine('fox'), engine('kit')], install).map(({ name }) => name);
  return { asked, lacking };
}

describe('bringEngines', () => {
  it('installs nothing where all are here', () => {
    expect(machine(['fox', 'kit'], [])).toEqual({ asked: [], lacking: [] });
  });

  it('installs what is not here, and only that', () => {
    expect(machine(['fox'], ['fox', 'kit'])).toEqual({ asked: ['kit'], lacking: [] });
  });

  it('names the one that cannot be had, and still brings the other', () => {
    expect(machine([], ['kit'])).toEqual({ asked: ['fox', 'kit'], lacking: ['fox'] });
  });
});
