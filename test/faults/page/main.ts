import * as v from 'valibot';
import { resumeSession } from '../../../src/response/resume-session.ts';
import type { Session } from '../../../src/response/session.ts';
import type { Device } from '../../../widget/page/device.ts';
import { fetchSurvey } from '../../../widget/page/fetch-survey.ts';
import { OrdersSchema } from '../orders.ts';
import { answered } from './customer.ts';
import { layPoints } from './lay-points.ts';
import { openDeviceAt } from './open-device-at.ts';
import { tell } from './tell.ts';

const slotOf = ({ survey, id }: Session): string => `${survey}+${id}`;

async function showAll({ outbox, stateOf }: Device): Promise<void> {
  for (const { record } of await outbox.all()) {
    const shown = await stateOf(record.id);
    if (!shown) continue;
    const keeping = shown.state === 'saved' ? shown.keeping : undefined;
    tell({ type: 'shown', id: record.id, state: shown.state, keeping });
  }
}

/** Until nothing waits: what cannot be sent is asked for again, as a customer would. */
async function bring({ delivery, outbox }: Device): Promise<void> {
  for (;;) {
    delivery.wake('tap');
    await delivery.atRest();
    const entries = await outbox.all();
    if (!entries.some(({ state }) => state === 'waiting')) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** One visit: brings what waits, finishes what was begun, answers what is ordered, and stops where it is told to. */
async function visit(): Promise<void> {
  const orders = v.parse(OrdersSchema, await (await fetch(`/faults/orders${location.search}`)).json());
  const { questionnaire, sealingKey } = await fetchSurvey('contract', 'ja', (address) => fetch(address));
  const arm = layPoints(orders);
  let isArmed = false;
  const device = await openDeviceAt((point) => {
    if (isArmed && point === orders.point) tell({ type: 'reached' });
  });
  await bring(device);
  await showAll(device);
  tell({ type: 'delivered' });

  const finish = async (session: Session) => {
    const shown = await device.finish(session, questionnaire, sealingKey);
    const keeping = shown.state === 'saved' ? shown.keeping : undefined;
    tell({ type: 'shown', id: session.id, state: shown.state, keeping });
    if (shown.state !== 'not-saved') await device.drafts.remove(slotOf(session));
    device.delivery.wake('tap');
  };
  for (const slot of await device.drafts.slots(questionnaire.id)) {
    const draft = await device.drafts.load(slot);
    const session = draft && resumeSession(draft.content, questionnaire);
    if (session) await finish(session);
  }
  await bring(device);
  await showAll(device);

  const armAll = () => {
    tell({ type: 'armed' });
    isArmed = true;
    arm();
  };
  device.delivery.onChange(() => void showAll(device));
  if (!orders.isOffline) armAll();
  for (const word of orders.words) {
    const isPoison = word === orders.poison;
    const session = answered(questionnaire, word, isPoison);
    tell({ type: 'begun', id: session.id, word });
    if (!isPoison) await device.drafts.save(slotOf(session), session, Date.now());
    await finish(session);
  }
  if (orders.isOffline && orders.point) armAll();
  if (orders.point) await bring(device);
  tell({ type: 'answered' });
}

void visit().catch((error: unknown) => tell({ type: 'failed', message: String(error) }));
