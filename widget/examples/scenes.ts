import { finalScenes } from './final-scenes.ts';
import { questionScenes } from './question-scenes.ts';
import type { Scenes } from './scene.ts';
import { startScenes } from './start-scenes.ts';

/** By subject, in the order in which a customer comes to them. */
export const sceneGroups = {
  start: startScenes,
  questions: questionScenes,
  end: finalScenes,
} as const satisfies Readonly<Record<string, Scenes>>;

/** Everything that a customer may come to see: shown in the gallery, walked by axe, photographed. */
export const scenes: Scenes = Object.fromEntries(
  Object.values(sceneGroups).flatMap((group) => Object.entries(group)),
);
