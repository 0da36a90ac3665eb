import type { Condition } from '../questionnaire/condition.ts';

/** Fields that every kind of question has. Ids are kebab-case and unique in their questionnaire. */
interface Base {
  readonly id: string;
  /** Only the first question of a questionnaire may be required. */
  readonly required?: boolean;
  readonly showIf?: Condition;
}
interface BaseWords {
  readonly title: string;
  readonly help?: string;
}

export type RatingPoint = 1 | 2 | 3 | 4 | 5;
/** Five points with words, 5 the best; `doesNotApply` adds one option that stands apart. */
export interface RatingQuestion extends Base {
  readonly kind: 'rating';
  readonly doesNotApply?: boolean;
}
export interface RatingWords extends BaseWords {
  readonly points: Readonly<Record<RatingPoint, string>>;
  readonly doesNotApply?: string;
}
export type RatingAnswer = RatingPoint | 'does-not-apply';

/** 0 (not at all) to 10 (very much). */
export interface RecommendationQuestion extends Base {
  readonly kind: 'recommendation';
}
export interface RecommendationWords extends BaseWords {
  readonly low: string;
  readonly high: string;
}

export interface ChoiceQuestion extends Base {
  readonly kind: 'choice';
  readonly options: readonly string[];
}
export interface ChoicesQuestion extends Base {
  readonly kind: 'choices';
  readonly options: readonly string[];
  readonly atMost?: number;
}
export interface ChoiceWords extends BaseWords {
  readonly options: Readonly<Record<string, string>>;
}

/** `maxLength` counts graphemes, as a person counts characters. */
export interface TextQuestion extends Base {
  readonly kind: 'text';
  readonly lines: 'one' | 'many';
  readonly maxLength: number;
}

export type VoiceClass = 'praise' | 'complaint' | 'request' | 'question';
/** A topic that a complaint may name, and the ids of the published taxonomy it maps to (at least one). */
export interface Topic {
  readonly id: string;
  readonly taxonomy: readonly string[];
}
/** Free text as praise, complaint, request or question; a customer may leave several. */
export interface VoiceQuestion extends Base {
  readonly kind: 'voice';
  readonly topics: readonly Topic[];
  readonly maxLength: number;
  /** Which class is offered first: the first whose condition holds, else `otherwise`. All stay reachable. */
  readonly opening: {
    readonly when: readonly { readonly if: Condition; readonly class: VoiceClass }[];
    readonly otherwise: VoiceClass;
  };
}
export interface VoiceWords extends BaseWords {
  /** What to write, for each class. */
  readonly prompts: Readonly<Record<VoiceClass, string>>;
  readonly topics: Readonly<Record<string, string>>;
}
export interface Voice {
  readonly class: VoiceClass;
  /** Ids of topics; empty unless the class is `complaint`. */
  readonly topics: readonly string[];
  readonly text: string;
}

/** May a person contact the customer, how, when, and may the agency be told. Stored apart from the answers. */
export interface ContactQuestion extends Base {
  readonly kind: 'contact';
  /** What the insurer promises: somebody gets in touch within so many business days of the voice's arrival. */
  readonly withinBusinessDays?: number;
}
export type Contact =
  | { readonly by: 'no' }
  | {
      readonly by: 'phone' | 'email' | 'line';
      /** Phone number, e-mail address, or the display name used in LINE. */
      readonly address: string;
      /** Free words on when to call; empty when it does not matter. */
      readonly when: string;
      readonly notThroughAgency: boolean;
    };

/** A yes/no permission. Stored apart from the answers. */
export interface ConsentQuestion extends Base {
  readonly kind: 'consent';
}
export interface ConsentWords extends BaseWords {
  readonly yes: string;
  readonly no: string;
}

/** For each kind: its question, its words in one language, and its answer. */
export interface Kinds {
  rating: { question: RatingQuestion; words: RatingWords; answer: RatingAnswer };
  recommendation: { question: RecommendationQuestion; words: RecommendationWords; answer: number };
  choice: { question: ChoiceQuestion; words: ChoiceWords; answer: string };
  choices: { question: ChoicesQuestion; words: ChoiceWords; answer: readonly string[] };
  text: { question: TextQuestion; words: BaseWords; answer: string };
  voice: { question: VoiceQuestion; words: VoiceWords; answer: readonly Voice[] };
  contact: { question: ContactQuestion; words: BaseWords; answer: Contact };
  consent: { question: ConsentQuestion; words: ConsentWords; answer: boolean };
}
export type Kind = keyof Kinds;
export type Question = Kinds[Kind]['question'];
export type QuestionWords = Kinds[Kind]['words'];
export type Answer = Kinds[Kind]['answer'];
/** A question joined with its words: `LocalQuestionOf<'rating'>` has `.words.points`. */
export type LocalQuestionOf<K extends Kind> = Kinds[K]['question'] & { readonly words: Kinds[K]['words'] };
export type LocalQuestion = { [K in Kind]: LocalQuestionOf<K> }[Kind];
/** Answers by question id. */
export type Answers = Readonly<Record<string, Answer>>;
