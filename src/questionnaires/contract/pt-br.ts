import type { QuestionnaireWords } from '../../questionnaire/questionnaire.ts';

export const ptBr: QuestionnaireWords = {
  title: 'Pesquisa sobre a contratação do seguro',
  purpose:
    'Quem lê suas respostas é o nosso departamento de qualidade; a agência de seguros não as vê.\nQueremos saber como foi a contratação para explicar e atender melhor. Não é preciso escrever nada sobre sua saúde. Só a primeira pergunta é obrigatória; as outras você pode pular.',
  questions: {
    overall: {
      title: 'No geral, qual é a sua satisfação com a contratação do seguro?',
      points: { 5: 'Muito alta', 4: 'Alta', 3: 'Nem alta nem baixa', 2: 'Baixa', 1: 'Muito baixa' },
    },
    clarity: {
      title: 'A explicação sobre a cobertura foi clara?',
      help: 'Cobertura é a regra que diz quando o seguro paga, e quanto.',
      points: { 5: 'Muito clara', 4: 'Clara', 3: 'Nem clara nem confusa', 2: 'Confusa', 1: 'Muito confusa' },
      doesNotApply: 'Ninguém me explicou',
    },
    fit: {
      title: 'O seguro contratado corresponde ao que você queria?',
      points: { 5: 'Muito bem', 4: 'Bem', 3: 'Nem bem nem mal', 2: 'Mal', 1: 'De jeito nenhum' },
      doesNotApply: 'Ainda não sei dizer',
    },
    contacted: {
      title: 'Entramos em contato com você como prometido?',
      options: {
        yes: 'Sim, como prometido',
        no: 'Não, ou depois do prometido',
        'nothing-promised': 'Nada foi prometido',
      },
    },
    manner: {
      title: 'Como foi o jeito de falar e de tratar da pessoa que atendeu você?',
      points: { 5: 'Muito bom', 4: 'Bom', 3: 'Nem bom nem ruim', 2: 'Ruim', 1: 'Muito ruim' },
      doesNotApply: 'Não falei com ninguém',
    },
    ease: {
      title: 'O procedimento foi fácil?',
      help: 'Por exemplo, preencher documentos ou digitar na tela.',
      points: { 5: 'Muito fácil', 4: 'Fácil', 3: 'Nem fácil nem difícil', 2: 'Difícil', 1: 'Muito difícil' },
      doesNotApply: 'Não fui eu quem fez',
    },
    recommendation: {
      title: 'Você recomendaria a Hinata Seguros a familiares ou conhecidos?',
      help: 'Escolha um número de 0 a 10.',
      low: 'De jeito nenhum',
      high: 'Com certeza',
    },
    voice: {
      title: 'O que foi bom e o que não foi? Conte com as suas palavras.',
      help: 'Uma palavra já basta, e você pode deixar mais de uma mensagem. Não escreva telefone, número da apólice nem nada sobre sua saúde.',
      prompts: {
        praise: 'O que agradou ou ajudou você? Se souber o nome da pessoa, escreva também.',
        complaint: 'O que deu errado ou incomodou você? Conte como aconteceu.',
        request: 'O que você gostaria que fizéssemos de outro jeito?',
        question:
          'O que não ficou claro, ou o que você quer confirmar? Para responder, precisamos do seu contato, que pedimos na próxima pergunta.',
      },
      topics: {
        explanation: 'Explicação incompleta ou errada',
        manner: 'Jeito de falar ou comportamento',
        procedure: 'Modo de oferecer o seguro ou de fazer o procedimento',
        'renewal-notice': 'Aviso de renovação não chegou ou atrasou',
        premium: 'Cálculo ou pagamento do seguro (prêmio)',
        cover: 'Cobertura ou regras',
        refused: 'Pedido recusado ou aceito com restrições',
        papers: 'Formulários, folhetos ou apólice',
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
