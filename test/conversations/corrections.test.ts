import '../support/matchers';
import { conversation } from '../support/conversation';

const plan = 'hounslow-2021-23';

test.each([
  [
    '2.4 red, no capacity',
    'yes but make it amber',
    { ref: '2.4', field: 'rating', to: 'amber', why: 'no capacity' },
  ],
  [
    '2.4 red, no capacity',
    'no I meant amber',
    { ref: '2.4', field: 'rating', to: 'amber', why: 'no capacity' },
  ],
  [
    '2.4 amber, no capacity',
    'sorry, meant 2.5',
    { ref: '2.5', field: 'rating', to: 'amber', why: 'no capacity' },
  ],
  [
    'move 2.5 to 31 march, no venue',
    'no, 14 april',
    { ref: '2.5', field: 'forecast', to: '2022-04-14', why: 'no venue' },
  ],
])('“%s”, then “%s”: the proposal is shown anew with that', async (told, corrected, change) => {
  const chat = await conversation({ plan, as: 'Sarah Okafor' });
  await chat.says(told);
  const shown = await chat.says(corrected);
  expect(shown.reply?.changes).toMatchObject([change]);
  expect(await chat.history('2.4')).toEqual([]);
});

test('a date corrects no colour, and a question is a question', async () => {
  const chat = await conversation({ plan, as: 'Sarah Okafor' });
  await chat.says('2.4 amber, no capacity');
  expect((await chat.says('no, 14 april')).reply?.changes).toEqual([]);
  await chat.says('2.4 amber, no capacity');
  expect((await chat.says("no, what's red")).kind).toBe('list');
});

test.each(['because the consultant is off sick', 'The consultant has been poorly since July.'])(
  '“%s” right after a proposal that lacks its reason is the reason',
  async (why) => {
    const chat = await conversation({ plan, as: 'Sarah Okafor' });
    await chat.says('set 2.4 to amber');
    const shown = await chat.says(why);
    expect(shown.reply?.changes).toMatchObject([
      { ref: '2.4', to: 'amber', why: why.replace('because ', '') },
    ]);
    expect(await chat.says('yes')).toSay('Saved');
  },
);

test('what says that a reason was wanted is no part of it', async () => {
  const chat = await conversation({ plan, as: 'Sarah Okafor' });
  await chat.says('set 2.4 to amber');
  const shown = await chat.says('oh sorry you wanted a reason - half term got in the way');
  expect(shown.reply?.changes).toMatchObject([{ ref: '2.4', to: 'amber', why: 'half term got in the way' }]);
});

test('a question right after it is no reason, nor are words said later', async () => {
  const chat = await conversation({ plan, as: 'Sarah Okafor' });
  await chat.says('set 2.4 to amber');
  expect((await chat.says("what's red in neglect")).kind).toBe('list');
  expect((await chat.says('because of the flibbertigibbets')).reply?.changes).toEqual([]);
});

test.each([
  [
    '2.4 red, no capacity',
    'Correction. I intended 2.5, not 2.4.',
    { ref: '2.5', to: 'red', why: 'no capacity' },
  ],
  [
    '2.4 green',
    'Sorry sorry, not green, amber. Nobody has time.',
    { ref: '2.4', to: 'amber', why: 'Nobody has time' },
  ],
  [
    'move 2.4 to 31 January 2022, no author',
    'Amend: 28 January 2022.',
    { ref: '2.4', to: '2022-01-28', why: 'no author' },
  ],
])('“%s”, then “%s”: what is denied is what it takes the place of', async (told, corrected, change) => {
  const chat = await conversation({ plan, as: 'Sarah Okafor' });
  await chat.says(told);
  expect((await chat.says(corrected)).reply?.changes).toMatchObject([change]);
});
