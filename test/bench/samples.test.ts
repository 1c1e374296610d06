import { batchTimes, byTurns, quantile, spreadOf } from '../../bench/samples';

describe('quantiles', () => {
  test('the median of an odd number is the middle one, in whatever order they came', () => {
    expect(quantile([9, 1, 5], 0.5)).toBe(5);
  });

  test('between two samples it lies between them', () => {
    expect(quantile([1, 2, 3, 10], 0.5)).toBe(2.5);
    expect(quantile([0, 10], 0.95)).toBeCloseTo(9.5);
  });

  test('the ends are the least and the most', () => {
    expect([quantile([3, 1, 2], 0), quantile([3, 1, 2], 1)]).toEqual([1, 3]);
  });

  test('one slow run in a hundred does not move p95', () => {
    const samples = [...Array.from({ length: 99 }, () => 1), 500];
    expect(spreadOf(samples)).toEqual({ median: 1, p95: 1 });
  });

  test('of no samples there is none', () => {
    expect(() => quantile([], 0.5)).toThrow('No samples');
  });
});

describe('by turns', () => {
  test('each runs a batch in every round, and another one begins', async () => {
    const order: string[] = [];
    const run = (name: string) => async () => void order.push(name);

    await byTurns({ ours: run('ours'), floor: run('floor') }, { rounds: 3, batch: 2, warmUp: 0 });

    expect(order.join(' ')).toBe('ours ours floor floor floor floor ours ours ours ours floor floor');
  });

  test('what was taken while warming up is thrown away', async () => {
    let runs = 0;
    const { ours } = await byTurns({ ours: async () => (runs += 1) }, { rounds: 2, batch: 3, warmUp: 4 });

    expect(ours).toEqual([13, 14, 15, 16, 17, 18]);
  });
});

test('a batch time is that of one run', () => {
  let runs = 0;
  const times = batchTimes(() => (runs += 1), 4, 5);
  expect([times.length, runs]).toEqual([4, 20]);
});
