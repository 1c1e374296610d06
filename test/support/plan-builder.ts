import type { Addition } from '../../src/plan/addition';
import { inverse } from '../../src/plan/deciding/apply';
import type { Change, What } from '../../src/plan/change';
import type { Partnership } from '../../src/plan/partnership';
import type { Due, Item, Plan } from '../../src/plan/plan';
import { untouched, type Rated } from '../../src/plan/standing';

/** A plan with everything it must have and nothing else, changed where the test says. */
export function aPlan(given: Partial<Plan> = {}): Plan {
  return {
    id: 'hounslow-2021-23',
    partnership: 'hounslow',
    title: 'Strategic Safeguarding Plan',
    aliases: [],
    period: { printed: '2021/23', first: '2021-04-01', last: '2023-03-31' },
    tracks: 'milestone',
    parts: [],
    statements: [],
    priorities: [
      { id: '1', title: 'Neglect', aliases: [], jointWith: [], lead: [], accountable: [] },
      { id: '2', title: 'Child Sexual Abuse', aliases: ['CSA'], jointWith: [], lead: [], accountable: [] },
    ],
    items: [anItem('1.1'), anItem('1.2'), anItem('1.3'), anItem('2.1')],
    monitoring: [],
    rules: [],
    themes: [],
    acronyms: [],
    issues: [],
    revision: 0,
    ...given,
  };
}

/** An item nobody has touched, under the priority its ref begins with. */
export function anItem(ref: string, given: Partial<Item> = {}): Item {
  return {
    ref,
    kind: 'milestone',
    priority: ref.split('.')[0] ?? null,
    text: `What ${ref} says`,
    wording: 'ours',
    lead: [],
    contributors: [],
    themes: [],
    links: [],
    standing: untouched,
    ...given,
  };
}

/** The item, due in a month as plans print it: `dueIn(anItem('1.3'), '2021-09')`. */
export function dueIn(item: Item, month: string): Item {
  const [year, number] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year ?? 0, number ?? 0, 0)).toISOString().slice(0, 10);
  const due: Due = { printed: month, first: `${month}-01`, last, precision: 'month' };
  return { ...item, due };
}

/** The item rated by Sarah Okafor on 8 November 2021, before the plan's first revision. */
export function rated(item: Item, code: string, why: string | null = null): Item {
  const rating = aRating(code, why);
  const { at, day, by } = rating;
  return { ...item, standing: { ...item.standing, rating, changed: { at, day, by } } };
}

/** A rating given by Sarah Okafor on 8 November 2021. */
export function aRating(code: string, why: string | null = null): Rated {
  return { code, why, at: '2021-11-08T10:00:00.000Z', day: '2021-11-08', by: sarah };
}

/** The item done on a day. */
export function done(item: Item, on: string): Item {
  return { ...item, standing: { ...item.standing, progress: { state: 'done', on } } };
}

/** A change to an item: from not rated to amber by Sarah Okafor, unless the test says otherwise. */
export function aChange(ref: string, revision: number, given: Partial<Change> = {}): Change {
  return {
    revision,
    ref,
    what: toRating('amber'),
    why: 'waiting on police data',
    by: sarah,
    at: '2021-11-10T10:00:00.000Z',
    day: '2021-11-10',
    via: 'chat',
    operation: `operation ${revision}`,
    ...given,
  };
}

/** Adding an item under the priority its ref begins with, as the first change of it. */
export function anAddition(ref: string, revision: number, given: Partial<Addition> = {}): Change {
  const after: Addition = {
    ...{ kind: 'milestone', priority: ref.split('.')[0] ?? null, text: `What ${ref} says`, lead: [] },
    ...given,
  };
  return aChange(ref, revision, { what: { kind: 'added', before: null, after }, why: null });
}

/** Taking back a change. */
export function undoing(change: Change, revision: number): Change {
  const what: What = { kind: 'undone', revision: change.revision, what: inverse(change.what) };
  return aChange(change.ref, revision, { what, why: null });
}

export function toRating(after: string, before: string | null = null): What {
  return { kind: 'rated', before: before === null ? null : aRating(before), after: aRating(after) };
}

const sarah = { id: 'aaaaaaaa-0000-4000-8000-000000000020', name: 'Sarah Okafor' };

/** A partnership with one board, its people and nothing else, changed where the test says. */
export function aPartnership(given: Partial<Partnership> = {}): Partnership {
  return {
    id: 'hounslow',
    name: 'Hounslow Safeguarding Children Partnership',
    shortNames: ['HSCP'],
    formerNames: [],
    tenant: '10000000-0000-4000-8000-000000000001',
    timeZone: 'Europe/London',
    plans: ['hounslow-2021-23'],
    currentPlan: 'hounslow-2021-23',
    scheme: { ratings: [] },
    agencies: [],
    groups: [],
    posts: [],
    holdings: [],
    people: [],
    meetings: [],
    aliases: [],
    frontDoor: 'the front door',
    ...given,
  };
}
