import { join } from 'node:path';
import { bundled } from './bundled.ts';
import type { Cell, Origins } from './cell.ts';
import { names } from './names.ts';
import { pages } from './peers-folder.ts';

/** Its form asks for name, address and words: of the five questions it can ask the last. */
export async function sentry({ assets }: Origins): Promise<readonly Cell[]> {
  const files = new Map([['/sentry.js', await bundled(join(pages, 'sentry.js'))]]);
  const script = `<script type="module" src="${assets}/sentry.js"></script>`;
  const aim = { shadow: '#sentry-feedback', answer: 'textarea', where: 'page' } as const;
  return [
    { name: names.bare[2], package: '@sentry/browser', page: { head: script }, aim, files },
    {
      name: 'Sentry feedback, its button',
      package: '@sentry/browser',
      page: { head: `<script>document.documentElement.dataset.button = ''</script>${script}` },
      opener: { shadow: '#sentry-feedback', answer: 'button.widget__actor' },
      aim,
    },
  ];
}
