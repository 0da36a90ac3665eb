import type { Session } from '../response/session.ts';
import { webCrypto } from '../sealing/web-crypto.ts';
import { connect } from './connect.ts';
import type { DraftRecord } from './database.ts';
import { draftKey, findDraftKey } from './draft-key.ts';
import type { DraftsEnvironment } from './environment.ts';

const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/** What is kept in a slot. */
export interface KeptDraft {
  readonly content: unknown;
  /** Milliseconds since the epoch. */
  readonly savedAt: number;
  /** Grows with each tab that takes hold of it; 0 in what earlier versions wrote. */
  readonly heldSince: number;
}

/**
 * Unfinished surveys, each in a slot, so that a closed tab costs no answer. Never used on a shared device (P2). A slot's
 * name begins with the survey's id. Methods reject with `OutboxError`.
 */
export interface Drafts {
  /**
   * False, and nothing is written, once a tab that got hold of it later has written: a tab that was frozen in the middle
   * of a save cannot undo what was done since. Rejects with `SealingError` where there is no WebCrypto.
   */
  save(slot: string, session: Session, heldSince: number): Promise<boolean>;
  /** Undefined when there is none that can be read; such a one is removed, and any that is 7 days old. */
  load(slot: string): Promise<KeptDraft | undefined>;
  /** Those of a survey, newest first. */
  slots(survey: string): Promise<readonly string[]>;
  remove(slot: string): Promise<void>;
}

export interface OpenedDrafts extends Drafts {
  /** Lets the database go, after what is being saved. */
  close(): Promise<void>;
}

/** Binds a draft to its slot, so that one cannot be passed off as another's. */
function aesGcm(slot: string, iv: Uint8Array<ArrayBuffer>) {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(slot) };
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

  const save = async (slot: string, session: Session, heldSince: number) => {
    const key = await draftKey(connection);
    const iv = new Uint8Array(randomBytes(12));
    const plain = new TextEncoder().encode(JSON.stringify(session));
    const ciphertext = await webCrypto().encrypt(aesGcm(slot, iv), key, plain);
    let isNewest = true;
    await connection.write(scope, async (transaction) => {
      const kept = transaction.objectStore('drafts');
      const { heldSince: since = 0 } = (await kept.get(slot)) ?? {};
      isNewest = since <= heldSince;
      if (isNewest) await kept.put({ survey: slot, iv, ciphertext, savedAt: now(), heldSince });
    });
    return isNewest;
  };
  const remove = (slot: string) =>
    connection.write(scope, (transaction) => transaction.objectStore('drafts').delete(slot));
  const all = async () => {
    const drafts = await connection.read(stores, (transaction) => transaction.objectStore('drafts').getAll());
    const isOld = ({ savedAt }: DraftRecord) => now() - savedAt >= KEPT_MS;
    for (const old of drafts?.filter(isOld) ?? []) await remove(old.survey);
    return drafts?.filter((draft) => !isOld(draft)) ?? [];
  };
  const load = async (slot: string) => {
    const draft = (await all()).find(({ survey }) => survey === slot);
    if (!draft) return undefined;
    const key = await findDraftKey(connection);
    try {
      const { savedAt, heldSince = 0 } = draft;
      if (key) return { content: await decrypt(key, draft), savedAt, heldSince };
    } catch {
      // Cut short, or encrypted with a key that is gone.
    }
    await remove(slot);
    return undefined;
  };
  const slots = async (survey: string) =>
    (await all())
      .sort((a, b) => b.savedAt - a.savedAt)
      .map((draft) => draft.survey)
      // Not those of a survey whose id only begins in the same way.
      .filter((slot) => slot.startsWith(survey) && !/^[a-z0-9-]/.test(slot.slice(survey.length)));

  /** One after the other, so that an older save never lands on a newer one, nor on a removal. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };
  return {
    save: (slot, session, heldSince) => inTurn(() => save(slot, session, heldSince)),
    load: (slot) => inTurn(() => load(slot)),
    slots: (survey) => inTurn(() => slots(survey)),
    remove: (slot) => inTurn(() => remove(slot)),
    close: () => inTurn(async () => connection.close()),
  };
}
