import type { VoicesWords } from './voices-words.ts';

/** The words of the list of receipts in Vietnamese. */
export const vi: VoicesWords = {
  title: 'Phiếu lưu của quý khách',
  lead: 'Đây là các phiếu lưu trên thiết bị này. Những gì quý khách trả lời trên thiết bị hoặc trình duyệt khác không có ở đây.',
  'lead.framed':
    'Đây là phiếu lưu của những gì quý khách đã trả lời trên trang web này. Những gì trả lời ở nơi khác không có ở đây.',
  back: 'Quay lại màn hình trước',
  empty: 'Chưa có phiếu lưu nào trên thiết bị này.',
  unreadable: 'Hiện không đọc được phiếu lưu. Câu trả lời của quý khách không bị mất.',
  'read-again': 'Đọc lại',
  'state.waiting': 'Chưa gửi',
  'state.sent': 'Đã tiếp nhận',
  'state.set-aside': 'Không được tiếp nhận',
  'state.taken-back': 'Đã xóa khỏi thiết bị này',
  'state.withdrawal': 'Đã nhận yêu cầu rút lại',
  'at.waiting': 'Thời điểm lưu',
  'at.sent': 'Thời điểm tiếp nhận',
  'at.set-aside': 'Thời điểm lưu',
  'at.taken-back': 'Thời điểm xóa',
  'at.withdrawal': 'Thời điểm yêu cầu',
  'body.waiting': 'Câu trả lời được lưu trên thiết bị này và sẽ tự động gửi khi có mạng.',
  'body.sent': 'Nhân viên của chúng tôi đọc tất cả những gì quý khách đã viết.',
  'body.set-aside':
    'Câu trả lời vẫn còn trên thiết bị này và được mã hóa. Xin báo cho phòng tư vấn khách hàng kèm mã số tiếp nhận.',
  'body.taken-back': 'Câu trả lời này sẽ không được gửi nữa. Có thể câu trả lời đã đến nơi trước khi xóa.',
  'body.withdrawal':
    'Nhân viên của chúng tôi sẽ xem xét và quyết định cách xử lý câu trả lời. Điều này không có nghĩa là câu trả lời đã bị xóa.',
  more: 'Những việc có thể làm',
  print: 'In phiếu lưu',
  send: 'Gửi ngay',
  sending: 'Đang gửi…',
  'send.not-now': 'Hiện chưa gửi được. Câu trả lời sẽ tự động gửi khi có thể.',
  follow: 'Xem ý kiến đã đến đâu',
  ask: 'Xem tình trạng hiện tại',
  asking: 'Đang kiểm tra…',
  'ask.known': 'Đã đến nơi (tiếp nhận: {{at}}).',
  'ask.unknown': 'Chưa có câu trả lời nào với số này đến nơi.',
  'ask.no-reply': 'Hiện không kiểm tra được. Xin thử lại ở nơi có mạng.',
  file: 'Lưu câu trả lời đã niêm phong thành tệp',
  'file.why':
    'Nếu không thể gửi được, quý khách có thể giao tệp này cho phòng tư vấn khách hàng. Tệp đã được mã hóa nên không ai đọc được trên đường đi.',
  'file.begun': 'Đã bắt đầu lưu tệp.',
  withdraw: 'Yêu cầu rút lại',
  withdrawing: 'Đang gửi yêu cầu…',
  'withdraw.title': 'Yêu cầu rút lại câu trả lời này?',
  'withdraw.body':
    'Chúng tôi sẽ chuyển yêu cầu của quý khách. Nhân viên sẽ xem xét và quyết định cách xử lý câu trả lời. Nếu sau này muốn hủy yêu cầu, xin liên hệ phòng tư vấn khách hàng.',
  'withdraw.yes': 'Gửi yêu cầu',
  'withdraw.no-reply':
    'Không xác nhận được yêu cầu đã đến nơi hay chưa. Xin thử lại ở nơi có mạng. Dù thử bao nhiêu lần cũng chỉ là một yêu cầu.',
  'withdraw.unknown':
    'Chúng tôi không tìm thấy câu trả lời nào với số này. Xin liên hệ phòng tư vấn khách hàng.',
  remove: 'Xóa mà không gửi',
  removing: 'Đang xóa…',
  'remove.title': 'Xóa câu trả lời này khỏi thiết bị?',
  'remove.body':
    'Câu trả lời đã xóa không thể khôi phục; chỉ còn lại mã số tiếp nhận. Có thể câu trả lời đã đến nơi; nếu vậy, chúng tôi sẽ tiếp tục yêu cầu rút lại.',
  'remove.yes': 'Xóa',
  'remove.failed': 'Không xóa được. Xin thử lại.',
  'remove.unknown': 'Đã xóa. Câu trả lời chưa đến nơi.',
  'remove.no-reply':
    'Đã xóa. Hiện không kiểm tra được câu trả lời đã đến nơi trước đó hay chưa. Xin bấm “Xem tình trạng hiện tại” ở nơi có mạng.',
  no: 'Hủy',
  'paper.contact':
    'Khi cần hỏi, xin cho phòng tư vấn khách hàng biết mã số tiếp nhận này. Số điện thoại có trên hợp đồng bảo hiểm và trang web của chúng tôi.',
  'paper.sealed': 'Câu trả lời đã được niêm phong (mã hóa) nên không in ở đây.',
  'paper.printed': 'Thời điểm in',
};
