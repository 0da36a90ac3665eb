import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.ts';

const japaneseFont = 'fonts-ipafont-gothic';

/**
 * Path of a Chromium, installed from Debian's packages where there is none; Japanese letters, too.
 * @throws Error that says how to get one where it cannot be brought
 */
export function bringBrowser(): string {
  const found = findChromium(process.env, existsSync);
  if (found !== undefined && hasJapaneseFont()) return found;

  const wanted = found === undefined ? ['chromium', japaneseFont] : [japaneseFont];
  const installed = install(wanted);
  const chromium = found ?? findChromium(process.env, existsSync);
  if (chromium === undefined) {
    throw new Error(
      'the browser tests need Chromium or Chrome, and there is none here. On Debian or Ubuntu run ' +
        `\`sudo apt-get install ${wanted.join(' ')}\`, elsewhere install Chrome, ` +
        'or name a browser in KOE_CHROMIUM; then run the same command again.',
    );
  }
  if (!installed)
    console.log(`koe: no Japanese font here, so screenshots show boxes (Debian: ${japaneseFont})`);
  return chromium;
}

function hasJapaneseFont(): boolean {
  if (process.platform !== 'linux') return true;
  const { status, stdout } = spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

/** Through apt-get, as root or where sudo asks for no password. */
function install(packages: readonly string[]): boolean {
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
