import { contract } from '../../src/questionnaires/contract/contract.ts';
import type { Place } from '../page/draft/place.ts';
import { open, tap } from './acted.tsx';
import { modelOf } from './example-model.ts';
import type { Scene, Scenes } from './scene.ts';
import { after, surveyScene } from './survey-scene.tsx';

/** 2026-11-22 21:40 in Japan. */
const lastNight = Date.UTC(2026, 10, 22, 12, 40);
const begun = { at: 'fit', answers: { overall: 4, clarity: 3 } } as const;

const resumed = (canDiscard = true): Scene =>
  surveyScene((lang) => modelOf(contract, { lang, session: begun, resumedFrom: lastNight, canDiscard }));
const answeredAt = (place: Place): Scene =>
  surveyScene((lang) => modelOf(contract, { lang, session: begun, place }));

const menu = open('.koe-menu');
const discardInMenu = tap('.koe-menu-panel .koe-quiet');
const fromStart = tap('.koe-resumed .koe-quiet');

/** Going on with what was begun before, here or elsewhere on this device. */
export const draftScenes: Scenes = {
  'draft-resumed': resumed(),
  'draft-discard-asked': after(resumed(), fromStart),
  'draft-discard-failed': after(resumed(false), fromStart, tap('.koe-discard .koe-button')),
  'draft-discard-asked-in-menu': after(answeredAt('here'), menu, discardInMenu),
  'draft-elsewhere': answeredAt('elsewhere'),
  'draft-moved': answeredAt('moved'),
};
