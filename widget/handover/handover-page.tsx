import { FilledButton } from '../link/filled-button.tsx';
import { AsidePage } from '../link/aside-page.tsx';
import { QuietButton } from '../link/quiet-button.tsx';
import type { TranslateLink } from '../link/words/translate-link.ts';
import { Words } from '../view/words/words.tsx';
import type { HandoverModel, HandoverSheet } from './create-handover-model.ts';
import { HandoverCode } from './handover-code.tsx';

interface HandoverPageProps {
  readonly sheet: HandoverSheet;
  readonly model: HandoverModel;
  readonly lang: string;
  readonly translate: TranslateLink;
}

/** A survey on its way from one device to another, as either of them shows it. */
export function HandoverPage({ sheet, model, lang, translate }: HandoverPageProps) {
  const say = (words: string) => (
    <p>
      <Words>{words}</Words>
    </p>
  );
  switch (sheet.name) {
    case 'preparing':
    case 'failed':
      return (
        <AsidePage title={translate('handover.title')}>
          <div role="status">{say(translate(`handover.${sheet.name}`))}</div>
          <div class="koe-actions">
            {sheet.name === 'failed' && (
              <FilledButton onClick={() => void model.handOver()}>{translate('handover.again')}</FilledButton>
            )}
            <QuietButton onClick={model.leave}>{translate('handover.here')}</QuietButton>
          </div>
        </AsidePage>
      );
    case 'shown':
      return (
        <AsidePage title={translate('handover.title')}>
          <HandoverCode link={sheet.link} lang={lang} translate={translate} />
          <div class="koe-actions">
            <FilledButton onClick={model.moved}>{translate('handover.opened')}</FilledButton>
            <QuietButton onClick={model.leave}>{translate('handover.here')}</QuietButton>
          </div>
        </AsidePage>
      );
    case 'moved':
      return (
        <AsidePage title={translate('moved.title')}>
          {say(translate('moved.body'))}
          <div class="koe-actions">
            <QuietButton onClick={model.goOnHere}>{translate('handover.here')}</QuietButton>
          </div>
        </AsidePage>
      );
    case 'received':
      return (
        <AsidePage title={translate('received.title')}>
          {say(translate('received.body'))}
          {sheet.replaces && say(translate('received.replaces'))}
          <div class="koe-actions">
            <FilledButton onClick={model.goOnHere}>{translate('handover.here')}</FilledButton>
            <QuietButton onClick={model.leave}>{translate('received.leave')}</QuietButton>
          </div>
        </AsidePage>
      );
  }
}
