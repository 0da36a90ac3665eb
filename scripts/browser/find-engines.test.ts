import { describe, expect, it } from 'vitest';
import { findFirefox } from './find-firefox.ts';
import { findHeadlessShell } from './find-headless-shell.ts';
import { findWebkit } from './find-webkit.ts';

const having =
  (...paths: readonly string[]) =>
  (path: string) =>
    paths.includes(path);

describe('findFirefox', () => {
  it('takes the one that KOE_FIREFOX names, or none', () => {
    const env = { KOE_FIREFOX: '/opt/mine', PATH: '/usr/bin' };
    expect(findFirefox(env, having('/opt/mine', '/usr/bin/firefox'))).toBe('/opt/mine');
    expect(findFirefox(env, having('/usr/bin/firefox'))).toBeUndefined();
  });

  it('finds the long-term release before another', () => {
    const env = { PATH: '/usr/local/bin:/usr/bin' };
    const both = having('/usr/local/bin/firefox', '/usr/bin/firefox-esr');
    expect(findFirefox(env, both)).toBe('/usr/bin/firefox-esr');
    expect(findFirefox(env, having('/usr/local/bin/firefox'))).toBe('/usr/local/bin/firefox');
  });
});

it('findHeadlessShell takes no whole browser for a shell', () => {
  const env = { KOE_CHROMIUM: '/usr/bin/chromium', PATH: '/usr/bin' };
  const shell = '/usr/bin/chromium-headless-shell';
  expect(findHeadlessShell(env, having('/usr/bin/chromium', shell))).toBe(shell);
  expect(findHeadlessShell(env, having('/usr/bin/chromium'))).toBeUndefined();
});

describe('findWebkit', () => {
  it('needs both the driver and a display', () => {
    const env = { PATH: '/usr/bin' };
    const [driver, xvfb] = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'];
    expect(findWebkit(env, having(driver, xvfb))).toEqual({ driver, xvfb });
    expect(findWebkit(env, having(driver))).toBeUndefined();
    expect(findWebkit(env, having(xvfb))).toBeUndefined();
  });
});
