import type { QuestionnaireDocument } from '../src/questionnaire/questionnaire.ts';
import { questionnaires } from '../src/questionnaires/questionnaires.ts';
import { openContactKeys } from './contacts/open-contact-keys.ts';
import { openInvitationKeys } from './invitations/open-invitation-keys.ts';
import { openKeyRing } from './keys/open-key-ring.ts';
import type { Config } from './parse-config.ts';
import { publishQuestionnaires } from './questionnaires/publish-questionnaires.ts';
import { readQuestionnaireFiles } from './questionnaires/read-questionnaire-files.ts';
import type { Rulebook } from './responses/open-response.ts';
import type { SiteRegistry } from './sites/open-site-registry.ts';
import type { Sites } from './sites/registered-site.ts';
import { withDemoSites } from './sites/with-demo-sites.ts';
import type { Database } from './storage/open-database.ts';

export async function openAllKeys({ keyFile, invitationKeyFile, contactKeyFile }: Config, now: number) {
  return {
    sealing: await openKeyRing(keyFile, now),
    signing: await openInvitationKeys(invitationKeyFile, now),
    contacts: await openContactKeys(contactKeyFile, now),
  };
}
type AllKeys = Awaited<ReturnType<typeof openAllKeys>>;

/** Every questionnaire on offer: the built-in ones, and those of the operator's folder. */
export async function documentsOf({ questionnairesDir }: Config): Promise<readonly QuestionnaireDocument[]> {
  return [...questionnaires, ...(questionnairesDir ? await readQuestionnaireFiles(questionnairesDir) : [])];
}

/** What every response is judged by, sent or brought as a file. */
export async function openRulebook(
  config: Config,
  database: Database,
  keys: AllKeys,
  { sites }: SiteRegistry,
  now: number,
): Promise<Rulebook & { readonly sites: Sites }> {
  return {
    keys: keys.sealing.ring,
    invitationKeys: keys.signing.keys,
    contactKeys: keys.contacts.keys,
    catalogue: await publishQuestionnaires(database, await documentsOf(config), now),
    sites: config.demoPort === undefined ? sites : withDemoSites(sites, config.demoPort),
  };
}
