import { generateKeyPairSync } from 'node:crypto';
import { createLog } from '../../src/log';
import { inMemoryStores } from '../../src/store/in-memory';
import type { Identity } from '../../src/config';
import { createBot } from '../../src/teams/bot';
import { nowAt } from '../../src/clock';
import { aMessage } from '../support/activities';
import { APP_ID, SARAH, TENANT } from './standing-bot';

const key = generateKeyPairSync('rsa', { modulusLength: 2048 });
const privateKey = key.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
const own = { appId: APP_ID, tenantId: TENANT };

const botWith = (identity: Identity, tenants: readonly string[] = [TENANT]) =>
  createBot({
    app: { hear: jest.fn(), press: jest.fn(), welcome: jest.fn() },
    conversations: inMemoryStores().conversations,
    calendar: () => nowAt('2021-11-10T10:00:00.000Z'),
    log: createLog('silent'),
    identity,
    tenants,
  });

test.each<[string, Identity]>([
  ['a password', { kind: 'SingleTenant', ...own, proof: { password: 'never used' } }],
  ['a certificate', { kind: 'SingleTenant', ...own, proof: { thumbprint: 'ab'.repeat(20), privateKey } }],
  ['a managed identity', { kind: 'UserAssignedMSI', ...own }],
])('a bot with %s believes nobody without a token', async (_, identity) => {
  const place = {
    serviceUrl: 'https://smba.trafficmanager.net/uk/',
    tenant: TENANT,
    conversation: 'a:1',
    from: SARAH,
  };

  const received = await botWith(identity).receive(aMessage({ ...place, kind: 'personal' }, 'hello'), '');

  expect(received).toEqual({ status: 401 });
});

test('a bot that may answer no tenant does not start', () => {
  expect(() => botWith({ kind: 'none' }, [])).toThrow('no tenant');
});
