import { afterAll, beforeAll, expect, it } from 'vitest';
import * as v from 'valibot';
import { parseSurveyReply } from '../../src/protocol/parse-survey-reply.ts';
import { ErasuresReplySchema } from '../../src/protocol/erasures-reply.ts';
import { InvitationRequestSchema, InvitationStateReplySchema } from '../../src/protocol/invitation-state.ts';
import {
  MintBatchReplySchema,
  MintBatchSchema,
  MintReplySchema,
  MintRequestSchema,
} from '../../src/protocol/mint-invitations.ts';
import { ProblemSchema } from '../../src/protocol/problem.ts';
import { ReceiptReplySchema } from '../../src/protocol/receipt-reply.ts';
import { NewSiteSchema, SiteSchema, SitesReplySchema } from '../../src/protocol/site.ts';
import { StageReplySchema, StageReportSchema } from '../../src/protocol/stage-report.ts';
import { SubmitReplySchema, SubmitRequestSchema } from '../../src/protocol/submit.ts';
import { FedVoiceSchema, VoicesReplySchema } from '../../src/protocol/voices-reply.ts';
import {
  ContactChangedSchema,
  ResponseErasedSchema,
  VoiceReceivedSchema,
  WEBHOOK_EVENTS,
  WithdrawalRequestedSchema,
} from '../../src/protocol/webhook-event.ts';
import { isReceiptNumber } from '../../src/response/receipt-number.ts';
import { ContactSchema } from '../../src/response/response-schema.ts';
import { sha256Hex } from '../../src/sealing/sha256-hex.ts';
import { discard, startTestCollector, type TestCollector } from '../testing/test-collector.ts';
import type { MediaType, Operation } from './document.ts';
import * as examples from './examples.ts';
import { openapi } from './openapi.ts';
import { schemas } from './schemas.ts';

let collector: TestCollector;
beforeAll(async () => {
  collector = await startTestCollector();
});
afterAll(() => discard(collector));

const operations: readonly Operation[] = [
  ...Object.values(openapi.paths).flatMap(({ get, post, put }) =>
    [get, post, put].filter((operation) => operation !== undefined),
  ),
  ...Object.values(openapi.webhooks).map(({ post }) => post),
];
const mediaTypes: readonly MediaType[] = operations.flatMap(({ requestBody, responses }) =>
  [requestBody, ...Object.values(responses)].flatMap((part) => Object.values(part?.content ?? {})),
);

it('describes every route, and no other', () => {
  const described = Object.entries(openapi.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const routed = collector.app.routes
    .filter(({ method }) => ['GET', 'POST', 'PUT'].includes(method))
    .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
  expect(described.toSorted()).toEqual(routed.toSorted());
});

it('describes every event that webhooks tell of, and no other', () => {
  expect(Object.keys(openapi.webhooks)).toEqual(WEBHOOK_EVENTS);
});

it('is served as it stands', async () => {
  expect(await (await collector.app.request('/openapi.json')).json()).toEqual(
    JSON.parse(JSON.stringify(openapi)),
  );
});

it('refers only to schemas that it has, and has none that nobody refers to', () => {
  const refs = [...JSON.stringify(openapi).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
    ([, name = '']) => name,
  );
  expect([...new Set(refs)].toSorted()).toEqual(Object.keys(schemas).toSorted());
});

it('has an example for every JSON body, and the examples hold against the wire contract', async () => {
  const borders = {
    Problem: (value) => v.parse(ProblemSchema, value),
    SurveyReply: parseSurveyReply,
    SubmitRequest: (value) => v.parse(SubmitRequestSchema, value),
    SubmitReply: (value) => v.parse(SubmitReplySchema, value),
    ReceiptReply: (value) => v.parse(ReceiptReplySchema, value),
    Contact: (value) => v.parse(ContactSchema, value),
    StageReport: (value) => v.parse(StageReportSchema, value),
    StageReply: (value) => v.parse(StageReplySchema, value),
    InvitationRequest: (value) => v.parse(InvitationRequestSchema, value),
    InvitationStateReply: (value) => v.parse(InvitationStateReplySchema, value),
    MintRequest: (value) => v.parse(MintRequestSchema, value),
    MintReply: (value) => v.parse(MintReplySchema, value),
    MintBatchRequest: (value) => v.parse(MintBatchSchema, value),
    MintBatchReply: (value) => v.parse(MintBatchReplySchema, value),
    VoicesReply: (value) => v.parse(VoicesReplySchema, value),
    VoiceReceived: (value) => v.parse(VoiceReceivedSchema, value),
    ContactChanged: (value) => v.parse(ContactChangedSchema, value),
    WithdrawalRequested: (value) => v.parse(WithdrawalRequestedSchema, value),
    ResponseErased: (value) => v.parse(ResponseErasedSchema, value),
    Site: (value) => v.parse(SiteSchema, value),
    SitesReply: (value) => v.parse(SitesReplySchema, value),
    ErasuresReply: (value) => v.parse(ErasuresReplySchema, value),
    Health: (value) => v.parse(v.object({ status: v.picklist(['ok', 'ready']) }), value),
  } satisfies Record<string, (value: unknown) => unknown>;
  for (const [name, parse] of Object.entries(borders)) {
    const shown = mediaTypes
      .filter(({ schema }) => schema.$ref === `#/components/schemas/${name}`)
      .flatMap(({ examples: named }) => Object.values(named ?? {}));
    expect([name, shown.length]).not.toEqual([name, 0]);
    for (const { value } of shown) expect(parse(value)).toEqual(value);
  }
  expect(v.parse(NewSiteSchema, examples.newSite)).toMatchObject(examples.newSite);
  const [sealed] = examples.submitRequest.responses;
  expect(sealed?.sha256).toBe(await sha256Hex(sealed?.sealed ?? ''));
  expect(isReceiptNumber(examples.receiptReply.receipt)).toBe(true);
});

it('names the same fields as required as the wire contract does', () => {
  const entriesOf = (schema: { entries: object }): readonly string[] => Object.keys(schema.entries);
  const requiredOf = (schema: { entries: Readonly<Record<string, { type: string }>> }): readonly string[] =>
    Object.entries(schema.entries).flatMap(([name, { type }]) => (type === 'optional' ? [] : [name]));
  expect(schemas.SealedResponse.required.toSorted()).toEqual(
    entriesOf(SubmitRequestSchema.entries.responses.pipe[0].item).toSorted(),
  );
  expect(schemas.ReceiptReply.required.toSorted()).toEqual(requiredOf(ReceiptReplySchema).toSorted());
  expect(Object.keys(schemas.ReceiptReply.properties).toSorted()).toEqual(
    entriesOf(ReceiptReplySchema).toSorted(),
  );
  expect(Object.keys(schemas.MintRequest.properties).toSorted()).toEqual(
    entriesOf(MintRequestSchema).toSorted(),
  );
  expect(schemas.StageReply.required.toSorted()).toEqual(entriesOf(StageReplySchema).toSorted());
  expect(schemas.StageReport.properties.stage.enum).toEqual(StageReportSchema.entries.stage.options);
  expect(schemas.MintRequest.required.toSorted()).toEqual(requiredOf(MintRequestSchema).toSorted());
  expect(schemas.FedVoice.required.toSorted()).toEqual(entriesOf(FedVoiceSchema).toSorted());
  expect(Object.keys(schemas.FedVoice.properties).toSorted()).toEqual(entriesOf(FedVoiceSchema).toSorted());
  for (const [described, schema] of [
    [schemas.VoiceReceived, VoiceReceivedSchema],
    [schemas.WithdrawalRequested, WithdrawalRequestedSchema],
    [schemas.ContactChanged, ContactChangedSchema],
    [schemas.ResponseErased, ResponseErasedSchema],
  ] as const) {
    expect(described.required.toSorted()).toEqual(entriesOf(schema).toSorted());
    expect(described.properties.type.const).toBe(schema.entries.type.literal);
    const { data } = described.properties;
    const required: readonly string[] = data.required;
    expect(required.toSorted()).toEqual(entriesOf(schema.entries.data).toSorted());
    expect(Object.keys(data.properties).toSorted()).toEqual(entriesOf(schema.entries.data).toSorted());
  }
  expect(schemas.Site.required.toSorted()).toEqual(entriesOf(SiteSchema).toSorted());
  expect(Object.keys(schemas.Site.properties).toSorted()).toEqual(entriesOf(SiteSchema).toSorted());
  expect(schemas.NewSite.required.toSorted()).toEqual(requiredOf(NewSiteSchema.pipe[0]).toSorted());
  expect(Object.keys(schemas.Problem.properties).toSorted()).toEqual(entriesOf(ProblemSchema).toSorted());
});
