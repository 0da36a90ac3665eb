import type { messagingApi } from '@line/bot-sdk';
import type { MessageContent } from './message-content.ts';

const INK = '#22262B';
const MUTED = '#5B6169';
const BORDER = '#767B83';
const ACCENT = '#1B4D89';

/** Never the only label: the words stand beside it. */
const FACES = { 5: '😄', 4: '🙂', 3: '😐', 2: '🙁', 1: '😞' } as const;

const text = (words: string, more: Partial<messagingApi.FlexText> = {}): messagingApi.FlexText => ({
  type: 'text',
  text: words,
  wrap: true,
  color: INK,
  ...more,
});
const note = (words: string): messagingApi.FlexText =>
  text(words, { size: 'sm', color: MUTED, margin: 'lg' });

/**
 * One Flex Message of LINE's Messaging API: the first question with an answer a row, each a link that opens the survey
 * with that answer selected. Nothing in it names the person.
 */
export function lineMessage({ title, first, words, link }: MessageContent): messagingApi.FlexMessage {
  const open: messagingApi.FlexButton = {
    type: 'button',
    action: { type: 'uri', label: words.open, uri: link },
    height: 'sm',
    ...(first ? { style: 'link', color: ACCENT } : { style: 'primary', color: ACCENT }),
  };
  return {
    type: 'flex',
    altText: first ? `${title}\n${first.title}` : title,
    contents: {
      type: 'bubble',
      size: 'giga',
      body: {
        type: 'box',
        layout: 'vertical',
        paddingAll: 'xl',
        contents: [
          text(title, { size: 'sm', color: MUTED }),
          ...(first
            ? [
                text(first.title, { size: 'lg', weight: 'bold', margin: 'md' }),
                note(words.tap),
                answerRows(first.taps),
                note(words.unsent),
              ]
            : []),
          note(words.until),
        ],
      },
      footer: { type: 'box', layout: 'vertical', contents: [open] },
    },
  };
}

type Taps = NonNullable<MessageContent['first']>['taps'];

const answerRows = (taps: Taps): messagingApi.FlexBox => ({
  type: 'box',
  layout: 'vertical',
  spacing: 'md',
  margin: 'lg',
  contents: taps.map(({ point, label, link }) => ({
    type: 'box',
    layout: 'horizontal',
    spacing: 'lg',
    paddingAll: 'lg',
    borderWidth: 'normal',
    borderColor: BORDER,
    cornerRadius: 'md',
    action: { type: 'uri', label, uri: link },
    contents: [text(FACES[point], { flex: 0 }), text(label)],
  })),
});
