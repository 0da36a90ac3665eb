import type { Answer } from '../../src/questions/kinds.ts';
import { nextSession } from '../../src/response/next-session.ts';
import type { RandomBytes } from '../../src/response/random-bytes.ts';
import type { Channel } from '../../src/response/response.ts';
import type { Session } from '../../src/response/session.ts';
import { startSession } from '../../src/response/start-session.ts';
import type { PageData, Site } from '../page-data.ts';
import type { Fragment } from './take-fragment.ts';

/** A page at the top comes from a link, an embedded one from the site around it. */
function channelOf(site: Site | undefined, isEmbedded: boolean): Channel {
  return isEmbedded ? (site?.kind ?? 'website') : 'link';
}

/** The session that a visit begins with: prefilled by its link (E6: not when embedded), `given` before the script came. */
export function firstSession(visit: {
  readonly page: Pick<PageData, 'questionnaire' | 'site'>;
  readonly fragment: Pick<Fragment, 'invitation' | 'prefill'>;
  /** In a frame, or in an app of the insurer's. */
  readonly isEmbedded: boolean;
  readonly given: Answer | undefined;
  readonly now: number;
  readonly randomBytes: RandomBytes;
}): Session {
  const { page, fragment, isEmbedded, given, now, randomBytes } = visit;
  const { questionnaire, site } = page;
  const started = startSession({
    questionnaire,
    lang: questionnaire.lang,
    channel: channelOf(site, isEmbedded),
    site: site?.key,
    invitation: fragment.invitation,
    now,
    randomBytes,
  });
  const prefilled = isEmbedded
    ? started
    : nextSession(started, { type: 'prefilled', values: fragment.prefill }, questionnaire);
  return given === undefined
    ? prefilled
    : nextSession(prefilled, { type: 'answered', question: started.at, value: given }, questionnaire);
}
