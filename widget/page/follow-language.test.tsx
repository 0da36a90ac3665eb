import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { localize } from '../../src/questionnaire/localize.ts';
import { contract } from '../../src/questionnaires/contract/contract.ts';
import { followLanguage } from './follow-language.ts';

it('puts the language on the screen into document, title and address, and nothing else there changes', () => {
  document.documentElement.lang = 'ja';
  window.history.replaceState({ invitation: 'abc' }, '', '/s/contract?site=a#shared=true&lang=en');
  const questionnaire = signal(localize(contract, 'ja'));
  const stop = followLanguage(questionnaire, window);
  expect(window.location.search).toBe('?site=a');

  questionnaire.value = localize(contract, 'en');
  expect(document.documentElement.lang).toBe('en');
  expect(document.title).toBe(questionnaire.value.title);
  expect(window.location.search).toBe('?site=a&lang=en');
  expect(window.location.hash).toBe('#shared=true');
  expect(window.history.state).toEqual({ invitation: 'abc' });
  stop();
});
