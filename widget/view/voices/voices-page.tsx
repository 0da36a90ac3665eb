import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import '../../styles/voices.css';
import type { Translate } from '../../text/translate.ts';
import type { VoicesTranslate } from '../../text/voices/voices-words.ts';
import type { VoicesModel } from '../../voices/create-voices.ts';
import { OutlinedButton } from '../outlined-button.tsx';
import { VoiceSlip } from './voice-slip.tsx';
import { Words } from '../words/words.tsx';

export interface VoicesPageProps {
  readonly voices: VoicesModel;
  /** The survey that this page is about; others are called as they were when they were answered. */
  readonly survey: { readonly id: string; readonly title: string };
  readonly isEmbedded: boolean;
  readonly lang: string;
  readonly words: VoicesTranslate;
  /** The widget's other words. */
  readonly translate: Translate;
  readonly onBack: () => void;
}

/** The box of paper stubs: what was answered on this device, and how far each has come. */
export function VoicesPage({ voices, survey, isEmbedded, lang, words, translate, onBack }: VoicesPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [printing, setPrinting] = useState<{ readonly id: string; readonly at: number }>();
  const entries = voices.entries.value;
  useLayoutEffect(() => heading.current?.focus(), []);
  useEffect(() => void voices.refresh(), [voices]);
  useLayoutEffect(() => {
    if (printing) voices.print?.();
  }, [printing, voices]);

  return (
    <div class={`koe-voices koe-moved-on ${printing ? 'koe-prints-one' : ''}`}>
      <h2 class="koe-question-title" ref={heading} tabIndex={-1}>
        <Words>{words('title')}</Words>
      </h2>
      <p class="koe-hint">
        <Words>{words(isEmbedded ? 'lead.framed' : 'lead')}</Words>
      </p>
      {entries === 'unreadable' && (
        <div role="alert" class="koe-voices-none">
          <p>
            <Words>{words('unreadable')}</Words>
          </p>
          <OutlinedButton onClick={() => void voices.refresh()}>
            <Words>{words('read-again')}</Words>
          </OutlinedButton>
        </div>
      )}
      {typeof entries === 'object' && entries.length === 0 && (
        <p class="koe-voices-none">
          <Words>{words('empty')}</Words>
        </p>
      )}
      {typeof entries === 'object' && entries.length > 0 && (
        <ul class="koe-box">
          {entries.map((entry) => (
            <VoiceSlip
              key={entry.record.id}
              entry={entry}
              name={
                entry.record.survey === survey.id ? survey.title : (entry.record.title ?? entry.record.survey)
              }
              voices={voices}
              lang={lang}
              words={words}
              translate={translate}
              printedAt={entry.record.id === printing?.id ? printing.at : undefined}
              onPrint={voices.print && (() => setPrinting({ id: entry.record.id, at: voices.now() }))}
            />
          ))}
        </ul>
      )}
      <div class="koe-actions">
        <button type="button" class="koe-quiet" onClick={onBack}>
          <Words>{words('back')}</Words>
        </button>
      </div>
    </div>
  );
}
