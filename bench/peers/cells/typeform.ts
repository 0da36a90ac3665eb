import type { Cell, Origins } from './cell.ts';
import { published } from './peers-folder.ts';

/** Its loader alone: the form is on its own servers. In the form's place stands a page with one button in its HTML. */
export async function typeform({ assets }: Origins): Promise<Cell> {
  return {
    name: 'Typeform, loader and an empty form',
    package: '@typeform/embed',
    page: {
      slot: `<div data-tf-widget="${assets}/form" style="height:48rem"></div><script async src="${assets}/typeform.js"></script>`,
    },
    aim: { answer: 'button', where: 'frame' },
    files: new Map([
      ['/typeform.js', await published('@typeform/embed/build/embed.js')],
      [
        '/form',
        { type: 'text/html; charset=utf-8', text: '<!doctype html><title>form</title><button>はい</button>' },
      ],
    ]),
  };
}
