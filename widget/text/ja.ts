/** The widget's own words in Japanese; the questionnaire's words stand with the questionnaire. */
export const ja = {
  'action.next': '次へ',
} as const;
