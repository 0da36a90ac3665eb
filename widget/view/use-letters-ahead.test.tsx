import { screen, waitFor } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { contract } from '../../src/questionnaires/contract/contract.ts';
import { show } from '../../test/views/show.tsx';
import { modelOf } from '../examples/example-model.ts';
import { ja } from '../text/ja.ts';

const model = () => modelOf(contract, { lang: 'ja', session: { answers: { overall: 4 } } });
const [, clarity, fit] = model().questionnaire.value.questions;
if (clarity?.kind !== 'rating' || fit?.kind !== 'rating') throw new Error('contract begins with ratings');

it('lays out what comes next while a question is read, and leaves nothing of it', async () => {
  const { user, container } = show(model());
  const laidOut: string[] = [];
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (!node.isConnected) laidOut.push(node.textContent ?? '');
  }).observe(container, { childList: true, subtree: true });

  await user.click(screen.getByRole('button', { name: ja['action.next'] }));
  await waitFor(() => expect(laidOut).toContain(fit.words.title));
  const [bold, plain] = laidOut.slice(-3);
  expect(bold).toContain(clarity.words.points[1]);
  expect(plain).toContain(fit.words.points[1]);
  expect(container.textContent).not.toContain(fit.words.title);
});
