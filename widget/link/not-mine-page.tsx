import { Words } from '../view/words/words.tsx';
import { AsidePage } from './aside-page.tsx';
import type { InvitationModel } from './create-invitation-model.ts';
import { FilledButton } from './filled-button.tsx';
import { QuietButton } from './quiet-button.tsx';
import type { TranslateLink } from './words/translate-link.ts';

interface NotMinePageProps {
  readonly model: InvitationModel;
  readonly translate: TranslateLink;
}

/** Explains, and takes one tap. */
export function NotMinePage({ model, translate }: NotMinePageProps) {
  return (
    <AsidePage title={translate('not-mine.title')}>
      <p>
        <Words>{translate('not-mine.explain')}</Words>
      </p>
      <p class="koe-problem" role="alert">
        {model.notMine.value === 'not-forgotten' && <Words>{translate('not-mine.failed')}</Words>}
      </p>
      <div class="koe-actions">
        <FilledButton onClick={() => void model.forget()}>{translate('not-mine.confirm')}</FilledButton>
        <QuietButton onClick={model.close}>{translate('action.back')}</QuietButton>
      </div>
    </AsidePage>
  );
}

export function ForgottenPage({ model, translate }: NotMinePageProps) {
  return (
    <AsidePage title={translate('forgotten.title')}>
      <p>
        <Words>{translate('forgotten.body')}</Words>
      </p>
      <div class="koe-actions">
        <QuietButton onClick={model.close}>{translate('forgotten.answer')}</QuietButton>
      </div>
    </AsidePage>
  );
}
