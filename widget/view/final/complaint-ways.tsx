import type { Translate } from '../../text/translate.ts';

/** A complaint is due the way to the insurer's desk and to the industry's dispute body, sent or not. */
export function ComplaintWays({ translate }: { readonly translate: Translate }) {
  return (
    <section class="koe-after">
      <h3>{translate('complaint.title')}</h3>
      <ul>
        <li>{translate('complaint.desk')}</li>
        <li>{translate('complaint.dispute')}</li>
      </ul>
    </section>
  );
}
