import type { LocalQuestionnaire } from '../questionnaire/questionnaire.ts';

/** The insurer's public key that responses are sealed to (P-256, RFC 7517), named by `kid`. */
export interface SealingKey {
  readonly kid: string;
  readonly jwk: { readonly kty: 'EC'; readonly crv: 'P-256'; readonly x: string; readonly y: string };
}

/** Everything a device needs to ask and to seal. */
export interface Survey {
  readonly questionnaire: LocalQuestionnaire;
  readonly sealingKey: SealingKey;
  /**
   * Where lines of its texts may break: the lengths of their phrases (`src/phrases/phrase-lengths.ts`). Absent where
   * the language is written with spaces, or breaks anywhere.
   */
  readonly phrases?: string;
}

/** `GET /v1/surveys/{id}?lang=…` */
export interface SurveyReply extends Survey {
  /** SHA-256 (hex) of the questionnaire document's canonical JSON: for whoever compares, no device does. */
  readonly contentHash: string;
}
