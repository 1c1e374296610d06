import { asks, heardIn, herefordshire, hounslow, shown } from '../setting';

const overdue = asks(hounslow, { ask: 'items', filter: { states: ['overdue'] }, show: 'list' });
const amber = asks(hounslow, { ask: 'items', filter: { ratings: ['amber'] }, show: 'list' });
const neglect = asks(hounslow, {
  ask: 'items',
  filter: { states: ['overdue'], priorities: ['1'] },
  show: 'list',
});

test.each([
  ["whit's overdue?", overdue],
  ["Ah'm wantin tae ken whit's overdue", overdue],
  ["whit's amber noo?", amber],
  ['dem tings dat are overdue', overdue],
  ['i need 2 know wots overdue', overdue],
  ["which 'uns are overdue", overdue],
  ['which wans are overdue', overdue],
  ["gie's a list o' overdue", overdue],
  ["owt overdue i' t'neglect un", neglect],
  ["what's overdue wi' neglect, an' nowt else", undefined],
  ['wats overdew in nelgect', neglect],
])('%s', (said, means) => {
  expect(heardIn(said)).toEqual(
    means ?? expect.objectContaining({ says: expect.not.stringMatching('tells') }),
  );
});

test('what is said in Scots of the plan before is found there', () => {
  expect(
    heardIn('Hoo mony actions had the Case Review group in the auld plan?', { plan: herefordshire }),
  ).toEqual(asks('herefordshire-2017-19', { ask: 'items', filter: { group: 'case-review' }, show: 'count' }));
});

test.each([
  '3.1 is no done',
  "3.1's no done yet",
  '3.1 isnae done',
  '3.1 isnae green',
  'happen 3.1 is green',
  'mebbe 3.1 is green',
  'wance the heads agree mark 3.1 green',
  'divvent mark 3.1 green',
  'dinnae mark 3.1 green',
  '3.1 is noo green',
  '2.1 has ont started',
  '3.1 is green, probs',
  'i fink 3.1 is green',
  '3.1 green incase the heads agree',
])('“%s” changes nothing', (said) => {
  expect(heardIn(said, { as: 'Paul Greer' }).says).not.toBe('tells');
});

test('a name that is a word of a dialect stays a name', () => {
  expect(heardIn('assign 1.3 to Ken Wan').says).not.toBe('tells');
  expect(heardIn('note on 1.3: spoke tae Ken aboot it', { recall: shown('1.3') })).toMatchObject({
    commands: [{ ref: '1.3', note: 'spoke tae Ken aboot it' }],
  });
});
