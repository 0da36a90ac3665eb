import { randomUUID } from 'node:crypto';
import { askingRulesOf } from '../invitations/asking-rules-of.ts';
import { parseBulkOptions } from '../invitations/bulk/bulk-options.ts';
import { mintFile } from '../invitations/bulk/mint-file.ts';
import { runReport } from '../invitations/bulk/run-report.ts';
import { tellProgress } from '../invitations/bulk/tell-progress.ts';
import { createMintStore } from '../invitations/minting/mint-store.ts';
import { senderOf } from '../invitations/sender-of.ts';
import { openAllKeys, openRulebook } from '../open-rulebook.ts';
import type { Config } from '../parse-config.ts';
import { openSiteRegistry } from '../sites/open-site-registry.ts';
import { openDatabase } from '../storage/open-database.ts';

/** Beside a running collector, too. Tells how far it is on stderr, and what came of it on stdout. */
export async function mintInvitations(
  config: Config,
  words: readonly string[],
  now: () => number,
): Promise<void> {
  const asked = parseBulkOptions(words);
  const database = await openDatabase(config.database);
  try {
    const keys = await openAllKeys(config, now());
    const registry = await openSiteRegistry(config.sitesFile, database);
    const { catalogue, sites } = await openRulebook(config, database, keys, registry, now());
    const state = await mintFile(asked, {
      catalogue,
      sites,
      invitationKeys: keys.signing.keys,
      now,
      newRun: randomUUID,
      mints: createMintStore(database),
      askingRules: askingRulesOf(config),
      sender: senderOf(config),
      tell: tellProgress(now, console.error),
    });
    console.log(runReport(state));
    if (state.counts.rejected > 0) process.exitCode = 1;
  } finally {
    await database.destroy();
  }
}
