import type { LinkWords } from './translate-link.ts';

/** The same in Vietnamese. */
export const vi: LinkWords = {
  'notice.expired':
    'Đường dẫn này đã hết thời gian nhận câu trả lời. Quý khách vẫn có thể cho biết ý kiến ngay bây giờ như một khảo sát thông thường.',
  'notice.used':
    'Chúng tôi đã nhận câu trả lời qua đường dẫn này. Nếu còn điều muốn nói, xin quý khách trả lời như một khảo sát thông thường.',
  'notice.other-survey':
    'Đường dẫn của quý khách thuộc về một khảo sát khác. Quý khách vẫn có thể trả lời khảo sát này như thông thường.',
  'notice.unreadable': 'Đường dẫn dường như bị thiếu một phần. Quý khách vẫn có thể trả lời như thường.',
  'notice.handover-expired':
    'Đường dẫn để tiếp tục từ thiết bị khác đã hết hạn. Xin hiện lại mã trên thiết bị ban đầu.',
  'notice.handover-unreadable':
    'Không đọc được phần từ thiết bị khác. Xin hiện lại mã trên thiết bị ban đầu.',
  'line.offer':
    'Quý khách đang mở trong LINE. Câu trả lời đang viết dở chỉ còn lại trong LINE. Mở bằng trình duyệt thường dùng thì sau này dễ tiếp tục hơn.',
  'line.open': 'Mở bằng trình duyệt thường dùng',
  'line.stay': 'Trả lời tại đây',
  'not-mine.ask': 'Đường dẫn này không phải gửi cho tôi',
  'not-mine.title': 'Đường dẫn này gửi cho người khác phải không?',
  'not-mine.explain':
    'Chúng tôi sẽ xóa thông tin của đường dẫn và câu trả lời đang viết dở khỏi thiết bị này. Công ty chỉ biết rằng đường dẫn đã đến nhầm người, không biết ai đã báo.',
  'not-mine.confirm': 'Xóa và kết thúc',
  'not-mine.failed': 'Chưa xóa hết được khỏi thiết bị này. Xin thử lại lần nữa.',
  'forgotten.title': 'Đã xóa',
  'forgotten.body':
    'Xin lỗi đã làm phiền quý khách. Thông tin của đường dẫn và câu trả lời không còn trên thiết bị này. Quý khách có thể đóng trang này.',
  'forgotten.answer': 'Trả lời khảo sát thông thường',
  'handover.title': 'Tiếp tục trên thiết bị khác',
  'handover.preparing': 'Đang chuẩn bị…',
  'handover.explain':
    'Xin dùng máy ảnh của thiết bị kia để đọc mã này. Các câu trả lời đến lúc này nằm trong mã, xin đừng cho người khác xem.',
  'handover.until': 'Dùng được đến {{time}}.',
  'handover.qr': 'Mã QR để mở phần tiếp theo',
  'handover.too-large':
    'Câu trả lời quá dài so với mã. Xin sao chép đường dẫn và mở trên thiết bị kia. Xin đừng cho người khác xem.',
  'handover.copy': 'Sao chép đường dẫn',
  'handover.copied': 'Đã sao chép',
  'handover.not-copied': 'Không sao chép được.',
  'handover.opened': 'Đã mở trên thiết bị kia',
  'handover.here': 'Tiếp tục trên thiết bị này',
  'handover.failed': 'Chưa thực hiện được. Xin thử lại ở nơi có sóng.',
  'handover.again': 'Thử lại',
  'moved.title': 'Quý khách đang tiếp tục trên thiết bị khác',
  'moved.body':
    'Quý khách có thể đóng trang này, hoặc quay lại tiếp tục trên thiết bị này. Xin chỉ gửi từ một thiết bị: nếu gửi từ cả hai, chỉ câu trả lời đến trước được nhận.',
  'received.title': 'Phần tiếp theo từ thiết bị khác',
  'received.body': 'Đã nhận các câu trả lời đến lúc này. Quý khách muốn tiếp tục trên thiết bị này không?',
  'received.replaces': 'Câu trả lời đang viết dở trên thiết bị này sẽ được thay thế.',
  'received.leave': 'Không nhận',
  'action.back': 'Quay lại',
  desk: 'Nếu muốn nói chuyện trực tiếp, xin liên hệ phòng tư vấn khách hàng của chúng tôi. Số điện thoại có trên hợp đồng bảo hiểm và trang web của chúng tôi.',
};
