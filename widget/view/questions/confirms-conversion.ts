type EnterKey = Pick<KeyboardEvent, 'key' | 'keyCode' | 'isComposing' | 'timeStamp'>;

/** Milliseconds; far shorter than a person needs for another press. */
const LATE = 100;
/** `keyCode` of a key that the input method has taken for itself (UI Events, legacy key attributes). */
const TAKEN_BY_INPUT_METHOD = 229;

/**
 * Whether an Enter only accepts a kana-kanji conversion (A2). Safari reports it after the conversion has ended:
 * `conversionEndedAt` is the time stamp of the last `compositionend`.
 */
export const confirmsConversion = (event: EnterKey, conversionEndedAt: number): boolean =>
  event.key === 'Enter' &&
  (event.isComposing ||
    event.keyCode === TAKEN_BY_INPUT_METHOD ||
    event.timeStamp - conversionEndedAt < LATE);
