import type { QuestionnaireWords } from '../../questionnaire/questionnaire.ts';

export const en: QuestionnaireWords = {
  title: 'How did taking out your policy go?',
  purpose:
    'Our quality department reads your answers; your agency does not see them.\nWe ask how it went so that we can explain and serve better. There is no need to write anything about your health. You may skip every question but the first.',
  questions: {
    overall: {
      title: 'Overall, how satisfied are you with how your policy was arranged?',
      points: {
        5: 'Very satisfied',
        4: 'Satisfied',
        3: 'Neither satisfied nor dissatisfied',
        2: 'Dissatisfied',
        1: 'Very dissatisfied',
      },
    },
    clarity: {
      title: 'How clear was the explanation of what is covered?',
      help: 'Cover means when the insurance pays, and how much.',
      points: {
        5: 'Very clear',
        4: 'Clear',
        3: 'Neither clear nor unclear',
        2: 'Unclear',
        1: 'Very unclear',
      },
      doesNotApply: 'Nobody explained it to me',
    },
    fit: {
      title: 'How well does the policy match what you wanted?',
      points: {
        5: 'Very well',
        4: 'Well',
        3: 'Neither well nor badly',
        2: 'Badly',
        1: 'Not at all',
      },
      doesNotApply: 'I cannot tell yet',
    },
    contacted: {
      title: 'Were you contacted as promised?',
      options: {
        yes: 'Yes, as promised',
        no: 'No, or later than promised',
        'nothing-promised': 'Nothing was promised',
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
    ease: {
      title: 'How easy was the procedure?',
      help: 'For example filling in forms, or typing on a screen.',
      points: {
        5: 'Very easy',
        4: 'Easy',
        3: 'Neither easy nor difficult',
        2: 'Difficult',
        1: 'Very difficult',
      },
      doesNotApply: 'I did not do it myself',
    },
    recommendation: {
      title: 'How likely are you to recommend Hinata Insurance to family or friends?',
      help: 'Choose a number from 0 to 10.',
      low: 'Not at all likely',
      high: 'Very likely',
    },
    voice: {
      title: 'What went well, and what did not? Tell us in your own words.',
      help: 'A single word is enough, and you may leave several. Please leave out phone numbers, policy numbers and anything about your health.',
      prompts: {
        praise: 'What pleased or helped you? If you know the name of the person, please add it.',
        complaint: 'What went wrong, or made you feel badly treated? Tell us just as it was.',
        request: 'What would you like us to do differently?',
        question:
          'What is unclear, or what would you like to make sure of? To answer you we need your contact details, which the next question asks for.',
      },
      topics: {
        explanation: 'Something was explained poorly or wrongly',
        manner: 'Manner of speaking or behaviour',
        procedure: 'How I was approached, or the procedure',
        'renewal-notice': 'Renewal notice missing or late',
        premium: 'How the premium is worked out or paid',
        cover: 'What is covered, or the terms',
        refused: 'My application was refused or restricted',
        papers: 'Forms, brochures or the policy document',
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
