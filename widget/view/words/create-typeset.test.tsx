import { act, render, screen } from '@testing-library/preact';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contract } from '../../../src/questionnaires/contract/contract.ts';
import { splitPhrases } from '../../../src/phrases/split-phrases.ts';
import { modelOf } from '../../examples/example-model.ts';
import { readingsOf } from '../../furigana/furigana.ts';
import { allWords } from '../../text/all-words.ts';
import { SurveyView } from '../survey-view.tsx';
import { createTypeset } from './create-typeset.tsx';
import { MorePhrases } from './more-phrases.tsx';
import { TypesetContext } from './typeset.ts';
import { Words } from './words.tsx';

const japanese = (text: string) => splitPhrases(text, 'ja');
const JOINT = '<i aria-hidden="true"></i>';
const set = (text: string, ...typeset: Parameters<typeof createTypeset>) =>
  render(<p>{createTypeset(...typeset)(text)}</p>).container.innerHTML;

describe('words as they are set', () => {
  it('may break between phrases', () => {
    expect(set('回答を送る', japanese)).toBe('<p>回答を<wbr aria-hidden="true">送る</p>');
  });

  it('have their readings over kanji, which screen readers pass over', () => {
    expect(set('手続きを送る', japanese, readingsOf)).toBe(
      `<p><ruby>手続<rt aria-hidden="true">てつづ</rt></ruby>${JOINT}きを<wbr aria-hidden="true"><ruby>送<rt aria-hidden="true">おく</rt></ruby>${JOINT}る</p>`,
    );
  });

  it('move a reading that was written behind its word over it', () => {
    expect(set('契約(けいやく)の', (text) => [text], readingsOf)).toBe(
      `<p><ruby>契約<rt aria-hidden="true">けいやく</rt></ruby>${JOINT}${JOINT}の</p>`,
    );
  });

  it('keep a reading that is written behind its word with what stands around it', () => {
    const whole = (text: string) => [text];
    expect(set('この 契約(けいやく)の こと', whole)).toBe(
      `<p>この 契約${JOINT}(けいやく)${JOINT}の こと</p>`,
    );
    expect(set('会社(かいしゃ) と', whole)).toBe(`<p>会社${JOINT}(かいしゃ) と</p>`);
  });

  it('keep what a quotation is followed by with it', () => {
    expect(set('「送る」を', (text) => [text])).toBe(`<p>「送る${JOINT}」${JOINT}を</p>`);
  });

  it('may break where words that came later have their phrases', () => {
    const typeset = createTypeset((text) => [text]);
    const { container } = render(
      <TypesetContext value={typeset}>
        <Words>回答を送る</Words>
        <MorePhrases phrasesOf={japanese}>
          <Words>回答を送る</Words>
        </MorePhrases>
        <MorePhrases phrasesOf={(text) => [text]}>
          <Words>回答を送る</Words>
        </MorePhrases>
      </TypesetContext>,
    );
    expect(container.innerHTML).toBe('回答を送る回答を<wbr aria-hidden="true">送る回答を送る');
  });

  it('say what they say, wherever phrases end and readings stand', () => {
    const texts = Object.values(allWords.ja);
    const phrasing = fc.array(fc.integer({ min: 1, max: 7 }));
    fc.assert(
      fc.property(fc.constantFrom(...texts), phrasing, (text, lengths) => {
        const phrases = lengths.reduceRight(
          ([whole = '', ...others], length) => [whole.slice(0, length), whole.slice(length), ...others],
          [text],
        );
        const { container, unmount } = render(<p>{createTypeset(() => phrases, readingsOf)(text)}</p>);
        for (const rt of container.querySelectorAll('rt')) rt.remove();
        expect(container.textContent).toBe(text);
        unmount();
      }),
    );
  });
});

describe('furigana', () => {
  it('comes when it is switched on, changes no name, and goes again', async () => {
    const model = modelOf(contract, { lang: 'ja' });
    const { container } = render(<SurveyView model={model} />);
    const names = () =>
      screen.getAllByRole('radio').map((radio) => radio.closest('label')?.querySelector('rt'));
    expect(container.querySelector('ruby')).toBeNull();
    await act(() => model.display.change({ furigana: true }));
    expect(names().some(Boolean)).toBe(true);
    expect(screen.getByRole('radio', { name: '満足' })).toBeInTheDocument();
    await act(() => model.changeLanguage('en'));
    expect(container.querySelector('ruby')).toBeNull();
    await act(() => model.changeLanguage('ja-simple'));
    expect(container.querySelector('ruby')).toBeTruthy();
    expect(container.textContent).not.toContain('(けいやく)');
    await act(() => model.display.change({ furigana: false }));
    expect(container.querySelector('ruby')).toBeNull();
    expect(container.textContent).toContain('契約(けいやく)');
  });
});
