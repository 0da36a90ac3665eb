import { useState } from 'preact/hooks';
import { sceneGroups } from '../../widget/examples/scenes.ts';
import { writeChoice, type Choice } from './choice.ts';
import type { GalleryWords } from './gallery-words.ts';
import { nameInWords } from './name-in-words.ts';
import { Opener } from './opener.tsx';

interface SceneListProps {
  readonly choice: Choice;
  readonly words: GalleryWords;
}

/** All scenes as links, by subject; on a phone they open at a tap. */
export function SceneList({ choice, words }: SceneListProps) {
  const [filter, setFilter] = useState('');
  const [isOpen, setOpen] = useState(false);
  const wanted = filter.toLowerCase().split(/\s+/);
  const groups = Object.entries(sceneGroups).map(([id, group]) => ({
    title: Object.entries(words.groups).find(([key]) => key === id)?.[1],
    names: Object.keys(group).filter((name) => wanted.every((part) => nameInWords(name).includes(part))),
  }));
  const found = groups.filter(({ names }) => names.length > 0);
  const showOf = choice.show === 'scenes' ? 'one' : choice.show;

  return (
    <nav class="list" aria-label={words.list}>
      <Opener label={words.list} isOpen={isOpen} onToggle={setOpen}>
        <input
          type="search"
          class="filter"
          aria-label={words.filter}
          placeholder={words.filter}
          value={filter}
          onInput={({ currentTarget }) => setFilter(currentTarget.value)}
        />
        {found.map(({ title, names }) => (
          <section key={title}>
            <h2>{title}</h2>
            <ul lang="en">
              {names.map((name) => (
                <li key={name}>
                  <a
                    href={writeChoice({ ...choice, scene: name, show: showOf })}
                    aria-current={name === choice.scene && choice.show !== 'scenes' ? 'page' : undefined}
                    onClick={() => setOpen(false)}
                  >
                    {nameInWords(name)}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <p class="nothing" role="status">
          {found.length === 0 && words.nothingFound}
        </p>
      </Opener>
    </nav>
  );
}
