import { signal } from '@preact/signals';
import { claimPayment } from '../../src/questionnaires/claim-payment/claim-payment.ts';
import { usualDisplay, type DisplaySettings } from '../display/display-settings.ts';
import type { Reader } from '../reading/reader.ts';
import { open } from './acted.tsx';
import { exampleDisplay } from './example-display.ts';
import { modelOf } from './example-model.ts';
import { exampleDoor } from './example-voices.ts';
import type { Scene, Scenes } from './scene.ts';
import { after, surveyScene } from './survey-scene.tsx';

/** Speaks every language. */
const reader: Reader = {
  speaks: () => true,
  isReading: signal(false),
  read: () => undefined,
  stop: () => undefined,
};

const reading = (settings: Partial<DisplaySettings>): Scene =>
  surveyScene((lang) =>
    modelOf(claimPayment, {
      lang,
      session: { at: 'reassurance', answers: { overall: 4 } },
      display: exampleDisplay({
        kept: { load: () => ({ ...usualDisplay, ...settings }), keep: () => undefined },
        reader: signal(reader),
      }),
      voices: exampleDoor({ entries: [] }, false),
    }),
  );

/** The menu, and the helps to read that it has. */
export const menuScenes: Scenes = {
  menu: after(reading({}), open('.koe-menu')),
  'menu-with-helps-chosen': after(reading({ furigana: true, readAloud: true }), open('.koe-menu')),
  'reading-helps': reading({ furigana: true, readAloud: true }),
};
