import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { scenes } from '../../examples/scenes.ts';
import { TypesetContext } from './typeset.ts';
import { Words } from './words.tsx';

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
    const { container } = render(
      <TypesetContext value={(text) => <mark>{text}</mark>}>{scene('ja')}</TypesetContext>,
    );
    expect(container.querySelector('mark')).toBeTruthy();
    expect(textsOutsideWords(container)).toEqual([]);
  });

  it('are looked for in what a view shows of itself', () => {
    const { container } = render(
      <TypesetContext value={(text) => <mark>{text}</mark>}>
        <p>
          送ります<Words>送りました</Words>
        </p>
      </TypesetContext>,
    );
    expect(textsOutsideWords(container)).toEqual(['送ります']);
  });
});
