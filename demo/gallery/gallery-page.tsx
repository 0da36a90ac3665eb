import { scenes } from '../../widget/examples/scenes.ts';
import { ChoiceBar } from './choice-bar.tsx';
import type { GalleryWords } from './gallery-words.ts';
import { OneScene } from './one-scene.tsx';
import { Overview } from './overview.tsx';
import { SceneList } from './scene-list.tsx';
import { useChoice } from './use-choice.ts';

/** Every scene, in every language and theme, at every width. */
export function GalleryPage({ words }: { readonly words: GalleryWords }) {
  const choice = useChoice(Object.keys(scenes)[0] ?? '');
  return (
    <div class="gallery">
      <header class="head">
        <a class="home" href="/demo/index.html" aria-label={words.demo}>
          <img src="/demo/images/koe.svg" alt="" width="36" height="36" />
        </a>
        <h1>{words.heading}</h1>
      </header>
      <SceneList choice={choice} words={words} />
      <main>
        <ChoiceBar choice={choice} words={words} />
        {choice.show === 'one' ? <OneScene choice={choice} words={words} /> : <Overview choice={choice} />}
      </main>
    </div>
  );
}
