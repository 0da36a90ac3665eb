import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.ts';
import { installDebianPackages } from './install-debian-packages.ts';

/** What phones have. One that browsers look up letter by letter would take most of a test's time. */
const japaneseFont = 'fonts-noto-cjk';

/**
 * Path of a Chromium, installed from Debian's packages where there is none; Japanese letters, too.
 * @throws Error that says how to get one where it cannot be brought
 */
export function bringBrowser(): string {
  const found = findChromium(process.env, existsSync);
  if (found !== undefined && hasJapaneseFont()) return found;

  const wanted = found === undefined ? ['chromium', japaneseFont] : [japaneseFont];
  const installed = installDebianPackages(wanted);
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
