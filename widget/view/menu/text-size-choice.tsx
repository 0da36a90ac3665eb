import type { Display } from '../../display/display.ts';
import { textSizes } from '../../display/display-settings.ts';
import type { Translate } from '../../text/translate.ts';
import { Option } from '../option.tsx';
import { Words } from '../words/words.tsx';
import { MenuSection } from './menu-section.tsx';

interface TextSizeChoiceProps {
  readonly display: Display;
  readonly translate: Translate;
}

export function TextSizeChoice({ display, translate }: TextSizeChoiceProps) {
  const { textSize } = display.settings.value;
  return (
    <MenuSection title={translate('menu.text-size')}>
      <div class="koe-menu-sizes">
        {textSizes.map((size) => (
          <Option
            key={size}
            name="koe-text-size"
            value={size}
            checked={size === textSize}
            look={`koe-option-cell koe-size-${size}`}
            onChange={() => display.change({ textSize: size })}
          >
            <Words>{translate(`menu.text-size.${size}`)}</Words>
          </Option>
        ))}
      </div>
    </MenuSection>
  );
}
