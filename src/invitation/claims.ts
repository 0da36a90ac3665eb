import { isRecord } from '../questions/is-record.ts';
import { INVITATION_CHANNELS, type Invitation, type InvitationChannel } from './invitation.ts';

/** An invitation as it stands in its token: registered names (RFC 7519) where there are some, times in seconds. */
export interface Claims {
  readonly jti: string;
  readonly survey: string;
  readonly channel: InvitationChannel;
  readonly site?: string;
  readonly iat: number;
  readonly opensUntil: number;
  /** When it ends for submitting, too. */
  readonly exp: number;
}

export function claimsOf({
  id,
  survey,
  channel,
  site,
  mintedAt,
  opensUntil,
  submitsUntil,
}: Invitation): Claims {
  const seconds = (milliseconds: number) => Math.floor(milliseconds / 1_000);
  return {
    jti: id,
    survey,
    channel,
    ...(site !== undefined && { site }),
    iat: seconds(mintedAt),
    opensUntil: seconds(opensUntil),
    exp: seconds(submitsUntil),
  };
}

/** The invitation that a token's content holds; undefined when it is none of ours. By hand, for the widget's sake. */
export function parseClaims(content: unknown): Invitation | undefined {
  if (!isRecord(content)) return undefined;
  const { jti, survey, channel, site, iat, opensUntil, exp } = content;
  if (!isName(jti) || !isName(survey) || !isChannel(channel)) return undefined;
  if (site !== undefined && !isName(site)) return undefined;
  if (!isSeconds(iat) || !isSeconds(opensUntil) || !isSeconds(exp)) return undefined;
  return {
    id: jti,
    survey,
    channel,
    ...(site !== undefined && { site }),
    mintedAt: iat * 1_000,
    opensUntil: opensUntil * 1_000,
    submitsUntil: exp * 1_000,
  };
}

const isName = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w.:-]{1,200}$/.test(value);
const isChannel = (value: unknown): value is InvitationChannel =>
  INVITATION_CHANNELS.some((channel) => channel === value);
/** Up to the last moment that a `Date` can hold. */
const isSeconds = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 8_640_000_000_000;
