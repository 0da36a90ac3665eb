import { join } from 'node:path';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { createFloorSurvey } from '../floor/floor-survey.ts';
import { bundled } from './bundled.ts';
import type { Cell, Origins } from './cell.ts';
import { names } from './names.ts';

/**
 * What nobody can be faster than: a page with nothing in it, and one button that a script draws. And what Koe cannot:
 * its first question in the HTML, made of the same packages, with nothing that Koe is for.
 */
export const floors = async ({ assets }: Origins): Promise<readonly Cell[]> => [
  { name: names.blank, page: {} },
  {
    name: names.button,
    page: { head: `<script defer src="${assets}/button.js"></script>` },
    files: new Map([
      [
        '/button.js',
        {
          type: 'text/javascript',
          text: `document.getElementById('slot').append(Object.assign(document.createElement('button'), { textContent: 'はい' }));`,
        },
      ],
    ]),
    aim: { answer: '#slot button', where: 'page' },
  },
  {
    name: names.floor,
    page: {
      head: `<script type="module" src="${assets}/floor.js"></script>`,
      slot: renderToString(h(createFloorSurvey(), {})),
    },
    files: new Map([['/floor.js', await bundled(join(import.meta.dirname, '../floor/hydrate.ts'))]]),
    aim: { answer: '#slot label:has(input)', hydrates: '#slot', where: 'page' },
  },
];
