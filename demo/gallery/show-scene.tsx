import { render } from 'preact';
import { scenes } from '../../widget/examples/scenes.ts';

/** Draws the scene that the fragment names, `#scene=<name>&lang=<tag>`, or the list of all; the next one without loading anew. */
function show(): void {
  const wanted = new URLSearchParams(location.hash.slice(1));
  const lang = wanted.get('lang') ?? 'ja';
  const root = document.documentElement;
  root.lang = lang;
  render(null, document.body);
  render(scenes[wanted.get('scene') ?? '']?.(lang) ?? <SceneList />, document.body);
  root.dataset['shown'] = location.hash;
}

function SceneList() {
  return (
    <ul>
      {Object.keys(scenes).map((name) => (
        <li key={name}>
          <a href={`#scene=${name}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}

show();
addEventListener('hashchange', show);
