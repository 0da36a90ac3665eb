/** What every form asks that can: the same five questions, in the same words. */
export const questions = {
  title: 'ご契約手続きについてのアンケート',
  purpose: 'よりよいご案内のためにお聞きします。健康や病気のことは書かないでください。',
  overall: {
    title: '今回のお手続きに、どのくらい満足されましたか。',
    points: ['とても不満', '不満', 'どちらともいえない', '満足', 'とても満足'],
  },
  clear: { title: 'ご説明はわかりやすかったですか。', options: ['はい', 'どちらともいえない', 'いいえ'] },
  helpful: {
    title: '役に立ったものをすべてお選びください。',
    options: ['担当者の説明', 'パンフレット', 'ウェブサイト', '電話の窓口'],
  },
  recommend: {
    title: '当社をご家族やご友人に勧めたいと思われますか。',
    low: 'まったく思わない',
    high: 'とても思う',
  },
  words: { title: 'お気づきのことを、そのままお聞かせください。' },
} as const;
