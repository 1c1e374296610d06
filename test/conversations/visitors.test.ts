import '../support/matchers';
import { aPress, type ActivityJson } from '../support/activities';
import { buttonsOn } from '../support/card';
import { conversation, type Chat, type Opening } from '../support/conversation';

/** People of another tenant in a channel that is shared with them. Herefordshire's stands for a trust that holds no plan of its own there. */

const plan = 'hounslow-2021-23';
const trust = '10000000-0000-4000-8000-000000000002';
const id = 'cccccccc-0000-4000-8000-000000000001';
const una: ActivityJson = { from: { id: '29:una', name: 'Una Reid', aadObjectId: id, tenantId: trust } };

const inChannel = (more: Partial<Opening> = {}) =>
  conversation({ plan, as: 'Sarah Okafor', in: 'channel', group: 'safeguarding-effectiveness', ...more });

async function register(chat: Chat) {
  const held = await chat.stores.registers.register('hounslow');
  if (!held) throw new Error('No register');
  return held;
}

/** The partnership shares its channels with the trust; perhaps it knows Una too. */
async function sharing(chat: Chat, role?: 'member' | 'chair', left?: string): Promise<void> {
  const { partnership, revision } = await register(chat);
  const person = {
    id,
    name: 'Una Reid',
    agency: 'health',
    guest: false,
    tenant: trust,
    ...(left && { left }),
  };
  const people = role ? [...partnership.people, { ...person, role }] : partnership.people;
  const groups = partnership.groups.map((group) =>
    role && group.id === 'safeguarding-effectiveness' ? { ...group, members: [...group.members, id] } : group,
  );
  await chat.stores.registers.replace({ ...partnership, people, groups, guestTenants: [trust] }, revision);
}

test('somebody of a listed tenant reads the plan of the channel’s group, and changes nothing', async () => {
  const chat = await inChannel();
  await sharing(chat);
  const before = (await register(chat)).revision;

  expect(await chat.says('what are our priorities', una)).toSay('P2 Child Sexual Abuse');
  const told = await chat.says('set 2.1 to green', una);
  expect(told).toRefuse('not-allowed');
  expect(await chat.says('yes', una)).not.toSay('Saved');
  expect(await chat.says("I've taken over from Tom Baines", una)).toRefuse('not-allowed');

  const card = await chat.says('2.1');
  const form = { rating: 'green', progress: 'under way' };
  for (const { verb, data } of [
    ...buttonsOn(card.card),
    { verb: 'ask handover', data: { from: 'aaaaaaaa-0000-4000-8000-000000000022', to: id } },
  ]) {
    const pressed = aPress(chat.place, card.message?.id ?? '', verb, { ...(data as object), ...form }, una);
    await fetch(`${chat.url}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(pressed),
    });
  }
  expect(await chat.history('2.1')).toEqual([]);
  expect((await register(chat)).revision).toBe(before);
});

test('they ask for no more time, and are told who could move the date', async () => {
  const chat = await inChannel();
  await sharing(chat);
  const before = (await register(chat)).revision;

  const told = await chat.says('move 2.1 to 31 January 2022 because of training', una);
  expect(told).toRefuse('not-allowed');
  expect(buttonsOn(told.card)).toEqual([]);
  const data = { plan, ref: '2.1', to: '2022-01-31' };
  const pressed = aPress(chat.place, '', 'ask for time', data, una);
  await fetch(`${chat.url}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(pressed),
  });
  expect((await register(chat)).revision).toBe(before);
});

test('they are reminded of nothing and nudged nowhere, because there is no chat with them', async () => {
  const chat = await inChannel();
  await sharing(chat);
  const before = (await register(chat)).revision;

  expect(await chat.says('remind me about 2.1 on 19 November', una)).toRefuse('nowhere-to-remind');
  expect(await chat.says('yes', una)).not.toSay('Saved');
  expect(await chat.says('stop nudging me', una)).toSay('You are not in the register');
  expect(await chat.history('2.1')).toEqual([]);
  expect((await register(chat)).revision).toBe(before);
});

test('in a channel of no group, and of a tenant that is not listed, they are strangers', async () => {
  const chat = await inChannel();
  expect(await chat.says('what are our priorities', una)).toSay('I don’t know you yet');
  await sharing(chat);
  const elsewhere = await conversation({ plan, as: 'Sarah Okafor', in: 'channel', stores: chat.stores });
  expect(await elsewhere.says('what are our priorities', una)).toSay('I don’t know you yet');
});

test('named in the register, they are what it says', async () => {
  const chat = await inChannel();
  await sharing(chat, 'member');
  expect(await chat.says('set 2.1 to green', una)).toPropose({ ref: '2.1', from: 'not rated', to: 'green' });
  await chat.says('yes', una);
  expect(await chat.history('2.1')).toMatchObject([{ by: { id, name: 'Una Reid' } }]);
});

test('named and gone, they are strangers and no visitors', async () => {
  const chat = await inChannel();
  await sharing(chat, 'member', '2021-11-01');
  expect(await chat.says('what are our priorities', una)).toSay('I don’t know you yet');
});

test('in a chat of their own there is no partnership for them', async () => {
  const chat = await conversation({ plan, as: 'Sarah Okafor' });
  await sharing(chat);
  const theirs = { ...una, conversation: { id: 'a:una', conversationType: 'personal', tenantId: trust } };
  const channelData = { tenant: { id: trust } };
  await chat.says('what are our priorities', { ...theirs, channelData });
  const [answer] = chat.connector.seenIn('a:una');
  expect(answer?.summary).toContain('I don’t know you yet');
});

test('the partnership that shares the channel decides, and not the one of their own tenant', async () => {
  const chat = await inChannel();
  const carol = { id: '29:carol', name: 'Carol Price', aadObjectId: 'aaaaaaaa-0000-4000-8000-000000000031' };
  const from = { from: { ...carol, tenantId: trust } };
  expect(await chat.says('what are our priorities', from)).toSay('I don’t know you yet');
  await sharing(chat);
  expect(await chat.says('what are our priorities', from)).toSay('P2 Child Sexual Abuse');
});
