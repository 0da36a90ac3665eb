import type { StartTimer } from '../../../src/outbox/start-timer.ts';
import { seal } from '../../../src/sealing/seal.ts';
import type { Device } from '../../../widget/page/device.ts';
import { openChannel } from '../../../widget/page/open-channel.ts';
import { openDevice } from '../../../widget/page/open-device.ts';
import type { Point } from '../points.ts';

const startTimer: StartTimer = (ms, run) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

/** As a survey page opens it. `at` is called at the points that lie between Koe's own steps. */
export function openDeviceAt(at: (point: Point) => void): Promise<Device> {
  const life = new AbortController().signal;
  return openDevice({
    startTimer,
    localStorage: () => localStorage,
    locks: 'locks' in navigator ? navigator.locks : undefined,
    channel: openChannel('koe-delivery', life),
    endpoint: '/v1/responses',
    async fetch(address, init) {
      at('after-claim');
      const reply = await fetch(address, init);
      const body = await reply.text();
      at('reply-read');
      return new Response(body, reply);
    },
    random: Math.random,
    async seal(response, key) {
      const sealed = await seal(response, key);
      at('before-enqueue');
      return sealed;
    },
    now: () => Date.now(),
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    window,
    document,
    life,
  });
}
