import type { InvitationChannel } from '../../../src/invitation/invitation.ts';
import type { FieldError } from '../../../src/protocol/problem.ts';
import { emailMessage } from './email-message.ts';
import { lineMessage } from './line-message.ts';
import { lineObstacles } from './line-obstacles.ts';
import type { MessageContent } from './message-content.ts';
import { smsMessage, smsObstacles } from './sms-message.ts';

/** The message that fits the way on which an invitation goes; on paper there is the code, and in a chat the link. */
export function messageFor(channel: InvitationChannel, content: MessageContent) {
  switch (channel) {
    case 'line':
      return { lineMessage: lineMessage(content) };
    case 'email':
      return { email: emailMessage(content) };
    case 'sms':
      return { sms: smsMessage(content) };
    case 'chat':
    case 'paper':
      return {};
  }
}

/** Why that way would not take it. Only a way that has limits is asked what it would carry. */
export function obstaclesOn(
  channel: InvitationChannel,
  contentOf: () => MessageContent,
): readonly FieldError[] {
  if (channel === 'line')
    return lineObstacles(lineMessage(contentOf())).map(({ field, expected }) => ({
      field: `/lineMessage${field}`,
      expected,
    }));
  return channel === 'sms' ? smsObstacles(smsMessage(contentOf())) : [];
}
