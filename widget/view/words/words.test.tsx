import { render } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { scenes } from '../../examples/scenes.ts';
import { TypesetContext, type Typeset } from './typeset.ts';
import { Words } from './words.tsx';

const marked: Typeset = (text) => <mark>{text}</mark>;
vi.mock(import('./create-typeset.tsx'), () => ({ createTypeset: () => marked }));

const KANA_OR_KANJI = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
/** Names that are only heard, what cannot hold elements, and what the person wrote. */
const PLAIN = '.koe-unseen, option, textarea, .koe-voice-text';

function textsOutsideWords(root: Node): readonly string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    if (KANA_OR_KANJI.test(text) && !node.parentElement?.closest(`mark, ${PLAIN}`)) found.push(text);
  }
  return found;
}

describe('words on the screen', () => {
  it.each(Object.entries(scenes))('all go through <Words>: %s', (_, scene) => {
    const { container } = render(<TypesetContext value={marked}>{scene('ja')}</TypesetContext>);
    expect(container.querySelector('mark')).toBeTruthy();
    expect(textsOutsideWords(container)).toEqual([]);
  });

  it('are looked for in what a view shows of itself', () => {
    const { container } = render(
      <TypesetContext value={marked}>
        <p>
          送ります<Words>送りました</Words>
        </p>
      </TypesetContext>,
    );
    expect(textsOutsideWords(container)).toEqual(['送ります']);
  });
});
