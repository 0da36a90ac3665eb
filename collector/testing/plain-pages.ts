import type { PageRenderer } from '../pages/page-renderer.ts';

/** Pages without looks, long enough to be worth compressing. */
export const plainPages: PageRenderer = {
  inline: { style: 'body{color:#22262b}', script: 'addEventListener("submit",()=>{})' },
  surveyPage: ({ questionnaire, site, embed, sealingKey }) =>
    [
      `<html lang="${questionnaire.lang}"><title>${questionnaire.title}</title>`,
      `<p>${JSON.stringify({ site, embed, kid: sealingKey.kid })}</p>`,
      ...questionnaire.questions.map(({ words }) => `<h1>${words.title}</h1>`),
    ].join('\n'),
  diag: {
    inline: { style: '', script: '' },
    page: (data) => `<html lang="${data.lang}"><title>${JSON.stringify(data)}</title>`,
  },
  receipt: {
    languages: ['ja', 'en', 'vi', 'ne'],
    inline: { style: '', script: '' },
    page: (lang) => `<html lang="${lang}"><title>receipt</title>`,
  },
  notFound: { inline: { style: '', script: '' }, page: (lang) => `<html lang="${lang}"><title>404</title>` },
  closed: { inline: { style: '', script: '' }, page: (lang) => `<html lang="${lang}"><title>closed</title>` },
};
