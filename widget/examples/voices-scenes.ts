import { contract } from '../../src/questionnaires/contract/contract.ts';
import { open, tap } from './acted.tsx';
import { modelOf } from './example-model.ts';
import { exampleDoor, exampleEntries, type ExampleBox } from './example-voices.ts';
import type { Scene, Scenes } from './scene.ts';
import { after, surveyScene } from './survey-scene.tsx';

const box = (shown: ExampleBox | undefined): Scene =>
  surveyScene((lang) => modelOf(contract, { lang, voices: exampleDoor(shown) }));

const of = (state: string) => exampleEntries.filter((entry) => entry.state === state);
const more = open('.koe-slip-more');
const lastWay = tap('.koe-slip-more > .koe-quiet');
const [aside] = of('set-aside');

/** The list of receipts on this device, and what can be done with one. */
export const voicesScenes: Scenes = {
  voices: box({ entries: exampleEntries }),
  'voices-none': box({ entries: [] }),
  'voices-unreadable': box({ entries: 'unreadable' }),
  'voices-not-loaded': box(undefined),
  'voices-waiting': after(box({ entries: of('waiting') }), more),
  'voices-remove-asked': after(box({ entries: of('waiting') }), more, lastWay),
  'voices-sent': after(box({ entries: of('sent') }), more),
  'voices-withdrawal-asked': after(box({ entries: of('sent') }), more, lastWay),
  'voices-withdrawn': after(box({ entries: of('sent').slice(1) }), more),
  'voices-set-aside': after(
    box({
      entries: of('set-aside'),
      news: new Map(aside && [[aside.record.id, { words: 'file.begun' }]]),
    }),
    more,
  ),
};
