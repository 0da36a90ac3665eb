import type { LinkWords } from './translate-link.ts';

/** The same in English. */
export const en: LinkWords = {
  'notice.expired':
    'The time for answering through this link is over. You can still tell us what you think: this is now an ordinary survey.',
  'notice.used':
    'We have already received answers through this link. If there is more you would like to tell us, please do: this is now an ordinary survey.',
  'notice.other-survey':
    'Your link belongs to another survey. You can still answer this one as an ordinary survey.',
  'notice.unreadable': 'Part of your link seems to be missing. You can answer the survey all the same.',
  'notice.handover-expired':
    'The link for going on from another device has run out. Please show the code once more on the first device.',
  'notice.handover-unreadable':
    'What came from the other device could not be read. Please show the code once more on the first device.',
  'line.offer':
    'You are inside LINE. Answers you have begun stay inside LINE only. In your usual browser it is easier to go on later.',
  'line.open': 'Open in my usual browser',
  'line.stay': 'Answer here',
  'not-mine.ask': 'This link was not for me',
  'not-mine.title': 'Was this link meant for somebody else?',
  'not-mine.explain':
    'We will remove the link’s details and any answers you have begun from this device. We will learn only that the link reached the wrong person, not who told us.',
  'not-mine.confirm': 'Remove and finish',
  'not-mine.failed': 'Not everything could be removed from this device. Please try again.',
  'forgotten.title': 'Removed',
  'forgotten.body':
    'We are sorry for the trouble. Neither the link’s details nor any answers are left on this device. You may close this page.',
  'forgotten.answer': 'Answer the ordinary survey',
  'handover.title': 'Go on with another device',
  'handover.preparing': 'One moment…',
  'handover.explain':
    'Read this code with the camera of the other device. Your answers so far are inside the code, so please do not show it to anybody else.',
  'handover.until': 'It can be used until {{time}}.',
  'handover.qr': 'QR code that opens the rest of the survey',
  'handover.too-large':
    'Your answers are too long for a code. Copy the link and open it on the other device. Please do not show it to anybody else.',
  'handover.copy': 'Copy the link',
  'handover.copied': 'Copied',
  'handover.not-copied': 'It could not be copied.',
  'handover.opened': 'It is open on the other device',
  'handover.here': 'Go on with this device',
  'handover.failed': 'This did not work. Please try again where you have reception.',
  'handover.again': 'Try again',
  'moved.title': 'You are going on with another device',
  'moved.body':
    'You may close this page, or take the survey back to this device. Please send it from only one of the two: only the answers that arrive first are accepted.',
  'received.title': 'From your other device',
  'received.body': 'Your answers so far are here. Would you like to go on with this device?',
  'received.replaces': 'They will replace the answers that you have begun on this device.',
  'received.leave': 'No, leave them',
  'action.back': 'Back',
  desk: 'If you would like to speak to someone, please contact our customer relations desk. Its number is on your policy and on our website.',
};
