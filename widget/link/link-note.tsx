import { Words } from '../view/words/words.tsx';
import type { InvitationNotice } from './invitation-notice.ts';
import type { HandoverNotice } from '../handover/create-handover-model.ts';
import type { TranslateLink } from './words/translate-link.ts';

interface LinkNoteProps {
  readonly notice: InvitationNotice | HandoverNotice;
  readonly translate: TranslateLink;
}

/** Before the question: why this is an ordinary survey, and that it is worth answering all the same. */
export function LinkNote({ notice, translate }: LinkNoteProps) {
  const leadsToDesk = notice === 'expired' || notice === 'used';
  return (
    <div class="koe-note" role="status">
      <p>
        <Words>{translate(`notice.${notice}`)}</Words>
      </p>
      {leadsToDesk && (
        <p class="koe-note-more">
          <Words>{translate('desk')}</Words>
        </p>
      )}
    </div>
  );
}
