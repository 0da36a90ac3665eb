import type { VoicesWords } from './voices-words.ts';

/** The words of the list of receipts in English. */
export const en: VoicesWords = {
  title: 'Your receipts',
  lead: 'These are the receipts on this device. What you answered on another device or in another browser is not here.',
  'lead.framed':
    'These are the receipts for what you answered on this website. What you answered elsewhere is not here.',
  back: 'Back to where you were',
  empty: 'There are no receipts on this device yet.',
  unreadable: 'Your receipts could not be read just now. Nothing has been deleted.',
  'read-again': 'Read again',
  'state.waiting': 'Not sent yet',
  'state.sent': 'Received',
  'state.set-aside': 'Not accepted',
  'state.taken-back': 'Removed from this device',
  'state.withdrawal': 'Withdrawal request received',
  'at.waiting': 'Saved',
  'at.sent': 'Received',
  'at.set-aside': 'Saved',
  'at.taken-back': 'Removed',
  'at.withdrawal': 'Requested',
  'body.waiting':
    'Your answers are saved on this device and will be sent by themselves when there is a connection.',
  'body.sent': 'Somebody here reads everything that you wrote.',
  'body.set-aside':
    'Your answers are still on this device, encrypted. Please tell our customer relations desk, with this reference number.',
  'body.taken-back':
    'These answers will not be sent any more. They may have arrived before they were removed.',
  'body.withdrawal':
    'Our staff will look into it and decide what happens to your answers. This does not mean that they are already deleted.',
  more: 'What you can do with it',
  print: 'Print this receipt',
  send: 'Send now',
  sending: 'Sending…',
  'send.not-now': 'It could not be sent just now. It will be sent by itself as soon as that is possible.',
  follow: 'See what has become of it',
  ask: 'See where it stands',
  asking: 'Asking…',
  'ask.known': 'It has arrived (received {{at}}).',
  'ask.unknown': 'Nothing has arrived under this number yet.',
  'ask.no-reply': 'We could not find out just now. Please try again where you have a connection.',
  file: 'Save the sealed answers as a file',
  'file.why':
    'If they cannot be sent at all, you can hand this file to our customer relations desk. It is encrypted: nobody can read it on the way.',
  'file.begun': 'Saving the file has begun.',
  withdraw: 'Ask to withdraw it',
  withdrawing: 'Sending your request…',
  'withdraw.title': 'Ask us to withdraw these answers?',
  'withdraw.body':
    'We will pass your request on. Our staff look into it and decide what happens to your answers. To take your request back later, please contact our customer relations desk.',
  'withdraw.yes': 'Send the request',
  'withdraw.no-reply':
    'We could not find out whether your request has arrived. Please try again where you have a connection. However often you try, it is one request.',
  'withdraw.unknown': 'We have nothing under this number. Please contact our customer relations desk.',
  remove: 'Remove it without sending',
  removing: 'Removing…',
  'remove.title': 'Remove these answers from this device?',
  'remove.body':
    'Removed answers cannot be brought back; only the reference number stays. They may have arrived already. If so, we go on to ask for them to be withdrawn.',
  'remove.yes': 'Remove',
  'remove.failed': 'They could not be removed. Please try again.',
  'remove.unknown': 'Removed. They had not arrived.',
  'remove.no-reply':
    'Removed. Whether they had arrived before could not be found out just now. Press “See where it stands” when you have a connection.',
  no: 'Cancel',
  'paper.contact':
    'If you have a question, please give this number to our customer relations desk. You find its phone number on your policy and on our website.',
  'paper.sealed': 'Your answers are sealed (encrypted), so they are not printed here.',
  'paper.printed': 'Printed',
};
