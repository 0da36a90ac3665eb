interface Waiting<Item, Outcome> {
  readonly batch: readonly Item[];
  readonly resolve: (outcomes: readonly Outcome[]) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Batches that come while others are being written wait, and are then written together: one flush to disk is enough for
 * all of them. Whoever is about to come is waited for, since a flush may have held everything else up. What fails in
 * company is written once more by itself, so that no batch fails for another's sake.
 *
 * @param write writes all of a batch or nothing of it, and tells what became of each item in order
 * @param most items in company; a batch alone may have more
 * @param gather waits for those who are about to come; in a rush, some were in company the last time
 */
export function inCompany<Item, Outcome>(
  write: (batch: readonly Item[]) => Promise<readonly Outcome[]>,
  most: number,
  gather: (isRush: boolean) => Promise<unknown>,
): (batch: readonly Item[]) => Promise<readonly Outcome[]> {
  let waiting: readonly Waiting<Item, Outcome>[] = [];
  let isWriting = false;

  const takeCompany = (): readonly Waiting<Item, Outcome>[] => {
    let items = 0;
    const tooMany = waiting.findIndex(({ batch }, at) => {
      items += batch.length;
      return at > 0 && items > most;
    });
    const company = tooMany === -1 ? waiting : waiting.slice(0, tooMany);
    waiting = waiting.slice(company.length);
    return company;
  };
  const alone = async ({ batch, resolve, reject }: Waiting<Item, Outcome>): Promise<void> => {
    await write(batch).then(resolve, reject);
  };
  const together = async (company: readonly Waiting<Item, Outcome>[]): Promise<void> => {
    const all = company.flatMap(({ batch }) => batch);
    const outcomes = await write(all).catch(() => undefined);
    if (!outcomes) {
      // At once: where the database is away, each of them waits for it in vain.
      await Promise.all(company.map(alone));
      return;
    }
    let from = 0;
    for (const { batch, resolve } of company) {
      resolve(outcomes.slice(from, from + batch.length));
      from += batch.length;
    }
  };
  const writeAll = async (): Promise<void> => {
    isWriting = true;
    let isRush = false;
    while (waiting.length > 0) {
      await gather(isRush);
      const company = takeCompany();
      isRush = company.length > 1;
      const [first, ...others] = company;
      if (first && others.length === 0) await alone(first);
      else await together(company);
    }
    isWriting = false;
  };
  return (batch) =>
    new Promise((resolve, reject) => {
      waiting = [...waiting, { batch, resolve, reject }];
      if (!isWriting) void writeAll();
    });
}
