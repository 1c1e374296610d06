import type { ValidateFunction } from 'ajv';
import type { Partnership, Person } from '../plan/partnership';
import { hasLeft } from '../plan/roles';
import {
  firstManager,
  startedWith,
  withStep,
  type ChannelOfGroup,
  type SetUpStep,
} from '../plan/register/set-up';
import { repeated } from './check-plan';
import { checkPartnership } from './check-partnership';
import type { SetUpFile } from './file-types';
import { placed, readSheet, type Finding, type Read } from './sheet';

/** What a set-up file asks for, step by step. */
export interface SetUpSaid {
  /** The register before the first step: the one held, or a bundled one started for the tenant. */
  readonly partnership: Partnership;
  readonly isNew: boolean;
  readonly steps: readonly SetUpStep[];
  readonly channels: readonly ChannelOfGroup[];
}

/** What a set-up file may refer to. */
export interface SetUpKnown {
  readonly held: readonly Partnership[];
  readonly bundled: readonly Partnership[];
  readonly today: string;
}

/** Reads a set-up file: the steps it asks for, or every problem with its line. */
export function readSetUpFile(
  text: string,
  fits: ValidateFunction<SetUpFile>,
  known: SetUpKnown,
): Read<SetUpSaid> {
  const read = readSheet(text, fits);
  if (read.kind === 'problems') return read;
  const file = read.value;
  const before = partnershipOf(file, known);
  if ('what' in before) return { kind: 'problems', problems: placed(text, [before]) };
  const said = { ...before, steps: stepsOf(file), channels: file.channels ?? [] };
  const problems = placed(text, checkSetUp(file, said, known.today));
  return problems.length > 0 ? { kind: 'problems', problems } : { kind: 'read', value: said };
}

function partnershipOf(
  { partnership: id, tenant, people = [] }: SetUpFile,
  { held, bundled }: SetUpKnown,
): Pick<SetUpSaid, 'partnership' | 'isNew'> | Finding {
  const here = held.find((partnership) => partnership.id === id);
  if (here?.tenant === tenant) return { partnership: here, isNew: false };
  if (here) return { at: ['tenant'], what: `${id} is held for the tenant ${here.tenant}` };
  const other = held.find((partnership) => partnership.tenant === tenant);
  if (other) return { at: ['tenant'], what: `the tenant has a partnership already: ${other.id}` };
  const start = bundled.find((partnership) => partnership.id === id);
  if (!start)
    return {
      at: ['partnership'],
      what: `${id} is not held, and not bundled: load it first, with npm run -s plan -- load FOLDER`,
    };
  const manager = people.find(({ role }) => role === 'business manager');
  if (!manager)
    return { at: ['people'], what: `nobody here is business manager, so ${id} cannot be started` };
  return {
    partnership: startedWith(start, tenant, { ...firstManager(start, manager), ...manager }),
    isNew: true,
  };
}

/** Adds people before the posts they are to hold. */
function stepsOf({ currentPlan, guestTenants, people = [], posts = [] }: SetUpFile): readonly SetUpStep[] {
  return [
    ...(currentPlan === undefined ? [] : [{ kind: 'current plan', plan: currentPlan } as const]),
    ...(guestTenants ? [{ kind: 'guest tenants', tenants: guestTenants } as const] : []),
    ...people.map((person) => ({ kind: 'person', person }) as const),
    ...posts.map(({ post, holder }) => ({ kind: 'holder', post, person: holder }) as const),
    { kind: 'set up' },
  ];
}

/** Checks the register that would result as a partnership file is checked; problems are placed where this file causes them. */
function checkSetUp(file: SetUpFile, { partnership, steps }: SetUpSaid, today: string): readonly Finding[] {
  const { people = [], posts = [], channels = [] } = file;
  const after = steps.reduce((register, step) => withStep(register, step, today), partnership);
  const before = checkPartnership({ partnership, assignments: [] }).map(({ what }) => what);
  const found = checkPartnership({ partnership: after, assignments: [] });
  return [
    ...repeated(
      people.map(({ id }, index) => ({ at: ['people', index], word: id })),
      'person',
    ),
    ...repeated(
      posts.map(({ post }, index) => ({ at: ['posts', index], word: post })),
      'post',
    ),
    ...repeated(
      channels.map(({ channel }, index) => ({ at: ['channels', index], word: channel })),
      'channel',
    ),
    ...found.filter(({ what }) => !before.includes(what)).map((finding) => inFile(finding, file, after)),
    ...posts.flatMap(({ holder }, index) =>
      leftAlready(after.people, holder, today)
        ? [{ at: ['posts', index, 'holder'], what: `${holder} has left` }]
        : [],
    ),
    ...channels.flatMap(({ group }, index) =>
      after.groups.some(({ id }) => id === group)
        ? []
        : [{ at: ['channels', index, 'group'], what: `there is no group ${group}` }],
    ),
  ];
}

function leftAlready(people: readonly Person[], id: string, today: string): boolean {
  return people.some((person) => person.id === id && hasLeft(person, today));
}

/** Where in the file a finding in the resulting register comes from. */
function inFile({ at, what }: Finding, file: SetUpFile, after: Partnership): Finding {
  const [part, index, ...rest] = at;
  if (part === 'people' && typeof index === 'number') {
    const place = file.people?.findIndex(({ id }) => id === after.people[index]?.id) ?? -1;
    return { at: place < 0 ? ['people'] : ['people', place, ...rest], what };
  }
  if (part === 'holdings' && typeof index === 'number') {
    const { post, person } = after.holdings[index] ?? {};
    const place = file.posts?.findIndex((one) => one.post === post && one.holder === person) ?? -1;
    return { at: ['posts', Math.max(place, 0), rest[0] === 'person' ? 'holder' : 'post'], what };
  }
  return { at, what };
}
