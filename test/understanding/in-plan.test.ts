import { heardIn, hounslow, herefordshire, herefordshire2017 } from './setting';

const green = { kind: 'update', ref: '1.1', rating: 'green' };

test.each([
  'set 1.1 in the 2017 plan to green',
  'in the 2017 plan, set 1.1 to green',
  '2017 plan: 1.1 green',
  'mark 1.1 green in the 2017 plan',
  'mark 1.1 green, in the 2017 plan',
  '1.1 of the old plan is green',
])('told of the plan that is named: %s', (heard) => {
  expect(heardIn(heard, { plan: herefordshire })).toEqual({
    says: 'tells',
    plan: herefordshire2017,
    commands: [green],
  });
});

test.each([
  ['reopen 1.1 in the 2017 plan', { kind: 'reopen', ref: '1.1' }],
  ['note on 1.1 in the 2017 plan: waiting', { kind: 'update', ref: '1.1', note: 'waiting' }],
  ['move 1.1 in the old plan to March', { kind: 'update', ref: '1.1', forecast: '2022-03-31' }],
])('any command: %s', (heard, command) => {
  expect(heardIn(heard, { plan: herefordshire })).toEqual({
    says: 'tells',
    plan: herefordshire2017,
    commands: [command],
  });
});

test.each([
  ['mark 1.1 green, carried over from the 2017 plan', { ...green, why: 'carried over from the 2017 plan' }],
  ['mark 1.1 green because the 2017 plan had it', { ...green, why: 'the 2017 plan had it' }],
  ['note on 1.1: check the 2017 plan', { kind: 'update', ref: '1.1', note: 'check the 2017 plan' }],
])('a plan in a reason or a note is only mentioned: %s', (heard, command) => {
  expect(heardIn(heard, { plan: herefordshire })).toEqual({
    says: 'tells',
    plan: herefordshire,
    commands: [command],
  });
});

test('a question back keeps to the plan that was named', () => {
  expect(heardIn('mark 1.1 not green in the 2017 plan', { plan: herefordshire })).toMatchObject({
    says: 'unsure',
    question: { choices: [{ says: 'in the 2017 plan, show 1.1' }] },
  });
});

test('a plan named between two items may be meant of one of them alone', () => {
  expect(heardIn('mark 1.1 green in the 2017 plan and 1.2 amber', { plan: herefordshire })).toMatchObject({
    says: 'unsure',
    question: { why: 'which change' },
  });
});

test("a plan's own name changes nothing", () => {
  expect(heardIn('mark 1.1 green in the hounslow plan')).toEqual({
    says: 'tells',
    plan: hounslow,
    commands: [green],
  });
});
