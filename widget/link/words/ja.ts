/** What follow-up links have to say, in Japanese. Loaded with them, so that no other page pays for it. */
export const ja = {
  'notice.expired':
    'このリンクでの受付は終わりました。こちらのアンケートで、いまからでもご意見をお聞かせください。',
  'notice.used':
    'このリンクでは、すでに回答をいただいています。ほかにもお伝えになりたいことがあれば、こちらのアンケートでお聞かせください。',
  'notice.other-survey':
    'お持ちのリンクは、別のアンケートのものです。よろしければ、こちらのアンケートにもお答えください。',
  'notice.unreadable': 'リンクの一部が欠けているようです。アンケートには、このままお答えいただけます。',
  'notice.handover-expired':
    '別の端末から続けるためのリンクは、時間が過ぎました。もとの端末で、もう一度コードを出してください。',
  'notice.handover-unreadable':
    '別の端末からの続きを読み取れませんでした。もとの端末で、もう一度コードを出してください。',
  'line.offer':
    'LINEの中で開いています。書きかけの回答は、LINEの中だけに残ります。いつものブラウザーで開くと、あとで続けやすくなります。',
  'line.open': 'いつものブラウザーで開く',
  'line.stay': 'このまま答える',
  'not-mine.ask': 'このリンクは自分宛てではない',
  'not-mine.title': '別の方へのリンクでしたか',
  'not-mine.explain':
    'リンクの情報と書きかけの回答を、この端末から消します。当社には「宛先が違っていた」ことだけが伝わり、どなたがお知らせくださったかは伝わりません。',
  'not-mine.confirm': '消して終える',
  'not-mine.failed': 'この端末から消しきれませんでした。お手数ですが、もう一度お試しください。',
  'forgotten.title': '消しました',
  'forgotten.body':
    'お手数をおかけしました。リンクの情報も書きかけの回答も、この端末には残っていません。この画面は閉じてかまいません。',
  'forgotten.answer': 'ふつうのアンケートに答える',
  'handover.title': '続きを別の端末で',
  'handover.preparing': '準備しています…',
  'handover.explain':
    '別の端末のカメラで、このコードを読み取ってください。ここまでの回答が、コードの中に入っています。ほかの人には見せないでください。',
  'handover.until': '{{time}}まで使えます。',
  'handover.qr': '続きを開くためのQRコード',
  'handover.too-large':
    '回答が長いため、コードには収まりません。リンクをコピーして、別の端末で開いてください。ほかの人には見せないでください。',
  'handover.copy': 'リンクをコピー',
  'handover.copied': 'コピーしました',
  'handover.not-copied': 'コピーできませんでした。',
  'handover.opened': '別の端末で開きました',
  'handover.here': 'この端末で続ける',
  'handover.failed': '準備できませんでした。電波の届くところで、もう一度お試しください。',
  'handover.again': 'もう一度',
  'moved.title': '別の端末で続けています',
  'moved.body':
    'この画面は閉じてかまいません。この端末に戻すこともできます。送るのは、どちらか一方からにしてください。両方から送ると、先に届いた回答だけが受け付けられます。',
  'received.title': '別の端末からの続きです',
  'received.body': 'ここまでの回答を受け取りました。この端末で続けますか。',
  'received.replaces': 'この端末にある書きかけの回答は、受け取ったものに置き換わります。',
  'received.leave': '受け取らない',
  'action.back': '戻る',
  desk: '直接お話しになりたいときは、当社のお客さま相談室へご連絡ください。電話番号は、保険証券や当社のホームページにあります。',
} as const;

/** Lengths of their phrases, written in by the build (`scripts/build/write-phrases.ts`). */
export const jaPhrases: string = '';
