import type { LocalQuestionnaire } from '../src/questionnaire/questionnaire.ts';
import { hashReceiptSecret } from '../src/response/hash-receipt-secret.ts';
import { mintReceipt } from '../src/response/mint-receipt.ts';
import { mintResponseId } from '../src/response/mint-response-id.ts';
import type { Response } from '../src/response/response.ts';

const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));

/** A complaint of some length, as a claim survey brings it, finished at a time in milliseconds since the epoch. */
export async function complaint(
  { id: survey, revision }: LocalQuestionnaire,
  at: number,
): Promise<{ response: Response; receipt: ReturnType<typeof mintReceipt> }> {
  const receipt = mintReceipt(randomBytes);
  const text =
    '書類を二度送りましたが、そのたびに担当の方が変わり、同じ説明を繰り返すことになりました。'.repeat(3);
  return {
    receipt,
    response: {
      shape: 1,
      id: mintResponseId(at, randomBytes),
      survey,
      revision,
      lang: 'ja',
      channel: 'website',
      startedAt: new Date(at - 120_000).toISOString(),
      finishedAt: new Date(at).toISOString(),
      receipt: { number: receipt.number, secretHash: await hashReceiptSecret(receipt.secret) },
      answers: { overall: 2, voice: [{ class: 'complaint', topics: [], text }] },
      contact: { by: 'phone', address: '090-0000-1234', when: '', notThroughAgency: true },
      consent: {},
    },
  };
}
