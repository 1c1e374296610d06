import { z } from 'zod/v4';

const SKEW_SECONDS = 300;
const header = z.object({ alg: z.enum(['RS256', 'RS384', 'RS512']), kid: z.string().min(1) });
const claims = z.object({
  iss: z.literal('https://api.botframework.com'),
  aud: z.string(),
  exp: z.number(),
  nbf: z.number().optional(),
  serviceurl: z.string().min(1),
});

/**
 * Why a bearer token of the Connector is not to be believed, or undefined. The SDK checks the
 * signature, but would also accept a token that never expires, or one issued to the bot's own app.
 */
export function wrongWith(
  authorization: string,
  wanted: { readonly appId: string; readonly serviceUrl: string },
  now = Date.now(),
): string | undefined {
  const [scheme, token, ...more] = authorization.split(' ');
  if (scheme !== 'Bearer' || !token || more.length > 0) return 'no bearer token';
  const [head, body, signature, ...rest] = token.split('.');
  if (!head || !body || !signature || rest.length > 0) return 'no signed token';
  if (!header.safeParse(decoded(head)).success) return 'algorithm or key';
  const read = claims.safeParse(decoded(body));
  if (!read.success) return 'issuer or claims';
  const { aud, exp, nbf, serviceurl } = read.data;
  const seconds = now / 1000;
  if (aud !== wanted.appId) return 'audience';
  if (serviceurl !== wanted.serviceUrl) return 'service URL';
  if (exp < seconds - SKEW_SECONDS) return 'expired';
  return nbf !== undefined && nbf > seconds + SKEW_SECONDS ? 'not valid yet' : undefined;
}

function decoded(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}
