import type { ErasuresReply } from '../../src/protocol/erasures-reply.ts';
import type { VoicesReply } from '../../src/protocol/voices-reply.ts';
import type { InvitationStateReply } from '../../src/protocol/invitation-state.ts';
import { problems } from '../../src/protocol/problems.ts';
import type { Site } from '../../src/protocol/site.ts';
import type { StageReply } from '../../src/protocol/stage-report.ts';
import type { ReceiptReply } from '../../src/protocol/receipt-reply.ts';
import type { SealedResponse, SubmitReply } from '../../src/protocol/submit.ts';
import type { SurveyReply } from '../../src/protocol/survey-reply.ts';
import type {
  ContactChanged,
  ResponseErased,
  VoiceReceived,
  WithdrawalRequested,
} from '../../src/protocol/webhook-event.ts';
import type { Contact } from '../../src/questions/kinds.ts';

const receipt = 'PFHJ4FY27E92';

const sealed: SealedResponse = {
  id: '01932f6e-7c00-7a3d-9b1e-5f2c8d4a6b90',
  survey: 'contract',
  sha256: '2ac65dee484eef947aa34fee3f60e97da418a734ac005003fa5d804edfb7ba95',
  sealed: [
    'eyJhbGciOiJFQ0RILUVTIiwiZW5jIjoiQTI1NkdDTSIsImtpZCI6IjIwbUd4RnJ4Y01MMWNDYU1sSUxfX1dpeVRLcG9CV2F6UkIyVFBWNUE3',
    'cEEiLCJlcGsiOnsieCI6ImNGRWVJSU90ZG1pTHhaa0VGUUQwQi1Kd2cyVUNXT2FhX1FfOTRrTl9zRXciLCJjcnYiOiJQLTI1NiIsImt0eSI6',
    'IkVDIiwieSI6Imp5dll4TFBBeGl4VmhuWWFVbmEyWENUWlAySUYtQkt6dlF0MGlNM241Y1EifX0..80E6W45HpJKG-Eje.KxIkkGSMZKMhn5f',
    'KbLiFtxI5rDX1dMB-HJH6KiX2o_X3CJPU44oQ3yYJgrYzMG1j2tidyCz7sdjqxjgdPbcOqoc3U3ULMXrgZHE9bwDepCH2.qN3eX4_dfmyt8rA',
    'gZNWwHg',
  ].join(''),
};

const { id, sha256 } = sealed;

export const surveyReply: SurveyReply = {
  questionnaire: {
    id: 'contract',
    revision: 1,
    taxonomy: '2024',
    lang: 'en',
    languages: ['ja', 'en'],
    title: 'Your contract',
    purpose: 'Your answers help us serve you better.',
    questions: [
      {
        kind: 'rating',
        id: 'overall',
        required: true,
        words: {
          title: 'How satisfied are you, all in all?',
          points: {
            1: 'Very dissatisfied',
            2: 'Dissatisfied',
            3: 'Neither',
            4: 'Satisfied',
            5: 'Very satisfied',
          },
        },
      },
    ],
  },
  contentHash: '7d0c0a2f6f0c3a51b4d6b1f3a0b5e7c29d8e4f6a1b2c3d4e5f60718293a4b5c6',
  sealingKey: {
    kid: '20mGxFrxcML1cCaMlIL__WiyTKpoBWazRB2TPV5A7pA',
    jwk: {
      kty: 'EC',
      crv: 'P-256',
      x: '8o75VRr3Jg2b77B_1mha_l7W3CVVRQPFlp7-D2oyNlA',
      y: 'QeRQOUdseTpACjNiGKWdmGsa041AP4Hsjywd4b2PNpo',
    },
  },
};

export const submitRequest = { responses: [sealed] };

export const submitReplies = {
  stored: { results: [{ id, sha256, outcome: 'stored', receipt }] },
  duplicate: { results: [{ id, sha256, outcome: 'duplicate', receipt }] },
  conflict: { results: [{ id, sha256, outcome: 'conflict', problem: problems.conflict() }] },
  rejected: {
    results: [
      {
        id,
        sha256,
        outcome: 'rejected',
        problem: problems.responseInvalid([{ field: '/answers/overall', expected: 'an answer' }]),
      },
    ],
  },
} as const satisfies Record<string, SubmitReply>;

export const receiptReply: ReceiptReply = {
  receipt,
  survey: 'contract',
  receivedAt: '2026-11-20T01:02:03.456Z',
  stage: 'received',
  stages: [{ stage: 'received', at: '2026-11-20T01:02:03.456Z' }],
  contact: 'phone',
};

export const answeredReply: ReceiptReply = {
  ...receiptReply,
  stage: 'answered',
  stages: [
    ...receiptReply.stages,
    { stage: 'read', at: '2026-11-20T05:00:00.000Z' },
    { stage: 'answered', at: '2026-11-24T02:30:00.000Z' },
  ],
};

export const contacts = {
  phone: { by: 'phone', address: '03-1234-5678', when: '平日の夕方', notThroughAgency: true },
  no: { by: 'no' },
} as const satisfies Record<string, Contact>;

export const stageReply: StageReply = {
  response: id,
  stage: 'in-work',
  stages: [...receiptReply.stages, { stage: 'in-work', at: '2026-11-20T05:00:00.000Z' }],
};

export const withdrawalReply: ReceiptReply = {
  ...receiptReply,
  withdrawalRequestedAt: '2026-11-21T04:05:06.789Z',
};

export const invitationRequest = {
  invitation: [
    'eyJhbGciOiJFZERTQSIsImtpZCI6InhiTVh5M3Jzd0RBIn0.eyJqdGkiOiI5ZjFjMmUiLCJzdXJ2ZXkiOiJjb250cmFjdCIsImNoYW5uZWwi',
    'OiJsaW5lIiwiaWF0IjoxNzYzNjAwNDAwLCJvcGVuc1VudGlsIjoxNzY2MTkyNDAwLCJleHAiOjE3NjY3OTcyMDB9.c2lnbmF0dXJl',
  ].join(''),
};

export const invitationStates = {
  open: { state: 'open' },
  used: { state: 'used' },
  expired: { state: 'expired' },
  unknown: { state: 'unknown' },
} as const satisfies Record<string, InvitationStateReply>;

export const voicesReply: VoicesReply = {
  voices: [
    {
      position: 42,
      response: submitRequest.responses[0]?.id ?? '',
      ordinal: 0,
      receipt: receiptReply.receipt,
      survey: 'claim-payment',
      revision: 2,
      lang: 'ja',
      channel: 'agency',
      site: 'agency-0123',
      isSiteClosed: false,
      finishedAt: '2026-11-20T01:02:00.000Z',
      receivedAt: '2026-11-20T01:02:03.456Z',
      question: 'voice',
      class: 'complaint',
      topics: ['no-news'],
      taxonomy: ['claims.progress'],
      taxonomyVersion: '2024',
      text: '手続きがどこまで進んでいるのか、連絡がありませんでした。',
      contact: 'phone',
      consents: { publish: true },
      withdrawalRequestedAt: null,
    },
  ],
  next: 42,
};

export const voiceReceived: VoiceReceived = {
  type: 'voice.received',
  timestamp: '2026-11-20T01:02:03.456Z',
  data: {
    position: 42,
    response: id,
    ordinal: 0,
    receipt,
    survey: 'claim-payment',
    class: 'complaint',
  },
};

export const withdrawalRequested: WithdrawalRequested = {
  type: 'withdrawal.requested',
  timestamp: '2026-11-21T04:05:06.789Z',
  data: { response: id, receipt, survey: 'claim-payment' },
};

export const contactChanged: ContactChanged = {
  type: 'contact.changed',
  timestamp: '2026-11-22T00:30:00.000Z',
  data: { response: id, receipt, survey: 'claim-payment' },
};

export const responseErased: ResponseErased = {
  type: 'response.erased',
  timestamp: '2026-11-22T07:08:09.123Z',
  data: { position: 7, response: id },
};

export const newSite = { key: 'agency-0123', kind: 'agency', origins: ['https://midori.example'] } as const;

export const site: Site = {
  key: 'agency-0123',
  name: 'Midori',
  kind: 'agency',
  origins: ['https://midori.example'],
  surveys: ['contract'],
  active: true,
};

export const erasuresReply: ErasuresReply = {
  erasures: [{ position: 7, response: id, erasedAt: '2026-12-01T00:00:00.000Z' }],
  next: 7,
};
