import type { Answers, Contact } from '../questions/kinds.ts';

/** How the customer came to the survey. */
export type Channel = 'website' | 'agency' | 'link';

/** One person's finished answers: what is sealed on the device and opened on the collector. */
export interface Response {
  /** Version of this shape; older ones are lifted by `migrateResponse`. */
  readonly shape: 1;
  /** UUIDv7 (RFC 9562) minted when the survey starts and kept with the draft. */
  readonly id: string;
  readonly survey: string;
  readonly revision: number;
  readonly lang: string;
  readonly channel: Channel;
  readonly site?: string;
  readonly invitation?: string;
  /** RFC 3339, UTC. */
  readonly startedAt: string;
  readonly finishedAt: string;
  /** Minted on the device. The secret itself never leaves it: only its SHA-256 (base64url) travels. */
  readonly receipt: { readonly number: string; readonly secretHash: string };
  /** Every visible answer but contact and consent, by question id. */
  readonly answers: Answers;
  readonly contact?: Contact;
  /** Yes/no permissions by question id. */
  readonly consent: Readonly<Record<string, boolean>>;
}
