import '../support/matchers';
import { conversation, type Chat, type Opening } from '../support/conversation';
import { inMemoryStores } from '../../src/store/in-memory';

/** The first business manager sets a partnership up in their own chat. Meera stands for a customer's, in an empty store. */

const plan = 'hounslow-2021-23';
const tenant = '10000000-0000-4000-8000-000000000001';
const trust = '10000000-0000-4000-8000-000000000002';
const meera = 'aaaaaaaa-0000-4000-8000-000000000024';
const omar = 'bbbbbbbb-0000-4000-8000-000000000001';
const first = { firstManagers: [{ tenant, id: meera }] };

const asMeera = (more: Partial<Opening> = {}) =>
  conversation({ plan, as: 'Meera Shah', stores: inMemoryStores(), ...first, ...more });

async function register({ stores }: Chat) {
  const held = await stores.registers.register('hounslow');
  if (!held) throw new Error('No register');
  return held;
}

/** The bot was spoken to in the channel, whose team Teams tells of. */
async function inTeam(chat: Chat): Promise<string> {
  const there = await chat.elsewhere({ in: 'channel' });
  await there.says('hello');
  const channel = there.place.conversation.split(';')[0] ?? '';
  chat.connector.team({
    id: '19:team@thread.tacv2',
    channels: { [channel]: 'Effectiveness' },
    members: [
      { id: omar, name: 'Said, Omar (Council)', tenant },
      { id: 'bbbbbbbb-0000-4000-8000-000000000002', name: 'Omar Haddad', tenant },
      { id: 'bbbbbbbb-0000-4000-8000-000000000003', name: 'Una Reid', tenant: trust },
    ],
  });
  return channel;
}

test('in an empty store she begins a partnership, and is asked for plan, channels and posts, a press each', async () => {
  const chat = await asMeera();
  const asked = await chat.says('good morning');
  expect(asked).toSay('which partnership is yours');
  expect(asked).toBeACard();
  expect(await chat.presses('Hounslow')).toSay(
    'Which plan of the Hounslow Safeguarding Children Partnership',
  );
  const channel = await inTeam(chat);

  expect(await chat.presses('Save and go on', {}, await chat.says('set up'))).toSay(
    'Which channel is whose?',
  );
  expect(JSON.stringify(chat.last.card)).toContain('"label":"Effectiveness"');
  const posts = await chat.presses('Save and go on', { answer1: 'safeguarding-effectiveness' });
  expect(posts).toSay('is Safeguarding Effectiveness Sub-Group’s channel');
  expect(await chat.stores.conversations.channel(tenant, channel)).toMatchObject({
    group: 'safeguarding-effectiveness',
    // Its first digest is that of the Monday after, and not of one gone by.
    at: expect.any(String) as string,
  });

  const unsure = await chat.presses('Save and go on', {
    answer1: 'omar said',
    answer2: 'Omar',
    answer3: 'Una Reid',
  });
  expect(unsure).toSay('Saved: Chair of Safeguarding Effectiveness Sub-Group: Said, Omar (Council)');
  expect(unsure).not.toSay('omar said\n');
  expect(unsure).toSay('there are several: Said, Omar (Council) or Omar Haddad');
  expect(unsure).toSay('Una Reid is of a tenant that the partnership does not list');

  await chat.presses('Skip');
  expect(await chat.presses('Finish')).toSay('The set-up is done');
  const { partnership } = await register(chat);
  expect(partnership).toMatchObject({ tenant, setUp: '2021-11-10' });
  expect(partnership.people).toEqual([
    expect.objectContaining({ id: meera, role: 'business manager' }),
    expect.objectContaining({ id: omar, role: 'chair' }),
  ]);
  expect(partnership.holdings).toHaveLength(1);
  expect(await chat.says('hello')).toSay('Hello Meera');
});

test('gone through again, it changes nothing', async () => {
  const chat = await conversation({ plan, as: 'Meera Shah', ...first });
  await inTeam(chat);
  const through = async () => {
    await chat.says('show me the set-up again');
    for (let page = 0; page < 10 && chat.last.buttons.includes('Save and go on'); page += 1)
      await chat.presses('Save and go on');
    return chat.last;
  };
  expect(await through()).toSay('The set-up is done');
  const { revision } = await register(chat);
  const linked = await chat.stores.conversations.channels('hounslow');

  expect(await through()).toSay('The set-up is done');
  expect((await register(chat)).revision).toBe(revision);
  expect(await chat.stores.conversations.channels('hounslow')).toEqual(linked);
});

test('where the partnership is loaded, installing shows the set-up, and so does hello until it is done', async () => {
  const chat = await conversation({ plan, as: 'Meera Shah', ...first });
  expect(await chat.installs()).toSay('step 1 of 3');
  expect(await chat.says('hello')).toSay('step 1 of 3');
  expect(await chat.presses('Finish')).toSay('The set-up is done');
  expect(await chat.says('hello')).toSay('Hello Meera');
});

test('who is not named begins nothing, nor does whoever is named anywhere but in their own chat', async () => {
  const chat = await asMeera();
  const card = await chat.says('hello');
  expect(await chat.as('Tom Baines').says('hello')).toSay('I don’t know you yet');
  expect(await chat.as('Tom Baines').presses('Hounslow', {}, card)).toSay('I don’t know you yet');
  const channel = await chat.elsewhere({ in: 'channel' });
  expect(await channel.says('hello')).toSay('I don’t know you yet');
  expect(await channel.presses('Hounslow', {}, card)).toSay('I don’t know you yet');
  expect(await chat.stores.registers.all()).toEqual([]);
});

test('the open set-up, pressed by anybody else or in a channel, saves nothing', async () => {
  const chat = await conversation({ plan, as: 'Meera Shah' });
  const card = await chat.says('show me the set-up again');
  const { revision } = await register(chat);
  for (const title of ['Save and go on', 'Skip', 'Finish'])
    expect(await chat.as('Sarah Okafor').presses(title, {}, card)).toRefuse('not-allowed');
  expect(await chat.as('Sarah Okafor').says('show me the set-up again')).toRefuse('not-allowed');
  const channel = await chat.elsewhere({ in: 'channel' });
  expect(await channel.says('show me the set-up again')).toSay('Say that in our own chat');
  expect(await channel.presses('Finish', {}, card)).toSay('Say that in our own chat');
  expect((await register(chat)).revision).toBe(revision);
});

test('another plan made current is the plan in hand from the next question', async () => {
  const carol = await conversation({ plan: 'herefordshire-2021-24', as: 'Carol Price' });
  await carol.says('what are our priorities');
  await carol.says('show me the set-up again');
  expect(await carol.presses('Save and go on', { answer1: 'herefordshire-2017-19' })).toSay('is current');
  expect(await carol.says('what are our priorities')).toSay('2017-19');
});

test('where Teams lets nobody read the team, a name of the register still does', async () => {
  const chat = await conversation({ plan, as: 'Meera Shah', ...first });
  const there = await chat.elsewhere({ in: 'channel' });
  await there.says('hello');
  await chat.says('show me the set-up again');
  await chat.presses('Skip');
  expect(JSON.stringify(chat.last.card)).toContain('A channel whose name I cannot read');
  await chat.presses('Skip');
  const told = await chat.presses('Save and go on', { answer1: 'Lucy Grant', answer2: 'Omar Said' });
  expect(told).toSay('Saved: Chair of Safeguarding Effectiveness Sub-Group: Lucy Grant');
  expect(told).toSay('I find nobody of that name');
});
