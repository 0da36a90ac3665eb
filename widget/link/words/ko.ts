import type { LinkWords } from './translate-link.ts';

/** The same in Korean. */
export const ko: LinkWords = {
  'notice.expired':
    '이 링크로 접수하는 기간이 끝났습니다. 의견은 지금이라도 일반 설문으로 들려주실 수 있습니다.',
  'notice.used':
    '이 링크로는 이미 답변을 받았습니다. 더 전하고 싶은 말씀이 있으시면 일반 설문으로 들려주십시오.',
  'notice.other-survey':
    '가지고 계신 링크는 다른 설문의 것입니다. 이 설문에는 일반 설문으로 답하실 수 있습니다.',
  'notice.unreadable': '링크의 일부가 빠진 것 같습니다. 설문에는 이대로 답하실 수 있습니다.',
  'notice.handover-expired':
    '다른 기기에서 이어 쓰는 링크의 시간이 지났습니다. 원래 기기에서 코드를 다시 띄워 주십시오.',
  'notice.handover-unreadable':
    '다른 기기에서 온 내용을 읽지 못했습니다. 원래 기기에서 코드를 다시 띄워 주십시오.',
  'line.offer':
    'LINE 안에서 열려 있습니다. 쓰던 답변은 LINE 안에만 남습니다. 평소 쓰시는 브라우저로 여시면 나중에 이어서 답하기 쉽습니다.',
  'line.open': '평소 쓰는 브라우저로 열기',
  'line.stay': '여기서 답하기',
  'not-mine.ask': '저에게 온 링크가 아닙니다',
  'not-mine.title': '다른 분에게 갈 링크였습니까?',
  'not-mine.explain':
    '링크 정보와 쓰던 답변을 이 기기에서 지웁니다. 저희 회사에는 ‘잘못 전달되었다’는 사실만 전해지며, 누가 알려 주셨는지는 전해지지 않습니다.',
  'not-mine.confirm': '지우고 마치기',
  'not-mine.failed': '이 기기에서 모두 지우지 못했습니다. 다시 시도해 주십시오.',
  'forgotten.title': '지웠습니다',
  'forgotten.body':
    '번거롭게 해 드려 죄송합니다. 링크 정보도 답변도 이 기기에 남아 있지 않습니다. 이 화면은 닫으셔도 됩니다.',
  'forgotten.answer': '일반 설문에 답하기',
  'handover.title': '다른 기기에서 이어서 답하기',
  'handover.preparing': '준비하고 있습니다…',
  'handover.explain':
    '다른 기기의 카메라로 이 코드를 읽어 주십시오. 지금까지의 답변이 코드 안에 들어 있으니 다른 사람에게 보이지 마십시오.',
  'handover.until': '{{time}}까지 쓸 수 있습니다.',
  'handover.qr': '이어서 답하기 위한 QR 코드',
  'handover.too-large':
    '답변이 길어 코드에 담을 수 없습니다. 링크를 복사하여 다른 기기에서 열어 주십시오. 다른 사람에게 보이지 마십시오.',
  'handover.copy': '링크 복사',
  'handover.copied': '복사했습니다',
  'handover.not-copied': '복사하지 못했습니다.',
  'handover.opened': '다른 기기에서 열었습니다',
  'handover.here': '이 기기에서 계속하기',
  'handover.failed': '준비하지 못했습니다. 통신이 되는 곳에서 다시 시도해 주십시오.',
  'handover.again': '다시 시도',
  'moved.title': '다른 기기에서 이어서 답하고 있습니다',
  'moved.body':
    '이 화면은 닫으셔도 되고, 이 기기로 되돌릴 수도 있습니다. 한쪽에서만 보내 주십시오. 양쪽에서 보내시면 먼저 도착한 답변만 접수됩니다.',
  'received.title': '다른 기기에서 이어서 답합니다',
  'received.body': '지금까지의 답변을 받았습니다. 이 기기에서 계속하시겠습니까?',
  'received.replaces': '이 기기에서 쓰던 답변은 받은 답변으로 바뀝니다.',
  'received.leave': '받지 않기',
  'action.back': '돌아가기',
  desk: '직접 말씀하고 싶으시면 저희 회사 고객상담실로 연락해 주십시오. 전화번호는 보험증권이나 저희 홈페이지에서 확인하실 수 있습니다.',
};
