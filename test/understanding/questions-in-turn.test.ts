import { heardIn, herefordshire, hounslow } from './setting';

const overdue = { says: 'asks', query: { filter: { states: ['overdue'] } } };

test.each([
  ['Item 5. Forward look.\nWhat is overdue? And when is 2.5?', ['Item 5.', '… look.'], 'when is 2.5?'],
  ['Agenda prep\n1. What is overdue?\n2. When is the next Board?', ['… prep'], 'When is the next Board?'],
])('%s: a heading is left out, and every question is answered', (said, leftOut, then) => {
  expect(heardIn(said)).toMatchObject({ says: 'asks in turn', first: { ...overdue, leftOut }, then });
});

test('three and more questions are answered one after the other', () => {
  const heard = heardIn("What's overdue? Who leads 1.3? When is the next board?");
  expect(heard).toMatchObject({
    says: 'asks in turn',
    first: overdue,
    then: 'Who leads 1.3?\nWhen is the next board?',
  });
});

test('questions within a sentence behind a heading are none of them left out', () => {
  const said = 'Item 2 matters arising. Who leads 1.3, what does it say, and when do we next meet?';
  expect(heardIn(said, { plan: herefordshire })).toMatchObject({
    first: { query: { ask: 'who' }, leftOut: ['Item 2 matters arising.'] },
    then: 'what does it say, and when do we next meet?',
  });
});

test('what an answer is wanted for is an aside, and not outside the plan', () => {
  expect(heardIn('When is the next meeting? I need to book a room', { plan: herefordshire })).toMatchObject({
    query: { ask: 'meetings' },
    leftOut: ['I need to book a room'],
  });
});

test.each(['book a room', "what's the weather? I need to book a room", 'Item 5. The Zorb. What is overdue?'])(
  '%s: nothing is made of what is no heading and no question of the plan',
  (said) => {
    expect(heardIn(said, { plan: hounslow })).not.toMatchObject({ says: 'asks in turn' });
  },
);

test('a second sentence that narrows stays part of the question', () => {
  expect(heardIn("what's overdue? Not the neglect ones")).toMatchObject({
    query: { filter: { not: { priorities: ['1'] } } },
  });
});
