import type { SealedResponse } from '../protocol/submit.ts';

export interface Batch {
  readonly responses: readonly SealedResponse[];
  /** Body of one `POST /v1/responses`. */
  readonly body: string;
}

const OPENING = '{"responses":[';
const CLOSING = ']}';

/**
 * The longest run of records whose body has at most that many bytes, and always the first one. Takes just what the
 * collector needs: the receipt's secret stays on the device (P3). All of it is ASCII: a character is a byte.
 */
export function fitBatch(records: readonly SealedResponse[], maxBytes: number): Batch {
  const responses: SealedResponse[] = [];
  const texts: string[] = [];
  let bytes = OPENING.length + CLOSING.length - 1;
  for (const record of records) {
    const { id, survey, sha256, sealed } = record;
    const text = JSON.stringify({ id, survey, sha256, sealed });
    bytes += text.length + 1;
    if (bytes > maxBytes && responses.length > 0) break;
    responses.push(record);
    texts.push(text);
  }
  return { responses, body: OPENING + texts.join(',') + CLOSING };
}
