import type { FieldError } from '../../../src/protocol/problem.ts';
import type { Catalogue } from '../../questionnaires/catalogue.ts';
import { askedOnce } from '../../sites/asked-once.ts';
import type { Sites } from '../../sites/registered-site.ts';
import { messageContent, type ContentWorld } from '../messages/message-content.ts';
import { obstaclesOn } from '../messages/message-for.ts';
import { mintMany, type MintWorld } from '../minting/mint-many.ts';
import type { LeftRow, LinkedRow, ParsedRow } from './bulk-row.ts';
import { inColumns, parseRow } from './parse-row.ts';
import type { Row } from './read-rows.ts';

export interface RowsWorld
  extends Pick<MintWorld, 'invitationKeys' | 'mints' | 'askingRules' | 'now'>, Pick<ContentWorld, 'sender'> {
  readonly catalogue: Catalogue;
  readonly sites: Sites;
  readonly header: readonly string[];
  readonly defaults: Readonly<Record<string, string | undefined>>;
  readonly run: string;
}

/** What became of some rows; `skipped` say their reason as `why`. */
export interface MintedRows {
  readonly linked: readonly LinkedRow[];
  readonly skipped: readonly LeftRow[];
  readonly rejected: readonly LeftRow[];
}

/** Whoever mints by API under the same ids is somebody else. */
const MINTED_BY = 'mint-invitations';

/** Mints for the rows that are as they should be; done again for the same rows it comes to the same. */
export async function mintRows(rows: readonly Row[], world: RowsWorld): Promise<MintedRows> {
  const linked: LinkedRow[] = [];
  const skipped: LeftRow[] = [];
  const rejected: LeftRow[] = [];
  const good: { readonly row: Row; readonly parsed: ParsedRow }[] = [];
  const known = { ...world, sites: askedOnce(world.sites) };
  for (const row of rows) {
    const parsed = await parseRow(world.header, row.cells, world.defaults, known);
    if (parsed.ok) good.push({ row, parsed: parsed.value });
    else rejected.push({ row, why: sentence(parsed.errors) });
  }
  const outcomes = await mintMany(
    good.map(({ row, parsed: { request } }) => ({ request, from: { run: world.run, line: row.line } })),
    {
      ...world,
      mintedBy: MINTED_BY,
      findObstacles: ({ order: { request }, minted, token }) =>
        obstaclesOn(request.channel, () => messageContent(minted.invitation, token, request.lang, world)),
    },
  );
  for (const [at, { row, parsed }] of good.entries()) {
    const outcome = outcomes[at];
    if (!outcome) throw new Error('each row has an outcome');
    if (outcome.outcome === 'skipped') skipped.push({ row, why: outcome.reason });
    else if (outcome.outcome === 'rejected')
      rejected.push({ row, why: sentence(inColumns(outcome.problem.errors ?? [])) });
    else {
      const { minted, token } = outcome;
      const line = minted.from?.run === world.run ? minted.from.line : undefined;
      if (line !== undefined && line !== row.line)
        rejected.push({ row, why: `id: another one than in line ${line}` });
      else {
        const content = messageContent(minted.invitation, token, parsed.request.lang, world);
        // What this very line minted before the run was killed is minted by it.
        linked.push({ ...parsed, outcome: line === row.line ? 'minted' : outcome.outcome, minted, content });
      }
    }
  }
  return { linked, skipped, rejected: rejected.toSorted((one, other) => one.row.line - other.row.line) };
}

const sentence = (errors: readonly FieldError[]): string =>
  errors.map(({ field, expected }) => `${field}: ${expected}`).join('; ');
