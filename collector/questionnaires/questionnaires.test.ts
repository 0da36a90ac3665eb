import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseQuestionnaire } from '../../src/questionnaire/parse-questionnaire.ts';
import type { QuestionnaireDocument } from '../../src/questionnaire/questionnaire.ts';
import { contract } from '../../src/questionnaires/contract/contract.ts';
import { questionnaires } from '../../src/questionnaires/questionnaires.ts';
import { seal } from '../../src/sealing/seal.ts';
import { aResponse } from '../../test/fixtures/a-response.ts';
import revision1 from '../../test/fixtures/questionnaires/revision-1.json' with { type: 'json' };
import submit1 from '../../test/fixtures/shapes/submit-v1.json' with { type: 'json' };
import { StartupError } from '../startup-error.ts';
import { discard, startTestCollector, type TestCollector } from '../testing/test-collector.ts';
import { readQuestionnaireFiles } from './read-questionnaire-files.ts';

const fixtures = join(import.meta.dirname, '../../test/fixtures/questionnaires');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koe-questionnaires-'));
});
afterEach(() => rm(folder, { recursive: true }));

const next = contract.revision + 1;

/** The contract questionnaire's next revision, in which only the dissatisfied are asked for a recommendation. */
function nextContract(): QuestionnaireDocument {
  return {
    ...contract,
    revision: next,
    questions: contract.questions.map((question) =>
      question.kind === 'recommendation'
        ? { ...question, showIf: { op: 'atMost', question: 'overall', value: 2 } }
        : question,
    ),
  };
}

async function restart(
  collector: TestCollector,
  documents: readonly QuestionnaireDocument[],
): Promise<TestCollector> {
  await collector.stop();
  return startTestCollector({ folder: collector.folder, documents });
}

it('offers a third questionnaire from a file, without code', async () => {
  await copyFile(join(fixtures, 'roadside-assistance.json'), join(folder, 'roadside.json'));
  await writeFile(join(folder, 'notes.txt'), 'not a questionnaire');
  const documents = [...questionnaires, ...(await readQuestionnaireFiles(folder))];
  const collector = await startTestCollector({ documents });
  expect(collector.deps.catalogue.surveys).toContain('roadside-assistance');
  expect((await collector.app.request('/s/roadside-assistance')).status).toBe(200);
  const { response } = await aResponse({ survey: 'roadside-assistance' });
  const item = await seal(response, collector.deps.keys.newest());
  expect(await collector.submit(item)).toMatchObject([{ outcome: 'stored' }]);
  await discard(collector);
});

it('V1: refuses to start with every mistake of every file, each with its path', async () => {
  await copyFile(join(fixtures, 'ten-mistakes.json'), join(folder, 'b.json'));
  await writeFile(join(folder, 'a.json'), '{"id":');
  const error: unknown = await readQuestionnaireFiles(folder).catch((reason: unknown) => reason);
  if (!(error instanceof StartupError)) throw new Error('the folder was accepted');
  expect(error.reasons).toHaveLength(11);
  expect(error.reasons[0]).toContain(`${join(folder, 'a.json')}#: `);
  for (const reason of error.reasons.slice(1)) expect(reason).toMatch(/b\.json#\/\S+: \S/);
});

it('says so when the folder is not there', async () => {
  await expect(readQuestionnaireFiles(join(folder, 'nowhere'))).rejects.toThrow('KOE_QUESTIONNAIRES');
});

it('asks the newest revision, and still checks a late response against the older one that it names', async () => {
  let collector = await startTestCollector();
  const key = collector.deps.keys.newest();
  const { response } = await aResponse({ answers: { overall: 4, recommendation: 9 } });
  const late = await seal(response, key);
  collector = await restart(collector, [nextContract()]);
  expect(collector.deps.catalogue.current('contract')?.document.revision).toBe(next);
  const wrong = await aResponse({ revision: next, answers: { overall: 4, recommendation: 9 } });
  expect(await collector.submit(late, await seal(wrong.response, key))).toMatchObject([
    { outcome: 'stored' },
    { outcome: 'rejected', problem: { errors: [{ field: '/answers/recommendation' }] } },
  ]);
  await discard(collector);
});

it('asks an older revision again when that is all that is offered, or the newest of several', async () => {
  let collector = await startTestCollector({ documents: [nextContract(), ...questionnaires] });
  const revision = () => collector.deps.catalogue.current('contract')?.document.revision;
  expect(revision()).toBe(next);
  collector = await restart(collector, questionnaires);
  expect(revision()).toBe(contract.revision);
  await discard(collector);
});

it('D6: takes in the frozen bytes of the first devices, sealed to a key of then for revision 1', async () => {
  const first = revision1.map((document) => {
    const parsed = parseQuestionnaire(document);
    if (!parsed.ok) throw new Error('revision 1 is no questionnaire any more');
    return parsed.questionnaire;
  });
  let collector = await startTestCollector({ documents: first });
  await writeFile(collector.keyFile, JSON.stringify(submit1.keyFile));
  collector = await restart(collector, questionnaires);
  const reply = await collector.post(JSON.stringify(submit1.request));
  expect([reply.status, await reply.json()]).toEqual([200, submit1.reply]);
  expect(await collector.counts()).toMatchObject({ responses: 2, voices: 3, contacts: 2 });
  await discard(collector);
});

it('X1: takes in an answer to a revision that another instance, a release ahead, has published since', async () => {
  const behind = await startTestCollector();
  const ahead = await startTestCollector({ folder: behind.folder, documents: [nextContract()] });
  const { response } = await aResponse({ revision: next, answers: { overall: 2, recommendation: 9 } });
  const early = await seal(response, ahead.deps.keys.newest());
  const unheardOf = await aResponse({ revision: Number.MAX_SAFE_INTEGER });
  expect(await behind.submit(early, await seal(unheardOf.response, ahead.deps.keys.newest()))).toMatchObject([
    { outcome: 'stored' },
    { problem: { type: '/problems/unknown-survey' } },
  ]);
  expect(await ahead.submit(early)).toMatchObject([{ outcome: 'duplicate' }]);
  await ahead.stop();
  await discard(behind);
});

it('does not offer a survey that was taken away, but takes in what was answered before', async () => {
  let collector = await startTestCollector();
  const { response } = await aResponse({ survey: 'claim-payment' });
  const late = await seal(response, collector.deps.keys.newest());
  collector = await restart(collector, [nextContract()]);
  expect((await collector.app.request('/v1/surveys/claim-payment')).status).toBe(404);
  expect((await collector.app.request('/s/claim-payment')).status).toBe(404);
  expect(await collector.submit(late)).toMatchObject([{ outcome: 'stored' }]);
  await discard(collector);
});

it('refuses to start when a published revision has other content now, and names it', async () => {
  const collector = await startTestCollector();
  const changed = { ...nextContract(), revision: contract.revision };
  await collector.stop();
  await expect(startTestCollector({ folder: collector.folder, documents: [changed] })).rejects.toThrow(
    `Questionnaire "contract" has changed, but revision ${contract.revision} was published before; raise its "revision".`,
  );
  await discard(await startTestCollector({ folder: collector.folder }));
});
