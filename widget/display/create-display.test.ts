import { effect } from '@preact/signals';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleDisplay } from '../examples/example-display.ts';
import { textSizes, usualDisplay, type TextSize } from './display-settings.ts';
import { DISPLAY_KEY, keptDisplay } from './kept-display.ts';

const settings = fc.record({
  textSize: fc.constantFrom(...textSizes),
  furigana: fc.boolean(),
  readAloud: fc.boolean(),
});

/** A device that keeps what it is given, with the text as large as it was last made. */
function device(kept = new Map<string, string>()) {
  const sizes: TextSize[] = [];
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  const open = () =>
    exampleDisplay({ kept: keptDisplay(() => storage), setTextSize: (size) => sizes.push(size) });
  return { kept, sizes, open };
}

describe('display', () => {
  it('P5: begins as usual, and keeps nothing until the person has changed something', () => {
    const { kept, open } = device();
    const display = open();
    expect(display.settings.value).toEqual(usualDisplay);
    expect(kept.size).toBe(0);
    display.change({ textSize: 150 });
    expect([...kept.keys()]).toEqual([DISPLAY_KEY]);
  });

  it('is on the next visit as it was left', () => {
    fc.assert(
      fc.property(settings, settings, (first, then) => {
        const { sizes, open } = device();
        const display = open();
        display.change(first);
        display.change(then);
        expect(open().settings.value).toEqual(then);
        expect(sizes).toEqual([100, first.textSize, then.textSize, then.textSize]);
      }),
    );
  });

  it('changes one thing and leaves the others', () => {
    const display = device().open();
    display.change({ furigana: true });
    display.change({ textSize: 200 });
    expect(display.settings.value).toEqual({ ...usualDisplay, textSize: 200, furigana: true });
  });

  it('has made the text as large before anybody measures it', () => {
    const { sizes, open } = device();
    const display = open();
    const seen: (TextSize | undefined)[][] = [];
    effect(() => void seen.push([display.settings.value.textSize, sizes.at(-1)]));
    display.change({ textSize: 200 });
    expect(seen).toEqual([
      [100, 100],
      [200, 200],
    ]);
  });

  it('takes what it does not understand for nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (junk) => {
        const { textSize } = device(new Map([[DISPLAY_KEY, junk]])).open().settings.value;
        expect(textSizes).toContain(textSize);
      }),
    );
  });

  it('P2: keeps nothing on a shared device', () => {
    const display = exampleDisplay();
    display.change({ furigana: true });
    expect(display.settings.value.furigana).toBe(true);
  });

  it('holds for this visit where storage is blocked', () => {
    const blocked = keptDisplay(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    const display = exampleDisplay({ kept: blocked });
    display.change({ textSize: 125 });
    expect(display.settings.value.textSize).toBe(125);
  });
});
