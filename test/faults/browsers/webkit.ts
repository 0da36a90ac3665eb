import { globSync } from 'node:fs';
import type { Browser } from './browser.ts';
import { startGroup } from './start-group.ts';

/**
 * WebKitGTK's own small browser, started by hand: only what a driver starts keeps its storage in memory.
 * @param display that it draws on
 */
export function webkit(display: string): Browser {
  return {
    name: 'WebKitGTK',
    start(profile, address) {
      const [path] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');
      if (path === undefined) throw new Error('no WebKitGTK found: install webkit2gtk-driver and xvfb');
      return Promise.resolve(
        startGroup(path, [address], {
          ...process.env,
          DISPLAY: display,
          HOME: profile,
          XDG_DATA_HOME: `${profile}/data`,
          XDG_CACHE_HOME: `${profile}/cache`,
          XDG_CONFIG_HOME: `${profile}/config`,
          LIBGL_ALWAYS_SOFTWARE: '1',
          // Containers forbid what the sandbox is made of; the page is our own.
          WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
        }),
      );
    },
  };
}
