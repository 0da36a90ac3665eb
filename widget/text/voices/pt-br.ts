import type { VoicesWords } from './voices-words.ts';

/** The words of the list of receipts in Brazilian Portuguese. */
export const ptBr: VoicesWords = {
  title: 'Seus comprovantes',
  lead: 'Estes são os comprovantes neste aparelho. O que você respondeu em outro aparelho ou navegador não aparece aqui.',
  'lead.framed':
    'Estes são os comprovantes do que você respondeu neste site. O que você respondeu em outro lugar não aparece aqui.',
  back: 'Voltar para onde estava',
  empty: 'Ainda não há comprovantes neste aparelho.',
  unreadable: 'Não foi possível ler os comprovantes agora. Suas respostas não foram apagadas.',
  'read-again': 'Ler de novo',
  'state.waiting': 'Ainda não enviado',
  'state.sent': 'Recebido',
  'state.set-aside': 'Não foi aceito',
  'state.taken-back': 'Apagado deste aparelho',
  'state.withdrawal': 'Pedido de retirada recebido',
  'at.waiting': 'Salvo em',
  'at.sent': 'Recebido em',
  'at.set-aside': 'Salvo em',
  'at.taken-back': 'Apagado em',
  'at.withdrawal': 'Pedido em',
  'body.waiting':
    'Suas respostas estão salvas neste aparelho e serão enviadas sozinhas quando houver conexão.',
  'body.sent': 'Nossa equipe lê tudo o que você escreveu.',
  'body.set-aside':
    'Suas respostas continuam neste aparelho, criptografadas. Avise nossa central de atendimento ao cliente e informe este número.',
  'body.taken-back':
    'Estas respostas não serão mais enviadas. Pode ser que tenham chegado antes de serem apagadas.',
  'body.withdrawal':
    'Nossa equipe vai analisar e decidir o que será feito com suas respostas. Isso não quer dizer que já foram apagadas.',
  more: 'O que você pode fazer',
  print: 'Imprimir o comprovante',
  send: 'Enviar agora',
  sending: 'Enviando…',
  'send.not-now': 'Não foi possível enviar agora. Será enviado sozinho assim que der.',
  follow: 'Acompanhar o andamento',
  ask: 'Ver a situação atual',
  asking: 'Consultando…',
  'ask.known': 'Já chegou (recebido: {{at}}).',
  'ask.unknown': 'Nada chegou com este número ainda.',
  'ask.no-reply': 'Não foi possível consultar agora. Tente de novo onde houver conexão.',
  file: 'Salvar as respostas lacradas em um arquivo',
  'file.why':
    'Se não for possível enviar, entregue este arquivo à nossa central de atendimento ao cliente. Ele está criptografado: ninguém consegue ler no caminho.',
  'file.begun': 'O arquivo começou a ser salvo.',
  withdraw: 'Pedir a retirada',
  withdrawing: 'Enviando seu pedido…',
  'withdraw.title': 'Pedir a retirada destas respostas?',
  'withdraw.body':
    'Vamos encaminhar seu pedido. Nossa equipe analisa e decide o que será feito com suas respostas. Para desistir do pedido depois, fale com nossa central de atendimento ao cliente.',
  'withdraw.yes': 'Enviar o pedido',
  'withdraw.no-reply':
    'Não foi possível confirmar se o pedido chegou. Tente de novo onde houver conexão. Não importa quantas vezes tente, será um só pedido.',
  'withdraw.unknown':
    'Não encontramos nada com este número. Fale com nossa central de atendimento ao cliente.',
  remove: 'Apagar sem enviar',
  removing: 'Apagando…',
  'remove.title': 'Apagar estas respostas deste aparelho?',
  'remove.body':
    'O que for apagado não pode ser recuperado; só fica o número de protocolo. Pode ser que já tenham chegado. Nesse caso, pedimos a retirada em seguida.',
  'remove.yes': 'Apagar',
  'remove.failed': 'Não foi possível apagar. Tente de novo.',
  'remove.unknown': 'Apagado. As respostas não tinham chegado.',
  'remove.no-reply':
    'Apagado. Não foi possível saber agora se tinham chegado antes. Toque em “Ver a situação atual” onde houver conexão.',
  no: 'Cancelar',
  'paper.contact':
    'Em caso de dúvida, informe este número à nossa central de atendimento ao cliente. O telefone está na sua apólice e no nosso site.',
  'paper.sealed': 'Suas respostas estão lacradas (criptografadas) e por isso não aparecem aqui.',
  'paper.printed': 'Impresso em',
};
