import { MAX_BATCH } from '../../src/protocol/limits.ts';
import type { Schema } from './document.ts';
import { erasuresSchemas } from './erasures-schemas.ts';
import { invitationSchemas } from './invitation-schemas.ts';
import { mintSchemas } from './mint-schemas.ts';
import { receiptSchemas } from './receipt-schemas.ts';
import { sitesSchemas } from './sites-schemas.ts';
import { voicesSchemas } from './voices-schemas.ts';
import { webhookSchemas } from './webhook-schemas.ts';

const echo = {
  id: { type: 'string', description: 'As sent.' },
  sha256: { type: 'string', description: 'As sent.' },
} as const;

export const schemas = {
  Problem: {
    type: 'object',
    description: 'What went wrong, RFC 9457.',
    required: ['type', 'title', 'status'],
    properties: {
      type: { type: 'string', format: 'uri-reference', description: '`/problems/` and a name.' },
      title: { type: 'string' },
      status: { type: 'integer' },
      detail: { type: 'string' },
      errors: {
        type: 'array',
        items: {
          type: 'object',
          required: ['field', 'expected'],
          properties: {
            field: {
              type: 'string',
              description: 'JSON Pointer into the body ("" is the whole of it), or the name of a header.',
            },
            expected: { type: 'string', description: 'What should stand there.' },
          },
        },
      },
    },
  },
  SurveyReply: {
    type: 'object',
    required: ['questionnaire', 'contentHash', 'sealingKey'],
    properties: {
      questionnaire: { $ref: '#/components/schemas/Questionnaire' },
      contentHash: {
        type: 'string',
        pattern: '^[0-9a-f]{64}$',
        description: 'SHA-256 of the canonical JSON of the questionnaire in all its languages.',
      },
      sealingKey: { $ref: '#/components/schemas/SealingKey' },
      phrases: {
        type: 'string',
        pattern: '^[0-9a-z]*$',
        description:
          'Where lines of Japanese and simplified Chinese may break: the lengths of the phrases of every line of text (title, purpose, words of the questions), each line once, in the order of its UTF-16 code units. One figure in base 36 each; 0 says 35 and that the phrase goes on. Absent where the language does without.',
      },
    },
  },
  Questionnaire: {
    type: 'object',
    description: 'What is asked, in one language.',
    required: ['id', 'revision', 'taxonomy', 'lang', 'languages', 'title', 'purpose', 'questions'],
    properties: {
      id: { type: 'string' },
      revision: { type: 'integer', minimum: 1 },
      taxonomy: { type: 'string', description: 'Version of the taxonomy that complaint topics map to.' },
      lang: { type: 'string', description: 'BCP 47 tag.' },
      languages: {
        type: 'array',
        items: { type: 'string' },
        description: 'Every language it can be had in.',
      },
      title: { type: 'string' },
      purpose: { type: 'string', description: 'Why we ask and what becomes of the answers.' },
      questions: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          description: 'Further fields depend on `kind`.',
          required: ['id', 'kind', 'words'],
          properties: {
            id: { type: 'string' },
            kind: {
              type: 'string',
              enum: ['rating', 'recommendation', 'choice', 'choices', 'text', 'voice', 'contact', 'consent'],
            },
            required: { type: 'boolean' },
            showIf: { type: 'object', description: 'Condition on earlier questions.' },
            words: { type: 'object', required: ['title'], properties: { title: { type: 'string' } } },
          },
        },
      },
    },
  },
  SealingKey: {
    type: 'object',
    description: 'The public key to seal responses to: ECDH-ES with A256GCM, RFC 7518.',
    required: ['kid', 'jwk'],
    properties: {
      kid: { type: 'string', description: 'Goes into the header of the JWE.' },
      jwk: {
        type: 'object',
        required: ['kty', 'crv', 'x', 'y'],
        properties: {
          kty: { type: 'string', const: 'EC' },
          crv: { type: 'string', const: 'P-256' },
          x: { type: 'string' },
          y: { type: 'string' },
        },
      },
    },
  },
  SubmitRequest: {
    type: 'object',
    required: ['responses'],
    properties: {
      responses: {
        type: 'array',
        minItems: 1,
        maxItems: MAX_BATCH,
        items: { $ref: '#/components/schemas/SealedResponse' },
      },
    },
  },
  SealedResponse: {
    type: 'object',
    required: ['id', 'survey', 'sha256', 'sealed'],
    properties: {
      id: {
        type: 'string',
        format: 'uuid',
        description: 'UUIDv7 in lower case, made when the survey starts.',
      },
      survey: { type: 'string', pattern: '^[a-z][a-z0-9-]{0,63}$' },
      sha256: { type: 'string', pattern: '^[0-9a-f]{64}$', description: 'SHA-256 of `sealed`.' },
      sealed: {
        type: 'string',
        description: 'The response as a compact JWE (RFC 7516). Made once: every retry sends the same bytes.',
      },
    },
  },
  SubmitReply: {
    type: 'object',
    required: ['results'],
    properties: {
      results: {
        type: 'array',
        description: 'What became of each response, in the order sent.',
        items: {
          oneOf: [
            {
              type: 'object',
              required: ['id', 'sha256', 'outcome', 'receipt'],
              properties: {
                ...echo,
                outcome: { type: 'string', enum: ['stored', 'duplicate'] },
                receipt: { type: 'string', description: 'Receipt number of the response that is stored.' },
              },
            },
            {
              type: 'object',
              required: ['id', 'sha256', 'outcome', 'problem'],
              properties: {
                ...echo,
                outcome: { type: 'string', enum: ['conflict', 'rejected'] },
                problem: { $ref: '#/components/schemas/Problem' },
              },
            },
          ],
        },
      },
    },
  },
  ...receiptSchemas,
  ...invitationSchemas,
  ...mintSchemas,
  ...voicesSchemas,
  ...webhookSchemas,
  ...erasuresSchemas,
  ...sitesSchemas,
  Health: {
    type: 'object',
    required: ['status'],
    properties: { status: { type: 'string', enum: ['ok', 'ready'] } },
  },
} as const satisfies Readonly<Record<string, Schema>>;
