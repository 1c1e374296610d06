import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import {
  LOG_LEVELS,
  managersIn,
  settings,
  tenantsIn,
  type LogLevel,
  type Mode,
  type Settings,
} from './setting-shapes';
import { isManaged, problemsIn, storageProblemsIn } from './settings';

/** Where plans are kept. */
export type Tables =
  | { readonly kind: 'data folder'; readonly folder: string }
  | { readonly kind: 'managed identity'; readonly url: string; readonly clientId?: string }
  | { readonly kind: 'connection string'; readonly connection: string };

/** Bot Framework's own names for where tokens come from, of which it takes all or none; in test they lead to this machine. */
export interface Issuer {
  readonly ToBotFromChannelOpenIdMetadataUrl: string;
  readonly ToBotFromEmulatorOpenIdMetadataUrl: string;
  readonly ToBotFromChannelTokenIssuer: string;
  readonly ToChannelFromBotLoginUrl: string;
  readonly ToChannelFromBotOAuthScope: string;
  readonly OAuthUrl: string;
  readonly CallerId: string;
}

/** How the bot proves who it is, and knows who is calling; `none` is local mode alone. */
export type Identity =
  | { readonly kind: 'none' }
  | { readonly kind: 'test'; readonly appId: string; readonly issuer: Issuer }
  | {
      readonly kind: 'SingleTenant';
      readonly appId: string;
      readonly tenantId: string;
      readonly proof:
        { readonly password: string } | { readonly thumbprint: string; readonly privateKey: string };
    }
  | { readonly kind: 'UserAssignedMSI'; readonly appId: string; readonly tenantId: string };

export interface Config {
  readonly mode: Mode;
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: '127.0.0.1' | '0.0.0.0';
  readonly logLevel: LogLevel;
  readonly tables: Tables;
  readonly identity: Identity;
  /** Tenants that are answered; every tenant of a partnership that is held, where none is named. */
  readonly allowedTenants?: readonly string[];
  /** Who sets a partnership up in chat, by tenant and object id. */
  readonly firstManagers?: readonly { readonly tenant: string; readonly id: string }[];
  /** Where the calendar starts, as London says it; the real time without one. */
  readonly now?: string;
  /** Seconds from one look at what is due to the next. */
  readonly lookEvery: number;
}

/** Everything wrong with the settings at once, one sentence each, in no case a setting's value that is secret. */
export interface ConfigProblems {
  readonly problems: readonly string[];
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The project's own folder, for the written source and the built one alike. */
export const PROJECT = path.join(__dirname, '..');

/**
 * The settings as the bot rests on them, or everything that is wrong with them. An empty setting is an absent one;
 * without MODE nothing but the settings' own shapes can be judged.
 */
export function readConfig(env: Environment): Config | ConfigProblems {
  const given = givenIn(env);
  const problems = problemsIn(given);
  if (problems.length > 0) return { problems };
  // Anything else is among the problems.
  const mode = given.MODE as Mode;
  return {
    mode,
    port: Number(given.PORT ?? 3978),
    host: mode === 'production' ? '0.0.0.0' : '127.0.0.1',
    logLevel: LOG_LEVELS.find((one) => one === given.LOG_LEVEL) ?? (mode === 'local' ? 'warn' : 'info'),
    tables: tablesOf(given),
    identity: identityOf(mode, given),
    ...(given.ALLOWED_TENANTS && { allowedTenants: tenantsIn(given.ALLOWED_TENANTS) }),
    ...(given.FIRST_MANAGERS && { firstManagers: managersIn(given.FIRST_MANAGERS) }),
    ...(given.NOW && { now: given.NOW }),
    lookEvery: Number(given.LOOK_EVERY ?? 60),
  };
}

/** The settings of this process, laid over those of a file in `env/` where one is named. */
export function environment(file?: string): Environment {
  if (!file) return process.env;
  if (!existsSync(file)) throw new Error(`No settings file ${file}`);
  return { ...parseEnv(readFileSync(file, 'utf8')), ...process.env };
}

function givenIn(env: Environment): Settings {
  const given: Record<string, string> = {};
  for (const setting of Object.keys(settings.shape)) {
    const value = env[setting]?.trim();
    if (value) given[setting] = value;
  }
  return given;
}

/** Where plans are kept, for commands that need nothing else of the settings. */
export function readTables(env: Environment): Tables {
  return tablesOf(givenIn(env));
}

/** The same for a command that fills them: an account, or this machine's storage where `local` or MODE asks for it. */
export function readTablesToFill(env: Environment, local: boolean): Tables | ConfigProblems {
  const given = givenIn(env);
  const problems = storageProblemsIn(given, local || given.MODE === 'local');
  return problems.length > 0 ? { problems } : tablesOf(given);
}

function tablesOf(given: Settings): Tables {
  if (given.TABLES_CONNECTION) return { kind: 'connection string', connection: given.TABLES_CONNECTION };
  if (!given.TABLES_URL) {
    return { kind: 'data folder', folder: path.resolve(PROJECT, given.DATA_DIR ?? '.data') };
  }
  const clientId = isManaged(given) ? given.MicrosoftAppId : undefined;
  return { kind: 'managed identity', url: given.TABLES_URL, ...(clientId && { clientId }) };
}

function identityOf(mode: Mode, given: Settings): Identity {
  const appId = given.MicrosoftAppId ?? '';
  const tenantId = given.MicrosoftAppTenantId ?? '';
  if (mode === 'local') return { kind: 'none' };
  if (mode === 'test') return { kind: 'test', appId, issuer: issuerOf(given) };
  if (isManaged(given)) return { kind: 'UserAssignedMSI', appId, tenantId };
  return { kind: 'SingleTenant', appId, tenantId, proof: proofOf(given) };
}

function proofOf(given: Settings): Extract<Identity, { kind: 'SingleTenant' }>['proof'] {
  if (given.MicrosoftAppPassword) return { password: given.MicrosoftAppPassword };
  return {
    thumbprint: given.CertificateThumbprint ?? '',
    // A setting is one line; the key's own line ends come as \n.
    privateKey: (given.CertificatePrivateKey ?? '').replaceAll('\\n', '\n'),
  };
}

/** Bot Framework takes the whole set or none of it, so what is not given is what it would use itself. */
function issuerOf(given: Settings): Issuer {
  return {
    ToBotFromChannelOpenIdMetadataUrl: given.ToBotFromChannelOpenIdMetadataUrl ?? '',
    ToBotFromEmulatorOpenIdMetadataUrl:
      given.ToBotFromEmulatorOpenIdMetadataUrl ?? given.ToBotFromChannelOpenIdMetadataUrl ?? '',
    ToBotFromChannelTokenIssuer: given.ToBotFromChannelTokenIssuer ?? 'https://api.botframework.com',
    ToChannelFromBotLoginUrl:
      given.ToChannelFromBotLoginUrl ?? 'https://login.microsoftonline.com/botframework.com',
    ToChannelFromBotOAuthScope: given.ToChannelFromBotOAuthScope ?? 'https://api.botframework.com',
    OAuthUrl: given.OAuthUrl ?? 'https://api.botframework.com',
    CallerId: given.CallerId ?? 'urn:botframework:azure',
  };
}
