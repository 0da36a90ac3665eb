import type { MessageWords } from './message-words.ts';

/** The same in simplified Chinese. */
export const zhHans: MessageWords = {
  tap: '请选择最接近您感受的一项，问卷随即打开。',
  unsent: '仅选择不会提交。后面的问题可以不答。最后提交时，您的回答才会送达我们。',
  open: '打开问卷',
  until: '您可以在{{date}}之前回答。',
  notMine: '如果这不是发给您的，请打开问卷，选择“此链接不是发给我的”。给您添麻烦了。',
  scan: '请用手机的相机扫描。',
  sms: '请回答“{{title}}”。{{until}}',
};
