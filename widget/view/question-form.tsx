import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LocalQuestion } from '../../src/questions/kinds.ts';
import type { Session, SessionEvent } from '../../src/response/session.ts';
import '../styles/question.css';
import type { Display } from '../display/display.ts';
import type { Translate } from '../text/translate.ts';
import { problemWords } from './problem-words.ts';
import { PurposeNote } from './purpose-note.tsx';
import { QuestionActions } from './question-actions.tsx';
import { QuestionBody } from './questions/question-body.tsx';
import { ReadAloud } from './read-aloud.tsx';
import type { Views } from './views.ts';
import { Words } from './words/words.tsx';

interface QuestionFormProps {
  readonly question: LocalQuestion;
  readonly views: Views;
  readonly session: Session;
  readonly purpose: string;
  readonly lang: string;
  readonly display: Display;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly moved: 'on' | 'back' | undefined;
  /** The person has moved on already; the next view is on its way. */
  readonly isWaiting: boolean;
  readonly translate: Translate;
  readonly dispatch: (event: SessionEvent) => void;
}

/**
 * One question as a native form: Enter in a one-line field means next. `method="dialog"` keeps a form that is
 * sent before its script has come from doing anything: no answer gets into a URL (P3).
 */
export function QuestionForm(props: QuestionFormProps) {
  const { question, session, isFirst, moved, isWaiting, translate, dispatch } = props;
  const { help, title } = question.words;
  const problem = session.at === question.id ? session.problem : undefined;
  const isSuggested = !(question.id in session.answers) && question.id in session.suggested;
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const problemNote = useRef<HTMLParagraphElement>(null);

  useLayoutEffect(() => {
    if (moved) heading.current?.focus();
  }, [moved]);
  useLayoutEffect(() => {
    if (!problem) return;
    // What is wrong comes into sight; should the field then be out of it, the focus brings it back.
    problemNote.current?.scrollIntoView({ block: 'nearest' });
    const find = (selector: string) => form.current?.querySelector<HTMLElement>(selector);
    (find('[aria-invalid=true]') ?? find('input, textarea'))?.focus();
  }, [problem]);

  return (
    <form
      ref={form}
      class={`koe-form ${moved ? `koe-moved-${moved}` : ''}`}
      method="dialog"
      autocomplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWaiting) dispatch({ type: 'next' });
      }}
    >
      {isFirst && <PurposeNote purpose={props.purpose} translate={translate} />}
      {/* Beside the group that it names, not inside: the focus on it would have its words read out twice. */}
      <h2
        id="koe-question"
        class="koe-question-title"
        ref={heading}
        tabIndex={-1}
        aria-describedby="koe-progress"
      >
        <Words>{title}</Words>
        {question.required && (
          <span class="koe-required">
            <Words>{translate('question.required')}</Words>
          </span>
        )}
      </h2>
      <ReadAloud question={question} lang={props.lang} display={props.display} translate={translate} />
      <fieldset
        class={`koe-question koe-question-${question.kind}`}
        aria-labelledby="koe-question"
        aria-describedby={help && 'koe-help'}
      >
        {help !== undefined && (
          <p id="koe-help" class="koe-hint">
            <Words>{help}</Words>
          </p>
        )}
        {isSuggested && (
          <p class="koe-hint">
            <Words>{translate('question.suggested')}</Words>
          </p>
        )}
        <QuestionBody
          question={question}
          views={props.views}
          value={session.answers[question.id] ?? session.suggested[question.id]}
          problem={problem}
          answers={session.answers}
          translate={translate}
          onAnswer={(value) => dispatch({ type: 'answered', question: question.id, value })}
          onClear={() => dispatch({ type: 'cleared', question: question.id })}
        />
      </fieldset>
      {/* Heard once, from here: as a description of the field that gets the focus it would be heard again. */}
      <p id="koe-problem" class="koe-problem" role="alert" ref={problemNote}>
        {problem && <Words>{problemWords(problem, translate)}</Words>}
      </p>
      <QuestionActions
        isFirst={isFirst}
        isLast={props.isLast}
        canSkip={!question.required}
        isWaiting={isWaiting}
        translate={translate}
        dispatch={dispatch}
      />
    </form>
  );
}
