import '../support/matchers';
import { instantOf } from '../../src/clock';
import { conversation, type Chat } from '../support/conversation';
import { look as lookAt } from '../support/rounds';

const plan = 'hounslow-2021-23';
const coming = 'what will you nudge me about';

test('a reminder is proposed, says when it comes, and is in the history once there is a yes', async () => {
  const chat = await conversation({ plan, as: 'Tom Baines' });
  expect(await chat.says('remind me on saturday about 2.2')).toSay(
    'It comes on Friday 12 November from 09:30',
  );
  expect(await chat.history('2.2')).toEqual([]);
  await chat.says('yes');
  expect(await chat.history('2.2')).toMatchObject([
    { what: { kind: 'nudge set', after: { reminder: '2021-11-13' } }, by: { name: 'Tom Baines' } },
  ]);
  expect(await chat.says(coming)).toSay(
    'Friday 12 November: you asked to be reminded on Saturday 13 November',
  );
  expect(await chat.says('what changed this week')).toSay('0 changes');
  await chat.says('undo');
  await chat.says('yes');
  expect((await chat.says(coming)).text).not.toContain('you asked to be reminded');
});

test('a lead snoozes one on the list, updates another in its place, and goes back to the list', async () => {
  const chat = await conversation({ plan, as: 'Sarah Okafor' });
  expect(await chat.says(coming)).toSay('Friday 12 November: 43 days late: it was due by 30 September');
  const snoozed = await chat.presses('Snooze a week');
  expect(snoozed).toSay('1.3: Saved: nudges: as usual → none before 17 November 2021.');
  expect(snoozed).toSay('1.3 Launch the trial');
  expect(snoozed).toSay('Wednesday 17 November: your snooze is over');
  const item = await chat.presses('Update');
  expect(item.buttons).toContain('Back to the list');
  expect(await chat.presses('Back to the list')).toSay('What I will nudge you about');
  expect(chat.posts.filter(({ text }) => text.includes('What I will nudge you about'))).toHaveLength(1);
});

test('“Not this one again” takes it off the list, and undo brings it back', async () => {
  const chat = await conversation({ plan, as: 'Sarah Okafor' });
  await chat.says(coming);
  expect((await chat.presses('Not this one again')).text).not.toContain('1.3 Launch the trial');
  await chat.says('undo');
  await chat.says('yes');
  expect(await chat.says(coming)).toSay('1.3 Launch the trial');
});

test('each member says when they may be nudged, and a press is theirs alone', async () => {
  const chat = await conversation({ plan, as: 'Tom Baines', in: 'channel' });
  const card = await chat.says('nudge me after 2pm');
  expect(card).toSay('on working days from 14:00');
  await chat.as('Lucy Grant').presses('Yes', {}, card);
  expect(await chat.says('when do you nudge me')).toSay('on working days from 09:30');
  await chat.presses('Yes', {}, card);
  expect(await chat.says('when do you nudge me')).toSay('on working days from 14:00');
  await chat.says('stop nudging me');
  await chat.presses('Yes');
  expect(await chat.says('when do you nudge me')).toSay('not at all');
});

/** Sarah Okafor has a chat with the bot. */
async function addedBySarah({ stores }: Chat): Promise<void> {
  const [held] = (await stores.registers.all()).filter((one) => one.plans.includes(plan));
  const lead = held?.people.find(({ name }) => name === 'Sarah Okafor')?.id ?? '';
  await stores.conversations.saveReference({ conversation: 'a:lead', reference: '{}', member: lead });
}

test('whoever stopped their nudges is told how to have them back', async () => {
  const chat = await conversation({ plan, as: 'Tom Baines' });
  await chat.says('stop nudging me');
  expect(await chat.presses('Yes')).toSay('Your nudges: not at all.');
  expect(await chat.says('when do you nudge me')).toSay(
    'Your nudges: not at all. Say “nudge me again” to have them back.',
  );
});

test('whoever is away says until when, is left alone, and is told on the first day back', async () => {
  const look = ({ stores, bot }: Chat, at: string) => lookAt({ stores, post: bot.post, at: instantOf(at) });
  const chat = await conversation({ plan, as: 'Sarah Okafor' });
  expect(await chat.says('pause my nudges')).toSay('On which days?');
  const offer = await chat.says("I'm on leave from 11 to 19 November");
  expect(offer).toSay('Nudges for you: on working days from 09:30, none from 11 November until 20 November?');
  expect(offer).toSay('What falls due meanwhile is said when you are back.');
  await chat.says('yes');
  expect(await chat.says('when do you nudge me')).toSay('none from 11 November until 20 November');

  const before = chat.posts.length;
  await look(chat, '2021-11-12T09:30');
  await look(chat, '2021-11-16T09:30');
  expect(chat.posts).toHaveLength(before);
  await look(chat, '2021-11-22T09:30');
  expect(chat.posts).toHaveLength(before + 1);
  expect(chat.last).toSay('1.3 Launch the trial');

  chat.at('2021-11-22T10:00');
  expect((await chat.says('when do you nudge me')).text).not.toContain('none');
});

test('the business manager reads who is away, and until when; a time away that is over is refused', async () => {
  const chat = await conversation({ plan, as: 'Sarah Okafor' });
  await addedBySarah(chat);
  expect(await chat.says("I'm away until 1 November 2021")).toSay('Those days are over.');
  expect(await chat.says("I'm away until 1 December 2023")).toSay('further ahead than a year');
  const card = await chat.says("I'm away until 22 November");
  await chat.presses('Yes');
  chat.at('2021-12-01T09:00');
  expect(await chat.presses('Yes', {}, card)).toSay('Those days are over.');
  chat.at('2021-11-15T09:00');
  const asked = "who hasn't updated before the board";
  expect(await chat.as('Meera Shah').says(asked)).toSay('away, and nudged again from Monday 22 November');
  const channel = await chat.elsewhere({ in: 'channel' });
  expect(await channel.as('Meera Shah').says(asked)).toSay('not reached just now');
  expect((await channel.as('Sarah Okafor').says('when do you nudge me')).text).not.toContain(
    'until 22 November',
  );
});

test('the business manager has those chased who have not updated before the board, and nobody else does', async () => {
  const chat = await conversation({ plan, as: 'Meera Shah', in: 'channel' });
  const without = await chat.says("who hasn't updated before the board");
  expect(without).toSay('not reached: no chat yet');
  expect(without.buttons).not.toContain('Chase');
  await addedBySarah(chat);
  const list = await chat.says("who hasn't updated before the board");
  expect(list).toSay('Before HSCP Executive Board on 8 December: 1 lead has not updated');
  expect(await chat.as('Tom Baines').presses('Chase', {}, list)).toRefuse('not-allowed');
  expect(await chat.presses('Chase', {}, list)).toSay('With their nudges of Thursday 11 November');
  const lead = await chat.as('Sarah Okafor').says(coming);
  expect(lead).toSay(
    'Thursday 11 November: not updated for HSCP Executive Board on 8 December; you were asked again',
  );
  expect((await chat.as('Tom Baines').says("who hasn't updated before the board")).buttons).not.toContain(
    'Chase',
  );
});

describe("chase everyone who hasn't updated since September", () => {
  const words = "chase everyone who hasn't updated since September";

  test('the business manager has each of them asked once, by a press, and nobody else does', async () => {
    const chat = await conversation({ plan, as: 'Meera Shah', in: 'channel' });
    await addedBySarah(chat);
    const list = await chat.says(words);
    expect(list).toSay('Since 1 October: 1 lead has not updated');
    expect(list).toSay('Chase sends 1 lead one message each, with their nudges of Thursday 11 November');
    expect(list).toSay('“you are asked for an update: there is none since 1 October”');
    expect((await chat.as('Tom Baines').says(words)).buttons).not.toContain('Chase');
    expect(await chat.as('Tom Baines').presses('Chase', {}, list)).toRefuse('not-allowed');
    const chased = await chat.as('Meera Shah').presses('Chase', {}, list);
    expect(chased).toSay('Sarah Okafor will be asked for an update');
    await chat.as('Meera Shah').presses('Chase', {}, list);
    const asked = 'Thursday 11 November: you are asked for an update: there is none since 1 October';
    expect(await chat.as('Sarah Okafor').says(coming)).toSay(asked);
  });

  test('whom the bot cannot write to is listed with why, and not chased', async () => {
    const chat = await conversation({ plan, as: 'Meera Shah' });
    const list = await chat.says(words);
    expect(list.text).toMatch(/Sarah Okafor: .* — not reached: no chat yet/);
    expect(list.buttons).not.toContain('Chase');
  });
});

test('the business manager and a group’s chair say how long before its meetings leads are nudged, by a press', async () => {
  const chat = await conversation({ plan, as: 'Meera Shah', in: 'channel' });
  const card = await chat.says('nudge leads 2 working days before the executive board');
  expect(card).toSay('Nudge leads 2 working days before HSCP Executive Board meets?');
  expect(card).toSay('Until now: nudge leads 5 working days before it meets.');
  expect(await chat.as('Tom Baines').presses('Yes', {}, card)).toRefuse('not-allowed');
  expect(await chat.as('Meera Shah').presses('Yes', {}, card)).toSay('nudge leads 2 working days before');
  const again = await chat.says('nudge leads 2 working days before the executive board');
  expect(again).toSay('That is so already for HSCP Executive Board');
  const most = await chat.says('nudge leads 60 working days before the executive board');
  expect(most).toRefuse('too-many');
  const tom = await chat.as('Tom Baines').says("don't nudge leads before the executive board");
  expect(tom).toRefuse('not-allowed');
});

test('a reader may be reminded, and has nothing to snooze', async () => {
  const chat = await conversation({ plan, as: 'Priya Nair' });
  expect(await chat.says('snooze 1.3')).toRefuse('not-nudged');
  expect(await chat.says('remind me on friday about 1.3')).toSay('reminder on 12 November 2021');
});

describe('in the morning', () => {
  const look = ({ stores, bot }: Chat, at: string) => lookAt({ stores, post: bot.post, at: instantOf(at) });

  test('a lead gets one message about all of theirs, updates one in it, and nothing more that day', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor' });
    await chat.says('hello');
    expect(await look(chat, '2021-11-12T09:29')).toEqual([]);
    await look(chat, '2021-11-12T09:30');
    expect(chat.last).toSay('1.3 Launch the trial');
    expect(chat.posts).toHaveLength(2);

    chat.at('2021-11-12T09:40');
    await chat.presses('Update');
    const saved = await chat.presses('Save', { rating: 'green' });
    expect(saved).toSay('Saved: rating: not rated → green.');

    await look(chat, '2021-11-12T17:00');
    expect(chat.posts).toHaveLength(2);
  });

  test('what was not said on Friday is said on Monday, and stays on the card it is updated in', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor' });
    await chat.says('hello');
    const isBusy = () => Promise.resolve({ kind: 'throttled' } as const);
    await lookAt({ stores: chat.stores, post: isBusy, at: instantOf('2021-11-12T09:30') });
    await look(chat, '2021-11-15T09:30');
    expect(chat.last).toSay('1.3 Launch the trial');
    expect(chat.last).toSay('46 days late: it was due by 30 September');

    chat.at('2021-11-15T09:40');
    await chat.presses('Update');
    expect(await chat.presses('Back to the list')).toSay('46 days late: it was due by 30 September');
  });

  test('nobody is written to on a bank holiday, nor whoever asked for quiet', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor' });
    await chat.says('remind me on 27 december about 2.2');
    await chat.says('yes');
    const before = chat.posts.length;
    await look(chat, '2021-12-27T12:00');
    expect(chat.posts).toHaveLength(before);
    await chat.says('stop nudging me');
    await chat.presses('Yes');
    const quiet = chat.posts.length;
    await look(chat, '2021-11-12T12:00');
    expect(chat.posts).toHaveLength(quiet);
  });
});
