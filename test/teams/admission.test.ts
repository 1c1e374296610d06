import { aMessage, anActivity, aPress, type ActivityJson } from '../support/activities';
import { unsigned } from '../support/issuer';
import { APP_ID, standBot, type StandingBot, TENANT } from './standing-bot';

const OTHER = '99999999-0000-4000-8000-000000000009';
const now = Math.floor(Date.now() / 1000);

let standing: StandingBot;
beforeAll(async () => {
  standing = await standBot({ authentication: true });
});
afterAll(() => standing.close());
beforeEach(() => {
  // The SDK prints a line of its own for every forged signature.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

const said = (more: ActivityJson = {}) => aMessage(standing.place, 'hello', more);
const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });
const sign: NonNullable<StandingBot['issuer']>['sign'] = (claims, how) =>
  standing.issuer?.sign(claims, how) ?? '';

async function expectNoTurn(activity: unknown, headers: Readonly<Record<string, string>>): Promise<void> {
  const turns = standing.heard.length;
  const calls = standing.connector.calls.length;
  expect(await standing.send(activity, headers)).toEqual({ status: 401, text: '' });
  expect(standing.heard).toHaveLength(turns);
  expect(standing.connector.calls).toHaveLength(calls);
}

test('a token of the Connector, for this bot and its service, makes a turn', async () => {
  const response = await standing.send(said(), bearer(sign()));

  expect(response).toEqual({ status: 200, text: '' });
  expect(standing.heard.at(-1)?.turn.speaker.tenant).toBe(TENANT);
});

test('in test mode the bot signs nothing it sends', async () => {
  await standing.send(said(), bearer(sign()));

  expect(standing.connector.calls.at(-1)).not.toHaveProperty('authorization');
});

describe('a call is refused without a word and without a turn', () => {
  test.each<[string, () => Readonly<Record<string, string>>]>([
    ['without a token', () => ({})],
    ['with an empty token', () => ({ Authorization: '' })],
    ['with another scheme', () => ({ Authorization: `Basic ${sign()}` })],
    ['with two tokens', () => ({ Authorization: `Bearer ${sign()} ${sign()}` })],
    ['with words for a token', () => bearer('let.me.in')],
    ['with a forged signature', () => bearer(sign({}, { key: 'stranger' }))],
    ['with claims changed after signing', () => bearer(changed(sign(), { aud: APP_ID, extra: true }))],
    ['with a key nobody published', () => bearer(sign({}, { header: { kid: 'unheard of' } }))],
    ['with no key', () => bearer(sign({}, { header: { kid: undefined } }))],
    ['with nobody having signed', () => bearer(unsigned(standardClaims()))],
    ['with alg none over a signature', () => bearer(sign({}, { header: { alg: 'none' } }))],
    ['with a shared secret for a key', () => bearer(sign({}, { header: { alg: 'HS256' } }))],
    ['not valid yet', () => bearer(sign({ nbf: now + 3_600 }))],
    ['expired', () => bearer(sign({ exp: now - 3_600 }))],
    ['that never expires', () => bearer(sign({ exp: undefined }))],
    ['that expires on no day', () => bearer(sign({ exp: 'never' }))],
    ['for another bot', () => bearer(sign({ aud: OTHER }))],
    ['for several bots', () => bearer(sign({ aud: [APP_ID, OTHER] }))],
    ['for no bot', () => bearer(sign({ aud: undefined }))],
    [
      'of another issuer',
      () => bearer(sign({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' })),
    ],
    ['for another service', () => bearer(sign({ serviceurl: 'https://elsewhere.example/' }))],
    ['for no service', () => bearer(sign({ serviceurl: undefined }))],
    ["of the bot's own app, as the Emulator has it", () => bearer(sign(emulatorClaims()))],
    ['of the Connector dressed as another bot', () => bearer(sign({ ver: '1.0', appid: OTHER }))],
    ['with a key endorsed for another channel', () => bearer(sign({}, { key: 'webchat' }))],
  ])('%s', async (_, headers) => {
    await expectNoTurn(said(), headers());
  });

  test.each<[string, () => unknown]>([
    ['without a service URL', () => said({ serviceUrl: undefined })],
    ['with an empty service URL', () => said({ serviceUrl: '' })],
    ['with a service URL that is not the token’s', () => said({ serviceUrl: 'https://elsewhere.example/' })],
    ['of another channel', () => said({ channelId: 'webchat' })],
    ['of the Emulator', () => said({ channelId: 'emulator' })],
    ['of the channel that has an issuer of its own', () => said({ channelId: 'AseChannel' })],
    ['without a channel', () => said({ channelId: undefined })],
    ['of a foreign tenant', () => said(tenants(OTHER, OTHER))],
    ['of two tenants', () => said(tenants(TENANT, OTHER))],
    ['of no tenant', () => said(tenants(undefined, undefined))],
    [
      'by a member of a foreign tenant',
      () => said({ from: { id: '29:x', aadObjectId: 'x', tenantId: OTHER } }),
    ],
    ['by nobody known to Entra', () => said({ from: { id: '29:x', name: 'Sarah Okafor' } })],
    [
      'pressed by nobody known to Entra',
      () => aPress(standing.place, 'c', 'open', {}, { from: { id: '29:x' } }),
    ],
  ])('although the token is good: %s', async (_, activity) => {
    await expectNoTurn(activity(), bearer(sign()));
  });
});

test('the same tenant in other letters is the same tenant', async () => {
  const shout = TENANT.toUpperCase();

  expect(await standing.send(said(tenants(shout, TENANT)), bearer(sign()))).toMatchObject({ status: 200 });
});

test('a member of an allowed tenant in another’s channel speaks as theirs, and the channel stays whose it is', async () => {
  const shared = await standBot({ authentication: true, tenants: [TENANT, OTHER] });
  const from = { id: '29:x', name: 'Una Reid', aadObjectId: 'x', tenantId: OTHER };

  await shared.send(
    aMessage({ ...shared.place, kind: 'channel' }, 'hello', { from }),
    bearer(shared.issuer?.sign() ?? ''),
  );

  expect(shared.heard[0]?.turn).toMatchObject({
    speaker: { tenant: OTHER, id: 'x' },
    conversation: { tenant: TENANT },
  });
  await shared.close();
});

test('why a call was refused is in the log, and its token is not', async () => {
  const token = sign({ exp: now - 3_600 });

  await standing.send(said(), bearer(token));

  expect(standing.log()).toContain('"refused":"expired"');
  expect(standing.log()).not.toContain(token);
});

test('keys that cannot be fetched are our fault, and still say nothing', async () => {
  const alone = await standBot({ authentication: true });
  const token = alone.issuer?.sign() ?? '';
  await alone.issuer?.close();

  const response = await alone.send(aMessage(alone.place, 'hello'), bearer(token));

  expect(response).toEqual({ status: 500, text: '' });
  expect(alone.heard).toEqual([]);
  await alone.close();
});

describe('what is no activity is refused before it is asked whose it is', () => {
  const poisoned = (key: string) => `{"type":"message","value":{"${key}":{"admin":true}}}`;

  test.each<[string, () => unknown]>([
    ['nothing', () => ''],
    ['no JSON', () => '{"type":'],
    ['null', () => 'null'],
    ['a word', () => '"message"'],
    ['a list', () => [said()]],
    ['no type', () => said({ type: undefined })],
    ['a type that is none', () => said({ type: { $gt: '' } })],
    ['no conversation', () => said({ conversation: undefined })],
    ['a conversation that is a word', () => said({ conversation: 'a:personal' })],
    ['nobody speaking', () => said({ from: null })],
    ['text that is none', () => said({ text: ['hello'] })],
    ['entities that are none', () => said({ entities: [null] })],
    ['a message without an id', () => said({ id: undefined })],
    ['__proto__', () => poisoned('__proto__')],
    ['constructor', () => poisoned('constructor')],
    ['prototype', () => poisoned('prototype')],
    ['a hundred layers', () => said({ value: deep(100) })],
    ['fifty thousand layers', () => `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ])('%s', async (_, body) => {
    const turns = standing.heard.length;

    expect(await standing.send(body(), bearer(sign()))).toEqual({ status: 400, text: '' });

    expect(standing.heard).toHaveLength(turns);
  });
});

test('events need not say who did them', async () => {
  const event = anActivity(standing.place, {
    type: 'installationUpdate',
    action: 'add-upgrade',
    from: { id: '29:x' },
  });

  expect(await standing.send(event, bearer(sign()))).toMatchObject({ status: 200 });
});

describe('in local mode', () => {
  let local: StandingBot;
  beforeAll(async () => {
    local = await standBot();
  });
  afterAll(() => local.close());

  test('a tenant that is missing is the local one', async () => {
    await local.send(aMessage(local.place, 'hello', { channelData: undefined, conversation: { id: 'a:x' } }));

    expect(local.heard.at(-1)?.turn.speaker).toMatchObject({ tenant: TENANT });
  });

  test.each([
    'https://smba.trafficmanager.net/uk/',
    'http://127.0.0.1.example.com/',
    'file:///etc/passwd',
    'junk',
  ])('answers do not go to %s', async (serviceUrl) => {
    const turns = local.heard.length;

    expect(await local.send(aMessage(local.place, 'hello', { serviceUrl }))).toEqual({
      status: 401,
      text: '',
    });

    expect(local.heard).toHaveLength(turns);
  });
});

function tenants(channel: string | undefined, conversation: string | undefined): ActivityJson {
  return {
    channelData: channel === undefined ? {} : { tenant: { id: channel } },
    conversation: { id: 'a:personal', conversationType: 'personal', tenantId: conversation },
  };
}

function standardClaims() {
  return {
    iss: 'https://api.botframework.com',
    aud: APP_ID,
    serviceurl: standing.place.serviceUrl,
    nbf: now - 60,
    exp: now + 3_600,
  };
}

function emulatorClaims() {
  return {
    iss: 'https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0',
    ver: '2.0',
    azp: APP_ID,
  };
}

function changed(token: string, more: object): string {
  const [head, , signature] = token.split('.');
  const claims = Buffer.from(JSON.stringify({ ...standardClaims(), ...more })).toString('base64url');
  return `${head}.${claims}.${signature}`;
}

function deep(layers: number): unknown {
  return layers === 0 ? 'here' : { in: deep(layers - 1) };
}
