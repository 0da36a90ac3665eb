import type { Question, LocalQuestion, QuestionWords } from '../questions/kinds.ts';
import type { PolicyFormat } from '../questions/policy-number/policy-format.ts';

/** What is asked and in which order; its words stand apart, one text a language. */
export interface Questionnaire {
  /** `contract`, `claim-payment`, …: also the last part of the survey's address. */
  readonly id: string;
  /** Whole number, raised with every change of content; a response names the revision it answers. */
  readonly revision: number;
  /** Version of the complaint taxonomy that the topics map to. */
  readonly taxonomy: string;
  /** How the insurer's policy numbers are written, for the gentle warning beside free text. */
  readonly policyNumbers?: readonly PolicyFormat[];
  readonly questions: readonly Question[];
}

/** One language's words for a questionnaire; `questions` is keyed by question id. */
export interface QuestionnaireWords {
  readonly title: string;
  /** Why we ask and what becomes of the answers; the first line stands above the first question, the rest opens. */
  readonly purpose: string;
  readonly questions: Readonly<Record<string, QuestionWords>>;
}

/** A questionnaire as it is written and published: structure and every language (BCP 47 tag → words). */
export interface QuestionnaireDocument extends Questionnaire {
  readonly words: Readonly<Record<string, QuestionnaireWords>>;
}

/** A questionnaire joined with the words of one language: what travels to a device and what views read. */
export interface LocalQuestionnaire extends Questionnaire {
  readonly lang: string;
  /** Every language it can be had in, in the order offered. */
  readonly languages: readonly string[];
  readonly title: string;
  readonly purpose: string;
  readonly questions: readonly LocalQuestion[];
}
