import type { QuestionnaireWords } from '../../questionnaire/questionnaire.ts';

export const vi: QuestionnaireWords = {
  title: 'Khảo sát về việc chi trả bảo hiểm',
  purpose:
    'Chúng tôi xin chia sẻ với quý khách về sự việc vừa qua. Phòng quản lý chất lượng của chúng tôi đọc câu trả lời của quý khách; đại lý không xem được.\nChúng tôi muốn biết việc giải quyết bồi thường đã diễn ra thế nào để phục vụ tốt hơn. Quý khách không cần viết gì về sức khỏe hay bệnh tật. Ngoài câu đầu tiên, quý khách có thể bỏ qua mọi câu hỏi.',
  questions: {
    overall: {
      title: 'Nhìn chung, quý khách hài lòng đến mức nào với việc giải quyết bồi thường lần này?',
      points: {
        5: 'Rất hài lòng',
        4: 'Hài lòng',
        3: 'Bình thường',
        2: 'Không hài lòng',
        1: 'Rất không hài lòng',
      },
    },
    reassurance: {
      title: 'Khi liên hệ lần đầu, cách tiếp nhận của nhân viên có làm quý khách yên tâm không?',
      points: { 5: 'Rất yên tâm', 4: 'Yên tâm', 3: 'Bình thường', 2: 'Còn lo lắng', 1: 'Rất lo lắng' },
      doesNotApply: 'Tôi không nói chuyện với nhân viên',
    },
    'plain-words': {
      title: 'Phần giải thích về thủ tục và tiền bảo hiểm có dùng lời lẽ dễ hiểu không?',
      points: { 5: 'Rất dễ hiểu', 4: 'Dễ hiểu', 3: 'Bình thường', 2: 'Khó hiểu', 1: 'Rất khó hiểu' },
      doesNotApply: 'Không có ai giải thích cho tôi',
    },
    progress: {
      title: 'Khi muốn biết hồ sơ đã đến bước nào, quý khách có được thông báo không?',
      points: {
        5: 'Luôn được thông báo đầy đủ',
        4: 'Phần lớn là có',
        3: 'Thỉnh thoảng',
        2: 'Chưa đủ',
        1: 'Hoàn toàn không',
      },
      doesNotApply: 'Tôi không cần thông báo',
    },
    'called-back': {
      title: 'Khi quý khách yêu cầu gọi lại, chúng tôi có gọi không?',
      options: {
        yes: 'Có, đã gọi lại',
        no: 'Không gọi, hoặc gọi muộn',
        'not-asked': 'Tôi không yêu cầu gọi lại',
      },
    },
    manner: {
      title: 'Cách nói năng và thái độ của nhân viên như thế nào?',
      points: { 5: 'Rất tốt', 4: 'Tốt', 3: 'Bình thường', 2: 'Không tốt', 1: 'Rất không tốt' },
      doesNotApply: 'Tôi không nói chuyện với nhân viên',
    },
    'time-until-payment': {
      title: 'Quý khách thấy thời gian cho đến khi nhận được tiền bảo hiểm thế nào?',
      points: { 5: 'Rất nhanh', 4: 'Nhanh', 3: 'Bình thường', 2: 'Chậm', 1: 'Rất chậm' },
      doesNotApply: 'Tôi chưa nhận được tiền',
    },
    recommendation: {
      title: 'Quý khách có muốn giới thiệu Bảo hiểm Hinata cho gia đình hoặc người quen không?',
      help: 'Xin chọn một số từ 0 đến 10.',
      low: 'Hoàn toàn không muốn',
      high: 'Rất muốn',
    },
    voice: {
      title: 'Điều gì làm quý khách hài lòng, điều gì chưa? Xin cứ viết theo cảm nhận của mình.',
      help: 'Một lời ngắn cũng được, và có thể viết nhiều ý kiến. Xin đừng viết số điện thoại, số hợp đồng và thông tin về thương tích hay bệnh tật.',
      prompts: {
        praise:
          'Điều gì đã làm quý khách vui hoặc giúp ích cho quý khách? Nếu biết tên nhân viên, xin ghi thêm.',
        complaint: 'Điều gì đã gây khó khăn hoặc làm quý khách khó chịu? Xin cứ viết đúng như đã xảy ra.',
        request: 'Quý khách muốn chúng tôi làm khác đi điều gì?',
        question:
          'Quý khách chưa rõ điều gì, hoặc muốn hỏi lại điều gì? Để có thể trả lời, chúng tôi sẽ hỏi cách liên hệ ở câu tiếp theo.',
      },
      topics: {
        slow: 'Thủ tục hoặc chi trả chậm',
        'no-news': 'Không được báo tiến độ',
        mistake: 'Có sai sót',
        amount: 'Số tiền được trả',
        decision: 'Quyết định trả hay không trả',
        explanation: 'Giải thích thiếu hoặc khó hiểu',
        manner: 'Cách nói năng hoặc thái độ',
        papers: 'Giấy tờ nhiều hoặc khó hiểu',
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
