import type { ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { PhrasesOf } from '../../../src/phrases/phrases-of.ts';
import '../../styles/tokens.css';
import '../../styles/page.css';
import '../../styles/question.css';
import '../../styles/actions.css';
import '../../styles/option.css';
import '../../styles/field.css';
import '../../styles/voice.css';
import '../../styles/voice-colours.css';
import '../../styles/final.css';
import '../../styles/voices.css';
import '../../styles/receipt.css';
import type { Display } from '../../display/display.ts';
import type { ReadingsOf } from '../../furigana/readings-of.ts';
import type { ReceiptModel } from '../../receipt/create-receipt-model.ts';
import { textDirection } from '../../text/text-direction.ts';
import { wordsLanguages } from '../../text/words-language.ts';
import { SurveyHeader } from '../survey-header.tsx';
import { createTypeset } from '../words/create-typeset.tsx';
import { TypesetContext } from '../words/typeset.ts';
import { KnownReceipt } from './known-receipt.tsx';
import type { Speech } from './speech.ts';
import { WithoutReceipt } from './without-receipt.tsx';

interface ReceiptViewProps {
  readonly model: ReceiptModel;
  readonly spoken: ReadonlySignal<Speech & { readonly phrasesOf: PhrasesOf }>;
  readonly readingsOf: ReadonlySignal<ReadingsOf | undefined>;
  readonly display: Display;
  readonly onLanguage: (lang: string) => void;
}

/** The page on which a customer follows a voice. */
export function ReceiptView({ model, spoken, readingsOf: readings, display, onLanguage }: ReceiptViewProps) {
  const speech = spoken.value;
  const readingsOf = readings.value;
  const typeset = useMemo(() => createTypeset(speech.phrasesOf, readingsOf), [speech.phrasesOf, readingsOf]);
  const { lang, words, translate } = speech;
  const state = model.state.value;
  return (
    <TypesetContext value={typeset}>
      <main
        class={readingsOf ? 'koe-page koe-furigana' : 'koe-page'}
        lang={lang}
        dir={textDirection(lang)}
        aria-busy={state.kind === 'asking'}
      >
        <SurveyHeader
          title={words('title')}
          lang={lang}
          languages={wordsLanguages}
          progress={undefined}
          display={display}
          translate={translate}
          onLanguage={onLanguage}
        />
        {state.kind === 'known' ? (
          <KnownReceipt receipt={state.receipt} model={model} speech={speech} />
        ) : (
          <WithoutReceipt kind={state.kind} model={model} speech={speech} />
        )}
      </main>
    </TypesetContext>
  );
}
