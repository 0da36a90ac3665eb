import { signal } from '@preact/signals';
import { act, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { contract } from '../../src/questionnaires/contract/contract.ts';
import { FakeSynthesis, FakeUtterance } from '../../test/fixtures/fake-synthesis.ts';
import { show } from '../../test/views/show.tsx';
import { exampleDisplay } from '../examples/example-display.ts';
import { modelOf } from '../examples/example-model.ts';
import { createReader } from '../reading/create-reader.ts';
import { ja } from '../text/ja.ts';

let synthesis: FakeSynthesis;
beforeEach(() => {
  synthesis = new FakeSynthesis();
});

function showSurvey(session = {}, life = new AbortController()) {
  const newUtterance = (text: string) => new FakeUtterance(text);
  const reader = createReader({ synthesis, newUtterance, document, life: life.signal });
  const display = exampleDisplay({ reader: signal(reader) });
  return show({ ...modelOf(contract, { lang: 'ja', session }), display });
}
const menu = () => screen.getByText(ja['menu.label']);
const wish = () => screen.queryByRole('checkbox', { name: ja['menu.read-aloud'] });
const start = () => screen.queryByRole('button', { name: ja['read-aloud.start'] });
const stop = () => screen.queryByRole('button', { name: ja['read-aloud.stop'] });
const said = () => synthesis.queue.map(({ text }) => text);

/** Somebody who has asked for the button, and has tapped it. */
async function listen(session = {}, life?: AbortController) {
  synthesis.bring('ja-JP');
  const shown = showSurvey(session, life);
  await shown.user.click(menu());
  await shown.user.click(wish() ?? document.body);
  expect(said()).toEqual([]);
  await shown.user.click(start() ?? document.body);
  expect(said().length).toBeGreaterThan(3);
  return shown;
}

describe('reading aloud', () => {
  it('is offered once there is a voice for the language, and not before', async () => {
    const { user } = showSurvey();
    await user.click(menu());
    expect(wish()).toBeNull();
    await act(() => synthesis.bring('en-US'));
    expect(wish()).toBeNull();
    await act(() => synthesis.bring('en-US', 'ja-JP'));
    expect(wish()).toBeVisible();
    expect(start()).toBeNull();
  });

  it('begins by a tap, in the voice of the language, and says so', async () => {
    await listen();
    expect(said()[0]).toBe(contract.words.ja?.questions['overall']?.title);
    expect(synthesis.queue.map(({ lang }) => lang)).toEqual(synthesis.queue.map(() => 'ja-JP'));
    expect(stop()).toBeVisible();
    await act(() => synthesis.finish());
    expect(start()).toBeVisible();
  });

  it('stops by a second tap', async () => {
    const { user } = await listen();
    await user.click(stop() ?? document.body);
    expect(said()).toEqual([]);
    expect(start()).toBeVisible();
  });

  it('stops when the person moves on, and offers the next question without beginning it', async () => {
    const { user } = await listen({ answers: { overall: 4 } });
    await user.click(screen.getByRole('button', { name: ja['action.next'] }));
    expect(said()).toEqual([]);
    expect(start()).toBeVisible();
  });

  it('stops when the page is put away', async () => {
    await listen();
    const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    await act(() => void document.dispatchEvent(new Event('visibilitychange')));
    hidden.mockRestore();
    expect(said()).toEqual([]);
  });

  it('stops when the survey ends', async () => {
    const life = new AbortController();
    await listen({}, life);
    await act(() => life.abort());
    expect(said()).toEqual([]);
  });

  it('P3: says the same whatever was written', async () => {
    const written = [{ class: 'complaint', topics: [], text: '鈍色の留守番電話' }];
    const { unmount } = await listen({ at: 'voice', answers: { overall: 1, voice: written } });
    const withAnswers = said();
    unmount();
    await listen({ at: 'voice', answers: { overall: 5 } });
    expect(said()).toEqual(withAnswers);
    expect(withAnswers.join()).not.toContain('鈍色');
  });
});
