import { z } from 'zod/v4';
import { instantOf } from './clock';

export const MODES = ['local', 'production', 'test'] as const;

/** Local is the demo on one machine, without authentication; test is production's door over local storage. */
export type Mode = (typeof MODES)[number];

export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const MICROSOFT = /(^|\.)(botframework\.com|login\.microsoftonline\.com)$/;
/** Azure spells it the first way, Bot Framework's own documents the second. */
export const MANAGED = ['UserAssignedMSI', 'UserAssignedMsi'];

const text = (holds: (value: string) => boolean, problem: string) =>
  z.string().refine(holds, problem).optional();
const oneOf = (values: readonly string[]) =>
  text((value) => values.includes(value), `must be one of ${values.join(', ')}`);
const guid = () => text((value) => GUID.test(value), 'must be a GUID');
const fetched = () => text(stays, "must be a URL on this machine, or Microsoft's own");

/** Every setting, with the shape it has wherever it is given; what a mode wants of them is `contradictions`. */
export const settings = z.object({
  MODE: oneOf(MODES),
  PORT: text((value) => /^\d{1,5}$/.test(value) && Number(value) < 65536, 'must be a port, 0 to 65535'),
  DATA_DIR: z.string().optional(),
  NOW: text(isLocalTime, 'must be a date and time in London, such as 2021-11-10T10:00'),
  LOG_LEVEL: oneOf(LOG_LEVELS),
  LOOK_EVERY: text(
    (value) => /^\d{1,3}$/.test(value) && Number(value) >= 1 && Number(value) <= 300,
    'must be seconds, 1 to 300',
  ),
  MicrosoftAppId: guid(),
  MicrosoftAppType: text(
    (value) => value === 'SingleTenant' || MANAGED.includes(value),
    'must be exactly SingleTenant or UserAssignedMSI',
  ),
  MicrosoftAppTenantId: guid(),
  MicrosoftAppPassword: z.string().optional(),
  CertificateThumbprint: text((value) => /^[0-9a-f]{40,64}$/i.test(value), 'must be the hex thumbprint'),
  CertificatePrivateKey: text((value) => value.includes('PRIVATE KEY-----'), 'must be a PEM private key'),
  TABLES_URL: text(isTablesUrl, 'must be an https URL without a query'),
  TABLES_CONNECTION: text(
    isConnection,
    'must name an account with its key, or an endpoint with a shared access signature',
  ),
  ALLOWED_TENANTS: text(areTenants, 'must be GUIDs, comma between'),
  FIRST_MANAGERS: text(areManagers, 'must be TENANT/OBJECT-ID, two GUIDs, comma between several'),
  ToBotFromChannelOpenIdMetadataUrl: text(isLoopback, 'must be a URL on this machine'),
  ToBotFromEmulatorOpenIdMetadataUrl: fetched(),
  ToBotFromChannelTokenIssuer: z.string().optional(),
  ToChannelFromBotLoginUrl: fetched(),
  ToChannelFromBotOAuthScope: z.string().optional(),
  OAuthUrl: fetched(),
  CallerId: z.string().optional(),
});

export type Settings = z.infer<typeof settings>;

/** `ALLOWED_TENANTS` as a list, in lower case as tokens carry them. */
export function tenantsIn(list: string): readonly string[] {
  return list
    .split(/[\s,;]+/)
    .filter((one) => one !== '')
    .map((one) => one.toLowerCase());
}

function areTenants(list: string): boolean {
  const tenants = tenantsIn(list);
  return tenants.length > 0 && tenants.every((one) => GUID.test(one));
}

/** `FIRST_MANAGERS` as people of tenants, in lower case as Teams says them. */
export function managersIn(list: string): readonly { tenant: string; id: string }[] {
  return tenantsIn(list).map((one) => {
    const [tenant = '', id = ''] = one.split('/');
    return { tenant, id };
  });
}

function areManagers(list: string): boolean {
  const managers = tenantsIn(list).map((one) => one.split('/'));
  return (
    managers.length > 0 &&
    managers.every((parts) => parts.length === 2 && parts.every((part) => GUID.test(part)))
  );
}

function isLocalTime(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(value)) return false;
  try {
    return instantOf(value) !== '';
  } catch {
    return false;
  }
}

function urlOf(value: string): URL | undefined {
  return URL.canParse(value) ? new URL(value) : undefined;
}

function isLoopback(value: string): boolean {
  const url = urlOf(value);
  return (
    url?.protocol.startsWith('http') === true && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  );
}

function stays(value: string): boolean {
  const url = urlOf(value);
  return isLoopback(value) || (url?.protocol === 'https:' && MICROSOFT.test(url.hostname));
}

function isTablesUrl(value: string): boolean {
  const url = urlOf(value);
  return url?.protocol === 'https:' && url.search === '';
}

function isConnection(value: string): boolean {
  const has = (key: string) => new RegExp(`(^|;)${key}=[^;]`, 'i').test(value);
  return (has('AccountName') && has('AccountKey')) || (has('TableEndpoint') && has('SharedAccessSignature'));
}
