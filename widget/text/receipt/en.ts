import type { ReceiptWords } from './receipt-words.ts';

/** The words of the page on which a voice is followed, in English. */
export const en: ReceiptWords = {
  title: 'What has become of your message',
  'step.received': 'Received',
  'step.read': 'Read by our staff',
  'step.in-work': 'Being dealt with',
  'step.answered': 'Answered',
  'step.closed': 'Closed',
  'step.done': 'Done',
  'step.now': 'Now',
  'step.to-come': 'To come',
  'now.received': 'We have received your message',
  'now.read': 'Our staff have read your message',
  'now.in-work': 'We are dealing with it',
  'now.answered': 'We have answered you',
  'now.closed': 'We have closed this',
  'body.received': 'Somebody here reads everything that you wrote.',
  'body.read': 'We are checking what needs to be done.',
  'body.in-work': 'We are looking into it or putting it right. Please bear with us a little longer.',
  'body.answered':
    'If no answer has reached you, please give your reference number to our customer relations desk.',
  'body.closed':
    'Thank you for telling us. If there is anything else, please give your reference number to our customer relations desk.',
  'link.copy': 'Copy the link to this page',
  'link.copied': 'Copied.',
  'link.not-copied': 'It could not be copied.',
  'link.care':
    'Keep this link to look again later. Whoever has it can use this page, so please do not pass it on.',
  'contact.title': 'Contacting you',
  'contact.is.none': 'We have nothing on whether to contact you.',
  'contact.is.no': 'You asked us not to contact you.',
  'contact.is.phone': 'You asked us to contact you by phone.',
  'contact.is.email': 'You asked us to contact you by e-mail.',
  'contact.is.line': 'You asked us to contact you on LINE.',
  'contact.sealed': 'Where to reach you is kept encrypted and not shown here.',
  'contact.change': 'Change this',
  'contact.add': 'Ask to be contacted',
  'contact.withdraw': 'Do not contact me after all',
  'contact.withdraw.title': 'Shall we not contact you after all?',
  'contact.withdraw.body': 'We delete how to reach you. We will no longer be able to answer you.',
  'contact.withdraw.yes': 'Do not contact me',
  'contact.how': 'How may we contact you?',
  'contact.save': 'Send this change',
  'contact.saving': 'Sending…',
  'contact.changed': 'Your change has been received.',
  'contact.withdrawn': 'We will not contact you. If somebody is just about to, the two may cross.',
  'contact.no-reply':
    'We could not find out whether it has arrived. Please try again where you have a connection.',
  'withdraw.heading': 'Withdrawing your answers',
  'withdraw.lead': 'If you would like your answers withdrawn or deleted, you can ask for it here.',
  'lost.title': 'Please open this page by the link of your receipt',
  'lost.body':
    'Use the whole of the link that you kept. On the device that you answered on, you also get here by “See your receipts” on the survey’s page.',
  'lost.desk':
    'If you cannot find the link, please give your reference number to our customer relations desk.',
  'unknown.title': 'There is no such receipt',
  'unknown.body':
    'Part of the link is missing, the answers have not arrived yet, or they have been deleted. If you are unsure, please ask our customer relations desk.',
  'slow.title': 'This cannot be looked up for a while',
  'slow.body':
    'To keep receipts safe, they cannot be tried many times within a short time. Please try again in about 15 minutes.',
  'no-reply.title': 'We could not find out just now',
  'no-reply.body': 'Please try again where you have a connection.',
  again: 'Look again',
};
