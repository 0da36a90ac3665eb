import type { MessageWords } from './message-words.ts';

/** The same in Brazilian Portuguese. */
export const ptBr: MessageWords = {
  tap: 'Escolha a resposta mais próxima do que você sentiu. A pesquisa vai abrir.',
  unsent:
    'Só escolher não envia nada, e você pode pular as outras perguntas. As respostas chegam até nós quando você as envia no final.',
  open: 'Abrir a pesquisa',
  until: 'Você pode responder até {{date}}.',
  notMine: 'Não é para você? Abra a pesquisa e escolha “Este link não era para mim”. Desculpe o incômodo.',
  scan: 'Leia este código com a câmera do celular.',
  sms: 'Responda à “{{title}}”. {{until}}',
};
