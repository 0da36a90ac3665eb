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
import { whenOver } from './when-over.ts';

export type DeviceEnvironment = Omit<
  OutboxEnvironment & DraftsEnvironment & DeliveryEnvironment,
  'databaseName' | 'outbox' | 'floor' | 'keepFloor'
> & {
  readonly seal: Sealing;
  /** What is opened here is let go with it, after what is under way. */
  readonly life: AbortSignal;
};

/** Opens what keeps and sends, and at once sends what waits from an earlier visit. Loaded after the first question. */
export async function openDevice(environment: DeviceEnvironment): Promise<Device> {
  const database = { ...environment, databaseName: DATABASE_NAME };
  const connection = connect(database);
  const [outbox, floor] = await Promise.all([openOutbox(database), findFloor(connection)]);
  const drafts = openDrafts(database);
  const delivery = startDelivery({
    ...environment,
    outbox,
    floor,
    keepFloor: (until) => keepFloor(connection, until),
  });
  const letGo = async () => {
    await Promise.all([delivery.retire(), drafts.close()]);
    outbox.close();
    connection.close();
  };
  whenOver(environment.life, () => void letGo());
  return createDevice({ outbox, drafts, delivery, seal: environment.seal, now: environment.now });
}
