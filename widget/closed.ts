import { openChannel } from './page/open-channel.ts';
import { openDevice } from './page/open-device.ts';
import { takeFragment } from './page/take-fragment.ts';

/** On the page that says a survey is not open there (any more): what was answered there before is sent all the same. */
takeFragment(location, history);
const life = new AbortController().signal;
void openDevice({
  startTimer(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  localStorage: () => localStorage,
  locks: 'locks' in navigator ? navigator.locks : undefined,
  channel: openChannel('koe-delivery', life),
  endpoint: '/v1/responses',
  fetch: (address, init) => fetch(address, init),
  random: Math.random,
  seal: () => Promise.reject(new TypeError('nothing is answered here')),
  now: Date.now,
  randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
  window,
  document,
  life,
});
