import type { MessageWords } from './message-words.ts';

/** The same in Korean. */
export const ko: MessageWords = {
  tap: '느끼신 바에 가장 가까운 것을 하나 골라 주십시오. 설문이 열립니다.',
  unsent:
    '고르기만 해서는 전송되지 않습니다. 다음 질문은 건너뛰셔도 됩니다. 마지막에 보내기를 누르시면 답변이 전해집니다.',
  open: '설문 열기',
  until: '{{date}}까지 답하실 수 있습니다.',
  notMine:
    '본인에게 온 것이 아니라면, 설문을 열고 ‘저에게 온 링크가 아닙니다’를 눌러 알려 주십시오. 번거롭게 해 드려 죄송합니다.',
  scan: '스마트폰 카메라로 읽어 주십시오.',
  sms: '‘{{title}}’에 답해 주십시오. {{until}}',
};
