import type { Translate } from '../../text/translate.ts';
import { Words } from '../words/words.tsx';
import type { ContactAskedFor } from './contact-asked-for.ts';
import type { WhatWasSaid } from './what-was-said.ts';

interface WhatFollowsProps {
  readonly said: WhatWasSaid;
  readonly translate: Translate;
}

/** Who gets in touch, and how and by when: only what the insurer promises in its questionnaire is promised. */
function contactWords(
  { by, withinBusinessDays: days }: ContactAskedFor,
  translate: Translate,
): readonly string[] {
  return days === undefined
    ? [translate('after.contact')]
    : [translate(`after.contact.${by}`, { days }), translate('after.contact.longer')];
}

export function WhatFollows({ said: { complaint, contact }, translate }: WhatFollowsProps) {
  const unanswered = complaint ? [translate('after.no-contact')] : [];
  const lines = [
    translate('after.read'),
    ...(contact ? contactWords(contact, translate) : unanswered),
    translate('after.ask'),
  ];
  return (
    <section class="koe-after">
      <h3>
        <Words>{translate('after.title')}</Words>
      </h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <Words>{line}</Words>
          </li>
        ))}
      </ul>
    </section>
  );
}
