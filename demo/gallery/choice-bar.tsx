import { useState } from 'preact/hooks';
import { allWords } from '../../widget/text/all-words.ts';
import { languageName } from '../../widget/text/language-names.ts';
import { shows, textSizes, themes, widths, writeChoice, type Choice } from './choice.ts';
import { ForcedColors } from './forced-colors.tsx';
import type { GalleryWords } from './gallery-words.ts';
import { Opener } from './opener.tsx';
import { Segments } from './segments.tsx';

interface ChoiceBarProps {
  readonly choice: Choice;
  readonly words: GalleryWords;
}

/** How the scene is looked at. The browser's back leads past these to the scene before. */
export function ChoiceBar({ choice, words }: ChoiceBarProps) {
  const change = (part: Partial<Choice>): void => location.replace(writeChoice({ ...choice, ...part }));
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="bar">
      <Opener label={words.look} isOpen={isOpen} onToggle={setOpen}>
        <Segments
          name="show"
          label={words.show}
          values={shows}
          value={choice.show}
          inWords={(show) => words.shows[show]}
          onChoose={(show) => change({ show })}
        />
        <label class="field">
          <span>{words.language}</span>
          <select value={choice.lang} onChange={({ currentTarget }) => change({ lang: currentTarget.value })}>
            {Object.keys(allWords).map((tag) => (
              <option key={tag} value={tag} lang={tag}>
                {languageName(tag)}
              </option>
            ))}
          </select>
        </label>
        <Segments
          name="width"
          label={words.width}
          values={widths}
          value={choice.width}
          inWords={(width) => (width === 'all' ? words.asWideAsFits : width)}
          onChoose={(width) => change({ width })}
        />
        <Segments
          name="theme"
          label={words.theme}
          values={themes}
          value={choice.theme}
          inWords={(theme) => words.themes[theme]}
          onChoose={(theme) => change({ theme })}
        />
        <Segments
          name="text"
          label={words.text}
          values={textSizes}
          value={choice.text}
          inWords={(text) => `${text} %`}
          onChoose={(text) => change({ text })}
        />
        <div class="switches">
          <label>
            <input
              type="checkbox"
              checked={choice.motion === 'reduce'}
              onChange={({ currentTarget }) => change({ motion: currentTarget.checked ? 'reduce' : 'auto' })}
            />
            {words.lessMotion}
          </label>
          <label>
            <input
              type="checkbox"
              checked={choice.dir === 'rtl'}
              onChange={({ currentTarget }) => change({ dir: currentTarget.checked ? 'rtl' : 'auto' })}
            />
            {words.mirrored}
          </label>
        </div>
        <ForcedColors words={words} />
      </Opener>
    </div>
  );
}
