import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { questionExamples } from '../../../../src/questions/examples.ts';
import { contract } from '../../../../src/questionnaires/contract/contract.ts';
import { aroundQuestion, exampleModel, modelOf } from '../../../examples/example-model.ts';
import { show } from '../../../../test/views/show.tsx';
import { ja } from '../../../text/ja.ts';

const example = questionExamples.find(({ name }) => name === 'voice-several');
if (example?.question.kind !== 'voice') throw new Error('no such example');
const { question } = example;
const { prompts, topics } = question.words;

const showVoice = (answers = {}) =>
  show(
    exampleModel({
      lang: 'ja',
      inLanguage: () => aroundQuestion(question),
      session: { at: question.id, answers },
    }),
  );
const radio = (one: keyof typeof prompts) => screen.getByRole('radio', { name: ja[`voice.class.${one}`] });
const field = () => screen.getByRole('textbox');
const given = () => screen.getAllByRole('listitem').map((item) => item.querySelector('p')?.textContent);
const tap = (name: string) => screen.getByRole('button', { name });

describe('VoiceView', () => {
  it.each([
    [1, 'complaint'],
    [5, 'praise'],
  ] as const)(
    'A4: after the score %i it offers %s first, chooses nothing and keeps all in reach',
    (overall, first) => {
      show(modelOf(contract, { lang: 'ja', session: { at: 'voice', answers: { overall } } }));
      const radios = screen.getAllByRole('radio');
      expect(radios[0]).toHaveAccessibleName(ja[`voice.class.${first}`]);
      expect(radios).toHaveLength(4);
      for (const one of radios) expect(one).not.toBeChecked();
      expect(radio('praise')).toBeEnabled();
      expect(radio('complaint')).toBeEnabled();
    },
  );

  it('takes the class whose wording somebody writes to, and shows that it did', async () => {
    const { user, model } = showVoice();
    expect(field()).toHaveAccessibleName(prompts.praise);
    await user.type(field(), '親切');
    expect(radio('praise')).toBeChecked();
    expect(model.session.value.answers[question.id]).toEqual([{ class: 'praise', topics: [], text: '親切' }]);
  });

  it('words the field after the class, and offers topics for a complaint alone', async () => {
    const { user } = showVoice();
    expect(screen.queryByRole('checkbox')).toBeNull();
    await user.click(radio('complaint'));
    expect(field()).toHaveAccessibleName(prompts.complaint);
    expect(
      within(screen.getByRole('group', { name: ja['voice.topics'] })).getAllByRole('checkbox'),
    ).toHaveLength(Object.keys(topics).length);
    await user.click(radio('request'));
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('keeps what was written when the class is changed', async () => {
    const { user, model } = showVoice();
    await user.type(field(), '遅い');
    await user.click(radio('complaint'));
    expect(field()).toHaveValue('遅い');
    expect(model.session.value.answers[question.id]).toEqual([
      { class: 'complaint', topics: [], text: '遅い' },
    ]);
  });

  it('offers another voice once this one says something, and lists what was given', async () => {
    const { user } = showVoice();
    expect(screen.queryByRole('button', { name: ja['voice.add'] })).toBeNull();
    await user.type(field(), '親切');
    await user.click(tap(ja['voice.add']));
    expect(given()).toEqual([ja['voice.class.praise']]);
    expect(field()).toHaveValue('');
    expect(screen.getByRole('group', { name: ja['voice.class'] })).toHaveFocus();
  });

  it('lets a voice that was given be changed and removed', async () => {
    const answer = [
      { class: 'praise', topics: [], text: '親切' },
      { class: 'request', topics: [], text: '早く' },
    ];
    const { user, model } = showVoice({ [question.id]: answer });
    await user.click(tap('直す 1件目'));
    expect(field()).toHaveValue('親切');
    expect(given()).toEqual([ja['voice.class.request']]);
    await user.type(field(), 'でした');
    await user.click(tap('消す 2件目'));
    expect(model.session.value.answers[question.id]).toEqual([
      { class: 'praise', topics: [], text: '親切でした' },
    ]);
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('leaves no empty voice behind when another is taken up', async () => {
    const answer = [{ class: 'praise', topics: [], text: '親切' }];
    const { user, model } = showVoice({ [question.id]: answer });
    await user.click(tap(ja['voice.add']));
    await user.click(radio('question'));
    await user.click(tap('直す 1件目'));
    expect(screen.queryByRole('list')).toBeNull();
    expect(model.session.value.answers[question.id]).toEqual(answer);
  });

  it('is as good as unanswered once all its words are taken back', async () => {
    const { user, model } = showVoice();
    await user.type(field(), 'あ{Backspace}');
    expect(model.session.value.answers).toEqual({});
    expect(radio('praise')).toBeChecked();
  });

  it('takes no more than the question allows', () => {
    const voice = { class: 'praise', topics: [], text: '親切' };
    showVoice({ [question.id]: Array.from({ length: 10 }, () => voice) });
    expect(screen.queryByRole('button', { name: ja['voice.add'] })).toBeNull();
  });
});
