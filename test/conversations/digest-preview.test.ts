import '../support/matchers';
import { instantOf } from '../../src/clock';
import { conversation, type Chat } from '../support/conversation';
import { look, stopNudges } from '../support/rounds';

const plan = 'hounslow-2021-23';
const group = 'safeguarding-effectiveness';

/** One look at the clock, as the bot takes every minute; the clock of whoever speaks is moved there. */
async function round(chat: Chat, at: string) {
  chat.at(at);
  return look({ stores: chat.stores, post: chat.bot.post, at: instantOf(at) });
}

/** Friday afternoon: the chair's own chat with the preview in it, and what is in the channel. */
async function friday() {
  const channel = await conversation({ plan, as: 'Sarah Okafor', in: 'channel', group });
  await stopNudges(channel.stores);
  await channel.says('hello');
  const chair = await channel.elsewhere({ in: 'personal' });
  await chair.says('hello');
  const home = channel.place.conversation.split(';')[0] ?? '';
  const posted = await round(channel, '2021-11-12T14:00');
  return { channel, chair, posted, inChannel: () => channel.connector.seenIn(home) };
}

test('on the working day before, the chair alone is shown the digest as it stands, once', async () => {
  const { channel, chair, posted, inChannel } = await friday();
  expect(posted).toMatchObject([{ kind: 'sent', occasion: expect.stringContaining('preview|2021-W46') }]);
  expect(await round(channel, '2021-11-12T14:01')).toEqual([]);
  expect(chair.last).toBeACard();
  expect(chair.last).toSay('Preview of Safeguarding Effectiveness Sub-Group: this week');
  expect(chair.last).toSay('It is posted in the channel on Monday 15 November at 09:00');
  expect(inChannel()).toEqual([]);
});

test('asked for on any day, the preview comes with its buttons; “post it now” posts nothing before a press', async () => {
  const { channel, chair, inChannel } = await friday();
  expect(await channel.says('preview the digest')).toSay('I show it in your own chat with me');
  const preview = await chair.says('post the digest now');
  expect(preview).toSay('Preview of Safeguarding Effectiveness Sub-Group: this week');
  expect(preview).toSay('It is posted in the channel on Monday 15 November at 09:00');
  await round(channel, '2021-11-12T14:30');
  expect(inChannel()).toEqual([]);
  await chair.presses('Post it now', {}, preview);
  await round(channel, '2021-11-12T14:31');
  expect(inChannel()).toHaveLength(1);

  const next = await chair.says('add an introduction to the digest');
  expect(next).toSay('on Monday 22 November at 09:00');
  expect(await chair.presses('Add an introduction')).toSay('the digest of Monday 22 November at 09:00');
});

test('whoever runs no group sees and posts no preview; a group without a channel has none', async () => {
  const { chair } = await friday();
  const tom = await chair.elsewhere({ in: 'personal' });
  expect(await tom.as('Tom Baines').says('post the digest for safeguarding effectiveness now')).toRefuse(
    'not-allowed',
  );
  const meera = await chair.elsewhere({ in: 'personal' });
  expect(await meera.as('Meera Shah').says('preview the digest for the executive board')).toSay(
    'There is no digest of HSCP Executive Board to preview',
  );
});

test('an introduction stands above the digest with the chair’s name, and is checked like everything that is kept', async () => {
  const { channel, chair, inChannel } = await friday();
  const preview = chair.last;
  const form = await chair.presses('Add an introduction');
  expect(form).toBeACard();
  expect(await chair.presses('Save', { introduction: 'x'.repeat(401) })).toSay('400 characters at most');
  const child = await chair.presses('Save', { introduction: 'Ring 07700 900123 about her' }, form);
  expect(child).toRefuse('personal-details');
  const after = await chair.presses('Save', { introduction: 'A good month. Thank you all.' }, form);
  expect(after).toSay('A good month. Thank you all.');

  await round(channel, '2021-11-15T09:00');
  const said = JSON.stringify(inChannel());
  expect(said).toContain('A good month. Thank you all.');
  expect(said).toContain('Sarah Okafor');
  expect(said).not.toContain('Skip this week');
  expect(await chair.presses('Add an introduction', {}, preview)).toSay('It has been posted already.');
});

test('posted now it is posted in the next round, and not again on Monday', async () => {
  const { channel, chair, inChannel } = await friday();
  const preview = chair.last;
  expect(await chair.presses('Post it now')).toSay('It is posted now');
  expect(inChannel()).toEqual([]);
  expect(await round(channel, '2021-11-12T14:30')).toMatchObject([
    { kind: 'sent', occasion: `week|2021-W46|hounslow|${group}` },
  ]);
  expect(await chair.presses('Post it now', {}, preview)).toSay('It has been posted already.');
  expect(await round(channel, '2021-11-15T09:00')).toEqual([]);
  expect(inChannel()).toHaveLength(1);
  expect(await chair.says('when is the next digest')).toSay('Monday 22 November at 09:00');
});

test('posted now after a change of its day it is posted in the next round, though this week has a run to come', async () => {
  const { channel, chair, inChannel } = await friday();
  const preview = chair.last;
  await round(channel, '2021-11-12T14:05');
  await chair.says('post the digest on Saturdays at 4pm');
  await chair.presses('Save', { weekday: '6', time: '16:00' });
  expect(await chair.presses('Post it now', {}, preview)).toSay('It is posted now');
  expect(await round(channel, '2021-11-12T14:30')).toContainEqual(
    expect.objectContaining({ kind: 'sent', occasion: `week|2021-W46|hounslow|${group}` }),
  );
  expect(inChannel()).toHaveLength(1);
});

test('a week that is skipped is not posted, and is told so, until its time has passed', async () => {
  const { channel, chair, inChannel } = await friday();
  const preview = chair.last;
  expect(await chair.presses('Skip this week')).toSay('This week is skipped');
  expect(await chair.says('when is the next digest')).toSay('Next digest: Monday 22 November at 09:00');
  const skipped = await chair.presses('Skip this week', {}, preview);
  const kept = await chair.presses('Post it after all', {}, skipped);
  expect(kept).toSay('It is posted in the channel on Monday 15 November at 09:00');
  await chair.presses('Skip this week', {}, kept);
  await round(channel, '2021-11-15T09:00');
  expect(inChannel()).toEqual([]);
  expect(await chair.presses('Post it after all', {}, skipped)).toSay(
    'Its time has passed, and it was not posted.',
  );
  expect(await round(channel, '2021-11-15T09:01')).toEqual([]);
});

test('nobody else decides: not a member, and not the chair of another group', async () => {
  const { channel, chair, inChannel } = await friday();
  const preview = chair.last;
  for (const name of ['Tom Baines', 'Martin Frost'])
    for (const button of ['Post it now', 'Add an introduction', 'Skip this week'])
      expect(await chair.as(name).presses(button, {}, preview)).toRefuse('not-allowed');
  expect(await round(channel, '2021-11-12T14:30')).toEqual([]);
  await round(channel, '2021-11-15T09:00');
  expect(inChannel()).toHaveLength(1);
});

test('where the group wants no preview there is none', async () => {
  const channel = await conversation({ plan, as: 'Sarah Okafor', in: 'channel', group });
  await stopNudges(channel.stores);
  const chair = await channel.elsewhere({ in: 'personal' });
  await channel.says('stop the preview');
  await channel.presses('Save');
  await chair.says('hello');
  expect(await round(channel, '2021-11-12T14:00')).toEqual([]);
});
