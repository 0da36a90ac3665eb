import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findFirefox } from '../../../scripts/browser/find-firefox.ts';
import type { Browser } from './browser.ts';
import { startGroup } from './start-group.ts';

/** It asks nothing, offers nothing, restores nothing after a crash, and looks for no news of its own. */
const preferences = {
  'browser.aboutwelcome.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.startup.max_resumed_crashes': -1,
  'toolkit.telemetry.server': '',
};

export const firefox: Browser = {
  name: 'Firefox',
  async start(profile, address) {
    const path = findFirefox(process.env, existsSync);
    if (path === undefined) throw new Error('no Firefox found: install it or set KOE_FIREFOX');
    const lines = Object.entries(preferences).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
    );
    await writeFile(join(profile, 'user.js'), lines.join(''));
    return startGroup(path, ['--headless', '--no-remote', '--profile', profile, address]);
  },
};
