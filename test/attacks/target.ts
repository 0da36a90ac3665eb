import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openInvitationKeys } from '../../collector/invitations/open-invitation-keys.ts';
import type { CollectionApi } from '../contract/collection-api.ts';
import { httpApi } from '../contract/http-api.ts';
import { startCollector, type CollectorProcess } from '../journeys/collector-process.ts';
import { openWire, type Wire } from './wire.ts';

/** The collector as built, in a process of its own, behind a proxy that it trusts. */
export interface Target extends CollectorProcess {
  readonly api: CollectionApi;
  readonly metricsToken: string;
  /** What must never be read anywhere: each attack adds what it has used. */
  readonly secrets: Set<string>;
  /** Somebody who has been sending the headers of one request since the beginning. */
  readonly slow: Wire;
}

export async function startTarget(): Promise<Target> {
  const metricsToken = 'an-attacker-would-like-to-know-this-one';
  const collector = await startCollector({
    KOE_METRICS_TOKEN: metricsToken,
    KOE_TRUSTED_PROXY: '127.0.0.1',
  });
  const slow = await openWire(collector.origin);
  slow.write('GET /healthz HTTP/1.1\r\nhost: a\r\n');
  return {
    ...collector,
    metricsToken,
    secrets: new Set([metricsToken]),
    slow,
    api: httpApi(collector.origin, {
      async stored() {
        const database = new Database(join(collector.dataDir, 'koe.sqlite'), { readonly: true });
        const count = database.prepare('select count(*) from responses').pluck().get();
        database.close();
        return Number(count);
      },
      async mint(invitation) {
        const file = join(collector.dataDir, 'invitation-keys.json');
        return (await openInvitationKeys(file, Date.now())).keys.sign(invitation);
      },
    }),
  };
}
