import '../support/matchers';
import { conversation } from '../support/conversation';

const meera = () => conversation({ plan: 'hounslow-2021-23', as: 'Meera Shah' });

test.each([
  ['which milestone starts this month', ['3.3']],
  ['what kicks off in December', ['1.6', '2.4']],
  ['CSA ones which begin in december', ['2.4']],
  ['what was due to start in April', ['1.1', '2.1', '3.1']],
  ['neglect milestones that end this quarter', ['1.2', '1.4', '1.5']],
])('%s', async (words, refs) => {
  const chat = await meera();
  expect((await chat.says(words)).reply?.refs).toEqual(refs);
});

test('the card says that a window is meant, how few there are, and what is due then', async () => {
  const chat = await meera();
  const said = await chat.says('what begins in January');
  expect(said).toSay('Window opens January');
  expect(said).toSay('Only 9 of 21 have a window; the others have no first day.');
  expect(said).toSay('3 are due then: 1.6, 2.4 and 3.3.');
});

test('a month behind it is of the same end, and "due" of the other', async () => {
  const chat = await meera();
  await chat.says('what begins in January');
  expect((await chat.says('and in december')).reply?.refs).toEqual(['1.6', '2.4']);
  expect((await chat.says('what about due in January')).reply?.refs).toEqual(['1.6', '2.4', '3.3']);
});

test('when one starts', async () => {
  const chat = await meera();
  expect(await chat.says('when does 2.4 start')).toSay(
    'Its window opens on 1 December 2021 and closes on 31 January 2022.',
  );
  expect(await chat.says('start date of 2.5')).toSay(
    'The plan says when it is due, and not when it starts: February 2022.',
  );
});

test('a plan without windows says so', async () => {
  const chat = await conversation({ plan: 'hampshire-2020-23', as: 'Rachel Dunn' });
  expect(await chat.says('which actions start this year')).toSay(
    'No window is printed here, so nothing has a first day.',
  );
});
