import '../support/matchers';
import { conversation } from '../support/conversation';

const meera = () => conversation({ plan: 'hounslow-2021-23', as: 'Meera Shah' });

test.each([
  ['push 2.5 to the last friday in january', '28 January 2022'],
  ['push 2.5 to the 5th of next month', '5 December 2021'],
  ['push 2.5 to the 1st day of March', '1 March 2022'],
  ['push 2.5 to easter monday', '18 April 2022'],
  ['push 2.5 to close of business on 14 January', '14 January 2022'],
  ['push 2.5 to 30.11.21', '30 November 2021'],
  ['push 2.5 to 3/12', '3 December 2021'],
  ['push 2.5 to the next board', '8 December 2021'],
  ['push 2.5 to the December exec', '8 December 2021'],
  ['move 2.5 to the next board because the panel moved', '8 December 2021'],
])('%s', async (words, day) => {
  const chat = await meera();
  const said = await chat.says(words);
  expect(said.reply?.changes).toMatchObject([{ ref: '2.5', field: 'forecast' }]);
  expect(said).toSay(day);
});

test.each([
  ['push 2.5 to next thursday because the panel moved', '11 November 2021', '18 November 2021'],
  ['push 2.5 to bank holiday monday because the panel moved', '27 December 2021', '3 January 2022'],
  ['push 2.5 to late march because the panel moved', '31 March 2022', '21 March 2022'],
  ['push 2.5 to the 31st because the panel moved', '30 November 2021', '31 December 2021'],
  ['push 2.5 to 29 February because the panel moved', '28 February 2022', '1 March 2022'],
])(
  '%s: both days are offered, and the one that is chosen is proposed with its reason',
  async (words, one, other) => {
    const chat = await meera();
    const asked = await chat.says(words);
    expect(asked.reply?.changes).toEqual([]);
    expect(asked).toSay(one);
    expect(asked).toSay(other);
    const chosen = await chat.says('2');
    expect(chosen.reply?.changes).toMatchObject([{ ref: '2.5', why: 'the panel moved' }]);
    expect(chosen).toSay(other);
  },
);

test('asked of two days the nearer is taken, and the card says which', async () => {
  const chat = await meera();
  expect(await chat.says('due by next friday')).toSay('Due by next friday (12 November 2021)');
});

test('a term is asked about, and never taken for thirty days', async () => {
  const chat = await meera();
  expect(await chat.says("what's due this term")).toSay('Which day?');
  expect((await chat.says('1')).reply?.refs).toEqual([
    '1.2',
    '1.3',
    '1.4',
    '1.5',
    '2.2',
    '2.3',
    '3.2',
    '4.1',
  ]);
  const adding = await chat.says('add an action under P1: refresh the referral guidance, due autumn term');
  expect(adding).toSay('Which day?');
});

test('in for a week on Monday is a day, and not how long', async () => {
  const chat = await meera();
  expect(await chat.says("what's in for a week on Monday")).toSay('Due a week on Monday');
});
