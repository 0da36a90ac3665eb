import type { MessageWords } from './message-words.ts';

/** The same in easy Japanese. */
export const jaSimple: MessageWords = {
  tap: 'あなたの 気持ち(きもち)に いちばん 近いものを、ひとつ えらんで ください。アンケートが ひらきます。',
  unsent:
    'えらんだだけでは、まだ 送りません。ほかの 質問(しつもん)は、答えなくても いいです。さいごに「答えを 送る」を 押すと、わたしたちに とどきます。',
  open: 'アンケートを ひらく',
  until: '{{date}}まで 答えることが できます。',
  notMine:
    'あなたへの メッセージでは ないときは、アンケートを ひらいて「私(わたし)の リンクでは ありません」を 押して ください。',
  scan: 'スマートフォンの カメラで 読んで ください。',
  sms: '「{{title}}」に 答えて ください。{{until}}',
};
