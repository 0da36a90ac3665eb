import type { VNode } from 'preact';

/** Something that a customer may come to see, drawn anew in a language (BCP 47) of the widget at each call. */
export type Scene = (lang: string) => VNode;

/** By name: kebab-case, unique among all scenes. */
export type Scenes = Readonly<Record<string, Scene>>;
