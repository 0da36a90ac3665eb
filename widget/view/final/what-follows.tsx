import type { Translate } from '../../text/translate.ts';

interface WhatFollowsProps {
  readonly wantsContact: boolean;
  readonly translate: Translate;
}

export function WhatFollows({ wantsContact, translate }: WhatFollowsProps) {
  return (
    <section class="koe-after">
      <h3>{translate('after.title')}</h3>
      <ul>
        <li>{translate('after.read')}</li>
        {wantsContact && <li>{translate('after.contact')}</li>}
        <li>{translate('after.ask')}</li>
      </ul>
    </section>
  );
}
