/** As `corrections`, of simplified Chinese: words that a dictionary of the general language does not know. */
export const chineseCorrections: readonly (readonly string[])[] = [
  ['问卷'],
  ['理赔'],
  ['回电'],
  ['保险金'],
  ['管理部'],
  ['工作人员'],
  ['言谈'],
  ['怎么样'],
  ['有没有'],
  ['容易理解'],
  ['通俗易懂'],
];
