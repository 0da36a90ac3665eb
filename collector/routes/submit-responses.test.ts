import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { MAX_BODY_BYTES } from '../../src/protocol/limits.ts';
import { ProblemSchema } from '../../src/protocol/problem.ts';
import type { SealedResponse } from '../../src/protocol/submit.ts';
import type { Response as SurveyResponse } from '../../src/response/response.ts';
import { seal } from '../../src/sealing/seal.ts';
import { aResponse } from '../../test/fixtures/a-response.ts';
import { hostileBodies } from '../../test/fixtures/hostile-bodies.ts';
import type { Site } from '../../src/protocol/site.ts';
import { discard, startTestCollector, type TestCollector } from '../testing/test-collector.ts';

let collector: TestCollector;
beforeEach(async () => {
  collector = await startTestCollector();
});
afterEach(() => discard(collector));

async function sealed(changed: Partial<SurveyResponse> = {}): Promise<SealedResponse> {
  return seal((await aResponse(changed)).response, collector.deps.keys.newest());
}

describe('exactly once', () => {
  it('D7: a response that was called stored is there after the database was closed and opened again', async () => {
    const { response } = await aResponse();
    const item = await seal(response, collector.deps.keys.newest());
    expect(await collector.submit(item)).toEqual([
      { id: item.id, sha256: item.sha256, outcome: 'stored', receipt: response.receipt.number },
    ]);
    await collector.stop();
    collector = await startTestCollector({ folder: collector.folder });
    expect(await collector.submit(item)).toMatchObject([{ outcome: 'duplicate' }]);
    expect(await collector.counts()).toMatchObject({ responses: 1, answers: 1 });
  });

  it('X1: a duplicate gets the first receipt, although the key it was sealed to is held no more', async () => {
    const item = await sealed();
    const [first] = await collector.submit(item);
    await collector.stop();
    const keys = { newest: () => collector.deps.keys.newest(), privateKey: () => undefined };
    collector = await startTestCollector({ folder: collector.folder, keys });
    expect(await collector.submit(item)).toEqual([{ ...first, outcome: 'duplicate' }]);
  });

  it('X2: other bytes under the same id are a conflict, in one batch as in two, and the first stay', async () => {
    const { response } = await aResponse();
    const key = collector.deps.keys.newest();
    const first = await seal(response, key);
    const others = await Promise.all(
      [1, 2].map((overall) => seal({ ...response, answers: { overall } }, key)),
    );
    const results = await collector.submit(first, ...others, first);
    expect(results.map(({ outcome }) => outcome)).toEqual(['stored', 'conflict', 'conflict', 'duplicate']);
    expect(await collector.submit(...others)).toMatchObject([
      { outcome: 'conflict' },
      { outcome: 'conflict' },
    ]);
    const stored = await collector.database.selectFrom('answers').select('value').execute();
    expect(stored).toEqual([{ value: '4' }]);
  });

  it('X4: many requests with the same response at once make one row', async () => {
    const item = await sealed();
    const results = await Promise.all(Array.from({ length: 20 }, () => collector.submit(item)));
    expect(results.flat().filter(({ outcome }) => outcome === 'stored')).toHaveLength(1);
    expect(await collector.counts()).toMatchObject({ responses: 1, answers: 1 });
  });

  it('X2: different responses under one id, all at once, make one row and conflicts', async () => {
    const { response } = await aResponse();
    const key = collector.deps.keys.newest();
    const rivals = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        seal({ ...response, answers: { overall: 4, recommendation: index } }, key),
      ),
    );
    const results = (await Promise.all(rivals.map((item) => collector.submit(item)))).flat();
    expect(results.filter(({ outcome }) => outcome === 'stored')).toHaveLength(1);
    expect(results.filter(({ outcome }) => outcome === 'conflict')).toHaveLength(7);
    expect(await collector.counts()).toMatchObject({ responses: 1, answers: 2 });
  });

  it('two devices that minted the same receipt number both keep their voice', async () => {
    const { response } = await aResponse();
    const { receipt } = response;
    const results = await collector.submit(await sealed({ receipt }), await sealed({ receipt }));
    expect(results.map(({ outcome }) => outcome)).toEqual(['stored', 'stored']);
  });
});

describe('what is not accepted', () => {
  it('V4: every malformed or hostile body gets its 4xx problem naming the field; nothing is stored', async () => {
    const rows = hostileBodies(await sealed());
    expect(rows.length).toBeGreaterThanOrEqual(30);
    for (const { name, body, headers, status, fields } of rows) {
      const reply = await collector.post(body, headers);
      expect([name, reply.status, reply.headers.get('content-type')]).toEqual([
        name,
        status,
        'application/problem+json',
      ]);
      const problem = v.parse(ProblemSchema, await reply.json());
      expect([name, problem.status, problem.errors?.map(({ field }) => field)]).toEqual([
        name,
        status,
        fields,
      ]);
    }
    expect(await collector.counts()).toEqual({
      responses: 0,
      answers: 0,
      voices: 0,
      contacts: 0,
      consents: 0,
    });
  });

  it('V4: a body that streams on without a length is refused once it is too large, and read no further', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536).fill(32));
      },
    });
    expect((await collector.post(endless)).status).toBe(413);
    expect(sent).toBeLessThan(2 * MAX_BODY_BYTES);
  });

  it('V4: a body whose length says less than it has is counted all the same', async () => {
    const reply = await collector.post(' '.repeat(MAX_BODY_BYTES + 1), {
      'content-type': 'application/json',
      'content-length': '2',
    });
    expect(reply.status).toBe(413);
  });

  it('V4: a body that breaks off is a problem with the body, not a failure', async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.error(new Error('connection lost'));
      },
    });
    expect((await collector.post(broken)).status).toBe(400);
  });

  it('V2: what is sealed is checked against its revision; the good ones beside it are stored', async () => {
    const voice = { class: 'complaint', topics: [], text: '言葉がむずかしい' } as const;
    const hidden = { by: 'phone', address: '09012345678', when: '', notThroughAgency: false } as const;
    const results = await collector.submit(
      await sealed({ answers: {} }),
      await sealed({ answers: { overall: 4, clarity: 9 } }),
      await sealed({ revision: 7 }),
      await sealed({ site: 'agency-9999', channel: 'agency' }),
      await sealed({ contact: hidden }),
      await sealed({ answers: { overall: 4, voice: [{ ...voice, topics: ['weather'] }] } }),
      await sealed(),
    );
    const fields = results.map((result) =>
      'problem' in result
        ? [result.problem.type, ...(result.problem.errors ?? []).map(({ field }) => field)]
        : result.outcome,
    );
    expect(fields).toEqual([
      ['/problems/response-invalid', '/answers/overall'],
      ['/problems/response-invalid', '/answers/clarity'],
      ['/problems/unknown-survey'],
      ['/problems/unknown-site'],
      ['/problems/response-invalid', '/contact'],
      ['/problems/response-invalid', '/answers/voice'],
      'stored',
    ]);
    expect(await collector.counts()).toEqual({
      responses: 1,
      answers: 1,
      voices: 0,
      contacts: 0,
      consents: 0,
    });
  });

  it('E7: takes in what comes from a site that was closed meanwhile, and marks it', async () => {
    const { registry } = collector.deps;
    if (registry.kept === 'in-file') throw new Error('sites stand in the database');
    const says = { channel: 'agency', site: 'agency-0123' } as const;
    const [open, disabled, restricted, direct] = [
      await sealed(says),
      await sealed(says),
      await sealed(says),
      await sealed(),
    ];
    const change = async (changed: Partial<Site>) => {
      const site = await registry.sites.find('agency-0123');
      if (site) await registry.sites.replace({ ...site, ...changed }, site.version, '');
    };
    expect(await collector.submit(open)).toMatchObject([{ outcome: 'stored' }]);
    await change({ active: false });
    expect(await collector.submit(open, disabled, direct)).toMatchObject([
      { outcome: 'duplicate' },
      { outcome: 'stored' },
      { outcome: 'stored' },
    ]);
    await change({ active: true, surveys: ['claim-payment'] });
    expect(await collector.submit(restricted)).toMatchObject([{ outcome: 'stored' }]);
    const marked = await collector.database.selectFrom('closed_site_responses').selectAll().execute();
    expect(marked.map(({ response_id }) => response_id).toSorted()).toEqual(
      [disabled.id, restricted.id].toSorted(),
    );
  });

  it('V4: an envelope that does not fit its seal is rejected by the field, and what it held can still come', async () => {
    const item = await sealed();
    const other = await sealed();
    const results = await collector.submit(
      { ...item, id: other.id },
      { ...item, survey: 'claim-payment' },
      { ...item, sha256: other.sha256 },
      item,
    );
    expect(results).toMatchObject([
      { outcome: 'rejected', problem: { errors: [{ field: '/id' }] } },
      { outcome: 'rejected', problem: { errors: [{ field: '/survey' }] } },
      { outcome: 'rejected', problem: { errors: [{ field: '/sha256' }] } },
      { outcome: 'stored' },
    ]);
  });
});
