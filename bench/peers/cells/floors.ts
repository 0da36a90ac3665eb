import type { Cell, Origins } from './cell.ts';
import { names } from './names.ts';

/** What nobody can be faster than: a page with nothing in it, and one button that a script draws. */
export const floors = ({ assets }: Origins): readonly Cell[] => [
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
];
