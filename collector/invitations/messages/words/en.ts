import type { MessageWords } from './message-words.ts';

export const en: MessageWords = {
  tap: 'Choose the answer that comes closest. It opens the survey.',
  unsent:
    'Choosing alone sends nothing, and you may skip what follows. Your answers reach us once you send them at the end.',
  open: 'Open the survey',
  until: 'You can answer until {{date}}.',
  notMine:
    'Not meant for you? Open the survey and choose “This link was not for me”. We are sorry for the trouble.',
  scan: 'Read this code with the camera of your phone.',
  sms: 'Please tell us: {{title}} {{until}}',
};
