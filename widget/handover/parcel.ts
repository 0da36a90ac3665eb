import { isRecord } from '../../src/questions/is-record.ts';
import { base64url, fromBase64url } from '../../src/response/base64url.ts';
import type { RandomBytes } from '../../src/response/random-bytes.ts';
import type { Session } from '../../src/response/session.ts';
import { webCrypto } from '../../src/sealing/web-crypto.ts';
import { squeeze, unsqueeze } from './squeeze.ts';

/** First byte of a parcel: how its content was laid. Then the key, then what is sealed with it. */
const PLAIN = 0;
const SQUEEZED = 1;
const KEY_BYTES = 16;

/** Each key seals one parcel, so that the same first vector may stand for all. Bound to the survey. */
const aesGcm = (survey: string) => ({
  name: 'AES-GCM',
  iv: new Uint8Array(12),
  additionalData: new TextEncoder().encode(`koe-handover ${survey}`),
});
const importKey = (bytes: Uint8Array<ArrayBuffer>, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> =>
  webCrypto().importKey('raw', bytes, 'AES-GCM', false, [use]);

/**
 * A survey that was begun, in a text for the fragment of a link: sealed, with its key beside it. Whoever has the whole
 * of it can read the answers until the end of time; nobody reads them off a preview, a list of links or half a link.
 * `until` is when the other device stops taking it, in milliseconds since the epoch.
 */
export async function packParcel(session: Session, until: number, randomBytes: RandomBytes): Promise<string> {
  const plain = new TextEncoder().encode(JSON.stringify({ until, session }));
  const squeezed = await squeeze(plain);
  const key = new Uint8Array(randomBytes(KEY_BYTES));
  const sealed = await webCrypto().encrypt(
    aesGcm(session.survey),
    await importKey(key, 'encrypt'),
    squeezed ?? plain,
  );
  return base64url(Uint8Array.from([squeezed ? SQUEEZED : PLAIN, ...key, ...new Uint8Array(sealed)]));
}

/** What a link brought: a draft that is still to be looked at, or why there is none. */
export type Unpacked =
  { readonly draft: Readonly<Record<string, unknown>> } | 'handover-expired' | 'handover-unreadable';

/** Never rejects: a link may have become anything on its way, and this browser may lack what it needs. */
export async function unpackParcel(parcel: string, survey: string, now: number): Promise<Unpacked> {
  try {
    const bytes = fromBase64url(parcel);
    const key = await importKey(bytes.slice(1, 1 + KEY_BYTES), 'decrypt');
    const opened = new Uint8Array(await webCrypto().decrypt(aesGcm(survey), key, bytes.slice(1 + KEY_BYTES)));
    const plain = bytes[0] === SQUEEZED ? await unsqueeze(opened) : opened;
    const content: unknown = JSON.parse(new TextDecoder().decode(plain));
    if (!isRecord(content) || typeof content.until !== 'number' || !isRecord(content.session))
      return 'handover-unreadable';
    return content.until < now ? 'handover-expired' : { draft: content.session };
  } catch {
    return 'handover-unreadable';
  }
}
