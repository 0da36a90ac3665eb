import { expect, it } from 'vitest';
import { paths } from './paths.ts';
import { plantTree } from './planted-tree.ts';

it('follows links from the document, and paths in code from the project', async () => {
  await using tree = await plantTree({
    'README.md': 'See [rules](docs/rules.md#d), [the web](https://example.org/docs/gone.md), [here](#embed).',
    'docs/rules.md':
      'Back to [README](../README.md); held in `src/outbox/`, by `npm test` and `application/json`.',
    'src/outbox/outbox.ts': '',
  });
  expect(await paths(tree.root)).toEqual({ checked: 3, findings: [] });
});

it.each([
  ['![a phone](docs/images/phone.png)', 'docs/images/phone.png'],
  ['held in `src/gone.ts`', 'src/gone.ts'],
  ['settings in `.gone.json`', '.gone.json'],
])('sees that %s leads nowhere', async (text, path) => {
  await using tree = await plantTree({ 'README.md': text });
  expect((await paths(tree.root)).findings).toEqual([`README.md names ${path}, which is not there`]);
});
