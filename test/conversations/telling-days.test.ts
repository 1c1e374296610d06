import '../support/matchers';
import { conversation } from '../support/conversation';

const plan = 'hounslow-2021-23';
const as = 'Meera Shah';

test.each([
  ['new date for 2.4 is 18/2/22', '2.4', '18 February 2022', undefined],
  ['put 2.5 back to 31/03/2022 venue fell through', '2.5', '31 March 2022', 'venue fell through'],
  ['1.6 wont make january now, forecast 11 march', '1.6', '11 March 2022', undefined],
  ['put a date of 31 jan on 1.5, no chair', '1.5', '31 January 2022', 'no chair'],
])('“%s” proposes the date', async (said, ref, to, why) => {
  const chat = await conversation({ plan, as });
  expect(await chat.says(said)).toPropose({ ref, from: 'as printed', to, ...(why !== undefined && { why }) });
});

test('a date is given, and yes saves it', async () => {
  const chat = await conversation({ plan, as });
  await chat.says('give me 2.3 a date of 31 January 2022, dataset spec agreed');
  expect(await chat.says('yes')).toSay('Saved');
});

test('“slipped to march” is of the item just shown, and without one it asks which', async () => {
  const chat = await conversation({ plan, as });
  expect(await chat.says('slipped to march')).toAsk();
  await chat.says('2.5');
  expect(await chat.says('slipped to march, no venue')).toPropose({
    ref: '2.5',
    from: 'as printed',
    to: '31 March 2022',
    why: 'no venue',
  });
});

test('nothing is brought forward to a day that is later', async () => {
  const chat = await conversation({ plan, as });
  const asked = await chat.says('bring forward the audit to sept');
  expect(asked).toAsk();
  expect(asked.reply?.changes).toEqual([]);
});

test.each([
  ['1.3 was done in october', '1.3', 'done on 31 October 2021'],
  ['2.3 completed 27 October', '2.3', 'done on 27 October 2021'],
  ["3.2 considered those at HEP on Monday so that one's done full stop", '3.2', 'done on 8 November 2021'],
  ['the inclusion service deep dive is done', '3.2', 'done on 10 November 2021'],
])('“%s” was done then', async (said, ref, to) => {
  const chat = await conversation({ plan, as });
  expect(await chat.says(said)).toPropose({ ref, from: 'not started', to });
});

test('two items that fit what was done are asked about', async () => {
  const chat = await conversation({ plan, as });
  expect(await chat.says('neglect audits dun, reports in')).toAsk();
});

test.each([
  ['RED FOR 4.1. NOTHING RECEIVED FROM THE TEAM', '4.1', 'red', 'NOTHING RECEIVED FROM THE TEAM'],
  [
    'Would you mind marking 4.2 amber please, as nobody has been asked yet',
    '4.2',
    'amber',
    'nobody has been asked yet',
  ],
])('“%s” proposes the rating, with its reason', async (said, ref, to, why) => {
  const chat = await conversation({ plan, as });
  expect(await chat.says(said)).toPropose({ ref, from: 'not rated', to, why });
});

test('a priority named alone is not all that is in it; that is offered', async () => {
  const chat = await conversation({ plan, as });
  expect(await chat.says('close priority 1')).toAsk();
  const { changes = [] } = (await chat.says('1')).reply ?? {};
  expect(changes.map(({ ref }) => ref)).toEqual(['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7']);
});

test.each(['closed actions', 'completed actions', 'which may milestones are red'])(
  '“%s” is a question',
  async (said) => {
    const chat = await conversation({ plan, as });
    expect((await chat.says(said)).kind).toBe('list');
  },
);
