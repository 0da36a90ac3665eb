import type { Translate } from '../text/translate.ts';
import { QuietButton } from './quiet-button.tsx';

interface HandoverAskProps {
  readonly onAsk: () => void;
  readonly translate: Translate;
}

/** Quiet and always there once something is answered; what follows is loaded when it is tapped. */
export function HandoverAsk({ onAsk, translate }: HandoverAskProps) {
  return <QuietButton onClick={onAsk}>{translate('handover.ask')}</QuietButton>;
}
