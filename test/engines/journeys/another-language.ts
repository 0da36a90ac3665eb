import { expect } from 'vitest';
import { allWords } from '../../../widget/text/all-words.ts';
import { languageName } from '../../../widget/text/language-names.ts';
import { gladContract } from '../../journeys/plans.ts';
import type { Journey } from '../journey.ts';

export const anotherLanguage: Journey = {
  name: 'another language in mid-survey loses no answer, and is that of the row',
  async run({ tab, addressOf, person, newRows }) {
    const { ja, vi } = allWords;
    const before = person(tab, 'contract');
    await tab.open(addressOf('contract'));
    await before.answerFirst(3, gladContract);
    await tab.pick(ja['language.label'], languageName('vi'));
    await person(tab, 'contract', 'vi').finish(gladContract, 3);
    await tab.see(vi['final.sent.title']);
    expect(newRows()).toMatchObject([{ lang: 'vi', tapped: gladContract }]);
  },
};
