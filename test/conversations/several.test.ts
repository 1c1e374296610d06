import '../support/matchers';
import { conversation } from '../support/conversation';

const plan = 'hounslow-2021-23';
const bySarah = { plan, as: 'Sarah Okafor' };
const byMeera = { plan, as: 'Meera Shah' };

test('several things said in one message stand on one card with a tick each, and one yes saves them', async () => {
  const chat = await conversation(byMeera);
  const card = await chat.says('1.1 is green and 1.5 is amber because the panel has no chair');
  expect(card).toBeACard();
  expect(card).toSay('Save 2 changes?');
  expect(card.reply?.changes).toMatchObject([
    { ref: '1.1', to: 'green' },
    { ref: '1.5', to: 'amber', why: 'the panel has no chair' },
  ]);
  const saved = await chat.says('yes');
  expect(saved).toSay('Saved 2 changes');
  expect(saved).toSay('1.5 — Saved: rating: not rated → amber.');
  expect(await chat.history('1.1')).toHaveLength(1);
  expect(await chat.history('1.5')).toMatchObject([{ why: 'the panel has no chair' }]);
  expect(await chat.says('yes')).toSay('Nothing to confirm');
});

test('only what is ticked is saved, and pressing twice saves once', async () => {
  const chat = await conversation(byMeera);
  const card = await chat.says('1.2 complete, 2.2 green, 2.4 green');
  const saved = await chat.presses('Save what is ticked', { tick2: 'false' }, card);
  expect(saved).toSay('Not ticked, so not saved: 2.2.');
  expect(await chat.history('1.2')).toHaveLength(1);
  expect(await chat.history('2.2')).toEqual([]);
  expect(await chat.presses('Save what is ticked', {}, card)).toSay('Saved already: 1.2 and 2.4.');
  expect(await chat.history('1.2')).toHaveLength(1);
});

test('what is like that already, or not theirs, is said below and holds up nothing', async () => {
  const chat = await conversation(bySarah);
  await chat.says('1.1 is done');
  await chat.says('yes');
  const card = await chat.says('1.1 done, 2.2 green, 2.4 green, 3.2 green');
  expect(card.reply?.changes).toMatchObject([{ ref: '2.2' }, { ref: '2.4' }]);
  expect(card).toSay('1.1 is like that already.');
  expect(card).toSay("3.2 isn't yours to change.");
});

test('a reason that several lack is asked for once, on the card or behind it', async () => {
  const chat = await conversation(byMeera);
  const card = await chat.says('1.3 and 3.2 red, 2.2 green');
  expect(card.reply?.needs).toEqual(['why']);
  const asked = await chat.says('yes');
  expect(asked).toSay('2.2 — Saved: rating: not rated → green.');
  expect(asked).toSay('1.3 and 3.2 need a reason');
  expect(await chat.history('1.3')).toEqual([]);
  const shown = await chat.says('no update received from either since September');
  expect(shown.reply?.changes).toMatchObject([
    { ref: '1.3', to: 'red', why: 'no update received from either since September' },
    { ref: '3.2', to: 'red', why: 'no update received from either since September' },
  ]);
  expect(await chat.says('yes')).toSay('Saved 2 changes');
});

test('a reason typed in the box is that of each that lacks one, and of no other', async () => {
  const chat = await conversation(byMeera);
  const card = await chat.says('1.3 red, 2.2 green');
  await chat.presses('Save what is ticked', { why: 'no template' }, card);
  expect(await chat.history('1.3')).toMatchObject([{ why: 'no template' }]);
  expect(await chat.history('2.2')).toMatchObject([{ why: null }]);
});

test('what somebody else changed meanwhile is shown and not overwritten, and the rest is saved', async () => {
  const chat = await conversation(byMeera);
  await chat.says('1.1 green, 1.2 green');
  await chat.as('Sarah Okafor').says('1.1 done');
  await chat.as('Sarah Okafor').says('yes');
  const saved = await chat.says('yes');
  expect(saved).toSay('1.1 — Nothing was saved: 1.1 changed after you saw it.');
  expect(saved).toSay('1.2 — Saved: rating: not rated → green.');
});

test('a whole set is shown with a tick each', async () => {
  const chat = await conversation(bySarah);
  const card = await chat.says('set all my neglect ones to green');
  expect(card).toBeACard();
  expect(card).toSay('Save 7 changes?');
  expect(await chat.says('no')).toSay('Nothing was changed of 1.1, 1.2, 1.3, 1.4, 1.5, 1.6 and 1.7.');
  expect(await chat.history('1.1')).toEqual([]);
});

test('more than a card holds comes on the next one', async () => {
  const chat = await conversation(byMeera);
  const first = await chat.says('mark everything green');
  expect(first.reply?.changes).toHaveLength(10);
  expect(first).toSay('Then 11 more on the next card.');
  const second = await chat.says('yes');
  expect(second).toSay('1.1 — Saved');
  expect(second.reply?.changes).toHaveLength(10);
  expect(await chat.says('no')).toSay('The 1 after it is dropped too.');
});

test('what is not theirs is counted and left alone', async () => {
  const chat = await conversation({ plan, as: 'Priya Nair' });
  expect(await chat.says('mark everything in neglect green')).toSay('None of them is yours to change.');
});

test('what is like that already is not asked for again, and does not end the round', async () => {
  const chat = await conversation(bySarah);
  await chat.says('1.1 is done');
  await chat.says('yes');
  const card = await chat.says('mark all of neglect done');
  expect(card.reply?.changes.map(({ ref }) => ref)).toEqual(['1.2', '1.3', '1.4', '1.5', '1.6', '1.7']);
});
