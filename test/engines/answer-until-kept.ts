import { draftsInPlain } from '../journeys/drafts-in-plain.ts';
import { inJapanese } from '../journeys/in-japanese.ts';
import { gladContract } from '../journeys/plans.ts';
import { until } from '../journeys/until.ts';
import type { World } from './world.ts';

/** Answers the contract survey as far as its fourth question; resolves, once the device holds it, with how many are behind. */
export async function answerUntilKept({ tab, person }: Pick<World, 'tab' | 'person'>): Promise<number> {
  const behind = 3;
  const question = inJapanese('contract').questions[behind];
  if (!question) throw new Error('the contract survey has no fourth question');
  await person(tab, 'contract').answerFirst(behind, gladContract);
  await tab.see(question.words.title);
  await person(tab, 'contract').answer(question, gladContract.contacted);
  const kept = `"${question.id}":"${gladContract.contacted}"`;
  await until(
    async () => ((await tab.evaluate(draftsInPlain))['contract'] ?? '').includes(kept) || undefined,
  );
  return behind;
}
