import type { LinkWords } from './translate-link.ts';

/** The same in easy Japanese (やさしい日本語). */
export const jaSimple: LinkWords = {
  'notice.expired':
    'この リンクは、もう 使えません（時間が すぎました）。でも、アンケートには 今から 答える ことが できます。',
  'notice.used':
    'この リンクの 答えは、もう もらいました。ほかに 言いたい ことが あったら、もう一度 アンケートに 答えて ください。',
  'notice.other-survey':
    'この リンクは、べつの アンケートの リンクです。この アンケートにも、答える ことが できます。',
  'notice.unreadable': 'リンクが 少し こわれて います。でも、このまま 答える ことが できます。',
  'notice.handover-expired':
    'べつの 機械(きかい)の リンクは、時間が すぎました。はじめの 機械(きかい)で、もう一度 コードを 出して ください。',
  'notice.handover-unreadable':
    'べつの 機械(きかい)の 答えを 読む ことが できませんでした。はじめの 機械(きかい)で、もう一度 コードを 出して ください。',
  'line.offer':
    'いま、LINEの 中で 見て います。とちゅうの 答えは、LINEの 中だけに のこります。いつもの ブラウザーで 開くと、あとで つづけやすいです。',
  'line.open': 'いつもの ブラウザーで 開く',
  'line.stay': 'このまま 答える',
  'not-mine.ask': '私(わたし)の リンクでは ありません',
  'not-mine.title': 'ほかの 人の リンクですか',
  'not-mine.explain':
    'リンクと とちゅうの 答えを、この 機械(きかい)から 消します。会社には「べつの 人に とどいた」と だけ 知らせます。あなたの 名前は わかりません。',
  'not-mine.confirm': '消して 終わる',
  'not-mine.failed': '消す ことが できませんでした。もう一度 おして ください。',
  'forgotten.title': '消しました',
  'forgotten.body':
    'ありがとうございます。リンクも 答えも、この 機械(きかい)に のこって いません。この ページを 閉じても いいです。',
  'forgotten.answer': 'アンケートに 答える',
  'handover.title': 'つづきを べつの 機械(きかい)で',
  'handover.preparing': '待って ください…',
  'handover.explain':
    'べつの スマホや パソコンの カメラで、この コードを 読んで ください。今までの 答えが、コードの 中に あります。ほかの 人に 見せないで ください。',
  'handover.until': '{{time}}まで 使えます。',
  'handover.qr': 'つづきを 開く QRコード',
  'handover.too-large':
    '答えが 長いので、コードに 入りません。リンクを コピーして、べつの 機械(きかい)で 開いて ください。ほかの 人に 見せないで ください。',
  'handover.copy': 'リンクを コピーする',
  'handover.copied': 'コピーしました',
  'handover.not-copied': 'コピーできませんでした。',
  'handover.opened': 'べつの 機械(きかい)で 開きました',
  'handover.here': 'この 機械(きかい)で つづける',
  'handover.failed': 'できませんでした。電波(でんぱ)が ある ところで、もう一度 おして ください。',
  'handover.again': 'もう一度',
  'moved.title': 'べつの 機械(きかい)で つづけて います',
  'moved.body':
    'この ページを 閉じても いいです。ここに もどす ことも できます。答えは、1つの 機械(きかい)から だけ 送って ください。2つから 送ると、先に とどいた 答えだけに なります。',
  'received.title': 'べつの 機械(きかい)からの つづきです',
  'received.body': '今までの 答えが とどきました。この 機械(きかい)で つづけますか。',
  'received.replaces': 'この 機械(きかい)に ある とちゅうの 答えは、消えます。',
  'received.leave': 'つづけません',
  'action.back': 'もどる',
  desk: '会社の 人と 話したい ときは、お客さま相談室(そうだんしつ)に 電話して ください。電話番号は、保険(ほけん)の 紙や 会社の ホームページに あります。',
};
