import { scenes } from '../../widget/examples/scenes.ts';
import { allWords } from '../../widget/text/all-words.ts';
import { languageName } from '../../widget/text/language-names.ts';
import { writeChoice, type Choice } from './choice.ts';
import { nameInWords } from './name-in-words.ts';
import { SceneFrame } from './scene-frame.tsx';

/** Much at a glance: one scene in all languages, or all scenes in one; each small frame is live, and opens large. */
export function Overview({ choice }: { readonly choice: Choice }) {
  const cards: readonly { readonly title: string; readonly lang: string; readonly shown: Choice }[] =
    choice.show === 'languages'
      ? Object.keys(allWords).map((lang) => ({
          title: languageName(lang),
          lang,
          shown: { ...choice, lang },
        }))
      : Object.keys(scenes).map((scene) => ({
          title: nameInWords(scene),
          lang: 'en',
          shown: { ...choice, scene },
        }));
  return (
    <ul class="overview" data-width={choice.width}>
      {cards.map(({ title, lang, shown }) => (
        <li key={title}>
          <a href={writeChoice({ ...shown, show: 'one' })}>
            <span class="picture">
              <SceneFrame choice={shown} title={title} isPicture />
            </span>
            <span lang={lang}>{title}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
