import type { WebhookEvent } from '../../src/protocol/webhook-event.ts';

/** Something that happened, under the name that it has in every delivery, whenever and however often it is told. */
export interface Occurrence {
  /** What receivers know a second delivery by (`webhook-id`). */
  readonly eventId: string;
  /** With whose response it goes; null: it is told because that was erased. */
  readonly responseId: string | null;
  readonly event: WebhookEvent;
}
