import {
  aMentioningMessage,
  aMessage,
  anActivity,
  anInstallation,
  BOT,
  theBotBecomingMember,
} from '../support/activities';
import { inMemoryStores } from '../../src/store/in-memory';
import { answering, standBot, type StandingBot, type Wanted } from './standing-bot';

const standings: StandingBot[] = [];
const stand = async (wanted?: Wanted): Promise<StandingBot> => {
  const made = await standBot(wanted);
  standings.push(made);
  return made;
};
afterEach(async () => {
  await Promise.all(standings.splice(0).map((standing) => standing.close()));
});

const channel = '19:effectiveness@thread.tacv2';
const general = '19:general@thread.tacv2';

test('installing says one welcome, although it comes as two events at once', async () => {
  const { send, place, heard, connector } = await stand();

  await Promise.all([send(anInstallation(place)), send(theBotBecomingMember(place))]);

  expect(heard).toMatchObject([{ door: 'welcome', turn: { conversation: { kind: 'personal' } } }]);
  expect(connector.seenIn(place.conversation)).toHaveLength(1);
});

test('one welcome comes of two events that two processes receive', async () => {
  const stores = inMemoryStores();
  const [one, other] = [await stand({ stores }), await stand({ stores })];

  await Promise.all([one.send(anInstallation(one.place)), other.send(theBotBecomingMember(one.place))]);

  expect([...one.heard, ...other.heard]).toHaveLength(1);
});

test('in a team the welcome is a new post in the channel that was chosen', async () => {
  const { send, place, connector } = await stand();
  const team = { ...place, kind: 'channel', conversation: general } as const;
  const more = {
    channelData: {
      tenant: { id: place.tenant },
      team: { id: general },
      settings: { selectedChannel: { id: channel } },
    },
  };

  await send({ ...anInstallation({ ...team, conversation: channel }), ...more });
  await send({ ...theBotBecomingMember(team), ...more });

  expect(connector.calls).toHaveLength(1);
  expect(connector.calls[0]?.path).toBe(`/v3/conversations/${encodeURIComponent(channel)}/activities`);
});

test('a member joining, or the bot being updated, is no installation', async () => {
  const { send, place, heard } = await stand();
  await send(aMessage(place, 'hello'));

  await send(anActivity(place, { type: 'conversationUpdate', membersAdded: [{ id: '29:somebody' }] }));
  await send(anActivity(place, { type: 'installationUpdate', action: 'add-upgrade' }));

  expect(heard.filter(({ door }) => door === 'welcome')).toEqual([]);
});

test('after the bot was removed the conversation is not known any more, and is welcomed anew', async () => {
  const { send, place, heard, stores } = await stand();
  await send(anInstallation(place));

  await send(anInstallation(place, 'remove'));

  expect(await stores.conversations.reference(place.conversation)).toBeUndefined();
  await send(anInstallation(place));
  expect(heard).toHaveLength(2);
});

test('the bot being taken out of the members removes it too', async () => {
  const { send, place, stores } = await stand();
  await send(anInstallation(place));

  await send(anActivity(place, { type: 'conversationUpdate', membersRemoved: [{ id: BOT.id }] }));

  expect(await stores.conversations.reference(place.conversation)).toBeUndefined();
});

test('a thread is kept as its channel, without anybody’s name', async () => {
  const { send, place, stores } = await stand();

  await send(
    aMentioningMessage({ ...place, kind: 'channel', conversation: `${channel};messageid=1` }, 'hello'),
  );

  const kept = await stores.conversations.reference(channel);
  expect(JSON.parse(kept?.reference ?? '')).toEqual({
    channelId: 'msteams',
    serviceUrl: place.serviceUrl,
    bot: BOT,
    conversation: { id: channel, conversationType: 'channel', tenantId: place.tenant, isGroup: true },
  });
});

test('whose chat it is is kept by their id alone, and a channel is nobody’s', async () => {
  const { send, place, stores } = await stand();

  await send(aMessage(place, 'hello'));
  await send(
    aMentioningMessage({ ...place, kind: 'channel', conversation: `${channel};messageid=1` }, 'hello'),
  );

  const kept = await stores.conversations.reference(place.conversation);
  expect(kept).toMatchObject({ member: place.from.id, at: expect.stringMatching(/^20/) as string });
  expect(JSON.stringify(kept)).not.toContain(place.from.name);
  expect(await stores.conversations.reference(channel)).not.toHaveProperty('member');
});

test('a reference is written when it differs, and the tables are not asked otherwise', async () => {
  const asked: string[] = [];
  const stores = inMemoryStores((operation) => asked.push(operation));
  const { send, place } = await stand({ stores, app: { hear: () => Promise.resolve(answering('said')) } });
  const onHello = async (more: Partial<typeof place> = {}) => {
    asked.length = 0;
    await send(aMessage({ ...place, ...more }, 'hello'));
    return asked.filter((operation) => operation.startsWith('Conversations'));
  };

  expect(await onHello()).toContain('Conversations.write');
  expect(await onHello({ from: { ...place.from, name: 'Married Name' } })).toEqual([]);
  expect(await onHello({ serviceUrl: place.serviceUrl.replace('127.0.0.1', 'localhost') })).toContain(
    'Conversations.write',
  );
});

test('a reference that cannot be kept is no fault of the turn', async () => {
  const stores = inMemoryStores();
  jest.spyOn(stores.conversations, 'saveReference').mockRejectedValue(new Error('tables are down'));
  const { send, place, connector, log } = await stand({
    stores,
    app: { hear: () => Promise.resolve(answering('said')) },
  });

  await send(aMessage(place, 'hello'));

  expect(connector.calls).toHaveLength(1);
  expect(log()).toContain('a reference was not kept');
});
