import type { Translate } from '../../text/translate.ts';
import { Words } from '../words/words.tsx';

interface WhatFollowsProps {
  readonly wantsContact: boolean;
  readonly translate: Translate;
}

export function WhatFollows({ wantsContact, translate }: WhatFollowsProps) {
  return (
    <section class="koe-after">
      <h3>
        <Words>{translate('after.title')}</Words>
      </h3>
      <ul>
        <li>
          <Words>{translate('after.read')}</Words>
        </li>
        {wantsContact && (
          <li>
            <Words>{translate('after.contact')}</Words>
          </li>
        )}
        <li>
          <Words>{translate('after.ask')}</Words>
        </li>
      </ul>
    </section>
  );
}
