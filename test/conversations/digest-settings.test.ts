import '../support/matchers';
import { instantOf } from '../../src/clock';
import { conversation, type Chat } from '../support/conversation';
import { look, stopNudges } from '../support/rounds';

const plan = 'hounslow-2021-23';
const group = 'safeguarding-effectiveness';

/** One look at the clock, as the bot takes every minute. */
function round({ stores, bot }: Chat, at: string) {
  return look({ stores, post: bot.post, at: instantOf(at) });
}

/** The channel of Sarah's group, where she has spoken, and nobody is nudged. */
async function channelOfSarah(now?: string): Promise<Chat> {
  const chat = await conversation({
    ...{ plan, as: 'Sarah Okafor', in: 'channel', group },
    ...(now !== undefined && { now }),
  });
  await stopNudges(chat.stores);
  await chat.says('hello');
  return chat;
}

test('the chair opens the settings as a card, sees when it comes, changes the day and the time, and it comes then', async () => {
  const chat = await channelOfSarah();
  const card = await chat.says('digest settings');
  expect(card).toBeACard();
  expect(card).toSay('Next digest: Monday 15 November at 09:00; then Monday 22 November at 09:00.');
  const saved = await chat.presses('Save', { weekday: '5', time: '16:00' });
  expect(saved).toSay('Day: Mondays → Fridays');
  expect(saved).toSay('Time: 09:00 → 16:00');
  expect(saved).toSay('Next digest: Friday 12 November at 16:00; then Friday 19 November at 16:00.');

  expect(await round(chat, '2021-11-12T15:59')).toEqual([]);
  expect(await round(chat, '2021-11-12T16:00')).toMatchObject([
    { kind: 'sent', occasion: `week|2021-W45|hounslow|${group}` },
  ]);
  expect(await round(chat, '2021-11-15T09:00')).toEqual([]);
  expect(await chat.says('when is the next digest')).toSay('Next digest: Friday 19 November at 16:00');
});

test('by words it is shown what would change, and only a press changes it; pressed twice it is once', async () => {
  const chat = await channelOfSarah();
  const card = await chat.says('post the digest on Fridays at 4pm');
  expect(card).toSay('Day: Mondays → Fridays');
  expect(card).toSay('Nothing changes until you press, or say yes.');
  expect(await chat.says('when is the next digest')).toSay('Monday 15 November at 09:00');
  await chat.presses('Save', {}, card);
  expect(await chat.presses('Save', {}, card)).toSay('Next digest: Friday 12 November at 16:00');
});

test('what is left out, said of the digest just spoken of, is not in it', async () => {
  const chat = await channelOfSarah();
  await chat.says('digest settings');
  expect(await chat.says('leave out overdue')).toSay('Left out: nothing → what is overdue');
  await chat.presses('Save');
  expect((await chat.says('send me the digest')).text).not.toContain('Overdue');
  await round(chat, '2021-11-15T09:00');
  const posted = chat.connector.seenIn(chat.place.conversation.split(';')[0] ?? '');
  expect(JSON.stringify(posted)).not.toContain('Overdue');
  expect(JSON.stringify(posted)).toContain('Safeguarding Effectiveness Sub-Group: this week');
});

test('a card that shows other settings than there are changes nothing, and says so; a form that makes no sense is kept', async () => {
  const chat = await channelOfSarah();
  const old = await chat.says('digest settings');
  await chat.says('send it at 8:30');
  await chat.presses('Save');
  const stale = await chat.presses('Save', { time: '10:00' }, old);
  expect(stale).toRefuse();
  expect(stale).toSay('The settings have changed since this card was made');
  expect(await chat.says('when is the next digest')).toSay('Monday 15 November at 08:30');

  await chat.says('digest settings');
  expect(await chat.presses('Save', { stale: '3' })).toSay('Say a number of days from 7 to 365.');
  expect(await chat.says('post the digest at 25:00')).toAsk('09:00');
});

test('a pause over Christmas asks its days, holds, and ends when it is resumed', async () => {
  const chat = await channelOfSarah('2021-12-17T10:00');
  const form = await chat.says('pause the digest over xmas');
  expect(form).toBeACard();
  expect(form).toSay('Pause Safeguarding Effectiveness Sub-Group’s digest?');
  expect(await chat.presses('Pause it', { first: '2022-01-04', last: '2021-12-20' }, form)).toSay(
    'The last day is before the first.',
  );
  const paused = await chat.presses('Pause it', { last: '2022-01-04' }, form);
  expect(paused).toSay('Paused from 20 December to 4 January 2022.');

  chat.at('2021-12-20T10:00');
  expect(await round(chat, '2021-12-20T09:00')).toEqual([]);
  expect(await chat.as('Tom Baines').says('is the digest paused?')).toSay(
    'Next digest: Monday 10 January 2022 at 09:00',
  );

  expect(await chat.says('resume the digest')).toSay('Next digest: Wednesday 29 December at 09:00');
  await chat.presses('Yes, resume it');
  expect(await round(chat, '2021-12-29T09:00')).toMatchObject([{ kind: 'sent' }]);
});

test('paused without an end it stays so until somebody resumes it', async () => {
  const chat = await channelOfSarah();
  await chat.says('pause the digest');
  expect(await chat.presses('Pause it')).toSay('No digest is coming until somebody resumes it.');
  expect(await round(chat, '2022-03-07T09:00')).toEqual([]);
});

test('days that nobody knows are asked for, and a yes to them pauses nothing', async () => {
  const chat = await channelOfSarah();
  expect(await chat.says('pause the digest over half term')).toSay('I don’t know which days those are');
  expect(await chat.says('yes')).toSay('Nothing to confirm');
  expect(await chat.says('is the digest paused?')).toSay('Next digest: Monday 15 November at 09:00');
});

test('what cannot be had is not passed over', async () => {
  const chat = await channelOfSarah();
  expect(await chat.says('post the digest on mondays and thursdays')).toSay('A digest comes once a week');
  expect(await chat.says('digest settings')).not.toSay('A digest comes once a week');
});

test('a member changes nothing, by words or by the chair’s card, and neither does the chair of another group', async () => {
  const chat = await channelOfSarah();
  const card = await chat.says('post the digest on Fridays');
  const tom = chat.as('Tom Baines');
  expect(await tom.presses('Save', {}, card)).toRefuse('not-allowed');
  expect(await tom.presses('Pause', {}, card)).toRefuse('not-allowed');
  expect(await tom.says('pause the digest')).toRefuse('not-allowed');
  expect(await chat.as('Martin Frost').presses('Save', {}, card)).toRefuse('not-allowed');
  expect(await tom.says('when is the next digest')).toSay('Monday 15 November at 09:00');
});

test('the business manager, in her own chat, names whose digest it is', async () => {
  const carol = await conversation({ plan: 'herefordshire-2021-24', as: 'Carol Price' });
  const asked = await carol.says('send the digest at 8:30');
  expect(asked).toSay('Whose digest?');
  expect(await carol.presses('Exploitation')).toSay('Time: 09:00 → 08:30');
  expect(await carol.presses('Save')).toSay('It has no channel yet');
  expect(await carol.says('digest settings for quality and effectiveness')).toSay(
    'Monday 15 November at 09:00',
  );
});

test('on the partnership’s quiet days no digest comes: the business manager says which', async () => {
  const chat = await channelOfSarah();
  expect(await chat.says('no digests or nudges on 15 and 16 November')).toRefuse('not-allowed');
  const meera = chat.as('Meera Shah');
  expect(await meera.says('no digests or nudges on 15 and 16 November')).toSay(
    'No digests or nudges on 15 November and 16 November?',
  );
  await meera.presses('Yes');
  expect(await meera.says('when is the next digest')).toSay('Next digest: Wednesday 17 November at 09:00');
  expect(await round(chat, '2021-11-15T09:00')).toEqual([]);
  expect(await round(chat, '2021-11-17T09:00')).toMatchObject([{ kind: 'sent' }]);
  await meera.says('30 December is a quiet day');
  await meera.presses('Yes');
  await meera.says('take 30 December off the quiet days');
  await meera.presses('Yes');
  expect(await meera.says('what are our quiet days')).toSay('15 November and 16 November');
});
