import '../support/matchers';
import { instantOf } from '../../src/clock';
import { conversation, type Chat } from '../support/conversation';
import { look } from '../support/rounds';

const plan = 'hounslow-2021-23';
const group = 'safeguarding-effectiveness';
const monday = '2021-11-15T09:00';

const round = ({ stores, bot }: Chat, at: string) => look({ stores, post: bot.post, at: instantOf(at) });

/** The group's channel, where the bot has been spoken to, and the business manager's own chat with it. */
async function standing() {
  const channel = await conversation({
    plan,
    as: 'Sarah Okafor',
    in: 'channel',
    group,
    now: '2021-11-10T10:00',
  });
  await channel.says('hello');
  const manager = (await channel.elsewhere({ in: 'personal' })).as('Meera Shah');
  await manager.says('hello');
  return { channel, manager };
}

test('the business manager is told that all is well, when the next digest is, and whom I cannot write to', async () => {
  const { channel, manager } = await standing();
  await round(channel, monday);
  channel.at('2021-11-15T10:00');

  const health = await manager.says('delivery health');

  expect(health).toSay('Everything I posted arrived');
  expect(health).toSay('the one of 15 November arrived. Next: 22 November at 09:00.');
  expect(health).toSay('Have not added me in Teams yet');
  expect(health).toSay('Tom Baines');
});

test('before the first digest nothing is said to have arrived, and it is told when the first is due', async () => {
  const { manager } = await standing();
  for (const asks of ['delivery health', 'did the digest arrive']) {
    const health = await manager.says(asks);
    expect(health).toSay('I have posted no digest yet');
    expect(health).toSay('The first is due on 15 November at 09:00.');
    expect(health).not.toSay('arrived');
  }
});

test('what did not arrive is told with the reason and what to do', async () => {
  const { channel, manager } = await standing();
  channel.connector.fail({ kind: 'status', status: 403, code: 'BotDisabledByAdmin' });
  await round(channel, monday);
  channel.at('2021-11-15T10:00');

  const health = await manager.says('did the digest arrive');

  expect(health).toSay('1 of what I post did not arrive as it should');
  expect(health).toSay('was not taken: an administrator has switched Plan Steward off');
  expect(health).toSay('Ask your Teams administrator');
});

test('a chair is told of their own group, and of nobody’s chats; a member of nothing', async () => {
  const { channel, manager } = await standing();
  const chair = await manager.as('Sarah Okafor').says('delivery health');
  expect(chair).toSay('Safeguarding Effectiveness Sub-Group: no digest yet');
  expect(chair.text).not.toContain('Tom Baines');
  expect(await channel.as('Tom Baines').says('delivery health')).toRefuse('not-allowed');
});
