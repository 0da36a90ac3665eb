import type { Orders } from '../orders.ts';
import { tell } from './tell.ts';

const idOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : '';

/**
 * Lays the points that lie in the middle of IndexedDB's work into IndexedDB itself, so that no code of Koe's knows of
 * any. While a page stands still in a handler its transaction stays open. Returns what arms them.
 */
export function layPoints({ point, release }: Pick<Orders, 'point' | 'release'>): () => void {
  let isArmed = false;
  const at = (here: Orders['point']): void => {
    if (isArmed && point === here) tell({ type: 'reached' });
  };

  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function openLater(name, version = 1) {
    const request = open.call(this, name, version + release);
    // The first to listen: what it asks for is done last in the upgrade, and the upgrade is open still.
    request.addEventListener('upgradeneeded', () => {
      if (point !== 'mid-upgrade') return;
      const added = request.result.createObjectStore(`of-release-${release}`).put('', '');
      added.addEventListener('success', () => tell({ type: 'reached' }));
    });
    return request;
  };

  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function putAndStop(value: unknown, key?: IDBValidKey) {
    const request = key === undefined ? put.call(this, value) : put.call(this, value, key);
    if (this.name === 'outbox') {
      request.addEventListener('success', () => at('during-enqueue'));
      this.transaction.addEventListener('complete', () => {
        tell({ type: 'committed', id: idOf(value) });
        at('after-commit');
      });
    }
    if (this.name === 'receipts') request.addEventListener('success', () => at('during-settle'));
    return request;
  };

  return () => {
    isArmed = true;
  };
}
