import type { Recall } from '../../src/plan/asking/recall';
import type { Utterance } from '../../src/understanding/words/utterance';
import { asks, heardIn, herefordshire, herefordshire2017, hounslow, listed, shown } from './setting';

const reds = listed(hounslow, { ratings: ['red'], priorities: ['1'] }, '1.3', '1.4', '1.5');
const overdue = listed(hounslow, { states: ['overdue'] }, '1.3', '1.4', '1.5', '2.3');
const one = shown(hounslow, '1.3');
const items = (filter: Parameters<typeof listed>[1], more: object = {}): Utterance =>
  asks(hounslow, { ask: 'items', filter, show: 'list', ...more });

const afterReds: readonly (readonly [heard: string, means: Utterance])[] = [
  ['and amber?', items({ ratings: ['amber'], priorities: ['1'] })],
  ['amber?', items({ ratings: ['amber'], priorities: ['1'] })],
  ['what about amber', items({ ratings: ['amber'], priorities: ['1'] })],
  ['and the greens', items({ ratings: ['green'], priorities: ['1'] })],
  ['same for csa', items({ ratings: ['red'], priorities: ['2'] })],
  ['and csa?', items({ ratings: ['red'], priorities: ['2'] })],
];

test.each(afterReds)('after the reds of neglect: %s', (heard, means) => {
  expect(heardIn(heard, { recall: reds })).toEqual(means);
});

test('since the speaker was away, nobody knows when', () => {
  const heard = heardIn("what's changed since I was off");
  expect(heard).toMatchObject({ says: 'unsure', question: { why: 'which day', words: ['since I was off'] } });
  const choices = heard.says === 'unsure' ? heard.question.choices.map((each) => each.says) : [];
  expect(choices.map((choice) => heardIn(choice).says)).toEqual(['asks', 'asks', 'asks']);
});

const alone: readonly (readonly [heard: string, means: Utterance])[] = [
  ['not updated since september', items({ notUpdatedSince: '2021-10-01' })],
  ['not updated', items({ notUpdatedSince: '2021-10-11' })],
  ['not done', items({ states: ['not done'] })],
  ['no, overdue', items({ states: ['overdue'] })],
  ["no, what's green", items({ ratings: ['green'] })],
  ["just show me what's overdue in csa", items({ states: ['overdue'], priorities: ['2'] })],
  ["sorry, what's overdue", items({ states: ['overdue'] })],
  ["thanks, what's overdue", items({ states: ['overdue'] })],
  ["ok so what's overdue then", items({ states: ['overdue'] })],
  ['hi, what do I owe', items({ who: { parties: ['me'] }, states: ['not done'] })],
  ['amber actions sorted by date', items({ ratings: ['amber'] }, { sort: 'date' })],
  ['top 5 overdue', items({ states: ['overdue'] }, { limit: 5 })],
  ['sort everything by date', items({}, { sort: 'date' })],
  ['ambers', items({ ratings: ['amber'] })],
  ['rag', items({}, { show: 'ratings' })],
];

test.each(alone)('a question that stands alone inherits nothing: %s', (heard, means) => {
  expect(heardIn(heard, { recall: reds })).toEqual(means);
});

const joined: readonly (readonly [heard: string, means: Utterance])[] = [
  [
    'and not updated since september',
    items({ ratings: ['red'], priorities: ['1'], notUpdatedSince: '2021-10-01' }),
  ],
  ['not green', items({ priorities: ['1'], not: { ratings: ['green'] } })],
  ['and the rag?', items({ priorities: ['1'] }, { show: 'ratings' })],
  ['when are they due', items({ ratings: ['red'], priorities: ['1'] })],
  [
    'and before the december exec',
    items({
      ratings: ['red'],
      priorities: ['1'],
      due: { first: '2021-11-10', last: '2021-12-08', reading: 'by', said: 'before the december exec' },
    }),
  ],
];

test.each(joined)('a fragment inherits what was asked: %s', (heard, means) => {
  expect(heardIn(heard, { recall: reds })).toEqual(means);
});

test.each(['reds', 'ambers'])('"%s" after one item asks for all of them, and tells nothing', (heard) => {
  expect(heardIn(heard, { recall: one })).toEqual(items({ ratings: [heard.slice(0, -1)] }));
});

describe('after an item of the other plan', () => {
  const recall = shown(herefordshire2017, '1.1');

  test('"mark it green" is told of that plan', () => {
    expect(heardIn('mark it green', { plan: herefordshire, recall })).toEqual({
      says: 'tells',
      plan: herefordshire2017,
      commands: [{ kind: 'update', ref: '1.1', rating: 'green' }],
    });
  });

  test('"who leads it" is asked of that plan', () => {
    expect(heardIn('who leads it', { plan: herefordshire, recall })).toEqual(
      asks(herefordshire2017, { ask: 'who', of: { ref: '1.1' } }),
    );
  });

  test('a new question is of the plan in use', () => {
    expect(heardIn("what's overdue", { plan: herefordshire, recall })).toEqual(
      asks(herefordshire, { ask: 'items', filter: { states: ['overdue'] }, show: 'list' }),
    );
  });
});

const health = { who: { parties: [{ agency: 'health' }] } };
const police = { who: { parties: [{ agency: 'police' }] } };
const afterOverdue: readonly (readonly [heard: string, means: Utterance])[] = [
  ['just the health ones', items({ states: ['overdue'], ...health })],
  ['only the neglect ones', items({ states: ['overdue'], priorities: ['1'] })],
  ['no, not the police', items({ states: ['overdue'], not: police })],
  ['not the police ones', items({ states: ['overdue'], not: police })],
  ['which of those are police', items({ states: ['overdue'], ...police })],
  ['the red ones', items({ states: ['overdue'], ratings: ['red'] })],
  ['sort them by date', items({ states: ['overdue'] }, { sort: 'date' })],
  ['only the first five', items({ states: ['overdue'] }, { limit: 5 })],
  ['by priority', items({ states: ['overdue'] }, { by: 'priority' })],
  ['how many?', items({ states: ['overdue'] }, { show: 'count' })],
  ['who owns the second one', asks(hounslow, { ask: 'who', of: { ref: '1.4' } })],
  ['the first one', asks(hounslow, { ask: 'item', ref: '1.3' })],
  ['the second one', asks(hounslow, { ask: 'item', ref: '1.4' })],
  ['show me the third one', asks(hounslow, { ask: 'item', ref: '1.5' })],
];

test.each(afterOverdue)('after what is overdue: %s', (heard, means) => {
  expect(heardIn(heard, { recall: overdue })).toEqual(means);
});

const afterOne: readonly (readonly [heard: string, means: Utterance])[] = [
  ['why?', asks(hounslow, { ask: 'item', ref: '1.3', focus: 'why' })],
  ['when is it due', asks(hounslow, { ask: 'item', ref: '1.3', focus: 'due' })],
  ['is it late', asks(hounslow, { ask: 'item', ref: '1.3', focus: 'late' })],
  ['when was that last updated', asks(hounslow, { ask: 'item', ref: '1.3', focus: 'updated' })],
  ['history', asks(hounslow, { ask: 'history', ref: '1.3' })],
  ['who leads it', asks(hounslow, { ask: 'who', of: { ref: '1.3' } })],
  ['and 1.4?', asks(hounslow, { ask: 'item', ref: '1.4' })],
];

test.each(afterOne)('after one item: %s', (heard, means) => {
  expect(heardIn(heard, { recall: one })).toEqual(means);
});

test('"why" after several items asks which, with a sentence for each', () => {
  const utterance = heardIn('why?', { recall: overdue });
  expect(utterance).toMatchObject({ says: 'unsure', question: { why: 'which item' } });
  expect(utterance.says === 'unsure' && utterance.question.choices.map((choice) => choice.says)).toEqual([
    'why 1.3',
    'why 1.4',
    'why 1.5',
  ]);
});

test('"is it amber" with nothing shown before has nothing to refer to', () => {
  expect(heardIn('is it amber')).toMatchObject({ says: 'unsure', question: { why: 'nothing to refer to' } });
});

describe('after changes since a meeting', () => {
  const changes: Recall = {
    plan: hounslow,
    query: { plan: hounslow, ask: 'changes', since: '2021-09-22', filter: {}, sinceSaid: 'last board' },
    refs: [],
  };

  test('"only what\'s new since then" keeps the day', () => {
    expect(heardIn("only what's new since then", { recall: changes })).toEqual(
      asks(hounslow, { ask: 'changes', since: '2021-09-22', filter: {}, sinceSaid: 'last board' }),
    );
  });

  test('"and since October" takes the new one', () => {
    expect(heardIn('and since october', { recall: changes })).toMatchObject({
      query: { since: '2021-10-01' },
    });
  });

  test('"just neglect" narrows it', () => {
    expect(heardIn('just neglect', { recall: changes })).toMatchObject({
      query: { filter: { priorities: ['1'] } },
    });
  });
});

test('"and csa?" after who leads neglect asks who leads that', () => {
  const recall: Recall = {
    plan: hounslow,
    query: { plan: hounslow, ask: 'who', of: { priority: '1' } },
    refs: [],
  };
  expect(heardIn('and csa?', { recall })).toEqual(asks(hounslow, { ask: 'who', of: { priority: '2' } }));
});

test('"no, I meant the 2017 plan" asks the same of it, by its own numbers', () => {
  const recall = listed(herefordshire, { ratings: ['red'], priorities: ['2'] }, '2.1');
  expect(heardIn('no, I meant the 2017 plan', { plan: herefordshire, recall })).toEqual(
    asks(herefordshire2017, { ask: 'items', filter: { ratings: ['red'], priorities: ['1'] }, show: 'list' }),
  );
});

describe('while the bot waits for a choice', () => {
  const recall: Recall = {
    plan: hounslow,
    refs: [],
    choices: [
      { label: 'Sarah Okafor', says: "what's Sarah Okafor got" },
      { label: 'Sarah Lind', says: "what's Sarah Lind got" },
    ],
  };
  const lind = { who: { parties: [{ person: 'aaaaaaaa-0000-4000-8000-000000000021' }] } };

  test.each(['2', 'the second', 'lind', 'Sarah Lind', 'option 2', 'the second one please'])(
    '"%s" is the second',
    (heard) => {
      expect(heardIn(heard, { recall })).toEqual(items({ ...lind, states: ['not done'] }));
    },
  );

  test('a word of both choices is neither', () => {
    expect(heardIn('sarah', { recall })).toMatchObject({ says: 'unsure', question: { why: 'which person' } });
  });

  test('another question is read as itself', () => {
    expect(heardIn("what's overdue in csa", { recall })).toEqual(
      items({ states: ['overdue'], priorities: ['2'] }),
    );
  });
});

describe("in a group's channel", () => {
  const group = 'safeguarding-effectiveness';

  test('a bare question is about its own items', () => {
    expect(heardIn("what's red?", { group })).toEqual(items({ ratings: ['red'], group }));
  });

  test.each([
    ["what's red in SEND?", { ratings: ['red'], priorities: ['4'] }],
    ["what's red across everything?", { ratings: ['red'] }],
    ["what's mine", { who: { parties: ['me'] }, states: ['not done'] }],
  ] as const)('%s is not', (heard, filter) => {
    expect(heardIn(heard, { group })).toEqual(items(filter));
  });

  test('the digest is its own', () => {
    expect(heardIn('send me the digest', { group })).toEqual(asks(hounslow, { ask: 'digest', group }));
  });
});

describe("between the partnership's plans", () => {
  const before = listed(herefordshire, { ratings: ['red'], priorities: ['2'] }, '2.1');
  const older = listed(herefordshire2017, { ratings: ['red'], priorities: ['1'] }, '1.1');

  test.each(['what about HSCP', 'and the 2021 plan'])('%s: the priority is found by its name', (heard) => {
    expect(heardIn(heard, { plan: herefordshire, recall: older })).toEqual(
      asks(herefordshire, { ask: 'items', filter: { ratings: ['red'], priorities: ['2'] }, show: 'list' }),
    );
  });

  test('a priority that the other plan does not have is asked about', () => {
    const recall = listed(herefordshire, { priorities: ['3'] }, '3.1');
    expect(heardIn('what about the 2017 plan', { plan: herefordshire, recall })).toMatchObject({
      says: 'unsure',
      question: {
        why: 'which priority',
        choices: [{ says: 'what are the priorities of the 2017 plan' }],
      },
    });
  });

  test('"what did the HSCB plan say about neglect" carries nothing', () => {
    expect(
      heardIn('what did the HSCB plan say about neglect', { plan: herefordshire, recall: before }),
    ).toEqual(asks(herefordshire2017, { ask: 'items', filter: { priorities: ['1'] }, show: 'list' }));
  });

  test.each(['show me the 2017 plan', 'the 2017 plan', 'tell me about the old plan'])(
    '%s: what it says',
    (heard) => {
      const contents = asks(herefordshire2017, { ask: 'contents', of: 'priorities' });
      expect(heardIn(heard, { plan: herefordshire, recall: before })).toEqual(contents);
      expect(heardIn(heard, { plan: herefordshire })).toEqual(contents);
    },
  );

  test.each(['tell me about the 2017 plan', 'show me the 2017-19 plan'])(
    '%s: where there is none',
    (heard) => {
      expect(heardIn(heard)).toMatchObject({ says: 'unsure', question: { why: 'unknown words' } });
    },
  );
});

test.each([
  ['how many milestones are there', {}],
  ['how many are not rated', { ratings: ['not rated'] }],
])('%s: of the whole plan, whatever was shown before', (heard, filter) => {
  expect(heardIn(heard, { recall: reds })).toEqual(items(filter, { show: 'count' }));
});

test.each(['who has no items', 'who has no actions', 'which priorities have no milestones'])(
  '%s: never all of them',
  (heard) => {
    expect(heardIn(heard)).toMatchObject({ says: 'unsure', question: { why: 'which meaning' } });
  },
);
