import { render } from 'preact';
import { scenes } from '../../widget/examples/scenes.ts';
import { readChoice, type Choice } from './choice.ts';
import { createMediaOverride } from './override-media.ts';
import { stayStill } from './stay-still.ts';

const overrideMedia = createMediaOverride(document);

/** How the page around a scene is set up; the scene is left alone. */
function setUp(root: HTMLElement, choice: Choice): void {
  root.lang = choice.lang;
  root.dir = choice.dir === 'rtl' ? 'rtl' : '';
  root.style.fontSize = choice.text === '100' ? '' : `${choice.text}%`;
  root.style.colorScheme = choice.theme === 'auto' ? '' : choice.theme;
  overrideMedia(choice);
}

/** Draws the scene that the fragment names, and another one without loading anew. */
function show(): void {
  const choice = readChoice(location.hash);
  render(null, document.body);
  setUp(document.documentElement, choice);
  render(scenes[choice.scene]?.(choice.lang) ?? null, document.body);
  scrollTo(0, 0);
  document.documentElement.dataset['shown'] = location.hash;
}

stayStill(window);
show();
addEventListener('hashchange', show);
