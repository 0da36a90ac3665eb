import { scenes } from '../../widget/examples/scenes.ts';
import { writeChoice, type Choice } from './choice.ts';
import type { GalleryWords } from './gallery-words.ts';
import { nameInWords } from './name-in-words.ts';
import { Resizable } from './resizable.tsx';
import { addressOf, SceneFrame } from './scene-frame.tsx';

interface OneSceneProps {
  readonly choice: Choice;
  readonly words: GalleryWords;
}

/** One scene in a frame that can be drawn to any size by its corner. */
export function OneScene({ choice, words }: OneSceneProps) {
  const names = Object.keys(scenes);
  const place = names.indexOf(choice.scene);
  const name = nameInWords(choice.scene);
  return (
    <div class="one">
      <header>
        <h2 lang="en">{name}</h2>
        <ToScene choice={choice} scene={names[place - 1]} label={words.previous} sign="←" />
        <ToScene choice={choice} scene={names[place + 1]} label={words.next} sign="→" />
        <a class="alone" href={addressOf(choice)} target="_blank" rel="noreferrer">
          {words.alone}
        </a>
      </header>
      <Resizable key={choice.width} label={words.scene} width={choice.width}>
        <SceneFrame choice={choice} title={`${words.scene}: ${name}`} />
      </Resizable>
    </div>
  );
}

interface ToSceneProps {
  readonly choice: Choice;
  readonly scene: string | undefined;
  readonly label: string;
  readonly sign: string;
}

function ToScene({ choice, scene, label, sign }: ToSceneProps) {
  if (scene === undefined) return <span class="to-scene">{sign}</span>;
  return (
    <a class="to-scene" href={writeChoice({ ...choice, scene })} aria-label={label}>
      {sign}
    </a>
  );
}
