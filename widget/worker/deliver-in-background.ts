import { deliverAll } from '../../src/delivery/deliver-all.ts';
import { connect } from '../../src/outbox/connect.ts';
import { DATABASE_NAME } from '../../src/outbox/database.ts';
import { diskOutbox } from '../../src/outbox/disk-outbox.ts';
import { findFloor, keepFloor } from '../../src/outbox/kept-floor.ts';

/** A worker has no storage of pages; where IndexedDB is not to be had, nothing waits that a worker could read. */
const noPageStorage = (): never => {
  throw new DOMException('a worker has no localStorage', 'SecurityError');
};
const unseen = Object.assign(new EventTarget(), { visibilityState: 'hidden' as const });

/** Sends what waits while no page may be there (R6). Rejects when something is left, so that the browser wakes us again. */
export async function deliverInBackground(): Promise<void> {
  const startTimer = (ms: number, run: () => void) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  };
  const connection = connect({ databaseName: DATABASE_NAME, startTimer, window: new EventTarget() });
  const channel = new BroadcastChannel('koe-delivery');
  try {
    const isDone = await deliverAll({
      outbox: diskOutbox(connection),
      floor: await findFloor(connection),
      keepFloor: (until) => keepFloor(connection, until),
      endpoint: '/v1/responses',
      fetch: (address, init) => fetch(address, init),
      now: () => Date.now(),
      random: () => Math.random(),
      startTimer,
      locks: navigator.locks,
      localStorage: noPageStorage,
      document: unseen,
      channel,
    });
    if (!isDone) throw new Error('responses are left waiting');
  } finally {
    channel.close();
    connection.close();
  }
}
