import { draftScenes } from './draft-scenes.ts';
import { finalScenes } from './final-scenes.ts';
import { linkScenes } from './link-scenes.tsx';
import { menuScenes } from './menu-scenes.ts';
import { questionScenes } from './question-scenes.ts';
import type { Scenes } from './scene.ts';
import { receiptScenes } from './receipt-scenes.tsx';
import { sharedScenes } from './shared-scenes.ts';
import { startScenes } from './start-scenes.ts';
import { voicesScenes } from './voices-scenes.ts';

/** By subject, in the order in which a customer comes to them. */
export const sceneGroups = {
  start: startScenes,
  link: linkScenes,
  menu: menuScenes,
  questions: questionScenes,
  draft: draftScenes,
  shared: sharedScenes,
  end: finalScenes,
  voices: voicesScenes,
  receipt: receiptScenes,
} as const satisfies Readonly<Record<string, Scenes>>;

/** Everything that a customer may come to see: shown in the gallery, walked by axe, photographed. */
export const scenes: Scenes = Object.fromEntries(
  Object.values(sceneGroups).flatMap((group) => Object.entries(group)),
);
