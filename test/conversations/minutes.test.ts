import '../support/matchers';
import { conversation } from '../support/conversation';

const plan = 'hounslow-2021-23';
const byMeera = { plan, as: 'Meera Shah' };
const pasted = (...lines: readonly string[]): string => lines.join('\n');

test.each([
  ['1.4 Audit - sampling has slipped. AMBER', { ref: '1.4', to: 'amber', why: 'sampling has slipped' }],
  ['2.2 strategy is out for comment, green', { ref: '2.2', to: 'green', why: 'strategy is out for comment' }],
  ['2.2 is going well, pop it green', { ref: '2.2', to: 'green', why: null }],
  ['1.3: due 28 January 2022, reason: template late', { ref: '1.3', to: '2022-01-28', why: 'template late' }],
  ['1.3 chronologies - moved to 28 January 2022, template late', { ref: '1.3', to: '2022-01-28' }],
  ['1.3 lead: Tom Baines', { ref: '1.3', field: 'lead' }],
  ['1.3 evidence: trial report signed off', { ref: '1.3', field: 'evidence', to: 'trial report signed off' }],
  ['1.3 Trial - COMPLETE', { ref: '1.3', to: 'complete' }],
])('“%s”, as minutes put it', async (said, change) => {
  const chat = await conversation(byMeera);
  expect((await chat.says(said)).reply?.changes).toMatchObject([change]);
});

test('a heading before what is told is no part of it', async () => {
  const chat = await conversation(byMeera);
  const card = await chat.says('Before the visit: 1.3 amber, template late. 1.5 green, the panel met.');
  expect(card.reply?.changes).toMatchObject([
    { ref: '1.3', to: 'amber', why: 'template late' },
    { ref: '1.5', to: 'green' },
  ]);
});

test.each([
  '1.3 could be red, amber',
  '1.3 was red, amber or green?',
  '1.3 if the template is late, amber',
  '1.3 template late, not amber',
  '1.3 what is late, amber?',
])('“%s” tells nothing', async (said) => {
  const chat = await conversation(byMeera);
  expect((await chat.says(said)).reply?.changes).toEqual([]);
});

test.each([
  ['take 1.5 off', ['1.3', '2.2']],
  ['leave 1.5 out of it', ['1.3', '2.2']],
  ['not 1.5, Sarah wants to check it first', ['1.3', '2.2']],
  ['only 1.5 please', ['1.5']],
  ['just 1.3 and 2.2', ['1.3', '2.2']],
])('“%s”, of several that wait', async (said, refs) => {
  const chat = await conversation(byMeera);
  await chat.says(pasted('1.3 amber, template late', '1.5 green', '2.2 green'));
  expect((await chat.says(said)).reply?.changes.map(({ ref }) => ref)).toEqual(refs);
  await chat.says('yes');
  expect(await chat.history('1.5')).toHaveLength(refs.includes('1.5') ? 1 : 0);
});

test.each([
  ['no sorry, 1.5 is red, no chair', '1.5', 'red'],
  ['1.5 should be red, no chair', '1.5', 'red'],
])('“%s”: one of several that wait, said anew', async (said, ref, to) => {
  const chat = await conversation(byMeera);
  await chat.says(pasted('1.3 amber, template late', '1.5 green'));
  const { changes = [] } = (await chat.says(said)).reply ?? {};
  expect(changes).toMatchObject([
    { ref: '1.3', to: 'amber' },
    { ref, to },
  ]);
});

test.each(['red it is', 'let it be red', 'on reflection, red', 'nay, red if I’m honest', 'red please'])(
  'a colour after a proposal of one, “%s”, takes its place',
  async (said) => {
    const chat = await conversation(byMeera);
    await chat.says('1.3 amber, template late');
    expect((await chat.says(said)).reply?.changes).toMatchObject([{ ref: '1.3', to: 'red' }]);
  },
);

test('a date after a proposed date takes its place', async () => {
  const chat = await conversation(byMeera);
  await chat.says('move 1.3 to 28 January 2022, template late');
  expect((await chat.says('make that 28 February 2022')).reply?.changes).toMatchObject([
    { ref: '1.3', to: '2022-02-28', why: 'template late' },
  ]);
});

test.each([
  [
    'For the visit please rate 2.2 red: no data was supplied',
    { ref: '2.2', to: 'red', why: 'no data was supplied' },
    'Not used: “For the visit”.',
  ],
  [
    'Hello, what a week, 2.2 green, all the drafts are in',
    { ref: '2.2', to: 'green' },
    'Not used: “Hello, what a week”.',
  ],
  [
    '1.3 I am giving red because there is no template',
    { ref: '1.3', to: 'red', why: 'there is no template' },
    '',
  ],
  [
    '1.3 should be amber because the template is late',
    { ref: '1.3', to: 'amber', why: 'the template is late' },
    '',
  ],
  ['1.3 make it amber please, template late', { ref: '1.3', to: 'amber' }, ''],
  [
    '1.3, I want to change the date to 28 January 2022 because there is no template',
    { ref: '1.3', to: '2022-01-28' },
    '',
  ],
  ['Record Tom Baines as lead of 1.3 please', { ref: '1.3', field: 'lead' }, ''],
])('“%s”: said in another order, and told', async (said, change, left) => {
  const chat = await conversation(byMeera);
  const card = await chat.says(said);
  expect(card.reply?.changes).toMatchObject([change]);
  expect(card).toSay(left);
});

test.each([
  'If the data is in, 1.3 green, all schools are back',
  "I don't think so, 1.3 green",
  'Sarah says, 1.3 green',
  '1.3 should be amber by March',
  'When the report is in, please rate 1.3 green',
])('“%s”: what stands before it may be of it, and nothing is told', async (said) => {
  const chat = await conversation(byMeera);
  expect((await chat.says(said)).reply?.changes).toEqual([]);
});
