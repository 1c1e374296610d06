import { harmlessWords } from '../../src/understanding/words/classes/harmless';
import { heardIn, vocabularyFor, hounslow } from './setting';

const overdue = { states: ['overdue'], priorities: ['1'] };

test.each([
  ['hiya wots overdue in neglect pls x', ['hiya', 'x']],
  ['whats overdue in neglect lol', ['lol']],
  [
    "what's overdue in neglect? I nodded in the meeting but I have no idea.",
    ['I nodded in the meeting but I have no idea.'],
  ],
])('“%s” is answered, and says what was left out', (said, leftOut) => {
  expect(heardIn(said)).toMatchObject({ says: 'asks', query: { filter: overdue }, leftOut });
});

test.each([
  "what's overdue in neglect for the flibbertigibbets",
  "what's overdue? Without the flibbertigibbets.",
])('“%s”: a word that may narrow it is asked about', (said) => {
  expect(heardIn(said)).toMatchObject({ says: 'unsure' });
});

test('a second sentence that narrows the question is part of it', () => {
  expect(heardIn("what's overdue? Not the neglect ones")).toMatchObject({
    query: { filter: { states: ['overdue'], not: { priorities: ['1'] } } },
  });
});

test.each(['1.3 is blimey amber', 'blimey mark 1.3 amber crikey', '1.3 amber lol'])(
  '“%s”: nothing is left out of what is told',
  (said) => {
    expect(heardIn(said)).not.toHaveProperty('leftOut');
  },
);

test('no harmless word means anything to a reader of conditions', () => {
  const { book } = vocabularyFor(hounslow);
  const meaning = harmlessWords
    .trim()
    .split(/\s+/)
    .filter((word) =>
      (book.byFirst.get(word) ?? []).some(
        ({ words, value }) => words.length === 1 && value.means.slot !== 'filler',
      ),
    );
  expect(meaning).toEqual([]);
});

test('a name in an aside is not repeated', () => {
  expect(heardIn("what's overdue in neglect? Jayden told me to ask.")).not.toMatchObject({
    leftOut: [expect.stringContaining('Jayden') as unknown],
  });
  expect(heardIn("what's overdue in neglect? I was told by Jayden.")).toMatchObject({
    leftOut: ['I was told by ….'],
  });
});

const everything = (said: string) => {
  const heard = heardIn(said);
  return heard.says === 'asks' && !heard.unsaid;
};

test.each([
  ['I confess I read the form, which milestones are overdue in neglect', ['confess', 'form']],
  ['how many are overdue, roughly', ['roughly']],
] as const)('“%s”: ordinary words before the question are left out', (said, leftOut) => {
  expect(heardIn(said)).toMatchObject({ says: 'asks', query: { filter: { states: ['overdue'] } }, leftOut });
});

test('ordinary words beside an item that is named are left out', () => {
  expect(heardIn('whats 1.3 say in comfortable words')).toMatchObject({
    query: { ask: 'item', ref: '1.3' },
    leftOut: ['comfortable', 'words'],
  });
});

test.each([
  'which bus actions are overdue',
  'I want the buses which are overdue',
  'buses, what is overdue',
  "what's overdue, the buses?",
  'which buses are overdue',
  'is the bus training late',
  'how many overdue actions mention buses',
  'which actions mention buses',
  'which actions involve buses and are late',
  'I am asking of the bus actions: which are late',
])('“%s”: a word that may be what it is about never widens it to all', (said) => {
  expect(everything(said)).toBe(false);
});

test.each([
  'I believe which are overdue in neglect',
  'my Grace asked which are overdue in neglect',
  'I barely know which are overdue in neglect',
  'I met seventy which are overdue in neglect',
])('“%s”: a name, a number and a word that may narrow it are asked about', (said) => {
  expect(heardIn(said).says).toBe('unsure');
});

test.each(["what's overdue about buses", 'which milestones in neglect mention buses'])(
  '“%s”: the wider answer says that nothing in the plan speaks of it',
  (said) => {
    expect(heardIn(said)).toMatchObject({ says: 'asks', unsaid: ['buses'] });
  },
);

test.each(['1.3 the bus is late', '1.3 is amber in comfortable words'])(
  '“%s”: an ordinary word is never left out of what is told',
  (said) => {
    const heard = heardIn(said);
    expect(heard).not.toHaveProperty('leftOut');
    expect(heard.says).not.toBe('asks');
  },
);
