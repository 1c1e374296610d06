import '../support/matchers';
import { conversation } from '../support/conversation';

const plan = 'hounslow-2021-23';
const as = 'Meera Shah';

test.each(['same again for 2.5', 'and same for 2.5', '2.5 too', 'ditto 2.5'])(
  '“%s” after a change was saved proposes the same of that item',
  async (said) => {
    const chat = await conversation({ plan, as });
    await chat.says('set 1.3 to amber, waiting on data');
    await chat.says('yes');
    expect(await chat.says(said)).toPropose({
      ref: '2.5',
      from: 'not rated',
      to: 'amber',
      why: 'waiting on data',
    });
  },
);

test('what still waits for its yes stands beside it, and another reason is of the other item alone', async () => {
  const chat = await conversation({ plan, as });
  await chat.says('set 1.3 to amber, waiting on data');
  expect((await chat.says('same for 1.2, no author')).reply?.changes).toMatchObject([
    { ref: '1.2', to: 'amber', why: 'no author' },
    { ref: '1.3', to: 'amber', why: 'waiting on data' },
  ]);
  await chat.says('yes');
  expect(await chat.history('1.2')).toHaveLength(1);
  expect(await chat.history('1.3')).toHaveLength(1);
});

test('“that one too” is the item shown since', async () => {
  const chat = await conversation({ plan, as });
  await chat.says('1.3 2 of 3 in');
  await chat.says('yes');
  await chat.says('1.5');
  expect(await chat.says('that one too')).toPropose({
    ref: '1.5',
    from: 'not started',
    to: 'under way, 2 of 3',
  });
});

test('after a question the same is asked, with a question mark nothing is told, and without a change neither', async () => {
  const chat = await conversation({ plan, as });
  expect((await chat.says('same for 4.2')).reply?.changes).toEqual([]);
  await chat.says('set 1.3 to amber, waiting on data');
  expect((await chat.says('same for 4.2?')).reply?.changes).toEqual([]);
  await chat.says('who leads 1.3');
  expect(await chat.says('same for 4.2')).toSay('4.2 has no lead');
});

test.each([
  ['1.3 2 of 11 in', 'make that 8 of 11', { ref: '1.3', field: 'progress', to: '8 of 11' }],
  ['1.3 2 of 5 in', 'Correction: 3/5 received.', { ref: '1.3', field: 'progress', to: '3 of 5' }],
  [
    '4.1 amber: returns incomplete, 2/5 received.',
    'Correction: 3/5 received.',
    { ref: '4.1', field: 'rating', to: 'amber', why: 'returns incomplete, 3/5 received' },
  ],
])('“%s”, then “%s”: the count is another, and the rest stays', async (told, corrected, change) => {
  const chat = await conversation({ plan, as });
  await chat.says(told);
  expect((await chat.says(corrected)).reply?.changes).toMatchObject([change]);
});

test.each([
  'yes, correct',
  'Yes, thank you, that is quite right.',
  'yes thank you and sorry again',
  'Thank you, that is perfect, please do go ahead.',
])('“%s” confirms what was said last, and shows again what was not', async (yes) => {
  const chat = await conversation({ plan, as });
  await chat.says('1.3 2 of 5 in');
  await chat.says("what's red");
  expect(await chat.says(yes)).toSay('still waiting');
  expect(await chat.says(yes)).toSay('Saved');
});
