import { screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { LocalQuestion } from '../../../src/questions/kinds.ts';
import { aroundQuestion, exampleModel } from '../../examples/example-model.ts';
import { show } from '../../../test/views/show.tsx';
import { ja } from '../../text/ja.ts';

const wishes: LocalQuestion = {
  id: 'wishes',
  kind: 'text',
  lines: 'many',
  maxLength: 10,
  words: { title: 'ご希望' },
};
const showText = (text: string) =>
  show(
    exampleModel({
      lang: 'ja',
      inLanguage: () => aroundQuestion(wishes),
      session: { at: 'wishes', answers: { wishes: text } },
    }),
  );
const field = () => screen.getByRole('textbox');

describe('FreeText', () => {
  it('counts near the limit alone, as a person counts', async () => {
    const { user } = showText('あ'.repeat(7));
    expect(field()).not.toHaveAccessibleDescription(/文字/);
    await user.click(field());
    await user.paste('👨‍👩‍👧');
    expect(field()).toHaveAccessibleDescription(/^\s*あと2文字$/);
  });

  it('does not have the browser count what is far from the limit: its first count takes long', async () => {
    const segment = vi.spyOn(Intl, 'Segmenter');
    const { user } = showText('あ'.repeat(7));
    expect(segment).not.toHaveBeenCalled();
    await user.type(field(), 'い');
    expect(segment).toHaveBeenCalled();
    segment.mockRestore();
  });

  it('lets people write over the limit and says by how much', async () => {
    const { user } = showText('あ'.repeat(10));
    await user.type(field(), 'いう');
    expect(field()).toHaveValue(`${'あ'.repeat(10)}いう`);
    expect(field()).toHaveAccessibleDescription(/^\s*2文字超えています（10文字まで）$/);
  });

  it('warns of what need not be told, and masks it with one tap', async () => {
    const { user, model } = showText('電話は03-1234-5678');
    expect(screen.getByRole('status').textContent).toMatch(/^電話番号が書かれているようです/);
    await user.click(screen.getByRole('button', { name: ja['sensitive.mask'] }));
    expect(model.session.value.answers).toEqual({ wishes: `電話は${'＊'.repeat(12)}` });
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(field()).toHaveFocus();
  });

  it('names each kind once', () => {
    showText('a@b.example c@d.example 090-0000-1234');
    expect(screen.getByRole('status').textContent).toMatch(/^メールアドレス、電話番号が/);
  });

  it('lets the warning be passed over', async () => {
    const { user, model } = showText('入院中です');
    await user.click(screen.getByRole('button', { name: ja['action.next'] }));
    expect(model.session.value).toMatchObject({ at: 'after', answers: { wishes: '入院中です' } });
  });

  it('has no answer once all is deleted', async () => {
    const { user, model } = showText('あ');
    await user.clear(field());
    expect(model.session.value.answers).toEqual({});
  });

  it('warns of the policy numbers of this insurer, and never keeps anybody from going on', async () => {
    const questionnaire = { ...aroundQuestion(wishes), policyNumbers: ['A9-99999'] };
    const model = exampleModel({
      lang: 'ja',
      inLanguage: () => questionnaire,
      session: { at: 'wishes', answers: { wishes: 'H7-12345' } },
    });
    const { user } = show(model);
    expect(screen.getByText(new RegExp(ja['sensitive.policy-number']))).toBeVisible();
    await user.click(screen.getByRole('button', { name: ja['sensitive.mask'] }));
    expect(field()).toHaveValue('＊'.repeat(8));
    await user.clear(field());
    await user.type(field(), 'H7-12345');
    await user.click(screen.getByRole('button', { name: ja['action.next'] }));
    expect(model.session.value.at).toBe('after');
  });
});
