import { render } from 'preact';
import { SurveyView } from '../../widget/view/survey-view.tsx';
import { scenes } from './scenes.ts';

/** Shows one scene, `?scene=<name>&lang=<tag>`, or the list of all. */
const wanted = new URLSearchParams(location.search);
const scene = scenes[wanted.get('scene') ?? ''];
const lang = wanted.get('lang') ?? 'ja';

document.documentElement.lang = lang;
render(
  scene ? (
    <SurveyView model={scene(lang)} />
  ) : (
    <ul>
      {Object.keys(scenes).map((name) => (
        <li key={name}>
          <a href={`?scene=${name}`}>{name}</a>
        </li>
      ))}
    </ul>
  ),
  document.body,
);
