import type { MessageWords } from './message-words.ts';

/** The same in Vietnamese. */
export const vi: MessageWords = {
  tap: 'Xin chọn câu trả lời gần nhất với cảm nhận của quý khách. Khảo sát sẽ mở ra.',
  unsent:
    'Chỉ chọn thôi thì chưa gửi gì. Các câu hỏi sau có thể bỏ qua. Câu trả lời chỉ đến chúng tôi khi quý khách bấm gửi ở cuối.',
  open: 'Mở khảo sát',
  until: 'Quý khách có thể trả lời đến hết {{date}}.',
  notMine:
    'Nếu không phải gửi cho quý khách, xin mở khảo sát và chọn “Đường dẫn này không phải gửi cho tôi”. Xin lỗi đã làm phiền quý khách.',
  scan: 'Xin quét mã này bằng máy ảnh của điện thoại.',
  sms: 'Kính mời quý khách trả lời “{{title}}”. {{until}}',
};
