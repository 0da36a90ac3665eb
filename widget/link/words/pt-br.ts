import type { LinkWords } from './translate-link.ts';

/** The same in Brazilian Portuguese. */
export const ptBr: LinkWords = {
  'notice.expired':
    'O prazo para responder por este link terminou. Você ainda pode nos contar o que achou: esta agora é uma pesquisa comum.',
  'notice.used':
    'Já recebemos respostas por este link. Se quiser nos contar mais alguma coisa, fique à vontade: esta agora é uma pesquisa comum.',
  'notice.other-survey':
    'O seu link é de outra pesquisa. Mesmo assim, você pode responder a esta como uma pesquisa comum.',
  'notice.unreadable': 'Parece que falta uma parte do link. Você pode responder à pesquisa assim mesmo.',
  'notice.handover-expired':
    'O link para continuar de outro aparelho venceu. Mostre o código mais uma vez no primeiro aparelho.',
  'notice.handover-unreadable':
    'Não foi possível ler o que veio do outro aparelho. Mostre o código mais uma vez no primeiro aparelho.',
  'line.offer':
    'Você está dentro do LINE. As respostas começadas ficam só dentro do LINE. No seu navegador de costume é mais fácil continuar depois.',
  'line.open': 'Abrir no meu navegador',
  'line.stay': 'Responder aqui',
  'not-mine.ask': 'Este link não era para mim',
  'not-mine.title': 'Este link era para outra pessoa?',
  'not-mine.explain':
    'Vamos apagar deste aparelho os dados do link e as respostas começadas. Ficaremos sabendo apenas que o link chegou à pessoa errada, não quem avisou.',
  'not-mine.confirm': 'Apagar e encerrar',
  'not-mine.failed': 'Não foi possível apagar tudo deste aparelho. Tente de novo.',
  'forgotten.title': 'Apagado',
  'forgotten.body':
    'Desculpe o incômodo. Nem os dados do link nem as respostas ficaram neste aparelho. Você pode fechar esta página.',
  'forgotten.answer': 'Responder à pesquisa comum',
  'handover.title': 'Continuar em outro aparelho',
  'handover.preparing': 'Um momento…',
  'handover.explain':
    'Leia este código com a câmera do outro aparelho. As suas respostas até aqui estão dentro do código; não o mostre a mais ninguém.',
  'handover.until': 'Pode ser usado até {{time}}.',
  'handover.qr': 'Código QR que abre a continuação da pesquisa',
  'handover.too-large':
    'As respostas são longas demais para um código. Copie o link e abra-o no outro aparelho. Não o mostre a mais ninguém.',
  'handover.copy': 'Copiar o link',
  'handover.copied': 'Copiado',
  'handover.not-copied': 'Não foi possível copiar.',
  'handover.opened': 'Já abri no outro aparelho',
  'handover.here': 'Continuar neste aparelho',
  'handover.failed': 'Não deu certo. Tente de novo onde houver sinal.',
  'handover.again': 'Tentar de novo',
  'moved.title': 'Você está continuando em outro aparelho',
  'moved.body':
    'Você pode fechar esta página ou voltar a este aparelho. Envie de um só: se enviar dos dois, apenas as respostas que chegarem primeiro serão aceitas.',
  'received.title': 'Continuação do outro aparelho',
  'received.body': 'As suas respostas até aqui chegaram. Quer continuar neste aparelho?',
  'received.replaces': 'Elas vão substituir as respostas começadas neste aparelho.',
  'received.leave': 'Não receber',
  'action.back': 'Voltar',
  desk: 'Se preferir conversar, fale com a nossa central de atendimento ao cliente. O telefone está na sua apólice e no nosso site.',
};
