import type { Translate } from '../text/translate.ts';
import { closeMenu } from '../view/menu/close-menu.ts';
import { Words } from '../view/words/words.tsx';

interface HandoverAskProps {
  readonly onAsk: () => void;
  readonly translate: Translate;
}

/** In the menu once something is answered; what follows is loaded when it is tapped. */
export function HandoverAsk({ onAsk, translate }: HandoverAskProps) {
  return (
    <button
      type="button"
      class="koe-quiet"
      onClick={({ currentTarget }) => {
        const menu = currentTarget.closest('details');
        if (menu) closeMenu(menu);
        onAsk();
      }}
    >
      <Words>{translate('handover.ask')}</Words>
    </button>
  );
}
