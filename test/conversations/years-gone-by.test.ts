import '../support/matchers';
import { conversation } from '../support/conversation';

const completed =
  '11 actions of 2020-21 are printed as completed, so they do not count as late; nobody has marked them done here.';
const over = 'This plan’s period ended on 31 March 2019, an end that is assumed.';

describe('a year that has ended, whose actions the plan prints as completed', () => {
  test.each([
    'overdue',
    'how many are overdue',
    'exceptions',
    'late actions from last year',
    'everything from 2020-21 still open',
    'what was due in 2020-21',
    'was everything in 2020-21 completed',
    'left over from last year',
  ])('%s: the card says so', async (words) => {
    const chat = await conversation({ plan: 'hampshire-2020-23', as: 'Rachel Dunn' });
    expect(await chat.says(words)).toSay(completed);
  });

  test('what is still to come is not told of it', async () => {
    const chat = await conversation({ plan: 'hampshire-2020-23', as: 'Rachel Dunn' });
    const said = await chat.says('actions with no lead in part B');
    expect(said).not.toSay('printed as completed, so');
  });

  test('how late one of them is', async () => {
    const chat = await conversation({ plan: 'hampshire-2020-23', as: 'Rachel Dunn' });
    expect(await chat.says('how late is A2.3 2020-21')).toSay(
      'Not late: the plan prints it as completed in 2020-21.',
    );
  });
});

describe('a plan whose period is over', () => {
  test.each([
    "what's overdue",
    'exceptions',
    'due next month',
    'what is still open',
    'overdue or due in december',
  ])('%s: the card says so', async (words) => {
    const chat = await conversation({ plan: 'herefordshire-2017-19', as: 'Carol Price' });
    expect(await chat.says(`in the 2017 plan, ${words}`)).toSay(over);
  });

  test('one that runs says nothing of it', async () => {
    const chat = await conversation({ plan: 'shropshire-2019-22', as: 'Helen Tudor' });
    expect(await chat.says("what's overdue")).not.toSay('period ended');
  });

  test('and once its last day has gone, it does', async () => {
    const chat = await conversation({
      plan: 'shropshire-2019-22',
      as: 'Helen Tudor',
      now: '2022-04-01T10:00:00.000Z',
    });
    expect(await chat.says("what's overdue")).toSay(
      'This plan’s period ended on 31 March 2022, an end that is assumed.',
    );
  });
});

test('the digest of a plan that is over says so beside its name', async () => {
  const chat = await conversation({
    plan: 'shropshire-2019-22',
    as: 'Helen Tudor',
    now: '2022-04-01T10:00:00.000Z',
  });
  expect(await chat.says('digest for the Neglect sub-group')).toSay(
    'This plan’s period ended on 31 March 2022, an end that is assumed.',
  );
});
