import { signal, type ReadonlySignal } from '@preact/signals';
import type { MockStore, Received } from '../../mock-server/mock-store.ts';
import { calm, type Trouble } from '../../mock-server/trouble.ts';
import type { DeviceRecord } from './device-records.ts';

/** What the panel shows, and what it can do. */
export interface PanelModel {
  readonly trouble: ReadonlySignal<Trouble>;
  readonly device: ReadonlySignal<readonly DeviceRecord[]>;
  readonly received: ReadonlySignal<readonly Received[]>;
  readonly switchTo: (trouble: Trouble) => Promise<void>;
  /** Reads everything again. */
  readonly refresh: () => Promise<void>;
}

export function createPanelModel(
  store: MockStore,
  readDeviceRecords: () => Promise<readonly DeviceRecord[]>,
): PanelModel {
  const trouble = signal<Trouble>(calm);
  const device = signal<readonly DeviceRecord[]>([]);
  const received = signal<readonly Received[]>([]);
  const refresh = async (): Promise<void> => {
    [trouble.value, device.value, received.value] = await Promise.all([
      store.trouble(),
      readDeviceRecords(),
      store.all(),
    ]);
  };
  return {
    trouble,
    device,
    received,
    async switchTo(next) {
      await store.changeTrouble(() => next);
      await refresh();
    },
    refresh,
  };
}
