import { finalScenes } from './final-scenes.ts';
import { questionScenes } from './question-scenes.ts';
import type { Scenes } from './scene.ts';
import { startScenes } from './start-scenes.ts';

/** Everything that a customer may come to see: shown in the gallery, walked by axe, photographed. */
export const scenes: Scenes = { ...startScenes, ...questionScenes, ...finalScenes };
