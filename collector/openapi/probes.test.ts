import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_BODY_BYTES } from '../../src/protocol/limits.ts';
import { SCOPES } from '../tokens/api-token.ts';
import { mintToken } from '../tokens/token-commands.ts';
import { discard, startTestCollector, type TestCollector } from '../testing/test-collector.ts';
import type { Operation } from './document.ts';
import { openapi } from './openapi.ts';

interface Call {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly operation: Operation;
}
const calls: readonly Call[] = Object.entries(openapi.paths).flatMap(([path, { get, post, put }]) => [
  ...(get ? [{ method: 'GET' as const, path, operation: get }] : []),
  ...(post ? [{ method: 'POST' as const, path, operation: post }] : []),
  ...(put ? [{ method: 'PUT' as const, path, operation: put }] : []),
]);
const named = calls.map((call) => [`${call.method} ${call.path}`, call] as const);

describe('says of every operation what a client has to know', () => {
  it('a name of its own', () => {
    const ids = calls.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-zA-Z]+$/);
  });

  it.each(named)('%s: what it does, what goes in, and what comes out', (_, { path, operation }) => {
    expect(operation.summary).toMatch(/^\S.*[^.]$/);
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const described = operation.parameters?.filter((parameter) => parameter.in === 'path') ?? [];
    expect(described.map(({ name }) => name)).toEqual(inPath);
    expect(described.every(({ required }) => required)).toBe(true);
    for (const [status, { description, content }] of Object.entries(operation.responses)) {
      expect(description).not.toBe('');
      const problem = content?.['application/problem+json']?.examples ?? {};
      for (const { value } of Object.values(problem)) expect(value).toMatchObject({ status: Number(status) });
    }
    const bodies = Object.values(operation.requestBody?.content ?? {});
    expect(bodies.filter(({ examples }) => Object.keys(examples ?? {}).length === 0)).toEqual([]);
    const schemes = operation.security?.flatMap((each) => Object.keys(each)) ?? [];
    for (const scheme of schemes) expect(Object.keys(openapi.components.securitySchemes)).toContain(scheme);
  });
});

const json = { 'content-type': 'application/json' };
/** Requests of all sorts: good, careless and hostile, with a token that may do anything and with none that holds. */
function probesOf(
  { method, path, operation }: Call,
  authorization: string,
): readonly (readonly [string, RequestInit])[] {
  const address = path.replace(/\{\w+\}/g, 'no-such-thing');
  const bodies = Object.values(operation.requestBody?.content ?? {}).flatMap(({ examples }) =>
    Object.values(examples ?? {}).map(({ value }) => JSON.stringify(value)),
  );
  const written = method === 'GET' ? [null] : [...bodies, '{}', '[', '', 'x'.repeat(MAX_BODY_BYTES + 1)];
  return [
    ...written.flatMap((body): (readonly [string, RequestInit])[] => [
      [address, { method, headers: { ...json, authorization }, body }],
      [address, { method, headers: { ...json, authorization: 'Bearer of-nobody' }, body }],
      [
        `${address}?after=x&limit=0&lang=ja`,
        { method, headers: { 'content-type': 'text/plain', authorization }, body },
      ],
    ]),
    [address, { method: 'DELETE' }],
    [address.replace('no-such-thing', 'contract'), { method, headers: { 'if-none-match': '*' } }],
  ];
}

async function statusesOf(collector: TestCollector, call: Call, token: string): Promise<readonly string[]> {
  const seen = new Set<string>();
  for (const [address, init] of probesOf(call, `Bearer ${token}`)) {
    const { status } = await collector.app.request(address, init);
    seen.add(String(status));
  }
  return [...seen].toSorted();
}

describe('describes every reply that can be provoked', () => {
  let sound: TestCollector;
  let broken: TestCollector;
  let token: string;
  beforeAll(async () => {
    sound = await startTestCollector();
    const scopes = SCOPES.flatMap((scope) => ['--scope', scope]);
    token = await mintToken(['--name', 'all', ...scopes], sound.deps.tokens, sound.deps.now());
    broken = await startTestCollector();
    await broken.stop();
  });
  afterAll(async () => {
    await discard(sound);
    await discard({ ...broken, stop: async () => undefined });
  });

  it.each(named)('%s', async (_, call) => {
    const seen = await statusesOf(sound, call, token);
    const sure = [
      '405',
      ...(call.operation.security ? ['401'] : []),
      ...(call.operation.requestBody ? ['400', '413', '415'] : []),
    ];
    expect(seen).toEqual(expect.arrayContaining(sure));
    const described = Object.keys(call.operation.responses);
    expect(described).toEqual(expect.arrayContaining([...seen]));
    expect(described).toEqual(expect.arrayContaining([...(await statusesOf(broken, call, token))]));
  });
});
