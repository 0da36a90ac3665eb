import type { QuestionnaireWords } from '../../questionnaire/questionnaire.ts';

export const zhHans: QuestionnaireWords = {
  title: '关于保险理赔的问卷',
  purpose:
    '对您这次的遭遇，我们深表慰问。您的回答由本公司品质管理部阅读，代理店看不到。\n我们想了解理赔过程中的服务情况，以便今后做得更好。您不必写任何有关健康或疾病的内容。除第一题外，其他问题都可以跳过。',
  questions: {
    overall: {
      title: '总体来说，您对这次理赔手续满意吗？',
      points: { 5: '非常满意', 4: '满意', 3: '一般', 2: '不满意', 1: '非常不满意' },
    },
    reassurance: {
      title: '第一次联系我们时，工作人员的应对让您感到安心吗？',
      points: { 5: '非常安心', 4: '安心', 3: '一般', 2: '有些不安', 1: '非常不安' },
      doesNotApply: '没有和工作人员交谈过',
    },
    'plain-words': {
      title: '关于手续和保险金的说明，用词通俗易懂吗？',
      points: { 5: '非常容易理解', 4: '容易理解', 3: '一般', 2: '不容易理解', 1: '很难理解' },
      doesNotApply: '没有人向我说明',
    },
    progress: {
      title: '在您想了解理赔进度时，我们有没有及时告知？',
      points: { 5: '总是充分告知', 4: '大多会告知', 3: '有时告知', 2: '告知得不够', 1: '完全没有告知' },
      doesNotApply: '我不需要了解进度',
    },
    'called-back': {
      title: '您要求我们回电时，我们有没有回电？',
      options: { yes: '有，回电了', no: '没有回电，或者回电晚了', 'not-asked': '我没有要求回电' },
    },
    manner: {
      title: '工作人员的言谈和待人态度怎么样？',
      points: { 5: '非常好', 4: '好', 3: '一般', 2: '不太好', 1: '非常不好' },
      doesNotApply: '没有和工作人员交谈过',
    },
    'time-until-payment': {
      title: '您觉得从申请到收到保险金的时间怎么样？',
      points: { 5: '非常快', 4: '快', 3: '一般', 2: '慢', 1: '非常慢' },
      doesNotApply: '还没有收到保险金',
    },
    recommendation: {
      title: '您愿意把Hinata保险推荐给家人或朋友吗？',
      help: '请从0到10中选择一个数字。',
      low: '完全不愿意',
      high: '非常愿意',
    },
    voice: {
      title: '哪些地方让您满意，哪些地方让您为难？请随意写下您的感受。',
      help: '只写一句也可以，写几条都可以。请不要写电话号码、保单号码，以及受伤或疾病方面的内容。',
      prompts: {
        praise: '请写下让您高兴、对您有帮助的事。如果知道工作人员的姓名，也请一并写上。',
        complaint: '请如实写下让您为难或不愉快的事。',
        request: '您希望我们怎样改进？请写下来。',
        question: '请写下您不明白或想确认的事。为了给您答复，下一题会请您留下联系方式。',
      },
      topics: {
        slow: '手续或付款太慢',
        'no-news': '中途没有告知进度',
        mistake: '手续出错',
        amount: '赔付的金额',
        decision: '是否赔付的判断',
        explanation: '说明不足或难以理解',
        manner: '言谈或态度',
        papers: '文件太多或难以理解',
        'personal-data': '个人信息的处理',
        other: '其他',
      },
    },
    contact: { title: '关于您所写的内容，品质管理部可以与您联系吗？', help: '您的联系方式只用于这次联系。' },
    'pass-on-praise': {
      title: '我们可以把您的表扬转达给那位工作人员吗？',
      help: '我们只转达这段话，不会转达您对其他问题的回答。',
      yes: '可以，请转达',
      no: '不，请不要转达',
    },
    publish: {
      title: '我们可以在网站等处介绍您写的话吗？',
      help: '不会刊登您的姓名等能看出是谁写的信息。',
      yes: '可以',
      no: '不，请不要刊登',
    },
  },
};
