import { Words } from '../view/words/words.tsx';
import { QuietButton } from './quiet-button.tsx';
import type { TranslateLink } from './words/translate-link.ts';

interface LineOfferProps {
  readonly address: string;
  readonly onStay: () => void;
  readonly translate: TranslateLink;
}

/** Made once; whoever stays is never asked again. */
export function LineOffer({ address, onStay, translate }: LineOfferProps) {
  return (
    <div class="koe-note">
      <p>
        <Words>{translate('line.offer')}</Words>
      </p>
      <a class="koe-button koe-button-outlined" href={address} onClick={onStay}>
        <Words>{translate('line.open')}</Words>
      </a>
      <QuietButton onClick={onStay}>{translate('line.stay')}</QuietButton>
    </div>
  );
}
