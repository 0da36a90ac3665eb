import type { QuestionnaireWords } from '../../questionnaire/questionnaire.ts';

export const zhHans: QuestionnaireWords = {
  title: '关于投保手续的问卷',
  purpose:
    '您的回答由本公司品质管理部阅读，代理店看不到。\n我们想了解您投保时的感受，以便改进说明和服务。您不必写任何有关健康或疾病的内容。除第一题外，其他问题都可以跳过。',
  questions: {
    overall: {
      title: '总体来说，您对这次投保手续满意吗？',
      points: { 5: '非常满意', 4: '满意', 3: '一般', 2: '不满意', 1: '非常不满意' },
    },
    clarity: {
      title: '关于保障内容的说明，容易理解吗？',
      help: '保障内容是指在什么情况下可以获得保险金，以及能获得多少。',
      points: { 5: '非常容易理解', 4: '容易理解', 3: '一般', 2: '不容易理解', 1: '很难理解' },
      doesNotApply: '没有人向我说明',
    },
    fit: {
      title: '保险合同的内容符合您的需求吗？',
      points: { 5: '非常符合', 4: '符合', 3: '一般', 2: '不太符合', 1: '完全不符合' },
      doesNotApply: '现在还不清楚',
    },
    contacted: {
      title: '我们有没有按照约定与您联系？',
      options: {
        yes: '有，按约定联系了',
        no: '没有联系，或者联系晚了',
        'nothing-promised': '没有约定要联系',
      },
    },
    manner: {
      title: '工作人员的言谈和待人态度怎么样？',
      points: { 5: '非常好', 4: '好', 3: '一般', 2: '不太好', 1: '非常不好' },
      doesNotApply: '没有和工作人员交谈过',
    },
    ease: {
      title: '办理手续简单吗？',
      help: '例如填写文件，或在屏幕上输入。',
      points: { 5: '非常简单', 4: '简单', 3: '一般', 2: '困难', 1: '非常困难' },
      doesNotApply: '不是我自己办理的',
    },
    recommendation: {
      title: '您愿意把Hinata保险推荐给家人或朋友吗？',
      help: '请从0到10中选择一个数字。',
      low: '完全不愿意',
      high: '非常愿意',
    },
    voice: {
      title: '哪些地方让您满意，哪些地方让您为难？请随意写下您的感受。',
      help: '只写一句也可以，写几条都可以。请不要写电话号码、保单号码和健康方面的内容。',
      prompts: {
        praise: '请写下让您高兴、对您有帮助的事。如果知道工作人员的姓名，也请一并写上。',
        complaint: '请如实写下让您为难或不愉快的事。',
        request: '您希望我们怎样改进？请写下来。',
        question: '请写下您不明白或想确认的事。为了给您答复，下一题会请您留下联系方式。',
      },
      topics: {
        explanation: '说明不足或有误',
        manner: '言谈或态度',
        procedure: '推销方式、手续办理方式',
        'renewal-notice': '没有收到续保通知，或通知太晚',
        premium: '保险费的计算或支付方式',
        cover: '保障内容或条款',
        refused: '投保被拒绝或附加了条件',
        papers: '投保单、宣传册或保险单',
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
