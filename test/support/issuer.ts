import { createSign, generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A stand-in for the Connector's issuer: publishes its keys as OpenID does, and signs whatever claims it is given. */

export type Claims = Readonly<Record<string, unknown>>;

export interface Issuer {
  readonly metadataUrl: string;
  /** A signed token. `undefined` takes a claim away; `key` names another key, or one nobody published. */
  sign(claims?: Claims, how?: { readonly key?: KeyName; readonly header?: Claims }): string;
  close(): Promise<void>;
}

/** `teams` is endorsed for Teams; `webchat` for another channel; `stranger` is not published, under the first one's id. */
type KeyName = 'teams' | 'webchat' | 'stranger';

const CONNECTOR = 'https://api.botframework.com';

export async function startIssuer(appId: string, serviceUrl: string): Promise<Issuer> {
  const keys = { teams: newKey('teams'), webchat: newKey('webchat'), stranger: newKey('teams') };
  const published = [
    { ...keys.teams.jwk, endorsements: ['msteams'] },
    { ...keys.webchat.jwk, endorsements: ['webchat'] },
  ];
  const server = createServer((request, response) => {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const metadata = {
      issuer: CONNECTOR,
      jwks_uri: `${url}/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
    };
    response.writeHead(200, { 'Content-Type': 'application/json', Connection: 'close' });
    response.end(JSON.stringify(request.url === '/keys' ? { keys: published } : metadata));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    metadataUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/metadata`,
    sign(claims = {}, { key = 'teams', header = {} } = {}) {
      const now = Math.floor(Date.now() / 1000);
      const standard = {
        iss: CONNECTOR,
        aud: appId,
        serviceurl: serviceUrl,
        nbf: now - 60,
        exp: now + 3_600,
      };
      const { jwk, privateKey } = keys[key];
      const signed = [
        { alg: 'RS256', typ: 'JWT', kid: jwk.kid, ...header },
        { ...standard, ...claims },
      ]
        .map(encoded)
        .join('.');
      return `${signed}.${createSign('RSA-SHA256').update(signed).sign(privateKey, 'base64url')}`;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A token nobody signed. */
export function unsigned(claims: Claims): string {
  return `${encoded({ alg: 'none', typ: 'JWT', kid: 'teams' })}.${encoded(claims)}.`;
}

function newKey(kid: string) {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { privateKey, jwk: { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig' } };
}

function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
