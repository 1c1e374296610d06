import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { type Config, environment, PROJECT, readConfig } from '../src/config';
import { settings } from '../src/setting-shapes';

const TENANT = '10000000-0000-4000-8000-000000000001';
const APP = '20000000-0000-4000-8000-000000000001';
const METADATA = 'http://127.0.0.1:4000/.well-known/openidconfiguration';

const local = { MODE: 'local' };
const production = {
  MODE: 'production',
  MicrosoftAppId: APP,
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: TENANT,
  MicrosoftAppPassword: 'kept in the vault',
  TABLES_URL: 'https://steward.table.core.windows.net',
  ALLOWED_TENANTS: TENANT,
};
const managed = { ...production, MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppPassword: '' };
const testing = { MODE: 'test', MicrosoftAppId: APP, ToBotFromChannelOpenIdMetadataUrl: METADATA };
const key = '-----BEGIN PRIVATE KEY-----\\nabc\\n-----END PRIVATE KEY-----';

function accepted(env: Record<string, string | undefined>): Config {
  const read = readConfig(env);
  if ('problems' in read) throw new Error(read.problems.join('; '));
  return read;
}

function problems(env: Record<string, string | undefined>): readonly string[] {
  const read = readConfig(env);
  return 'problems' in read ? read.problems : [];
}

describe('a mode is asked for', () => {
  test('without one nothing starts', () => {
    expect(problems({})).toEqual(['MODE must be asked for: one of local, production, test']);
  });

  test('and it is one of three', () => {
    expect(problems({ MODE: 'prod' })).toEqual(['MODE must be one of local, production, test']);
  });

  test('other mistakes are told beside it', () => {
    expect(problems({ PORT: 'http' })).toEqual([
      'PORT must be a port, 0 to 65535',
      'MODE must be asked for: one of local, production, test',
    ]);
  });
});

describe('local', () => {
  test('listens to this machine alone, on 3978, and keeps its data in .data', () => {
    expect(accepted(local)).toMatchObject({
      mode: 'local',
      host: '127.0.0.1',
      port: 3978,
      identity: { kind: 'none' },
      tables: { kind: 'data folder', folder: path.join(PROJECT, '.data') },
    });
  });

  test('may start its calendar on another day', () => {
    expect(accepted({ ...local, NOW: '2021-11-10T10:00' }).now).toBe('2021-11-10T10:00');
    expect(accepted({ ...local, NOW: '' }).now).toBeUndefined();
  });

  test.each(['tomorrow', '2021-11-31T10:00', '2021-11-10', '2021-11-10T10:00Z'])(
    'does not take %s for a time',
    (NOW) => {
      expect(problems({ ...local, NOW })).toEqual([
        'NOW must be a date and time in London, such as 2021-11-10T10:00',
      ]);
    },
  );

  test.each([
    ['MicrosoftAppId', APP],
    ['MicrosoftAppPassword', 'secret'],
    ['TABLES_URL', 'https://steward.table.core.windows.net'],
    ['TABLES_CONNECTION', 'AccountName=a;AccountKey=b'],
    ['ToBotFromChannelOpenIdMetadataUrl', METADATA],
  ])('refuses %s, which means something else was wanted', (setting, value) => {
    expect(problems({ ...local, [setting]: value })).toEqual([
      `${setting} must not be set: local mode has no authentication and keeps its data in DATA_DIR`,
    ]);
  });
});

describe('production', () => {
  test('is open to the network, authenticated, on Azure', () => {
    expect(accepted({ ...production, PORT: '8080' })).toEqual({
      mode: 'production',
      host: '0.0.0.0',
      port: 8080,
      lookEvery: 60,
      logLevel: 'info',
      identity: {
        kind: 'SingleTenant',
        appId: APP,
        tenantId: TENANT,
        proof: { password: 'kept in the vault' },
      },
      tables: { kind: 'managed identity', url: 'https://steward.table.core.windows.net' },
      allowedTenants: [TENANT],
    });
  });

  test('proves itself with a certificate instead of a password', () => {
    const env = {
      ...production,
      MicrosoftAppPassword: undefined,
      CertificateThumbprint: 'ab'.repeat(20),
      CertificatePrivateKey: key,
    };
    expect(accepted(env).identity).toMatchObject({
      proof: {
        thumbprint: 'ab'.repeat(20),
        privateKey: '-----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY-----',
      },
    });
  });

  test.each(['UserAssignedMSI', 'UserAssignedMsi'])(
    'or with a managed identity, spelt %s',
    (MicrosoftAppType) => {
      const config = accepted({ ...managed, MicrosoftAppType });
      expect(config.identity).toEqual({ kind: 'UserAssignedMSI', appId: APP, tenantId: TENANT });
      expect(config.tables).toMatchObject({ clientId: APP });
    },
  );

  test.each([
    'AccountName=steward;AccountKey=abc',
    'TableEndpoint=https://x.example;SharedAccessSignature=sv',
  ])('keeps its data by a connection string: %s', (TABLES_CONNECTION) => {
    expect(accepted({ ...production, TABLES_URL: '', TABLES_CONNECTION }).tables).toEqual({
      kind: 'connection string',
      connection: TABLES_CONNECTION,
    });
  });

  test('answers several tenants, however they are parted', () => {
    const other = TENANT.replace(/1$/, '2');
    expect(
      accepted({ ...production, ALLOWED_TENANTS: `${TENANT}, ${other.toUpperCase()}` }).allowedTenants,
    ).toEqual([TENANT, other]);
  });

  test.each<[string, Record<string, string>, string]>([
    [
      'no app id, which would switch authentication off',
      { MicrosoftAppId: ' ' },
      'MicrosoftAppId is needed in production mode',
    ],
    ['an app id that is none', { MicrosoftAppId: 'steward' }, 'MicrosoftAppId must be a GUID'],
    ['no type', { MicrosoftAppType: '' }, 'MicrosoftAppType is needed in production mode'],
    [
      'a misspelt type',
      { MicrosoftAppType: 'SingelTenant' },
      'MicrosoftAppType must be exactly SingleTenant or UserAssignedMSI',
    ],
    [
      'a type in another case',
      { MicrosoftAppType: 'singletenant' },
      'MicrosoftAppType must be exactly SingleTenant or UserAssignedMSI',
    ],
    [
      'a type that Microsoft ended',
      { MicrosoftAppType: 'MultiTenant' },
      'MicrosoftAppType must be exactly SingleTenant or UserAssignedMSI',
    ],
    ['no tenant', { MicrosoftAppTenantId: '' }, 'MicrosoftAppTenantId is needed in production mode'],
    [
      'no proof',
      { MicrosoftAppPassword: '' },
      'MicrosoftAppPassword is needed, or CertificateThumbprint and CertificatePrivateKey',
    ],
    [
      'two proofs',
      { CertificateThumbprint: 'ab'.repeat(20), CertificatePrivateKey: key },
      'MicrosoftAppPassword must not be set beside a certificate: choose one of them',
    ],
    [
      'half a certificate',
      { MicrosoftAppPassword: '', CertificateThumbprint: 'ab'.repeat(20) },
      'CertificatePrivateKey is needed with CertificateThumbprint',
    ],
    [
      'the other half',
      { MicrosoftAppPassword: '', CertificatePrivateKey: key },
      'CertificateThumbprint is needed with CertificatePrivateKey',
    ],
    [
      'a managed identity with a secret',
      { MicrosoftAppType: 'UserAssignedMSI' },
      'MicrosoftAppPassword must not be set: a managed identity has no secret',
    ],
    ['no storage', { TABLES_URL: '' }, 'TABLES_URL is needed, or TABLES_CONNECTION'],
    [
      'two storages',
      { TABLES_CONNECTION: 'AccountName=a;AccountKey=b' },
      'TABLES_CONNECTION must not be set beside TABLES_URL: choose one of them',
    ],
    [
      'storage in the clear',
      { TABLES_URL: 'http://steward.example' },
      'TABLES_URL must be an https URL without a query',
    ],
    [
      'a connection to nothing',
      { TABLES_URL: '', TABLES_CONNECTION: 'UseDevelopmentStorage=true' },
      'TABLES_CONNECTION must name an account with its key, or an endpoint with a shared access signature',
    ],
    ['nobody to answer', { ALLOWED_TENANTS: '' }, 'ALLOWED_TENANTS is needed in production mode'],
    ['an empty list', { ALLOWED_TENANTS: ',' }, 'ALLOWED_TENANTS must be GUIDs, comma between'],
    ['everybody', { ALLOWED_TENANTS: '*' }, 'ALLOWED_TENANTS must be GUIDs, comma between'],
    [
      'another day',
      { NOW: '2021-11-10T10:00' },
      "NOW must not be set: production has Microsoft's issuer, Azure's tables and the real time",
    ],
    [
      'a data folder',
      { DATA_DIR: '.data' },
      "DATA_DIR must not be set: production has Microsoft's issuer, Azure's tables and the real time",
    ],
    [
      'another issuer',
      { ToBotFromChannelOpenIdMetadataUrl: METADATA },
      "ToBotFromChannelOpenIdMetadataUrl must not be set: production has Microsoft's issuer, Azure's tables and the real time",
    ],
    ['a port out of range', { PORT: '65536' }, 'PORT must be a port, 0 to 65535'],
    ['a look every never', { LOOK_EVERY: '0' }, 'LOOK_EVERY must be seconds, 1 to 300'],
    [
      'an unknown log level',
      { LOG_LEVEL: 'chatty' },
      'LOG_LEVEL must be one of silent, error, warn, info, debug',
    ],
  ])('refuses %s', (_, change, problem) => {
    expect(problems({ ...production, ...change })).toEqual([problem]);
  });

  test('tells everything that is wrong at once', () => {
    const env = { MODE: 'production', PORT: 'http', MicrosoftAppType: 'Single', NOW: '2021-11-10T10:00' };
    expect(problems(env)).toEqual([
      'PORT must be a port, 0 to 65535',
      'MicrosoftAppType must be exactly SingleTenant or UserAssignedMSI',
      'MicrosoftAppId is needed in production mode',
      'MicrosoftAppTenantId is needed in production mode',
      'ALLOWED_TENANTS is needed in production mode',
      expect.stringMatching(/^NOW must not be set/),
      'TABLES_URL is needed, or TABLES_CONNECTION',
    ]);
  });

  test('says no secret back', () => {
    const env = { ...production, MicrosoftAppType: 'UserAssignedMSI', CertificatePrivateKey: 'hunter2' };
    expect(problems(env).join()).not.toMatch(/hunter2|kept in the vault/);
  });
});

describe('test', () => {
  test('authenticates against an issuer on this machine, over local storage', () => {
    expect(
      accepted({ ...testing, DATA_DIR: '/tmp/steward', ToBotFromChannelTokenIssuer: 'https://issuer' }),
    ).toMatchObject({
      mode: 'test',
      host: '127.0.0.1',
      tables: { kind: 'data folder', folder: '/tmp/steward' },
      identity: {
        kind: 'test',
        appId: APP,
        issuer: {
          ToBotFromChannelOpenIdMetadataUrl: METADATA,
          ToBotFromEmulatorOpenIdMetadataUrl: METADATA,
          ToBotFromChannelTokenIssuer: 'https://issuer',
        },
      },
    });
  });

  test.each<[string, Record<string, string>, string]>([
    ['no app id', { MicrosoftAppId: '' }, 'MicrosoftAppId is needed in test mode'],
    [
      'no issuer',
      { ToBotFromChannelOpenIdMetadataUrl: '' },
      'ToBotFromChannelOpenIdMetadataUrl is needed in test mode',
    ],
    [
      'an issuer elsewhere',
      { ToBotFromChannelOpenIdMetadataUrl: 'https://issuer.example/keys' },
      'ToBotFromChannelOpenIdMetadataUrl must be a URL on this machine',
    ],
    [
      'an issuer that only looks local',
      { ToBotFromChannelOpenIdMetadataUrl: 'http://127.0.0.1.example/keys' },
      'ToBotFromChannelOpenIdMetadataUrl must be a URL on this machine',
    ],
    [
      'a sibling elsewhere',
      { ToChannelFromBotLoginUrl: 'https://login.example' },
      "ToChannelFromBotLoginUrl must be a URL on this machine, or Microsoft's own",
    ],
    [
      'storage elsewhere',
      { TABLES_URL: 'https://steward.example' },
      'TABLES_URL must not be set: test mode keeps its data in DATA_DIR, in real time',
    ],
    [
      'another day',
      { NOW: '2021-11-10T10:00' },
      'NOW must not be set: test mode keeps its data in DATA_DIR, in real time',
    ],
  ])('refuses %s', (_, change, problem) => {
    expect(problems({ ...testing, ...change })).toEqual([problem]);
  });
});

test("a file's settings stand where this process has none of its own", () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'settings-')), 'some.env');
  writeFileSync(file, '# what it is for\nSTEWARD_SAYS=from the file\nPATH=nowhere\n');
  const read = environment(file);
  expect(read['STEWARD_SAYS']).toBe('from the file');
  expect(read['PATH']).toBe(environment()['PATH']);
  expect(() => environment(`${file}.missing`)).toThrow('No settings file');
});

describe('the files in env/', () => {
  const settingsIn = (file: string) => parseEnv(readFileSync(path.join(PROJECT, 'env', file), 'utf8'));

  test('start the demo on 10 November 2021', () => {
    expect(accepted(settingsIn('local.env'))).toMatchObject({ mode: 'local', now: '2021-11-10T10:00' });
  });

  test('explain every setting, and no other', () => {
    expect(Object.keys(settingsIn('example.env')).sort()).toEqual(Object.keys(settings.shape).sort());
  });
});

describe('who sets a partnership up', () => {
  const meera = 'AAAAAAAA-0000-4000-8000-000000000024';

  test('is named by tenant and object id, in any letters', () => {
    expect(accepted({ ...production, FIRST_MANAGERS: `${TENANT}/${meera}` }).firstManagers).toEqual([
      { tenant: TENANT, id: meera.toLowerCase() },
    ]);
    expect(accepted(production)).not.toHaveProperty('firstManagers');
  });

  test.each(['Meera Shah', TENANT, `${TENANT}/${meera}/x`, `${TENANT}/Meera`])('and not as %s', (named) => {
    expect(problems({ ...local, FIRST_MANAGERS: named })).toEqual([
      'FIRST_MANAGERS must be TENANT/OBJECT-ID, two GUIDs, comma between several',
    ]);
  });

  test('and is of a tenant that is answered', () => {
    expect(problems({ ...production, FIRST_MANAGERS: `${APP}/${meera}` })).toEqual([
      'FIRST_MANAGERS names a tenant that is not among ALLOWED_TENANTS',
    ]);
  });
});
