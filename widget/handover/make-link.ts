import { encode } from 'uqr';
import type { Session } from '../../src/response/session.ts';
import type { RandomBytes } from '../../src/response/random-bytes.ts';
import { fragmentText } from '../page/fragment-text.ts';
import { packParcel } from './parcel.ts';

/** Long enough to fetch the other device, short enough for a code that somebody left on a screen. */
const VALID_MS = 30 * 60_000;
/** More modules than these a camera does not read off a phone's screen. */
const MOST_VERSION = 25;
/** Modules that stay white around a code (ISO/IEC 18004). */
const QUIET_ZONE = 4;

export interface QrCode {
  /** Modules along one side, the quiet zone with them. */
  readonly size: number;
  /** The dark ones, as an SVG path. */
  readonly path: string;
}

export interface HandoverLink {
  readonly address: string;
  /** Milliseconds since the epoch. */
  readonly until: number;
  /** Undefined when the answers are too long for one. */
  readonly qr: QrCode | undefined;
}

/** A link that carries a begun survey to another device, all of it behind the hash (P3). */
export async function makeLink(
  session: Session,
  { origin, pathname }: Pick<Location, 'origin' | 'pathname'>,
  now: number,
  randomBytes: RandomBytes,
): Promise<HandoverLink> {
  const until = now + VALID_MS;
  const parcel = await packParcel(session, until, randomBytes);
  const address = `${origin}${pathname}#${fragmentText({ parcel, lang: session.lang })}`;
  return { address, until, qr: qrOf(address) };
}

export function qrOf(text: string): QrCode | undefined {
  try {
    const { size, data } = encode(text, { ecc: 'L', border: QUIET_ZONE, maxVersion: MOST_VERSION });
    const rows = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
    return { size, path: rows.join('') };
  } catch {
    return undefined;
  }
}
