import type { MessageWords } from './message-words.ts';

export const ja: MessageWords = {
  tap: 'お気持ちにいちばん近いものを、ひとつお選びください。アンケートが開きます。',
  unsent:
    '選んだだけでは送られません。続きの質問は任意です。最後に「回答を送る」を押すと、お答えが届きます。',
  open: 'アンケートを開く',
  until: '{{date}}までお答えいただけます。',
  notMine:
    'お心当たりのない方は、お手数ですが、アンケートを開いて「このリンクは自分宛てではない」からお知らせください。',
  scan: 'スマートフォンのカメラで読み取ってください。',
  sms: '「{{title}}」にお答えください。{{until}}',
};
