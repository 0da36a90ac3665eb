import { questionnaires } from '../src/questionnaires/questionnaires.ts';
import { openInvitationKeys } from './invitations/open-invitation-keys.ts';
import { openKeyRing } from './keys/open-key-ring.ts';
import type { Config } from './parse-config.ts';
import { publishQuestionnaires } from './questionnaires/publish-questionnaires.ts';
import { readQuestionnaireFiles } from './questionnaires/read-questionnaire-files.ts';
import type { Rulebook } from './responses/open-response.ts';
import { demoSites } from './sites/demo-sites.ts';
import { readSites } from './sites/read-sites.ts';
import type { Sites } from './sites/registered-site.ts';
import type { Database } from './storage/open-database.ts';

export async function openAllKeys({ keyFile, invitationKeyFile }: Config, now: number) {
  return {
    sealing: await openKeyRing(keyFile, now),
    signing: await openInvitationKeys(invitationKeyFile, now),
  };
}
type AllKeys = Awaited<ReturnType<typeof openAllKeys>>;

/** What every response is judged by, sent or brought as a file. */
export async function openRulebook(
  config: Config,
  database: Database,
  keys: AllKeys,
  now: number,
): Promise<Rulebook> {
  const own = config.questionnairesDir ? await readQuestionnaireFiles(config.questionnairesDir) : [];
  return {
    keys: keys.sealing.ring,
    invitationKeys: keys.signing.keys,
    catalogue: await publishQuestionnaires(database, [...questionnaires, ...own], now),
    sites: await sitesOf(config),
  };
}

async function sitesOf(config: Config): Promise<Sites> {
  const demo = config.demoPort === undefined ? [] : demoSites(config.demoPort);
  const registered = config.sitesFile === undefined ? [] : await readSites(config.sitesFile);
  return new Map([...demo, ...registered].map((site) => [site.key, site]));
}
