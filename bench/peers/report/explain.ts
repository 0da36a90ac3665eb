/** What a request of Koe is there for, by what its address says. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [/\/koe\.js$/, 'the tag: draws the frame or the button'],
  [/\/koe-more\.js$/, 'its second stage: heights and events of the frame'],
  [/\/sw\.js$/, 'service worker: for visits without reception'],
  [/\/s\/[\w-]+\?/, 'the survey with its first question as HTML, style and words'],
  [/\/assets\/survey-/, 'the script that takes the page over'],
  [/\/assets\/host-channel-/, 'tells the page around from the frame’s own'],
  [/\/assets\/open-device-/, 'database and sealing, once idle'],
  [/\/assets\/every-view-/, 'the other kinds of question, once idle'],
  [/\/assets\/steps-/, 'what the other steps need, once idle'],
  [/\/assets\/seal-/, 'sealing answers, once idle'],
  [/\/assets\/create-reader-/, 'reading aloud, once idle'],
  [/\/assets\/parse-problem-/, 'what the collector’s refusals mean, once idle'],
  [/\/assets\/report-heights-/, 'height of the tallest step, for a survey in the text'],
  [/\/assets\/open-voices-/, 'list of receipts, put by for visits without reception'],
  [/^localhost:\d+\/\d+$/, 'the page around it'],
];

/** @param isAgain it was asked for before in this visit */
export const explain = (address: string, isAgain: boolean): string =>
  isAgain
    ? 'put by for visits without reception: asked whether it has changed'
    : (reasons.find(([pattern]) => pattern.test(address))?.[1] ?? 'a later step, once idle');
