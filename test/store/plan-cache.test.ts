import { apply } from '../../src/plan/deciding/apply';
import type { Change } from '../../src/plan/change';
import { itemOf, type Plan } from '../../src/plan/plan';
import { planCache } from '../../src/store/plan-cache';
import type { Head } from '../../src/store/plan-store';
import { aChange, aPlan } from '../support/plan-builder';

const stamp = {
  at: '2021-11-10T10:00:00.000Z',
  day: '2021-11-10',
  by: { id: 'sarah', name: 'Sarah Okafor' },
};
const evidence = {
  kind: 'evidenced',
  before: null,
  after: { revision: 1, text: 'audit', ...stamp },
} as const;
const log: readonly Change[] = [aChange('1.2', 1, { what: evidence }), aChange('1.3', 2)];

const headAt = (revision: number, version = 'v'): Head => ({
  plan: 'hounslow-2021-23',
  revision,
  version,
  etag: `${version} ${revision}`,
});

/** The plan with the given changes in its rows, whatever its head says. */
function planWith(changes: readonly Change[], given: Partial<Plan> = {}): Plan {
  const plan = aPlan(given);
  const items = plan.items.map((item) => ({
    ...item,
    standing: changes.filter(({ ref }) => ref === item.ref).reduce(apply, item.standing),
  }));
  return { ...plan, items };
}

function cacheOver(rows: Plan, now: Head) {
  const read: string[] = [];
  const cache = planCache({
    head: async () => now,
    whole: async () => {
      read.push('whole');
      return rows;
    },
    log: async (_, after, upTo) => {
      read.push(`log ${after + 1}-${upTo}`);
      return log.filter(({ revision }) => revision > after && revision <= upTo);
    },
  });
  return { cache, read };
}

describe('a plan held by a process', () => {
  test('changes that came while the rows were read are all there, and each of them once', async () => {
    const [firstOnly] = log;
    const { cache } = cacheOver(planWith(firstOnly ? [firstOnly] : []), headAt(2));

    const { plan, head } = await cache.at(headAt(0));

    expect(head).toEqual(headAt(2));
    expect(plan).toEqual({ ...planWith(log), revision: 2 });
    expect(itemOf(plan, '1.2')?.standing.evidence).toHaveLength(1);
  });

  test('rows that were rewritten while they were read are read again', async () => {
    const { cache, read } = cacheOver(planWith(log.slice(0, 1)), headAt(3));
    const { head } = await cache.at(headAt(0));
    expect(read).toEqual(['whole', 'log 1-3', 'whole']);
    expect(head).toEqual(headAt(3));
  });

  test('only what came since is read', async () => {
    const { cache, read } = cacheOver(planWith([]), headAt(2));
    await cache.at(headAt(0));
    await cache.at(headAt(1));
    const { plan } = await cache.at(headAt(2));
    await cache.at(headAt(1));

    expect(read).toEqual(['whole', 'log 1-1', 'log 2-2']);
    expect(plan).toEqual({ ...planWith(log), revision: 2 });
  });

  test('an import is read whole, and so is a log with a line missing', async () => {
    const { cache, read } = cacheOver(planWith([]), headAt(9));
    await cache.at(headAt(0));
    await cache.at(headAt(1, 'imported'));
    await cache.at(headAt(9, 'imported'));

    expect(read).toEqual(['whole', 'whole', 'log 2-9', 'whole']);
  });

  test('our own commit is not read again, and moves nothing that has moved on', async () => {
    const { cache, read } = cacheOver(planWith([]), headAt(2));
    await cache.at(headAt(0));
    cache.moved(headAt(0), log.slice(0, 1), headAt(1));
    expect((await cache.at(headAt(1))).plan).toEqual({ ...planWith(log.slice(0, 1)), revision: 1 });
    cache.moved(headAt(1), log.slice(1), headAt(2));
    cache.moved(headAt(0), log.slice(0, 1), headAt(1));

    const { plan } = await cache.at(headAt(2));

    expect(read).toEqual(['whole']);
    expect(plan).toEqual({ ...planWith(log), revision: 2 });
  });

  test('a load that fails is tried again by the next turn', async () => {
    let fails = true;
    const cache = planCache({
      head: async () => headAt(0),
      whole: async () => {
        if (fails) throw new Error('The line is down');
        return planWith([]);
      },
      log: async () => [],
    });
    await expect(cache.at(headAt(0))).rejects.toThrow('The line is down');

    fails = false;
    expect((await cache.at(headAt(0))).plan).toEqual(planWith([]));
  });
});
