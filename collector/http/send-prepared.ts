import { byPreference } from './by-preference.ts';
import type { Encoding, PreparedBody } from './prepared-body.ts';

/** Sends the body as the visitor's browser takes it, or 304 when it has it already (RFC 9110 §13.1.2). */
export async function sendPrepared(request: Request, body: PreparedBody, status = 200): Promise<Response> {
  const { vary = '', ...others } = body.headers;
  const headers = { ...others, vary: `${vary}${vary && ', '}accept-encoding`, etag: body.etag };
  if (status === 200 && matches(request.headers.get('if-none-match'), body.etag)) {
    return new Response(null, { status: 304, headers });
  }
  const encoding = chooseEncoding(request.headers.get('accept-encoding'), body.type);
  const bytes = await body.encoded(encoding);
  return new Response(bytes, {
    status,
    headers: {
      ...headers,
      'content-type': body.type,
      'content-length': String(bytes.byteLength),
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    },
  });
}

const COMPRESSIBLE = /^(text\/|application\/(json|manifest\+json)|image\/svg)/;

function chooseEncoding(header: string | null, type: string): Encoding {
  if (!COMPRESSIBLE.test(type)) return 'identity';
  const taken = byPreference(header ?? undefined);
  return (['br', 'gzip'] as const).find((encoding) => taken.includes(encoding)) ?? 'identity';
}

function matches(ifNoneMatch: string | null, etag: string): boolean {
  const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');
  return (ifNoneMatch ?? '').split(',').some((tag) => tag.trim() === '*' || opaque(tag) === opaque(etag));
}
