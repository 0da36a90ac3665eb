import { startDelivery } from '../../../../src/delivery/start-delivery.ts';
import { DATABASE_NAME } from '../../../../src/outbox/database.ts';
import { openOutbox } from '../../../../src/outbox/open-outbox.ts';
import { mintReceipt } from '../../../../src/response/mint-receipt.ts';
import { mintResponseId } from '../../../../src/response/mint-response-id.ts';
import { sha256Hex } from '../../../../src/sealing/sha256-hex.ts';

const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const environment = {
  databaseName: DATABASE_NAME,
  startTimer(ms: number, run: () => void) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  window,
  localStorage: () => localStorage,
};
const outbox = await openOutbox(environment);
const delivery = startDelivery({
  ...environment,
  outbox,
  floor: undefined,
  keepFloor: () => Promise.resolve(),
  endpoint: '/v1/responses',
  fetch: (url, init) => fetch(url, init),
  now: Date.now,
  random: Math.random,
  locks: navigator.locks,
  document,
  channel: new BroadcastChannel('koe-delivery'),
});

/** Keeps and sends what is as long as a sealed response would be. */
async function send(word: string, padding: string): Promise<void> {
  const sealed = `${word}.${padding}`;
  const id = mintResponseId(Date.now(), randomBytes);
  const receipt = mintReceipt(randomBytes);
  const sha256 = await sha256Hex(sealed);
  await outbox.enqueue({
    id,
    survey: 'contract',
    sha256,
    sealed,
    receipt,
    title: 'title',
    savedAt: Date.now(),
  });
  delivery.wake('tap');
}
Object.assign(globalThis, { send, isReady: true });
