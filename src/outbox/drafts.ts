import type { Session } from '../response/session.ts';
import { webCrypto } from '../sealing/web-crypto.ts';
import { connect } from './connect.ts';
import type { DraftRecord } from './database.ts';
import { draftKey, findDraftKey } from './draft-key.ts';
import type { DraftsEnvironment } from './environment.ts';

const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/** Unfinished surveys, one each, so that a closed tab costs no answer. Never used on a shared device (P2). */
export interface Drafts {
  /** Rejects with `OutboxError`, or with `SealingError` where there is no WebCrypto: the survey goes on without. */
  save(survey: string, session: Session): Promise<void>;
  /** Undefined when there is none that can be read; such a one is removed, and any that is 7 days old. */
  load(survey: string): Promise<unknown>;
  remove(survey: string): Promise<void>;
}

export interface OpenedDrafts extends Drafts {
  /** Lets the database go, after what is being saved. */
  close(): Promise<void>;
}

/** Binds a draft to its survey, so that one cannot be passed off as another's. */
function aesGcm(survey: string, iv: Uint8Array<ArrayBuffer>) {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(survey) };
}

async function decrypt(key: CryptoKey, { survey, iv, ciphertext }: DraftRecord): Promise<unknown> {
  const plain = await webCrypto().decrypt(aesGcm(survey, iv), key, ciphertext);
  return JSON.parse(new TextDecoder().decode(plain));
}

export function openDrafts(environment: DraftsEnvironment): OpenedDrafts {
  const { now, randomBytes } = environment;
  const connection = connect(environment);
  const stores = ['drafts'] as const;
  /** A draft may be lost with the machine, and is written at each tap: it need not wait for the disk. */
  const scope = { stores, durability: 'relaxed' } as const;

  const save = async (survey: string, session: Session) => {
    const key = await draftKey(connection);
    const iv = new Uint8Array(randomBytes(12));
    const plain = new TextEncoder().encode(JSON.stringify(session));
    const ciphertext = await webCrypto().encrypt(aesGcm(survey, iv), key, plain);
    await connection.write(scope, async (transaction) => {
      await transaction.objectStore('drafts').put({ survey, iv, ciphertext, savedAt: now() });
    });
  };
  const remove = (survey: string) =>
    connection.write(scope, (transaction) => transaction.objectStore('drafts').delete(survey));
  const load = async (survey: string) => {
    const drafts = await connection.read(stores, (transaction) => transaction.objectStore('drafts').getAll());
    const isOld = ({ savedAt }: DraftRecord) => now() - savedAt >= KEPT_MS;
    for (const old of drafts?.filter(isOld) ?? []) await remove(old.survey);
    const draft = drafts?.find((one) => one.survey === survey && !isOld(one));
    if (!draft) return undefined;
    const key = await findDraftKey(connection);
    try {
      if (key) return await decrypt(key, draft);
    } catch {
      // Cut short, or encrypted with a key that is gone.
    }
    await remove(survey);
    return undefined;
  };

  /** One after the other, so that an older save never lands on a newer one, nor on a removal. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };
  return {
    save: (survey, session) => inTurn(() => save(survey, session)),
    load: (survey) => inTurn(() => load(survey)),
    remove: (survey) => inTurn(() => remove(survey)),
    close: () => inTurn(async () => connection.close()),
  };
}
