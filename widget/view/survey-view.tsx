import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { visibleQuestions } from '../../src/questionnaire/visible-questions.ts';
import '../styles/tokens.css';
import '../styles/page.css';
import type { SurveyModel } from '../survey-model.ts';
import type { Extras } from './extras.ts';
import { firstViews } from './first-views.ts';
import { LoadingNote } from './loading-note.tsx';
import { QuestionForm } from './question-form.tsx';
import { SurveyHeader } from './survey-header.tsx';
import { whatIsCleared } from './shared/what-is-cleared.ts';
import { useLettersAhead } from './use-letters-ahead.ts';
import { useReturn } from './use-return.ts';
import { useShownStep } from './use-shown-step.ts';
import { useViews } from './use-views.ts';
import { textDirection } from '../text/text-direction.ts';
import type { Views } from './views.ts';
import { PolicyFormats } from './questions/policy-formats.ts';
import { VoicesEntry } from './voices/voices-entry.tsx';
import { VoicesPlace } from './voices/voices-place.tsx';
import { createTypeset } from './words/create-typeset.tsx';
import { TypesetContext } from './words/typeset.ts';

interface SurveyViewProps {
  readonly model: SurveyModel;
  /** Views at hand from the start; must hold that of the first question. */
  readonly views?: Views;
  /** Part of another page, which has a main part of its own. */
  readonly isPart?: boolean;
  readonly extras?: ReadonlySignal<Extras>;
}

/** The step of a survey that is being answered in another tab: before all others. */
const AWAY = -1;

const NO_FORMATS: readonly string[] = [];

/** The whole survey as a person meets it: one question a view, then the receipt. */
export function SurveyView({ model, views: atHand = firstViews, isPart = false, extras }: SurveyViewProps) {
  const { views, failed, load } = useViews(atHand);
  const {
    questions,
    lang,
    languages,
    title,
    purpose,
    policyNumbers = NO_FORMATS,
  } = model.questionnaire.value;
  const session = model.session.value;
  const translate = model.translate.value;
  const phrasesOf = model.phrasesOf.value;
  const readingsOf = model.readingsOf.value;
  const typeset = useMemo(() => createTypeset(phrasesOf, readingsOf), [phrasesOf, readingsOf]);
  const final = model.final.value;
  const resumedFrom = model.resumedFrom.value;
  const { menu, above, instead, below } = extras?.value ?? {};

  const secondsLeft = model.shared?.secondsLeft.value;
  const { voices } = model;
  const isAtVoices = voices?.isOpen.value === true;
  const spot = useRef<HTMLDivElement>(null);
  useReturn(spot, voices);

  const sheet = model.sheet.value;
  const place = model.place.value;
  const away = place === 'elsewhere' || place === 'moved' ? place : undefined;

  const asked = final ? questions.length : questions.findIndex(({ id }) => id === session.at);
  const wanted = away ? AWAY : asked;
  const wantedView = away ? 'away' : final ? 'final' : questions[wanted]?.kind;
  const isReady = wantedView !== undefined && views[wantedView] !== undefined;
  const { step, moved } = useShownStep(wanted, isReady, sheet);
  useEffect(() => {
    if (!isReady) load();
  }, [isReady, load]);

  const question = step === undefined ? undefined : questions[step];
  const visible = visibleQuestions(questions, session.answers);
  const position = visible.findIndex(({ id }) => id === question?.id) + 1;
  useLettersAhead(spot, question, position > 0 ? visible[position] : undefined);
  const loading = isReady ? undefined : failed ? 'failed' : 'waiting';
  const Frame = isPart ? 'section' : 'main';

  const page = (
    <Frame
      class={readingsOf ? 'koe-page koe-furigana' : 'koe-page'}
      lang={lang}
      dir={textDirection(lang)}
      aria-busy={loading === 'waiting'}
      aria-label={isPart ? title : undefined}
    >
      <SurveyHeader
        key={sheet}
        title={title}
        lang={lang}
        languages={languages}
        progress={isAtVoices ? undefined : question && { position, total: visible.length }}
        display={model.display}
        translate={translate}
        onLanguage={model.changeLanguage}
      >
        {question && views.discard && Object.keys(session.answers).length > 0 && (
          <views.discard words={translate('draft.discard')} translate={translate} onDiscard={model.discard} />
        )}
        {question && !isAtVoices && !instead && menu}
        {voices && !isAtVoices && <VoicesEntry door={voices} translate={translate} />}
      </SurveyHeader>
      {model.shared && secondsLeft !== undefined && views.shared && (
        <views.shared
          secondsLeft={secondsLeft}
          what={whatIsCleared(final)}
          translate={translate}
          onStay={model.shared.stay}
          onClear={model.shared.clearNow}
        />
      )}
      {/* Hidden, not gone: what was typed, opened and scrolled to is as it was left. */}
      <div class="koe-step" ref={spot} hidden={isAtVoices}>
        {instead}
        {question && !instead && above}
        {question && !instead && resumedFrom !== undefined && views.resumed && (
          <views.resumed savedAt={resumedFrom} lang={lang} translate={translate} onDiscard={model.discard} />
        )}
        {question && !instead && (
          <QuestionForm
            key={`${sheet} ${question.id}`}
            question={question}
            views={views}
            session={session}
            purpose={purpose}
            lang={lang}
            display={model.display}
            isFirst={position === 1}
            isLast={position === visible.length}
            moved={moved}
            isWaiting={loading !== undefined}
            translate={translate}
            dispatch={model.dispatch}
          />
        )}
        {question && !instead && below}
        {step === AWAY && away && views.away && (
          <views.away
            place={away}
            translate={translate}
            onTakeOver={model.takeOver}
            onStartAnew={model.startAnew}
          />
        )}
        {step === questions.length && final && views.final && (
          <views.final
            final={final}
            session={session}
            questionnaire={model.questionnaire.value}
            translate={translate}
            onTryAgain={model.tryAgain}
            onStartAnew={model.startAnew}
            onSendUninvited={model.sendUninvited}
            onVoices={voices?.open}
          />
        )}
        {loading && <LoadingNote loading={loading} translate={translate} onAgain={load} />}
      </div>
      {voices && isAtVoices && (
        <VoicesPlace door={voices} questionnaire={model.questionnaire.value} translate={translate} />
      )}
    </Frame>
  );
  return (
    <TypesetContext value={typeset}>
      <PolicyFormats value={policyNumbers}>{page}</PolicyFormats>
    </TypesetContext>
  );
}
