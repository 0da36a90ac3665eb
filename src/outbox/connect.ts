import { openDatabase, type KoeDatabase } from './database.ts';
import type { DatabaseEnvironment } from './environment.ts';
import type { OutboxError } from './outbox.ts';
import { toOutboxError } from './to-outbox-error.ts';
import { transact, type Body, type Mode, type Scope, type StoreName } from './transact.ts';
import { withDeadline } from './with-deadline.ts';

const OPEN_DEADLINE_MS = 3_000;

/** The database of this page, opened when first needed and opened again whenever its handle is gone. */
export interface Connection {
  /** As `body` resolves, or undefined while there is no database. */
  read<Name extends StoreName, T>(
    stores: readonly Name[],
    body: Body<Name, 'readonly', T>,
  ): Promise<T | undefined>;
  /** Resolves once the transaction has completed; makes the database if there is none. */
  write<Name extends StoreName>(
    scope: Pick<Scope<Name, 'readwrite'>, 'stores' | 'durability'>,
    body: Body<Name, 'readwrite', void>,
  ): Promise<void>;
  /** Lets the handle go. What still comes opens another, and lets that go once it is through. */
  close(): void;
}

/**
 * How often it is worth trying: once against a full disk or a database that newer code has upgraded. A transaction is
 * aborted when the browser closes its connection, and one that is clearing its data closes the next one, too.
 */
const attemptsAt = ({ failure }: OutboxError): number =>
  failure === 'full' || failure === 'newer-version' ? 1 : failure === 'aborted' ? 4 : 2;

export function connect(environment: DatabaseEnvironment): Connection {
  const { databaseName, startTimer, window, openDatabase: openIt = openDatabase } = environment;
  let opening: Promise<KoeDatabase | undefined> | undefined;
  let isOver = false;

  const open = (mayCreate: boolean) => {
    const mine: Promise<KoeDatabase | undefined> = openIt(databaseName, mayCreate, () => {
      if (opening === mine) opening = undefined;
    });
    return mine;
  };
  /** Also when it opens only after its deadline: a forgotten handle would block the next upgrade. */
  const drop = (handle: Promise<KoeDatabase | undefined>) => {
    if (opening === handle) opening = undefined;
    handle.then(
      (database) => database?.close(),
      () => undefined,
    );
  };
  const letGo = () => opening && drop(opening);

  const once = async <Name extends StoreName, M extends Mode, T>(
    scope: Scope<Name, M>,
    body: Body<Name, M, T>,
  ): Promise<T | undefined> => {
    const mayCreate = scope.mode === 'readwrite';
    const mine = (opening ??= open(mayCreate));
    try {
      const database = await withDeadline(mine, OPEN_DEADLINE_MS, startTimer);
      if (database) {
        const result = await transact(database, scope, startTimer, body);
        // Nobody comes to close it any more, and a handle that is left open is never collected.
        if (isOver) drop(mine);
        return result;
      }
    } catch (error) {
      drop(mine);
      throw toOutboxError(error);
    }
    drop(mine);
    return mayCreate ? once(scope, body) : undefined;
  };
  /**
   * Safari lets opening hang and drops handles under memory pressure; a dead handle then fails for ever. So whatever
   * fails is tried again on a new one (D4): a body run twice does the same as once.
   */
  const run = async <Name extends StoreName, M extends Mode, T>(
    scope: Scope<Name, M>,
    body: Body<Name, M, T>,
    attempt = 1,
  ): Promise<T | undefined> => {
    try {
      return await once(scope, body);
    } catch (error) {
      if (attempt >= attemptsAt(toOutboxError(error))) throw error;
      return run(scope, body, attempt + 1);
    }
  };

  // A page kept for going back to must not hold up an upgrade that another tab asks for.
  window.addEventListener('pagehide', (event) => 'persisted' in event && event.persisted && letGo());

  return {
    read: (stores, body) => run({ stores, mode: 'readonly', durability: 'relaxed' }, body),
    write: async (scope, body) => {
      await run({ ...scope, mode: 'readwrite' }, body);
    },
    close() {
      isOver = true;
      letGo();
    },
  };
}
