import { webcrypto } from 'node:crypto';
import { WritableStream } from 'node:stream/web';
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/preact';
import { afterEach } from 'vitest';

afterEach(cleanup);
// A machine with much else to do draws late.
configure({ asyncUtilTimeout: 5000 });
// What every browser has, and jsdom not: the mock server streams and opens seals.
Object.defineProperties(globalThis, {
  WritableStream: { value: WritableStream },
  crypto: { value: webcrypto },
});
// jsdom lays nothing out, and has no scrolling.
Element.prototype.scrollIntoView = () => undefined;
// Nor does its own style sheet hide what a closed disclosure holds, as that of every browser does.
document.head.append(
  Object.assign(document.createElement('style'), {
    textContent: 'details:not([open]) > :not(summary) { display: none }',
  }),
);
