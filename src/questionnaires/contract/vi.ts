import type { QuestionnaireWords } from '../../questionnaire/questionnaire.ts';

export const vi: QuestionnaireWords = {
  title: 'Khảo sát về thủ tục ký hợp đồng bảo hiểm',
  purpose:
    'Phòng quản lý chất lượng của chúng tôi đọc câu trả lời của quý khách; đại lý không xem được.\nChúng tôi muốn biết việc ký hợp đồng đã diễn ra thế nào để giải thích và phục vụ tốt hơn. Quý khách không cần viết gì về sức khỏe hay bệnh tật. Ngoài câu đầu tiên, quý khách có thể bỏ qua mọi câu hỏi.',
  questions: {
    overall: {
      title: 'Nhìn chung, quý khách hài lòng đến mức nào với thủ tục ký hợp đồng lần này?',
      points: {
        5: 'Rất hài lòng',
        4: 'Hài lòng',
        3: 'Bình thường',
        2: 'Không hài lòng',
        1: 'Rất không hài lòng',
      },
    },
    clarity: {
      title: 'Phần giải thích về phạm vi bảo hiểm có dễ hiểu không?',
      help: 'Phạm vi bảo hiểm là quy định về việc khi nào được trả tiền bảo hiểm và được trả bao nhiêu.',
      points: { 5: 'Rất dễ hiểu', 4: 'Dễ hiểu', 3: 'Bình thường', 2: 'Khó hiểu', 1: 'Rất khó hiểu' },
      doesNotApply: 'Không có ai giải thích cho tôi',
    },
    fit: {
      title: 'Nội dung hợp đồng có đúng với mong muốn của quý khách không?',
      points: { 5: 'Rất đúng', 4: 'Đúng', 3: 'Bình thường', 2: 'Không đúng lắm', 1: 'Hoàn toàn không đúng' },
      doesNotApply: 'Tôi chưa biết',
    },
    contacted: {
      title: 'Chúng tôi có liên hệ với quý khách đúng như đã hẹn không?',
      options: {
        yes: 'Có, đúng như đã hẹn',
        no: 'Không liên hệ, hoặc liên hệ muộn',
        'nothing-promised': 'Không có hẹn liên hệ',
      },
    },
    manner: {
      title: 'Cách nói năng và thái độ của nhân viên như thế nào?',
      points: { 5: 'Rất tốt', 4: 'Tốt', 3: 'Bình thường', 2: 'Không tốt', 1: 'Rất không tốt' },
      doesNotApply: 'Tôi không nói chuyện với nhân viên',
    },
    ease: {
      title: 'Thủ tục có đơn giản không?',
      help: 'Ví dụ như điền giấy tờ hoặc nhập trên màn hình.',
      points: { 5: 'Rất đơn giản', 4: 'Đơn giản', 3: 'Bình thường', 2: 'Khó', 1: 'Rất khó' },
      doesNotApply: 'Tôi không tự làm thủ tục',
    },
    recommendation: {
      title: 'Quý khách có muốn giới thiệu Bảo hiểm Hinata cho gia đình hoặc người quen không?',
      help: 'Xin chọn một số từ 0 đến 10.',
      low: 'Hoàn toàn không muốn',
      high: 'Rất muốn',
    },
    voice: {
      title: 'Điều gì làm quý khách hài lòng, điều gì chưa? Xin cứ viết theo cảm nhận của mình.',
      help: 'Một lời ngắn cũng được, và có thể viết nhiều ý kiến. Xin đừng viết số điện thoại, số hợp đồng và thông tin về sức khỏe.',
      prompts: {
        praise:
          'Điều gì đã làm quý khách vui hoặc giúp ích cho quý khách? Nếu biết tên nhân viên, xin ghi thêm.',
        complaint: 'Điều gì đã gây khó khăn hoặc làm quý khách khó chịu? Xin cứ viết đúng như đã xảy ra.',
        request: 'Quý khách muốn chúng tôi làm khác đi điều gì?',
        question:
          'Quý khách chưa rõ điều gì, hoặc muốn hỏi lại điều gì? Để có thể trả lời, chúng tôi sẽ hỏi cách liên hệ ở câu tiếp theo.',
      },
      topics: {
        explanation: 'Giải thích thiếu hoặc sai',
        manner: 'Cách nói năng hoặc thái độ',
        procedure: 'Cách mời mua hoặc cách làm thủ tục',
        'renewal-notice': 'Không có hoặc chậm thông báo tái tục',
        premium: 'Cách tính hoặc đóng phí bảo hiểm',
        cover: 'Phạm vi bảo hiểm hoặc điều khoản',
        refused: 'Bị từ chối hoặc bị thêm điều kiện',
        papers: 'Đơn yêu cầu, tờ giới thiệu hoặc giấy chứng nhận bảo hiểm',
        'personal-data': 'Cách xử lý thông tin cá nhân',
        other: 'Việc khác',
      },
    },
    contact: {
      title: 'Phòng quản lý chất lượng có thể liên hệ với quý khách về những điều quý khách đã viết không?',
      help: 'Chúng tôi chỉ dùng thông tin liên hệ cho việc này.',
    },
    'pass-on-praise': {
      title: 'Chúng tôi có thể chuyển lời khen của quý khách đến nhân viên đó không?',
      help: 'Chúng tôi chỉ chuyển lời khen, không chuyển các câu trả lời khác.',
      yes: 'Có, xin hãy chuyển',
      no: 'Không, xin đừng chuyển',
    },
    publish: {
      title: 'Chúng tôi có thể giới thiệu lời của quý khách trên trang web hoặc nơi khác không?',
      help: 'Chúng tôi không đăng tên hay bất cứ điều gì cho biết người viết là ai.',
      yes: 'Có, tôi đồng ý',
      no: 'Không, xin đừng đăng',
    },
  },
};
