import type { DeskEnvironment } from '../receipt/call-collector.ts';
import { VoicesPage } from '../view/voices/voices-page.tsx';
import { createVoices, type VoicesEnvironment, type VoicesModel } from './create-voices.ts';
import { receiptDesk } from './receipt-desk.ts';

export interface OpenedVoices {
  readonly voices: VoicesModel;
  readonly View: typeof VoicesPage;
}

/** Everything behind the list of receipts. Loaded when a person asks for it. */
export function openVoices(
  environment: Omit<VoicesEnvironment, 'desk'> & Omit<DeskEnvironment, 'receipts'>,
): OpenedVoices {
  return {
    voices: createVoices({
      ...environment,
      desk: receiptDesk({ ...environment, receipts: `${environment.collector}/v1/receipts` }),
    }),
    View: VoicesPage,
  };
}
