import type { QuestionWords } from '../../src/questions/kinds.ts';

const ways = {
  en: { phone: 'Phone', website: 'Website', agency: 'Agency office', line: 'LINE', mail: 'Letter' },
  'ja-simple': {
    phone: '電話',
    website: 'ホームページ',
    agency: '代理店の まどぐち',
    line: 'LINE',
    mail: '手紙',
  },
  'zh-Hans': { phone: '电话', website: '网站', agency: '代理店窗口', line: 'LINE', mail: '信件' },
  ko: { phone: '전화', website: '홈페이지', agency: '대리점 창구', line: 'LINE', mail: '우편' },
  vi: {
    phone: 'Điện thoại',
    website: 'Trang web',
    agency: 'Quầy của đại lý',
    line: 'LINE',
    mail: 'Thư gửi qua bưu điện',
  },
  'pt-BR': {
    phone: 'Telefone',
    website: 'Site',
    agency: 'Balcão da agência',
    line: 'LINE',
    mail: 'Carta pelo correio',
  },
  ne: { phone: 'फोन', website: 'वेबसाइट', agency: 'एजेन्सीको काउन्टर', line: 'LINE', mail: 'हुलाकको चिठी' },
} as const;

/** Examples of kinds that no built-in questionnaire has, by the id of their question, in all languages but Japanese. */
export const exampleWords: Readonly<Record<string, Readonly<Record<string, QuestionWords>>>> = {
  ways: {
    en: { title: 'How did you go through the procedure?', options: ways.en },
    'ja-simple': { title: 'どの ほうほうで 手続きを しましたか。', options: ways['ja-simple'] },
    'zh-Hans': { title: '您是通过哪些方式办理手续的？', options: ways['zh-Hans'] },
    ko: { title: '어떤 방법으로 절차를 진행하셨습니까?', options: ways.ko },
    vi: { title: 'Quý khách đã làm thủ tục bằng những cách nào?', options: ways.vi },
    'pt-BR': { title: 'Por quais meios você fez o procedimento?', options: ways['pt-BR'] },
    ne: { title: 'तपाईंले कुन-कुन तरिकाबाट प्रक्रिया गर्नुभयो?', options: ways.ne },
  },
  'wanted-ways': {
    en: {
      title: 'Which ways would you like to use from now on?',
      help: 'Choose up to two.',
      options: ways.en,
    },
    'ja-simple': {
      title: 'これから どの ほうほうを 使いたいですか。',
      help: '2つまで えらんで ください。',
      options: ways['ja-simple'],
    },
    'zh-Hans': { title: '今后您希望使用哪些方式？', help: '最多可选两项。', options: ways['zh-Hans'] },
    ko: {
      title: '앞으로 어떤 방법을 이용하고 싶으십니까?',
      help: '두 가지까지 선택해 주세요.',
      options: ways.ko,
    },
    vi: {
      title: 'Từ nay quý khách muốn dùng những cách nào?',
      help: 'Xin chọn tối đa hai cách.',
      options: ways.vi,
    },
    'pt-BR': {
      title: 'Quais meios você gostaria de usar daqui em diante?',
      help: 'Escolha no máximo dois.',
      options: ways['pt-BR'],
    },
    ne: {
      title: 'अबदेखि तपाईं कुन-कुन तरिका प्रयोग गर्न चाहनुहुन्छ?',
      help: 'बढीमा दुईवटा छान्नुहोस्।',
      options: ways.ne,
    },
  },
  place: {
    en: { title: 'Where did your car break down?', help: 'The name of the town is enough.' },
    'ja-simple': { title: '車は どこで 止まりましたか。', help: '市や 町の 名前だけで だいじょうぶです。' },
    'zh-Hans': { title: '车辆是在哪一带发生故障的？', help: '只写市或镇的名称即可。' },
    ko: { title: '어디에서 고장이 났습니까?', help: '시나 동네 이름만 적어 주셔도 됩니다.' },
    vi: {
      title: 'Xe của quý khách bị hỏng ở khoảng nào?',
      help: 'Chỉ cần ghi tên thành phố hoặc thị trấn.',
    },
    'pt-BR': { title: 'Em que região o carro quebrou?', help: 'Basta o nome da cidade ou do bairro.' },
    ne: { title: 'गाडी कुन ठाउँमा बिग्रियो?', help: 'सहर वा नगरको नाम मात्र भए पुग्छ।' },
  },
  wishes: {
    en: { title: 'Is there any other service that you would like to have?' },
    'ja-simple': { title: 'ほかに、あったら いいと 思う サービスは ありますか。' },
    'zh-Hans': { title: '您还希望有什么其他服务吗？' },
    ko: { title: '그 밖에 있으면 좋겠다고 생각하시는 서비스가 있습니까?' },
    vi: { title: 'Ngoài ra, quý khách mong muốn có thêm dịch vụ nào không?' },
    'pt-BR': { title: 'Há algum outro serviço que você gostaria de ter?' },
    ne: { title: 'अरू कुनै सेवा भए हुन्थ्यो जस्तो लाग्छ?' },
  },
};
