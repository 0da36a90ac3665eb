import type { Hono } from 'hono';
import { MAX_BODY_BYTES } from '../../src/protocol/limits.ts';
import { parseWith } from '../../src/protocol/parse-with.ts';
import { problems } from '../../src/protocol/problems.ts';
import type { Contact } from '../../src/questions/kinds.ts';
import { validateContact } from '../../src/questions/contact/validate-contact.ts';
import { describeAnswerProblem } from '../../src/response/describe-answer-problem.ts';
import { ContactSchema } from '../../src/response/response-schema.ts';
import type { ContactKeys } from '../contacts/contact-keys.ts';
import { contactRow } from '../contacts/contact-row.ts';
import type { ContactStore } from '../contacts/contact-store.ts';
import { addRoute } from '../http/add-route.ts';
import { problemReply } from '../http/problem-reply.ts';
import { readJson } from '../http/read-json.ts';
import type { Log } from '../log/log.ts';
import { ownReceipt, shownSecret, type ReceiptWorld } from './own-receipt.ts';

/**
 * `PUT /v1/receipts/{receipt}/contact` with its secret: what the customer says from now on about being contacted. "no"
 * takes back what they said before; of that nothing stays.
 */
export function addReceiptContact(
  app: Hono,
  world: ReceiptWorld & {
    readonly contacts: ContactStore;
    readonly contactKeys: Pick<ContactKeys, 'seal'>;
    readonly log: Log;
    readonly now: () => number;
  },
): void {
  addRoute(app, 'PUT', '/v1/receipts/:receipt/contact', async (context) => {
    const secret = shownSecret(context);
    if (secret instanceof Response) return secret;
    const contact = await readContact(context.req.raw);
    if (contact instanceof Response) return contact;
    const own = await ownReceipt(context, world);
    if (own instanceof Response) return own;
    const said = { id: own.row.id, contact };
    const row = contactRow(said, new Date(world.now()).toISOString(), world.contactKeys);
    if (row && (await world.contacts.change(row))) world.log.info({}, 'contact changed');
    return own.reply();
  });
}

/** What the body says about being contacted; a `Response` says what is wrong with it. */
async function readContact(request: Request): Promise<Contact | Response> {
  const body = await readJson(request, MAX_BODY_BYTES);
  if (!body.ok) return problemReply(body.problem);
  const parsed = parseWith(ContactSchema, body.json);
  if (!parsed.ok) return problemReply(problems.badRequest(parsed.errors));
  const contact = validateContact(parsed.value);
  if (contact.ok) return contact.value;
  const field = validateContact({ ...parsed.value, when: '' }).ok ? '/when' : '/address';
  const expected = describeAnswerProblem(contact.problem);
  return problemReply(problems.badRequest([{ field, expected }]));
}
