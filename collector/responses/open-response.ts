import { problems } from '../../src/protocol/problems.ts';
import type { Problem } from '../../src/protocol/problem.ts';
import type { SealedResponse } from '../../src/protocol/submit.ts';
import type { Questionnaire } from '../../src/questionnaire/questionnaire.ts';
import { checkResponse } from '../../src/response/check-response.ts';
import type { Response } from '../../src/response/response.ts';
import type { ContactKeys } from '../contacts/contact-keys.ts';
import type { InvitationKeys } from '../invitations/invitation-keys.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import type { Catalogue } from '../questionnaires/catalogue.ts';
import { mayEmbed } from '../sites/may-embed.ts';
import type { Sites } from '../sites/registered-site.ts';
import { unseal } from './unseal.ts';

/** What a sealed response is judged by. */
export interface Rulebook {
  readonly keys: KeyRing;
  readonly catalogue: Catalogue;
  readonly sites: Pick<Sites, 'find'>;
  readonly invitationKeys: Pick<InvitationKeys, 'verify'>;
  readonly contactKeys: Pick<ContactKeys, 'seal'>;
}

type Opened =
  | {
      readonly ok: true;
      readonly response: Response;
      readonly questionnaire: Questionnaire;
      /** Whether it names a site that may not embed its survey now; perhaps it might when it was answered. */
      readonly isSiteClosed: boolean;
    }
  | { readonly ok: false; readonly problem: Problem };

/** Opens a sealed response and checks it against the revision that it names (V2), or says why it is not accepted. */
export async function openResponse(item: SealedResponse, rulebook: Rulebook): Promise<Opened> {
  const { keys, catalogue, sites } = rulebook;
  const unsealed = await unseal(item, keys);
  if (!unsealed.ok) return unsealed;
  const { response } = unsealed;
  const questionnaire = await catalogue.revision(response.survey, response.revision);
  if (!questionnaire) return refused(problems.unknownSurvey());
  const site = response.site === undefined ? undefined : await sites.find(response.site);
  if (response.site !== undefined && !site) return refused(problems.unknownSite());
  const errors = checkResponse(response, questionnaire);
  if (errors.length > 0) return refused(problems.responseInvalid(errors));
  const isSiteClosed = site !== undefined && !mayEmbed(site, response.survey);
  return { ok: true, response, questionnaire, isSiteClosed };
}

function refused(problem: Problem): Opened {
  return { ok: false, problem };
}
