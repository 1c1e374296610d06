import { conversation } from '../support/conversation';
import '../support/matchers';

const hounslow = 'hounslow-2021-23';

test('a member sets 1.3 to amber, and thinks better of it', async () => {
  const chat = await conversation({ plan: hounslow, as: 'Sarah Okafor', now: '2021-11-10T10:00' });

  const card = await chat.says('set 1.3 to amber, waiting on police data');

  expect(card).toBeACard();
  expect(card).toPropose({ ref: '1.3', from: 'not rated', to: 'amber', why: 'waiting on police data' });
  expect(await chat.says('no')).toSay('Nothing was changed');
  expect(await chat.history('1.3')).toEqual([]);
});

test('a press confirms, and the card changes where it stands', async () => {
  const chat = await conversation({
    plan: hounslow,
    as: 'Sarah Okafor',
    in: 'channel',
    group: 'safeguarding-effectiveness',
  });
  await chat.says('set 1.3 to amber, waiting on police data');

  await chat.presses('Confirm');

  expect(await chat.history('1.3')).toMatchObject([{ what: { kind: 'rated', after: { code: 'amber' } } }]);
  expect(chat.posts).toHaveLength(1);
  expect(chat.last).toSay(/amber/i);
});

test('another member in the same conversation is another member', async () => {
  const chat = await conversation({
    plan: hounslow,
    as: 'Sarah Okafor',
    in: 'channel',
    group: 'safeguarding-effectiveness',
  });
  await chat.says('set 1.3 to amber, waiting on police data');

  await chat.as('Priya Nair').presses('Confirm');

  expect(await chat.history('1.3')).toEqual([]);
});

test('a list is read by its rows', async () => {
  const chat = await conversation({ plan: hounslow, as: 'Sarah Okafor' });

  const list = await chat.says('what is overdue?');

  expect(list).toBeACard();
  expect(list.refs.length).toBeGreaterThan(0);
  expect(list).toList(list.refs);
});

test('what members look for can be missed', async () => {
  const chat = await conversation({ plan: hounslow, as: 'Sarah Okafor' });
  const greeting = await chat.says('hello');
  const proposal = await chat.says('set 1.3 to amber, waiting on police data');

  expect(greeting).not.toPropose({ ref: '1.3', from: 'not rated', to: 'amber' });
  expect(greeting).not.toList(['1.3']);
  expect(greeting).not.toRefuse();
  expect(greeting).not.toAsk();
  expect(greeting).not.toSay('no such words');
  expect(proposal).not.toPropose({ ref: '1.30', from: 'not rated', to: 'amber' });
  expect(proposal).not.toPropose({ ref: '1.3', from: 'not rated', to: 'red' });
  expect({ ...proposal, card: { type: 'AdaptiveCard', version: '1.5', body: [] } }).not.toBeACard();
});

test('the clock stands until it is moved', async () => {
  const chat = await conversation({ plan: hounslow, as: 'Sarah Okafor', now: '2021-11-10T10:00' });
  await chat.says('set 1.3 to amber, waiting on police data');
  chat.at('2021-11-10T10:05');

  await chat.presses('Confirm');

  expect(await chat.history('1.3')).toMatchObject([{ at: '2021-11-10T10:05:00.000Z' }]);
});

test('a form sends what its boxes hold, and what is typed over it', async () => {
  const chat = await conversation({ plan: hounslow, as: 'Sarah Okafor' });
  await chat.says('what is overdue?');
  await chat.presses('1.3');

  await chat.presses('Save', { rating: 'red', why: 'no data yet' });

  expect(await chat.history('1.3')).toMatchObject([{ what: { kind: 'rated' }, why: 'no data yet' }]);
});
