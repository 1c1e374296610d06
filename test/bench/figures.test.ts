import { isMet, ratioOf, tableOf, type Figure } from '../../bench/figures';

const ask: Figure = {
  name: 'ask, median',
  unit: 'ms',
  ours: 5,
  baseline: { what: 'floor bot', value: 4 },
  target: { ratio: 1.25 },
};

test('exactly at the target is met, and the least more is not', () => {
  expect(ratioOf(ask)).toBe(1.25);
  expect(isMet(ask)).toBe(true);
  expect(isMet({ ...ask, ours: 5.01 })).toBe(false);
});

test('a target may be an amount', () => {
  const rendering: Figure = { name: 'rendering', unit: 'ms', ours: 0.5, target: { most: 0.5 } };
  expect([isMet(rendering), isMet({ ...rendering, ours: 0.6 })]).toEqual([true, false]);
});

test('without a target there is nothing to meet', () => {
  expect(isMet({ name: 'echo', unit: 'ms', ours: 1 })).toBeUndefined();
});

test('a ratio to nothing is a fault of the bench', () => {
  expect(() => isMet({ name: 'ask', unit: 'ms', ours: 1, target: { ratio: 2 } })).toThrow(
    'ask is held against nothing',
  );
});

test('the table says what was measured, against what, and what is not met', () => {
  const table = tableOf([
    ask,
    { ...ask, name: 'ask, p95', ours: 8 },
    { name: 'echo', unit: 'ms', ours: 0.75 },
  ]);
  expect(table).toBe(
    [
      '| What        | Ours     | Baseline       | Ratio  | Target   | Met     |',
      '| ----------- | -------- | -------------- | ------ | -------- | ------- |',
      '| ask, median | 5 ms     | 4 ms floor bot | 1.25 × | ≤ 1.25 × | met     |',
      '| ask, p95    | 8 ms     | 4 ms floor bot | 2.00 × | ≤ 1.25 × | NOT MET |',
      '| echo        | 0.750 ms |                |        |          |         |',
    ].join('\n'),
  );
});
