import type { QuestionExample } from '../question-example.ts';

const words = {
  title: 'お聞かせいただいたことについて、品質管理部からご連絡してもよろしいですか。',
  help: '連絡先は、このご連絡のためだけに使います。',
};

export const contactExamples: readonly QuestionExample<'contact'>[] = [
  {
    name: 'contact-no',
    question: { id: 'contact', kind: 'contact', words },
    answer: { by: 'no' },
  },
  {
    name: 'contact-phone',
    question: { id: 'contact-phone', kind: 'contact', words },
    answer: {
      by: 'phone',
      address: '090-0000-1234',
      when: '平日の夕方。土曜日は午前中なら出られます。',
      notThroughAgency: true,
    },
  },
  {
    name: 'contact-email',
    question: { id: 'contact-email', kind: 'contact', words },
    answer: { by: 'email', address: 'hanako@mail.example', when: '', notThroughAgency: false },
  },
  {
    name: 'contact-line',
    question: { id: 'contact-line', kind: 'contact', words },
    answer: { by: 'line', address: 'はなこ', when: 'いつでも', notThroughAgency: true },
  },
];
