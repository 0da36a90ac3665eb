import type { Translate } from '../../text/translate.ts';
import type { VoicesDoor } from '../../voices/voices-door.ts';
import { closeMenu } from '../menu/close-menu.ts';
import { Words } from '../words/words.tsx';

interface VoicesEntryProps {
  readonly door: VoicesDoor;
  readonly translate: Translate;
}

/** In the menu: the way to the list of receipts; back from there, the focus is on the menu again. */
export function VoicesEntry({ door, translate }: VoicesEntryProps) {
  return (
    <button
      type="button"
      class="koe-quiet"
      onClick={({ currentTarget }) => {
        const menu = currentTarget.closest('details');
        if (menu) closeMenu(menu);
        door.open(menu?.querySelector('summary') ?? currentTarget);
      }}
    >
      <Words>{translate('after.voices')}</Words>
    </button>
  );
}
