import type { QuestionnaireWords } from '../../questionnaire/questionnaire.ts';

export const ptBr: QuestionnaireWords = {
  title: 'Pesquisa sobre o pagamento da indenização',
  purpose:
    'Sentimos muito pelo que aconteceu. Quem lê suas respostas é o nosso departamento de qualidade; a agência de seguros não as vê.\nQueremos saber como foi o atendimento até o pagamento da indenização para atender melhor. Não é preciso escrever nada sobre sua saúde. Só a primeira pergunta é obrigatória; as outras você pode pular.',
  questions: {
    overall: {
      title: 'No geral, qual é a sua satisfação com o atendimento do seu pedido de indenização?',
      points: { 5: 'Muito alta', 4: 'Alta', 3: 'Nem alta nem baixa', 2: 'Baixa', 1: 'Muito baixa' },
    },
    reassurance: {
      title: 'No primeiro contato, o atendimento trouxe tranquilidade a você?',
      points: {
        5: 'Muita tranquilidade',
        4: 'Tranquilidade',
        3: 'Nem tranquilidade nem preocupação',
        2: 'Fiquei com preocupação',
        1: 'Fiquei com muita preocupação',
      },
      doesNotApply: 'Não falei com ninguém',
    },
    'plain-words': {
      title: 'As palavras usadas para explicar o processo e a indenização foram simples?',
      points: {
        5: 'Muito fáceis de entender',
        4: 'Fáceis de entender',
        3: 'Nem fáceis nem difíceis',
        2: 'Difíceis de entender',
        1: 'Muito difíceis de entender',
      },
      doesNotApply: 'Ninguém me explicou',
    },
    progress: {
      title: 'Quando você quis saber como estava o andamento, recebeu notícias?',
      points: {
        5: 'Sempre, e completas',
        4: 'Quase sempre',
        3: 'Às vezes',
        2: 'Menos do que precisava',
        1: 'Nunca',
      },
      doesNotApply: 'Não precisei de notícias',
    },
    'called-back': {
      title: 'Quando você pediu que ligássemos de volta, nós ligamos?',
      options: { yes: 'Sim, ligaram', no: 'Não, ou depois do prometido', 'not-asked': 'Não pedi ligação' },
    },
    manner: {
      title: 'Como foi o jeito de falar e de tratar da pessoa que atendeu você?',
      points: { 5: 'Muito bom', 4: 'Bom', 3: 'Nem bom nem ruim', 2: 'Ruim', 1: 'Muito ruim' },
      doesNotApply: 'Não falei com ninguém',
    },
    'time-until-payment': {
      title: 'O que você achou do tempo até receber a indenização?',
      points: {
        5: 'Muito rápido',
        4: 'Rápido',
        3: 'Nem rápido nem demorado',
        2: 'Demorado',
        1: 'Muito demorado',
      },
      doesNotApply: 'Ainda não recebi',
    },
    recommendation: {
      title: 'Você recomendaria a Hinata Seguros a familiares ou conhecidos?',
      help: 'Escolha um número de 0 a 10.',
      low: 'De jeito nenhum',
      high: 'Com certeza',
    },
    voice: {
      title: 'O que foi bom e o que não foi? Conte com as suas palavras.',
      help: 'Uma palavra já basta, e você pode deixar mais de uma mensagem. Não escreva telefone, número da apólice nem nada sobre ferimentos ou doenças.',
      prompts: {
        praise: 'O que agradou ou ajudou você? Se souber o nome da pessoa, escreva também.',
        complaint: 'O que deu errado ou incomodou você? Conte como aconteceu.',
        request: 'O que você gostaria que fizéssemos de outro jeito?',
        question:
          'O que não ficou claro, ou o que você quer confirmar? Para responder, precisamos do seu contato, que pedimos na próxima pergunta.',
      },
      topics: {
        slow: 'Demora no processo ou no pagamento',
        'no-news': 'Falta de notícias',
        mistake: 'Erro no processo',
        amount: 'Valor pago',
        decision: 'Decisão de pagar ou não',
        explanation: 'Explicação incompleta ou confusa',
        manner: 'Jeito de falar ou comportamento',
        papers: 'Documentos demais ou confusos',
        'personal-data': 'Uso dos meus dados pessoais',
        other: 'Outro assunto',
      },
    },
    contact: {
      title: 'O departamento de qualidade pode entrar em contato com você sobre o que escreveu?',
      help: 'Usamos o seu contato somente para isso.',
    },
    'pass-on-praise': {
      title: 'Podemos transmitir o seu elogio à pessoa que atendeu você?',
      help: 'Transmitimos só essas palavras, nenhuma outra resposta.',
      yes: 'Sim, podem transmitir',
      no: 'Não, por favor',
    },
    publish: {
      title: 'Podemos mostrar as suas palavras no nosso site ou em outro lugar?',
      help: 'Tiramos o seu nome e tudo o que possa mostrar quem você é.',
      yes: 'Sim, podem',
      no: 'Não, por favor',
    },
  },
};
