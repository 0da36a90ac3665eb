import type { Translate } from '../../text/translate.ts';
import { Words } from '../words/words.tsx';

/** A complaint is due the way to the insurer's desk and to the industry's dispute body, sent or not. */
export function ComplaintWays({ translate }: { readonly translate: Translate }) {
  return (
    <section class="koe-after">
      <h3>
        <Words>{translate('complaint.title')}</Words>
      </h3>
      <ul>
        <li>
          <Words>{translate('complaint.desk')}</Words>
        </li>
        <li>
          <Words>{translate('complaint.dispute')}</Words>
        </li>
      </ul>
    </section>
  );
}
