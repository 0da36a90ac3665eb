import type { WordsLanguage } from '../text/words-language.ts';

interface PageWords {
  /** For link previews in chats: general, since others read along there. */
  readonly previewTitle: string;
  readonly previewText: string;
  readonly noScript: string;
  readonly notFoundTitle: string;
  readonly notFoundText: string;
  /** Said in the frame of a site that may not embed the survey, or not any more. */
  readonly closedTitle: string;
  readonly closedText: string;
  /** Of the page of a receipt. */
  readonly receiptTitle: string;
  readonly receiptNoScript: string;
}

/** Words that stand in the HTML alone. */
export const pageWords: Readonly<Record<WordsLanguage, PageWords>> = {
  ja: {
    previewTitle: 'アンケートのお願い',
    previewText: 'よりよいサービスのために、ご意見をお聞かせください。',
    noScript:
      'このページで回答を送るには、ブラウザーのJavaScriptを有効にしてください。お電話でのご意見も承っています。',
    notFoundTitle: 'アンケートが見つかりません',
    notFoundText:
      'リンクの一部が欠けているか、受付が終わっています。お手数ですが、リンクをもう一度お確かめください。',
    closedTitle: 'このアンケートは、ここでは受け付けていません',
    closedText:
      'お客さまの操作のせいではありません。これまでのお答えは、そのまま受け付けています。お電話でのご意見も承っています。',
    receiptTitle: 'あなたの声のその後',
    receiptNoScript:
      'この画面を見るには、ブラウザーのJavaScriptを有効にしてください。控え番号をお客さま相談室へお知らせいただいても、お調べできます。',
  },
  'ja-simple': {
    previewTitle: 'アンケートの おねがい',
    previewText: 'もっと よい サービスの ために、あなたの 考えを 教えて ください。',
    noScript:
      'このページで 答えを 送るには、ブラウザーの JavaScript を 使えるように して ください。電話で 話しても いいです。',
    notFoundTitle: 'アンケートが ありません',
    notFoundText: 'リンクが まちがっているか、アンケートが 終わりました。リンクを もう一度 見て ください。',
    closedTitle: 'この アンケートは、ここでは 答えられません',
    closedText:
      'あなたは まちがって いません。前に 答えた ものは、そのまま とどきます。電話で 話しても いいです。',
    receiptTitle: 'あなたの 声は 今 どうなっているか',
    receiptNoScript:
      'この ページを 見るには、ブラウザーの JavaScript を 使えるように して ください。ひかえの 番号を 電話で 言っても いいです。',
  },
  en: {
    previewTitle: 'A short survey',
    previewText: 'Tell us how it went, so that we can do better.',
    noScript:
      'To send your answers from this page, please turn on JavaScript in your browser. You can also tell us by phone.',
    notFoundTitle: 'Survey not found',
    notFoundText: 'Part of the link is missing, or the survey has closed. Please check the link once more.',
    closedTitle: 'This survey is not open here',
    closedText:
      'You have done nothing wrong. Answers that you have already given are taken in all the same. You can also tell us by phone.',
    receiptTitle: 'What has become of your message',
    receiptNoScript:
      'To see this page, please turn on JavaScript in your browser. You can also give your reference number to our customer relations desk.',
  },
  'zh-Hans': {
    previewTitle: '问卷调查',
    previewText: '请告诉我们您的感受，帮助我们做得更好。',
    noScript: '要在本页面提交回答，请在浏览器中启用JavaScript。您也可以打电话告诉我们。',
    notFoundTitle: '找不到问卷',
    notFoundText: '链接不完整，或者问卷已经结束。请再确认一次链接。',
    closedTitle: '此处不受理这份问卷',
    closedText: '您的操作没有问题。您之前填写的回答仍会照常受理。您也可以打电话告诉我们。',
    receiptTitle: '您的意见的后续情况',
    receiptNoScript: '要查看本页面，请在浏览器中启用JavaScript。您也可以将受理编号告知我们的客户咨询室。',
  },
  ko: {
    previewTitle: '설문 부탁드립니다',
    previewText: '더 나은 서비스를 위해 의견을 들려주십시오.',
    noScript:
      '이 페이지에서 답변을 보내시려면 브라우저의 JavaScript를 켜 주십시오. 전화로도 의견을 받고 있습니다.',
    notFoundTitle: '설문을 찾을 수 없습니다',
    notFoundText: '링크의 일부가 빠졌거나 접수가 끝났습니다. 링크를 다시 확인해 주십시오.',
    closedTitle: '이곳에서는 이 설문을 받고 있지 않습니다',
    closedText:
      '고객님께서 잘못하신 것은 없습니다. 이미 하신 답변은 그대로 접수합니다. 전화로도 의견을 받고 있습니다.',
    receiptTitle: '보내 주신 의견의 진행 상황',
    receiptNoScript:
      '이 화면을 보시려면 브라우저의 JavaScript를 켜 주십시오. 접수 번호를 고객 상담실에 알려 주셔도 됩니다.',
  },
  vi: {
    previewTitle: 'Khảo sát ngắn',
    previewText: 'Xin cho chúng tôi biết cảm nhận của quý khách để chúng tôi phục vụ tốt hơn.',
    noScript:
      'Để gửi câu trả lời từ trang này, xin bật JavaScript trong trình duyệt. Quý khách cũng có thể gọi điện cho chúng tôi.',
    notFoundTitle: 'Không tìm thấy khảo sát',
    notFoundText: 'Đường dẫn bị thiếu một phần, hoặc khảo sát đã kết thúc. Xin kiểm tra lại đường dẫn.',
    closedTitle: 'Khảo sát này không mở ở đây',
    closedText:
      'Quý khách không làm gì sai. Những gì quý khách đã trả lời vẫn được tiếp nhận. Quý khách cũng có thể gọi điện cho chúng tôi.',
    receiptTitle: 'Ý kiến của quý khách đã đến đâu',
    receiptNoScript:
      'Để xem trang này, xin bật JavaScript trong trình duyệt. Quý khách cũng có thể báo mã số tiếp nhận cho phòng tư vấn khách hàng.',
  },
  'pt-BR': {
    previewTitle: 'Uma pesquisa rápida',
    previewText: 'Conte como foi, para que possamos melhorar.',
    noScript:
      'Para enviar suas respostas por esta página, ative o JavaScript no navegador. Você também pode nos contar por telefone.',
    notFoundTitle: 'Pesquisa não encontrada',
    notFoundText: 'Falta uma parte do link, ou a pesquisa já terminou. Confira o link mais uma vez.',
    closedTitle: 'Esta pesquisa não está aberta aqui',
    closedText:
      'Você não fez nada de errado. As respostas que você já deu continuam valendo. Você também pode nos contar por telefone.',
    receiptTitle: 'O andamento da sua mensagem',
    receiptNoScript:
      'Para ver esta página, ative o JavaScript no navegador. Você também pode informar seu número à nossa central de atendimento ao cliente.',
  },
  ne: {
    previewTitle: 'छोटो सर्वेक्षण',
    previewText: 'हामी अझ राम्रो सेवा दिन सकौं भनेर, तपाईंको कुरा सुनाउनुहोस्।',
    noScript: 'यो पृष्ठबाट जवाफ पठाउन ब्राउजरमा JavaScript खोल्नुहोस्। फोनबाट पनि भन्न सकिन्छ।',
    notFoundTitle: 'सर्वेक्षण भेटिएन',
    notFoundText: 'लिङ्कको केही भाग छुटेको छ, वा सर्वेक्षण सकिएको छ। कृपया लिङ्क फेरि जाँच्नुहोस्।',
    closedTitle: 'यो सर्वेक्षण यहाँ खुला छैन',
    closedText: 'तपाईंबाट कुनै गल्ती भएको होइन। तपाईंले दिइसक्नुभएका जवाफ त्यसरी नै लिइन्छन्। फोनबाट पनि भन्न सकिन्छ।',
    receiptTitle: 'तपाईंको कुरा कहाँसम्म पुग्यो',
    receiptNoScript: 'यो पृष्ठ हेर्न ब्राउजरमा JavaScript खोल्नुहोस्। दर्ता नम्बर ग्राहक परामर्श कक्षलाई भन्न पनि सकिन्छ।',
  },
};
