import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fragmentText } from './fragment-text.ts';
import { takeFragment } from './take-fragment.ts';

const text = fc.string({ minLength: 1, unit: 'grapheme' });
const optional = fc.option(text, { nil: undefined });

it('carries on what a link brought, so that the page behind it takes the same', () => {
  fc.assert(
    fc.property(
      optional,
      optional,
      fc.dictionary(text, text, { noNullPrototype: true }),
      fc.option(fc.constantFrom('ja', 'pt-BR'), { nil: undefined }),
      (invitation, parcel, prefill, lang) => {
        const hash = `#${fragmentText({ ...(invitation && { invitation }), ...(parcel && { parcel }), prefill, ...(lang && { lang }) })}`;
        const taken = takeFragment(
          { hash, pathname: '/s/contract', search: '' },
          { state: null, replaceState: () => undefined },
        );
        expect(taken).toEqual({
          ...(invitation && { invitation }),
          ...(parcel && { parcel }),
          prefill,
          ...(lang && { lang }),
          shared: false,
        });
      },
    ),
  );
});
