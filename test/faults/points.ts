/** Where a browser is killed, in the order in which a response passes there; the last two happen beside its way. */
export const points = [
  'before-enqueue',
  'during-enqueue',
  'after-commit',
  'after-claim',
  'body-half-sent',
  'stored-no-reply',
  'reply-read',
  'during-settle',
  'mid-upgrade',
  'mid-bisect',
] as const;

export type Point = (typeof points)[number];
