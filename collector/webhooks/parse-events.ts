import * as v from 'valibot';
import { WEBHOOK_EVENTS, type WebhookEvent } from '../../src/protocol/webhook-event.ts';

const EventsSchema = v.pipe(v.string(), v.parseJson(), v.array(v.picklist(WEBHOOK_EVENTS)));

/** The kinds of events of an endpoint, as its row has them. */
export const parseEvents = (json: string): readonly WebhookEvent['type'][] => v.parse(EventsSchema, json);
