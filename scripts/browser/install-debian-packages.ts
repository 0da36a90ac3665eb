import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Through apt-get, as root or where sudo asks for no password; false where that cannot be done. */
export function installDebianPackages(packages: readonly string[]): boolean {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const run = (...command: readonly string[]): boolean => {
    const [first = '', ...rest] = [...sudo, ...command];
    return spawnSync(first, rest, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
  };
  if (!existsSync('/usr/bin/apt-get')) return false;
  if (sudo.length > 0 && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return false;
  console.log(`koe: ${packages.join(' and ')} through apt-get …`);
  const env = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
  return (
    run(...env, 'update') &&
    run(...env, '-o', 'Dpkg::Use-Pty=0', 'install', '-y', '--no-install-recommends', ...packages)
  );
}
