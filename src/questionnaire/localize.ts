import type { LocalQuestion, Question, QuestionWords } from '../questions/kinds.ts';
import type { LocalQuestionnaire, QuestionnaireDocument } from './questionnaire.ts';

/** Joins a parsed questionnaire with the words of one of its languages. Throws a RangeError for any other. */
export function localize(document: QuestionnaireDocument, lang: string): LocalQuestionnaire {
  const { words, ...questionnaire } = document;
  const local = Object.hasOwn(words, lang) ? words[lang] : undefined;
  if (local === undefined) throw new RangeError(`${document.id} has no words in ${lang}`);
  return {
    ...questionnaire,
    lang,
    languages: Object.keys(words),
    title: local.title,
    purpose: local.purpose,
    questions: questionnaire.questions.map((question) => join(question, local.questions[question.id])),
  };
}

function join(question: Question, words: QuestionWords | undefined): LocalQuestion {
  if (words !== undefined) {
    switch (question.kind) {
      case 'rating':
        if ('points' in words) return { ...question, words };
        break;
      case 'recommendation':
        if ('low' in words) return { ...question, words };
        break;
      case 'choice':
      case 'choices':
        if ('options' in words) return { ...question, words };
        break;
      case 'voice':
        if ('prompts' in words) return { ...question, words };
        break;
      case 'consent':
        if ('yes' in words) return { ...question, words };
        break;
      case 'text':
      case 'contact':
        return { ...question, words };
    }
  }
  throw new RangeError(`${question.id} lacks the words of a ${question.kind} question`);
}
