import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { contract } from '../../src/questionnaires/contract/contract.ts';
import { modelOf } from '../examples/example-model.ts';
import { ja } from '../text/ja.ts';
import { everyView } from './every-view.ts';
import { loadEveryView } from './load-every-view.ts';
import { SurveyView } from './survey-view.tsx';

vi.mock('./load-every-view.ts', () => ({ loadEveryView: vi.fn() }));

const tap = (name: string) => screen.getByRole('button', { name });
/** A session on the first question, whose next is of a kind that is not at hand. */
function showFirst() {
  const model = modelOf(contract, { lang: 'ja', session: { answers: { overall: 4 } } });
  render(<SurveyView model={model} />);
  return { model, user: userEvent.setup() };
}
const jump = ({ model }: ReturnType<typeof showFirst>) => {
  for (const _ of ['clarity', 'fit', 'contacted']) model.dispatch({ type: 'next' });
};
const first = () => screen.queryByRole('group', { name: /全体としてどのくらい満足/ });
const fourth = () => screen.findByRole('group', { name: /お約束した連絡は/ });

describe('views that are not loaded yet', () => {
  beforeEach(() => vi.mocked(loadEveryView).mockReset());

  it('are fetched before anybody moves on', async () => {
    vi.mocked(loadEveryView).mockResolvedValue(everyView);
    showFirst();
    await vi.waitFor(() => expect(loadEveryView).toHaveBeenCalled());
  });

  it('leave the question on the screen until they come, and let nobody move on twice', async () => {
    const arrival = Promise.withResolvers<typeof everyView>();
    vi.mocked(loadEveryView).mockReturnValue(arrival.promise);
    const shown = showFirst();
    jump(shown);
    await screen.findByText(ja['loading.waiting']);
    expect(first()).toBeVisible();
    const events = shown.model.events.length;
    await shown.user.click(tap(ja['action.next']));
    expect(shown.model.events).toHaveLength(events);

    arrival.resolve(everyView);
    expect(await fourth()).toBeVisible();
    expect(screen.queryByText(ja['loading.waiting'])).toBeNull();
  });

  it('are asked for again when they could not be loaded; nothing is lost', async () => {
    vi.mocked(loadEveryView).mockRejectedValue(new TypeError('no reception'));
    const shown = showFirst();
    jump(shown);
    await screen.findByText(ja['loading.failed']);
    expect(first()).toBeVisible();

    vi.mocked(loadEveryView).mockResolvedValue(everyView);
    await shown.user.click(tap(ja['loading.again']));
    expect(await fourth()).toBeVisible();
    expect(shown.model.session.value.answers).toEqual({ overall: 4 });
  });
});
