import { describe, expect, it } from 'vitest';
import { findChromium } from './find-chromium.ts';

const having =
  (...paths: readonly string[]) =>
  (path: string) =>
    paths.includes(path);

describe('findChromium', () => {
  it('takes the one that KOE_CHROMIUM names, before any other', () => {
    const env = { KOE_CHROMIUM: '/opt/mine', PATH: '/usr/bin' };
    expect(findChromium(env, having('/opt/mine', '/usr/bin/chromium'))).toBe('/opt/mine');
  });

  it('does not fall back on another when KOE_CHROMIUM names nothing', () => {
    const env = { KOE_CHROMIUM: '/opt/gone', PATH: '/usr/bin' };
    expect(findChromium(env, having('/usr/bin/chromium'))).toBeUndefined();
  });

  it('finds Chrome or Chromium anywhere on PATH', () => {
    const env = { PATH: '/usr/local/bin::/usr/bin' };
    expect(findChromium(env, having('/usr/bin/chromium'))).toBe('/usr/bin/chromium');
    expect(findChromium(env, having('/usr/bin/chromium', '/usr/bin/google-chrome'))).toBe(
      '/usr/bin/google-chrome',
    );
  });

  it('finds none on an empty machine', () => {
    expect(findChromium({}, having())).toBeUndefined();
  });
});
