import '../support/matchers';
import { conversation } from '../support/conversation';

const plan = 'hounslow-2021-23';

test('a whole set is shown one by one, and each waits for its own yes', async () => {
  const chat = await conversation({ plan, as: 'Sarah Okafor' });
  const first = await chat.says('set all my neglect ones to green');
  expect(first).toBeACard();
  expect(first).toSay('one at a time');
  const { ref } = first.reply?.changes[0] ?? { ref: '' };
  const second = await chat.says('yes');
  expect(second).toSay('Saved: rating: not rated → green.');
  expect(second.reply?.changes[0]?.ref).not.toBe(ref);
  expect(await chat.history(ref)).toHaveLength(1);
  expect(await chat.says('no')).toSay('dropped too');
  expect(await chat.history(second.reply?.changes[0]?.ref ?? '')).toEqual([]);
});

test('what is not theirs is counted and left alone', async () => {
  const chat = await conversation({ plan, as: 'Priya Nair' });
  expect(await chat.says('mark everything in neglect green')).toSay('None of them is yours to change.');
});

test('what is like that already is not asked for again, and does not end the round', async () => {
  const chat = await conversation({ plan, as: 'Sarah Okafor' });
  await chat.says('1.1 is done');
  await chat.says('yes');
  const first = await chat.says('mark all of neglect done');
  expect(first.kind).toBe('proposal');
  expect(first.text).toMatch(/one at a time: (?!1\.1)/);
});
