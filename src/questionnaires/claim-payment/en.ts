import type { QuestionnaireWords } from '../../questionnaire/questionnaire.ts';

export const en: QuestionnaireWords = {
  title: 'How did your claim go?',
  purpose:
    'We are sorry for what happened to you. Our quality department reads your answers; your agency does not see them.\nWe ask how your claim was handled so that we can do better. There is no need to write anything about your health. You may skip every question but the first.',
  questions: {
    overall: {
      title: 'Overall, how satisfied are you with how your claim was handled?',
      points: {
        5: 'Very satisfied',
        4: 'Satisfied',
        3: 'Neither satisfied nor dissatisfied',
        2: 'Dissatisfied',
        1: 'Very dissatisfied',
      },
    },
    reassurance: {
      title: 'When you first got in touch, how reassuring was the person you spoke with?',
      points: {
        5: 'Very reassuring',
        4: 'Reassuring',
        3: 'Neither reassuring nor worrying',
        2: 'It left me uneasy',
        1: 'It left me very uneasy',
      },
      doesNotApply: 'I did not speak with anyone',
    },
    'plain-words': {
      title: 'How plain were the words used to explain the procedure and the payment?',
      points: {
        5: 'Very easy to understand',
        4: 'Easy to understand',
        3: 'Neither easy nor difficult',
        2: 'Difficult to understand',
        1: 'Very difficult to understand',
      },
      doesNotApply: 'Nobody explained it to me',
    },
    progress: {
      title: 'Were you told how far your claim had come when you needed to know?',
      points: {
        5: 'Always, and in full',
        4: 'Mostly',
        3: 'Sometimes',
        2: 'Not enough',
        1: 'Not at all',
      },
      doesNotApply: 'I did not need to be told',
    },
    'called-back': {
      title: 'When you asked to be called back, did we call?',
      options: {
        yes: 'Yes, you called',
        no: 'No, or later than promised',
        'not-asked': 'I did not ask for a call',
      },
    },
    manner: {
      title: 'How did the person you dealt with speak to you and treat you?',
      points: {
        5: 'Very well',
        4: 'Well',
        3: 'Neither well nor badly',
        2: 'Badly',
        1: 'Very badly',
      },
      doesNotApply: 'I did not speak with anyone',
    },
    'time-until-payment': {
      title: 'How did you find the time it took until you were paid?',
      points: {
        5: 'Very quick',
        4: 'Quick',
        3: 'Neither quick nor slow',
        2: 'Slow',
        1: 'Very slow',
      },
      doesNotApply: 'I have not been paid yet',
    },
    recommendation: {
      title: 'How likely are you to recommend Hinata Insurance to family or friends?',
      help: 'Choose a number from 0 to 10.',
      low: 'Not at all likely',
      high: 'Very likely',
    },
    voice: {
      title: 'What went well, and what did not? Tell us in your own words.',
      help: 'A single word is enough, and you may leave several. Please leave out phone numbers, policy numbers and anything about injuries or illness.',
      prompts: {
        praise: 'What pleased or helped you? If you know the name of the person, please add it.',
        complaint: 'What went wrong, or made you feel badly treated? Tell us just as it was.',
        request: 'What would you like us to do differently?',
        question:
          'What is unclear, or what would you like to make sure of? To answer you we need your contact details, which the next question asks for.',
      },
      topics: {
        slow: 'The procedure or the payment was slow',
        'no-news': 'I was not told how far it had come',
        mistake: 'A mistake was made',
        amount: 'The amount paid',
        decision: 'The decision whether to pay',
        explanation: 'Something was explained poorly',
        manner: 'Manner of speaking or behaviour',
        papers: 'Too many papers, or hard to understand',
        'personal-data': 'How my personal data was handled',
        other: 'Something else',
      },
    },
    contact: {
      title: 'May our quality department contact you about what you told us?',
      help: 'We use your contact details for this alone.',
    },
    'pass-on-praise': {
      title: 'May we pass your kind words on to the person who helped you?',
      help: 'We pass on the words alone, none of your other answers.',
      yes: 'Yes, please pass them on',
      no: 'No, please do not',
    },
    publish: {
      title: 'May we show your words on our website or elsewhere?',
      help: 'We leave out your name and anything else that could tell who you are.',
      yes: 'Yes, you may',
      no: 'No, please do not',
    },
  },
};
