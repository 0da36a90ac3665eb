import { chooseLanguage } from '../../../src/questionnaire/choose-language.ts';

/** What stands around the frame: who is invited, and the way out. */
const words = {
  ja: ['ご意見をどうぞ', '閉じる'],
  'ja-simple': ['ご意見を どうぞ', '閉じる'],
  en: ['Your feedback', 'Close'],
  'zh-Hans': ['请告诉我们您的意见', '关闭'],
  ko: ['의견을 들려주세요', '닫기'],
  vi: ['Ý kiến của bạn', 'Đóng'],
  'pt-BR': ['Sua opinião', 'Fechar'],
  ne: ['तपाईंको राय', 'बन्द गर्नुहोस्'],
} as const;

const languages = ['ja', 'ja-simple', 'en', 'zh-Hans', 'ko', 'vi', 'pt-BR', 'ne'] as const;

/** @param lang BCP 47; English stands in for what there is not, as in the first stage */
export function frameWords(lang: string): readonly [invitation: string, dismissal: string] {
  return words[chooseLanguage(languages, [lang, 'en'])];
}
