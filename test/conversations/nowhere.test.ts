import '../support/matchers';
import { conversation } from '../support/conversation';

const hounslow = 'hounslow-2021-23';

test('words that nothing has in a priority are looked for in the others, and the card says so', async () => {
  const chat = await conversation({ plan: hounslow, as: 'Sarah Okafor' });
  const answer = await chat.says('anything about training in P3');
  expect(answer).toList(['1.1', '2.1']);
  expect(answer).toSay('None is “P3 Vulnerable children in education”, so I left that out.');
});

test('what is late is shown where no date was moved and something is “delayed”', async () => {
  const chat = await conversation({ plan: hounslow, as: 'Lucy Grant' });
  const answer = await chat.says('which works are delayed now in the neglect?');
  expect(answer).toList(['1.3', '1.4', '1.5']);
  expect(answer).toSay('No date has been moved later');
});

test('a group that looks after nothing is what a line is about', async () => {
  const chat = await conversation({ plan: 'shropshire-2019-22', as: 'Fay Lloyd' });
  expect(await chat.says('what is there on CDOP')).toSay('Core business item C8');
});

test('none is said of the items that the words name, and never of none at all', async () => {
  const chat = await conversation({ plan: hounslow, as: 'Sarah Okafor' });
  expect(await chat.says("what's overdue about training")).toSay('None of the 2 milestones is “overdue”.');
  expect(await chat.says("what's red about training")).toSay('0 red; 2 of 2 not rated');
});
