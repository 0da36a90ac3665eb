import { screen, act } from '@testing-library/preact';
import { hydrate, render } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { questionExamples } from '../../src/questions/examples.ts';
import { contract } from '../../src/questionnaires/contract/contract.ts';
import { aroundQuestion, exampleModel, modelOf } from '../examples/example-model.ts';
import { everyView } from './every-view.ts';
import { SurveyView } from './survey-view.tsx';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const serve = () => {
  root.innerHTML = renderToString(<SurveyView model={modelOf(contract, { lang: 'ja' })} views={everyView} />);
};
/** Nodes as the server made them, by identity. */
const nodes = () => [...root.querySelectorAll('*')];

describe('hydration', () => {
  it.each(questionExamples)(
    'A5: the first question, $name, is the server’s HTML to the letter',
    async ({ question }) => {
      const model = () =>
        exampleModel({
          lang: 'ja',
          inLanguage: () => ({ ...aroundQuestion(question), questions: [question] }),
        });
      root.innerHTML = renderToString(<SurveyView model={model()} views={everyView} />);
      const html = root.innerHTML;
      const before = nodes();
      await act(() => hydrate(<SurveyView model={model()} views={everyView} />, root));
      expect(nodes()).toEqual(before);
      expect(root.innerHTML).toBe(html);
    },
  );

  it('A5: takes the same elements over with the views of the first step alone', async () => {
    serve();
    const before = nodes();
    await act(() => hydrate(<SurveyView model={modelOf(contract, { lang: 'ja' })} />, root));
    expect(nodes().every((node, index) => node === before[index])).toBe(true);
  });

  it('A5: keeps what was selected before, once the model knows of it', async () => {
    serve();
    screen.getByRole('radio', { name: '満足' }).click();
    const model = modelOf(contract, { lang: 'ja', session: { answers: { overall: 4 } } });
    await act(() => hydrate(<SurveyView model={model} />, root));
    expect(screen.getByRole('radio', { checked: true })).toHaveAccessibleName('満足');
  });

  it('shows an answer that a link suggests, though the HTML had none', async () => {
    serve();
    const model = modelOf(contract, { lang: 'ja', session: { suggested: { overall: 2 } } });
    await act(() => hydrate(<SurveyView model={model} />, root));
    expect(screen.getByRole('radio', { checked: true })).toHaveAccessibleName('不満');
    expect(model.events).toEqual([]);
  });

  it('A5: follows a language that was chosen before', async () => {
    serve();
    const select = screen.getByRole('combobox');
    if (select instanceof HTMLSelectElement) select.value = 'en';
    const model = modelOf(contract, { lang: 'ja' });
    await act(() => hydrate(<SurveyView model={model} />, root));
    expect(model.session.value.lang).toBe('en');
    expect(select).toHaveValue('en');
  });
});
