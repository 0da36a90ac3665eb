import { existsSync } from 'node:fs';
import { playwright } from '@vitest/browser-playwright';
import { findChromium } from './find-chromium.ts';

/** Vitest's project for tests that run inside a real Chromium. */
export function browserProject() {
  const executablePath = findChromium(process.env, existsSync);
  return {
    test: {
      name: 'browser',
      include: ['src/**/*.browser.test.ts'],
      // Tests fill and clear what one origin may store.
      fileParallelism: false,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({
          launchOptions: {
            ...(executablePath !== undefined && { executablePath }),
            args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
          },
        }),
        instances: [{ browser: 'chromium' as const }],
      },
    },
  };
}
