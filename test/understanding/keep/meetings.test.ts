import { asks, heardIn, herefordshire, herefordshire2017, hounslow, shropshire } from '../setting';

test.each([
  [hounslow, 'when is the next meeting of safeguarding effectiveness', 'safeguarding-effectiveness'],
  [hounslow, 'when is the next safeguarding effectiveness meeting', 'safeguarding-effectiveness'],
  [hounslow, 'next safeguarding effectiveness meeting', 'safeguarding-effectiveness'],
  [hounslow, 'when does safeguarding effectiveness next meet', 'safeguarding-effectiveness'],
  [hounslow, 'when is the next meeting on neglect', 'safeguarding-effectiveness'],
  [hounslow, 'when is the next neglect meeting', 'safeguarding-effectiveness'],
  [hounslow, 'when is the next board', 'executive-board'],
  [hounslow, 'when is the next meeting', 'executive-board'],
  [herefordshire, 'when is the next QA meeting', 'quality-and-effectiveness'],
  [shropshire, 'next exec', 'executive'],
])('the meetings of the group that is named, in %s: %s', (plan, heard, group) => {
  expect(heardIn(heard, { plan })).toEqual(asks(plan, { ask: 'meetings', group }));
});

test("a group of the partnership's other plan is asked for there", () => {
  expect(heardIn("when's the next meeting of the workforce group", { plan: herefordshire })).toEqual(
    asks(herefordshire2017, { ask: 'meetings', group: 'training-and-workforce' }),
  );
});

test.each([
  'meetings of the learning group',
  'what changed since the last safeguarding effectiveness meeting',
  'actions for the next safeguarding effectiveness meeting',
])('a group or a meeting that is not known is asked about: %s', (heard) => {
  expect(heardIn(heard)).toMatchObject({ says: 'unsure', question: { why: 'unknown words' } });
});
