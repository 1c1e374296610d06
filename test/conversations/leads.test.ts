import '../support/matchers';
import { conversation } from '../support/conversation';

const plan = 'hounslow-2021-23';

test.each([
  ['3.4 has the wrong lead it should be Paul Greer', '3.4', 'Paul Greer'],
  ['1.3 is now with Tom', '1.3', 'Tom Baines'],
  ['4.1 lead is Dev Patel now', '4.1', 'Dev Patel'],
  ["I'll take 1.3", '1.3', 'Meera Shah'],
  ['hand 2.2 over to Paul', '2.2', 'Paul Greer'],
  ['assign 1.3 to BAINES, Tom', '1.3', 'Tom Baines'],
  ["Tom's picking up 1.5", '1.5', 'Tom Baines'],
  ['dev patel to lead 4.2 from today', '4.2', 'Dev Patel'],
  ['1.3: Dev to lead', '1.3', 'Dev Patel'],
  ['the neglect audit is now with Dev', '1.4', 'Dev Patel'],
  ['unassign 1.3', '1.3', 'nobody'],
])('“%s” proposes the lead', async (said, ref, to) => {
  const chat = await conversation({ plan, as: 'Meera Shah' });
  expect(await chat.says(said)).toPropose({ ref, from: 'as in the plan', to });
});

test('a lead for the item just shown, and the reason behind a comma', async () => {
  const chat = await conversation({ plan, as: 'Meera Shah' });
  await chat.says('3.3');
  expect(await chat.says('put Paul Greer on it as lead, the school audit is his')).toPropose({
    ref: '3.3',
    from: 'as in the plan',
    to: 'Paul Greer',
    why: 'the school audit is his',
  });
});

test('whoever is taken off leaves the others, and nobody is taken off who was not named', async () => {
  const chat = await conversation({ plan, as: 'Meera Shah' });
  await chat.says('assign 1.3 to Tom and Dev');
  await chat.says('yes');
  await chat.says('take Tom off 1.3');
  expect(await chat.says('yes')).toSay('Tom Baines and Dev Patel → Dev Patel');
  expect(await chat.says('take Tom off 1.3')).toSay('They are not named as leading 1.3');
  expect(await chat.history('1.3')).toHaveLength(2);
});

test.each(['dana cole to lead 4.2 from today', 'assign 1.3 to Robin Hale', '1.3 lead is Robin Hale now'])(
  '“%s”: nobody of that name is in the register, and it says so',
  async (said) => {
    const chat = await conversation({ plan, as: 'Meera Shah' });
    expect(await chat.says(said)).toSay('not in your partnership’s register');
  },
);

test('a name that two share is asked about', async () => {
  const chat = await conversation({ plan, as: 'Meera Shah' });
  expect(await chat.says('Sarah to lead 4.2')).toAsk();
  expect(await chat.says('Sarah Lind')).toPropose({ ref: '4.2', from: 'as in the plan', to: 'Sarah Lind' });
});
