import { MANAGED, managersIn, MODES, settings, tenantsIn, type Mode, type Settings } from './setting-shapes';

type Setting = keyof Settings;

const ISSUER: readonly Setting[] = [
  'ToBotFromChannelOpenIdMetadataUrl',
  'ToBotFromEmulatorOpenIdMetadataUrl',
  'ToBotFromChannelTokenIssuer',
  'ToChannelFromBotLoginUrl',
  'ToChannelFromBotOAuthScope',
  'OAuthUrl',
  'CallerId',
];
const IDENTITY: readonly Setting[] = [
  'MicrosoftAppId',
  'MicrosoftAppType',
  'MicrosoftAppTenantId',
  'MicrosoftAppPassword',
  'CertificateThumbprint',
  'CertificatePrivateKey',
];
const SECRETS: readonly Setting[] = [
  'MicrosoftAppPassword',
  'CertificateThumbprint',
  'CertificatePrivateKey',
];

/** What each mode cannot do without, and what would mean something else was wanted. */
const RULES: Record<Mode, { needs: readonly Setting[]; refuses: readonly Setting[]; because: string }> = {
  local: {
    needs: [],
    refuses: [...IDENTITY, ...ISSUER, 'TABLES_URL', 'TABLES_CONNECTION'],
    because: 'local mode has no authentication and keeps its data in DATA_DIR',
  },
  production: {
    needs: ['MicrosoftAppId', 'MicrosoftAppType', 'MicrosoftAppTenantId', 'ALLOWED_TENANTS'],
    refuses: [...ISSUER, 'NOW', 'DATA_DIR'],
    because: "production has Microsoft's issuer, Azure's tables and the real time",
  },
  test: {
    needs: ['MicrosoftAppId', 'ToBotFromChannelOpenIdMetadataUrl'],
    refuses: ['TABLES_URL', 'TABLES_CONNECTION', 'NOW'],
    because: 'test mode keeps its data in DATA_DIR, in real time',
  },
};

/** A managed identity, in either spelling. */
export function isManaged(given: Settings): boolean {
  return MANAGED.includes(given.MicrosoftAppType ?? '');
}

type Found = readonly [Setting, string];

/** Everything wrong with the settings given: first each one's own shape, then what is missing or at odds with the mode. */
export function problemsIn(given: Settings): readonly string[] {
  const shapes = settings.safeParse(given).error?.issues ?? [];
  return [
    ...shapes.map((issue) => `${issue.path.join('.')} ${issue.message}`),
    ...contradictions(given).map(([setting, problem]) => `${setting} ${problem}`),
  ];
}

function contradictions(given: Settings): readonly Found[] {
  const mode = MODES.find((one) => one === given.MODE);
  if (!given.MODE) return [['MODE', `must be asked for: one of ${MODES.join(', ')}`]];
  if (!mode) return [];
  const { needs, refuses, because } = RULES[mode];
  return [
    ...needs.filter((one) => !given[one]).map((one): Found => [one, `is needed in ${mode} mode`]),
    ...refuses.filter((one) => given[one]).map((one): Found => [one, `must not be set: ${because}`]),
    ...managerProblems(given),
    ...(mode === 'production' ? [...storageProblems(given), ...proofProblems(given)] : []),
  ];
}

const ACCOUNT = ['TABLES_URL', 'TABLES_CONNECTION'] as const;
const storage = settings.pick({ MODE: true, DATA_DIR: true, TABLES_URL: true, TABLES_CONNECTION: true });

/**
 * Everything wrong with where plans are kept, for a command that needs nothing else of the settings. This machine's own
 * storage is used where it is asked for, and never for want of an account.
 */
export function storageProblemsIn(given: Settings, local: boolean): readonly string[] {
  const shapes = storage.safeParse(given).error?.issues ?? [];
  const found: readonly Found[] = local
    ? ACCOUNT.filter((one) => given[one]).map((one) => [one, `must not be set: ${RULES.local.because}`])
    : storageProblems(given);
  return [
    ...shapes.map((issue) => `${issue.path.join('.')} ${issue.message}`),
    ...found.map(([setting, problem]) => `${setting} ${problem}`),
  ];
}

function storageProblems({ TABLES_URL, TABLES_CONNECTION }: Settings): readonly Found[] {
  if (TABLES_URL && TABLES_CONNECTION) {
    return [['TABLES_CONNECTION', 'must not be set beside TABLES_URL: choose one of them']];
  }
  return TABLES_URL || TABLES_CONNECTION ? [] : [['TABLES_URL', 'is needed, or TABLES_CONNECTION']];
}

function proofProblems(given: Settings): readonly Found[] {
  const { MicrosoftAppPassword, CertificateThumbprint, CertificatePrivateKey } = given;
  if (isManaged(given)) {
    return SECRETS.filter((one) => given[one]).map((one): Found => [
      one,
      'must not be set: a managed identity has no secret',
    ]);
  }
  if (MicrosoftAppPassword && (CertificateThumbprint || CertificatePrivateKey)) {
    return [['MicrosoftAppPassword', 'must not be set beside a certificate: choose one of them']];
  }
  if (CertificateThumbprint && !CertificatePrivateKey) {
    return [['CertificatePrivateKey', 'is needed with CertificateThumbprint']];
  }
  if (CertificatePrivateKey && !CertificateThumbprint) {
    return [['CertificateThumbprint', 'is needed with CertificatePrivateKey']];
  }
  const proven = MicrosoftAppPassword || CertificateThumbprint;
  return proven || given.MicrosoftAppType !== 'SingleTenant'
    ? []
    : [['MicrosoftAppPassword', 'is needed, or CertificateThumbprint and CertificatePrivateKey']];
}

/** Whoever is turned away at the door could not set anything up. */
function managerProblems({ FIRST_MANAGERS, ALLOWED_TENANTS }: Settings): readonly Found[] {
  if (!FIRST_MANAGERS || !ALLOWED_TENANTS) return [];
  const allowed = tenantsIn(ALLOWED_TENANTS);
  const isUnheard = managersIn(FIRST_MANAGERS).some(({ tenant }) => !allowed.includes(tenant));
  return isUnheard ? [['FIRST_MANAGERS', 'names a tenant that is not among ALLOWED_TENANTS']] : [];
}
