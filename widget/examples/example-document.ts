import type { QuestionnaireDocument } from '../../src/questionnaire/questionnaire.ts';
import { claimPayment } from '../../src/questionnaires/claim-payment/claim-payment.ts';
import { contract } from '../../src/questionnaires/contract/contract.ts';
import type { LocalQuestion, Question, QuestionWords } from '../../src/questions/kinds.ts';
import { exampleWords } from './example-words.ts';

/** An example in every language, with a question before and after it. */
export function exampleDocument(example: LocalQuestion): QuestionnaireDocument {
  const neighbour = (id: string): Question => ({ id, kind: 'consent' });
  return {
    id: 'example',
    revision: 1,
    taxonomy: contract.taxonomy,
    questions: [neighbour('before'), example, neighbour('after')],
    words: Object.fromEntries(
      Object.entries(contract.words).map(([lang, { title, purpose, questions }]) => {
        const beside = questions['publish'];
        const own = wordsIn(lang, example);
        if (!own || !beside) throw new Error(`the example ${example.id} has no words in ${lang}`);
        return [lang, { title, purpose, questions: { before: beside, [example.id]: own, after: beside } }];
      }),
    ),
  };
}

/** Its own words in Japanese; elsewhere those of the built-in question that is most like it. */
function wordsIn(lang: string, { id, kind, words }: LocalQuestion): QuestionWords | undefined {
  if (lang === 'ja') return words;
  const ofClaim = claimPayment.words[lang]?.questions;
  switch (kind) {
    case 'choices':
    case 'text':
      return exampleWords[id]?.[lang];
    case 'voice':
    case 'contact':
    case 'recommendation':
      return ofClaim?.[kind];
    case 'rating':
    case 'choice':
    case 'consent':
      return contract.words[lang]?.questions[id] ?? ofClaim?.[id];
  }
}
