import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { instantOf, nowAt } from '../../src/clock';
import { readBundled } from '../../src/importing/bundled';
import { apply } from '../../src/plan/deciding/apply';
import type { Change } from '../../src/plan/change';
import { decide } from '../../src/plan/deciding/decide';
import { latenessOf } from '../../src/plan/lateness';
import type { Partnership } from '../../src/plan/partnership';
import { isTracked, type Item, type Plan } from '../../src/plan/plan';
import { capacityOf } from '../../src/plan/roles';
import { plansFolder } from './printed-plans';

const bundle = readBundled(plansFolder);
const today = '2021-11-10';

function partnership(id: string): Partnership {
  return bundle.partnerships.find((candidate) => candidate.id === id)!;
}

function planOf(id: string): Plan {
  return bundle.plans.find((candidate) => candidate.id === id)!;
}

/** The plan with all its demo updates decided and applied, and what happened; a refused one fails the test. */
function told(id: string): { plan: Plan; log: readonly Change[] } {
  const own = partnership(planOf(id).partnership);
  const updates = bundle.updates.find(({ plan }) => plan === id)?.updates ?? [];
  let plan = planOf(id);
  const log: Change[] = [];
  for (const [index, { at, by, command }] of updates.entries()) {
    const now = nowAt(instantOf(at));
    const member = own.people.find((person) => person.id === by.id)!;
    const decision = decide(command, { plan, partnership: own, member, now });
    if (decision.kind !== 'accepted') throw new Error(`${at} ${by.name}: ${JSON.stringify(decision)}`);
    for (const { what, why } of decision.decided) {
      const revision = log.length + 1;
      log.push({
        revision,
        ref: decision.item.ref,
        what,
        why,
        by,
        at: now.at,
        day: now.day,
        via: 'demo',
        operation: `demo-${index}`,
      });
      plan = {
        ...plan,
        revision,
        items: plan.items.map((item) =>
          item.ref === decision.item.ref ? { ...item, standing: apply(item.standing, log.at(-1)!) } : item,
        ),
      };
    }
  }
  return { plan, log };
}

describe("the demo's people", () => {
  const rows = readFileSync(join(__dirname, '../fixtures/customer-asks.tsv'), 'utf8').trim().split('\n');
  const everybody = bundle.partnerships.flatMap(({ people }) => people);

  test('are everybody who asks one of the customer’s questions', () => {
    const names = new Set(everybody.map(({ name }) => name));
    const speakers = rows.map((row) => row.split('\t')[1] ?? '');
    expect(speakers.filter((speaker) => !names.has(speaker))).toEqual([]);
  });

  test('are one person an id, numbered as the customer gave them', () => {
    const ids = everybody.map(({ id }) => Number(id.slice(-3))).sort((a, b) => a - b);
    expect(ids).toEqual(Array.from({ length: 38 }, (_, index) => 20 + index));
  });

  test('are guests where they are not of the tenant', () => {
    expect(everybody.filter(({ guest }) => guest).map(({ name }) => name)).toEqual([
      'Sam Reed',
      'Jo Adeyemi',
      'Ola Finn',
    ]);
  });

  test('chair, manage and scrutinise one partnership each, Shropshire without a scrutineer', () => {
    const roles = bundle.partnerships.map(({ id, people }) => [
      id,
      ...(['business manager', 'chair', 'scrutineer'] as const).map((role) =>
        people
          .filter((person) => person.role === role)
          .map(({ name }) => name)
          .join(', '),
      ),
    ]);
    expect(roles).toEqual([
      ['hampshire', 'Rachel Dunn', 'Amy Hale, Joan Bright', 'Tess Wilde'],
      ['herefordshire', 'Carol Price', 'Ruth Vaughan', 'Peter Lyle'],
      ['hounslow', 'Meera Shah', 'Sarah Okafor', 'Ann Wright'],
      ['shropshire', 'Helen Tudor', 'Ian Rowe', ''],
    ]);
  });

  test('left a police post behind that nobody holds now', () => {
    const { holdings, people } = partnership('herefordshire');
    const named = (name: string) => people.find((person) => person.name === name)?.id;
    expect(holdings.filter(({ post }) => post === 'police-lead')).toEqual([
      { post: 'police-lead', person: named('Gareth Pugh'), from: '2021-04-01', to: '2021-11-01' },
    ]);
    expect(holdings.filter(({ person }) => person === named('Dana Cole'))).toEqual([]);
    const led = planOf('herefordshire-2021-24').items.filter(({ lead }) =>
      lead.some((party) => 'post' in party && party.post === 'police-lead'),
    );
    expect(led.map(({ ref }) => ref)).toEqual(['4.1', '4.2']);
  });

  test.each([
    ['hounslow', '1.3', 'Sarah Okafor', 'chair'],
    ['hounslow', '1.3', 'Sarah Lind', 'contributor'],
    ['hounslow', '1.3', 'Jo Adeyemi', 'member'],
    ['hounslow', '4.1', 'Dev Patel', 'contributor'],
    ['hounslow', '4.1', 'Sarah Okafor', 'none'],
    ['hounslow', '3.1', 'Meera Shah', 'business manager'],
    ['hounslow', '1.3', 'Martin Frost', 'none'],
    ['herefordshire', '1.3', 'Gwen Ellis', 'lead'],
    ['herefordshire', '2.2', 'Liz Morgan', 'member'],
    ['herefordshire', '3.S3', 'Owen Hart', 'contributor'],
    ['herefordshire', '4.1', 'Dana Cole', 'none'],
    ['hampshire', 'A1.6@2021-22', 'Amy Hale', 'contributor'],
    ['hampshire', 'A2.3@2021-22', 'Amy Hale', 'chair'],
    ['hampshire', 'B5.2', 'Neil Foster', 'lead'],
    ['shropshire', '2.4', 'Ian Rowe', 'chair'],
    ['shropshire', '1.9', 'Lee Park', 'member'],
  ])('%s %s: %s is %s', (id, ref, name, capacity) => {
    const own = partnership(id);
    const plan = planOf(own.currentPlan);
    const item = plan.items.find((candidate) => candidate.ref === ref)!;
    const person = own.people.find((candidate) => candidate.name === name)!;
    expect(capacityOf(own, plan, item, person, today)).toBe(capacity);
  });
});

test.each([
  ['hounslow', ['safeguarding-effectiveness']],
  ['herefordshire', ['quality-and-effectiveness', 'exploitation']],
  ['hampshire', ['business-group', 'neglect-task-and-finish']],
  ['shropshire', ['exploitation', 'neglect']],
])('%s has channels for %j', (id, groups) => {
  expect(
    partnership(id)
      .groups.filter(({ hasChannel }) => hasChannel)
      .map((group) => group.id),
  ).toEqual(groups);
});

test.each([
  ['hounslow', ['2021-09-22', '2021-12-08']],
  ['herefordshire', ['2021-10-14', '2022-01-13']],
  ['hampshire', ['2021-09-30', '2021-12-16']],
  ['shropshire', ['2021-10-05', '2022-01-11']],
])('%s met and meets on %j', (id, days) => {
  expect(partnership(id).meetings.map(({ day }) => day)).toEqual(days);
});

test.each(bundle.partnerships.map((own) => [own.id, own] as const))(
  '%s rates red, amber, green and complete',
  (_id, { scheme }) => {
    expect(
      scheme.ratings.map((rating) => [rating.code, rating.meaning, rating.needsReason, rating.finished]),
    ).toEqual([
      ['red', 'off track', true, false],
      ['amber', 'at risk', true, false],
      ['green', 'on track', false, false],
      ['complete', 'finished', false, true],
    ]);
    expect(scheme.ratings.filter(({ asksEvidence }) => asksEvidence).map(({ code }) => code)).toEqual([
      'complete',
    ]);
  },
);

describe("Hounslow's updates leave, on 10 November 2021", () => {
  const { plan, log } = told('hounslow-2021-23');
  const { scheme } = partnership('hounslow');
  const refs = (holds: (item: Item) => boolean) =>
    plan.items.filter((item) => isTracked(item) && holds(item)).map(({ ref }) => ref);
  const rated = (code: string) => refs(({ standing }) => standing.rating?.code === code);
  const late = refs((item) => latenessOf(item, scheme, today).state === 'overdue');

  test('reds and ambers with reasons', () => {
    expect(rated('red')).toEqual(['1.3', '2.3', '4.1']);
    expect(rated('amber')).toEqual(['1.2', '2.2']);
    expect(
      refs(({ standing }) => ['red', 'amber'].includes(standing.rating?.code ?? '') && !standing.rating?.why),
    ).toEqual([]);
  });

  test('greens, completes and milestones never rated', () => {
    expect(rated('green')).toEqual(['1.1', '1.5', '2.1', '3.1', '3.3']);
    expect(rated('complete')).toEqual(['1.4', '3.2']);
    expect(refs(({ standing }) => !standing.rating)).toHaveLength(9);
  });

  test('three overdue, one of them green', () => {
    expect(late).toEqual(['1.3', '1.5', '2.3']);
    expect(rated('green').filter((ref) => late.includes(ref))).toEqual(['1.5']);
  });

  test('a red older than the quarter, and one amber untouched since September with a moved date', () => {
    const standing = (ref: string) => plan.items.find((item) => item.ref === ref)?.standing;
    expect(standing('1.3')?.rating?.day).toBe('2021-07-14');
    expect(standing('2.2')?.changed?.day).toBe('2021-09-15');
    expect(standing('2.2')?.forecast?.to).toBe('2021-12-17');
  });

  test('one that went from green to amber in November, two of three done', () => {
    const moved = log.filter(
      ({ what, day }) =>
        day >= '2021-11-01' &&
        what.kind === 'rated' &&
        what.before?.code === 'green' &&
        what.after?.code === 'amber',
    );
    expect(moved.map(({ ref }) => ref)).toEqual(['1.2']);
    expect(plan.items.find(({ ref }) => ref === '1.2')?.standing.progress).toEqual({
      state: 'under way',
      count: { done: 2, of: 3 },
    });
  });

  test('an audit reopened once and finished with evidence, and a measured value', () => {
    expect(log.filter(({ what }) => what.kind === 'reopened').map(({ ref }) => ref)).toEqual(['1.4']);
    const evidence = plan.items.flatMap(({ ref, standing }) =>
      standing.evidence.map(({ value }) => [ref, value?.on]),
    );
    expect(evidence).toEqual([
      ['1.E6', '2021-09-30'],
      ['1.4', undefined],
    ]);
  });
});

describe("Hampshire's updates leave, on 10 November 2021", () => {
  const { plan, log } = told('hampshire-2020-23');
  const rated = (code: string, year: string) =>
    plan.items
      .filter((item) => item.year === year && item.standing.rating?.code === code)
      .map(({ ref }) => ref);

  test('some of last year done and some left over', () => {
    expect(rated('complete', '2020-21')).toHaveLength(5);
    expect(rated('amber', '2020-21')).toEqual(['A1.5@2020-21']);
    expect(rated('green', '2020-21')).toEqual(['A2.3@2020-21']);
  });

  test('every rating among the actions of this year', () => {
    expect(rated('red', '2021-22')).toEqual(['B1.1']);
    expect(rated('amber', '2021-22')).toEqual(['A1.2@2021-22', 'A2.2@2021-22', 'B3.1', 'B5.1']);
    expect(rated('green', '2021-22')).toHaveLength(6);
    expect(rated('complete', '2021-22')).toEqual(['B2.1']);
  });

  test("Neil Foster's own action untouched since before the last Board", () => {
    expect(log.filter(({ ref }) => ref === 'B5.2').map(({ day }) => day)).toEqual([
      '2021-07-14',
      '2021-07-14',
      '2021-07-14',
    ]);
  });

  test('an outcome with a value and its day', () => {
    const outcome = plan.items.find(({ ref }) => ref === 'A2.O1');
    expect(outcome?.standing.evidence[0]?.value).toEqual({
      figure: '78% of 112 named three indicators',
      on: '2021-10-29',
    });
  });
});
