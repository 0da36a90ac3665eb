import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { contract } from '../../src/questionnaires/contract/contract.ts';
import { modelOf, type ExampleModel } from '../examples/example-model.ts';
import { reportHeights } from './report-heights.tsx';

beforeEach(() => {
  // jsdom lays nothing out: here a step is as tall as its words are many.
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    return new DOMRect(0, 0, 400, this.textContent.length);
  });
});
afterEach(() => vi.restoreAllMocks());

/** What the embedding page is told while this person answers. */
function told(answer: (model: ExampleModel) => void): string[] {
  const model = modelOf(contract, { lang: 'ja' });
  const heights: string[] = [];
  reportHeights(model, (message) => 'height' in message && heights.push(message.height));
  answer(model);
  return heights;
}
const goOn = (model: ExampleModel, ...given: Parameters<ExampleModel['dispatch']>[0][]) => {
  for (const event of given) model.dispatch(event);
  while (model.session.value.stage === 'answering') model.dispatch({ type: 'skipped' });
  model.setFinal({ state: 'saved', keeping: 'disk', receipt: model.session.value.receipt, savedAt: 0 });
};
const rated = (value: 1 | 5) => [{ type: 'answered', question: 'overall', value }, { type: 'next' }] as const;
const wrote = (type: 'praise' | 'complaint') =>
  ({
    type: 'answered',
    question: 'voice',
    value: [{ class: type, topics: [], text: 'ながいながいおはなしでした。'.repeat(9) }],
  }) as const;

it('E1: tells of a praise, a complaint and of nothing at all just the same', () => {
  const silent = told((model) => goOn(model, ...rated(5)));
  const praise = told((model) => goOn(model, ...rated(5), wrote('praise')));
  const complaint = told((model) => goOn(model, ...rated(1), wrote('complaint')));
  expect(new Set(silent).size).toBeGreaterThan(5);
  expect(praise).toEqual(silent);
  expect(complaint).toEqual(silent);
});

it('E1: tells nothing while a question is being answered, and measures nothing: the tap would wait for it', () => {
  const measuring = vi.mocked(HTMLElement.prototype.getBoundingClientRect);
  const atFirst = told(() => undefined);
  expect(atFirst).toHaveLength(1);
  expect(measuring).toHaveBeenCalledTimes(1);
  expect(
    told((model) => {
      for (const value of [1, 2, 3, 4, 5] as const)
        model.dispatch({ type: 'answered', question: 'overall', value });
      model.dispatch({ type: 'cleared', question: 'overall' });
    }),
  ).toEqual(atFirst);
  expect(measuring).toHaveBeenCalledTimes(2);
});

it('leaves nothing of its measuring on the page', () => {
  const before = document.body.childElementCount;
  told((model) => goOn(model, ...rated(5)));
  expect(document.body.childElementCount).toBe(before);
});

it('measures anew when the width changes, and not when its own message changed the height', () => {
  const heights: string[] = [];
  const model = modelOf(contract, { lang: 'ja' });
  reportHeights(model, (message) => 'height' in message && heights.push(message.height));
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 300, 777));
  window.dispatchEvent(new Event('resize'));
  expect(heights).toHaveLength(1);
  vi.spyOn(window, 'innerWidth', 'get').mockReturnValue(300);
  window.dispatchEvent(new Event('resize'));
  expect(heights.at(-1)).toBe('777');
});

it('E1: follows the size of the text, which is a choice of display and no answer', () => {
  const heights: string[] = [];
  const model = modelOf(contract, { lang: 'ja' });
  reportHeights(model, (message) => 'height' in message && heights.push(message.height));
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 300, 777));
  model.display.change({ textSize: 200 });
  expect(heights).toHaveLength(2);
  expect(heights.at(-1)).toBe('777');
});
