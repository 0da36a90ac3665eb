import type { DeliveryEnvironment } from '../../src/delivery/environment.ts';
import { startDelivery } from '../../src/delivery/start-delivery.ts';
import { connect } from '../../src/outbox/connect.ts';
import { DATABASE_NAME } from '../../src/outbox/database.ts';
import { openDrafts } from '../../src/outbox/drafts.ts';
import type { DraftsEnvironment, OutboxEnvironment } from '../../src/outbox/environment.ts';
import { findFloor, keepFloor } from '../../src/outbox/kept-floor.ts';
import { openOutbox } from '../../src/outbox/open-outbox.ts';
import { createDevice, type Sealing } from './create-device.ts';
import type { Device } from './device.ts';

export type DeviceEnvironment = Omit<
  OutboxEnvironment & DraftsEnvironment & DeliveryEnvironment,
  'databaseName' | 'outbox' | 'floor' | 'keepFloor'
> & { readonly seal: Sealing };

/** Opens what keeps and sends, and at once sends what waits from an earlier visit. Loaded after the first question. */
export async function openDevice(environment: DeviceEnvironment): Promise<Device> {
  const database = { ...environment, databaseName: DATABASE_NAME };
  const connection = connect(database);
  const [outbox, floor] = await Promise.all([openOutbox(database), findFloor(connection)]);
  return createDevice({
    outbox,
    drafts: openDrafts(database),
    delivery: startDelivery({
      ...environment,
      outbox,
      floor,
      keepFloor: (until) => keepFloor(connection, until),
    }),
    seal: environment.seal,
    now: environment.now,
  });
}
