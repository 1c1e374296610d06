import type { ValidateFunction } from 'ajv';
import type { Command } from '../plan/command';
import type { Partnership, PlanId } from '../plan/partnership';
import { isTracked, itemOf, type Plan } from '../plan/plan';
import type { By } from '../plan/standing';
import type { UpdateInFile, UpdatesFile } from './file-types';
import { placed, readSheet, type Finding, type Read } from './sheet';

/** One thing that a person in the demo said, at a London time. */
export interface DemoUpdate {
  readonly at: string;
  readonly by: By;
  readonly command: Command;
}

export interface DemoUpdates {
  readonly plan: PlanId;
  readonly updates: readonly DemoUpdate[];
}

/** What an updates file may refer to. */
export interface Known {
  readonly plans: readonly Plan[];
  readonly partnerships: readonly Partnership[];
}

/** Reads an updates file: the commands its people gave, oldest first, or every problem with its line. */
export function readUpdatesFile(
  text: string,
  fits: ValidateFunction<UpdatesFile>,
  known: Known,
): Read<DemoUpdates> {
  const read = readSheet(text, fits);
  if (read.kind === 'problems') return read;
  const plan = known.plans.find(({ id }) => id === read.value.plan);
  const partnership = known.partnerships.find(({ id }) => id === plan?.partnership);
  const findings =
    plan && partnership
      ? checkUpdates(read.value, plan, partnership)
      : [{ at: ['plan'], what: `there is no plan ${read.value.plan}` }];
  const problems = placed(text, findings);
  if (problems.length > 0) return { kind: 'problems', problems };
  const names = new Map(partnership?.people.map(({ id, name }) => [id, name]));
  return {
    kind: 'read',
    value: {
      plan: read.value.plan,
      updates: read.value.updates.map((update) => updateOf(update, names.get(update.by) ?? update.by)),
    },
  };
}

function updateOf({ at, by, reopen, ref, ...said }: UpdateInFile, name: string): DemoUpdate {
  const command: Command =
    reopen === undefined
      ? { kind: 'update', ref: ref ?? '', ...said }
      : { kind: 'reopen', ref: reopen, why: said.why };
  return { at, by: { id: by, name }, command };
}

function checkUpdates({ updates }: UpdatesFile, plan: Plan, partnership: Partnership): readonly Finding[] {
  return updates.flatMap((update, index) => {
    const wrongs = wrongIn(update, updates[index - 1], plan, partnership);
    return wrongs.map(([key, what]) => ({ at: ['updates', index, key], what }));
  });
}

function wrongIn(
  update: UpdateInFile,
  before: UpdateInFile | undefined,
  plan: Plan,
  { people, scheme }: Partnership,
): readonly (readonly [key: string, what: string])[] {
  const { at, by, rating = '', forecast, why } = update;
  const ref = update.ref ?? update.reopen ?? '';
  const item = itemOf(plan, ref);
  const meaning = scheme.ratings.find(({ code }) => code === rating);
  const standing = update.rating ?? update.progress ?? update.reopen ?? forecast;
  const wants = meaning?.needsReason === true || forecast !== undefined;
  const checks: readonly (readonly [wrong: boolean, key: string, what: string])[] = [
    [before !== undefined && at < before.at, 'at', 'is earlier than the update above it'],
    [!people.some(({ id }) => id === by), 'by', `there is no person ${by}`],
    [item === undefined, update.reopen === undefined ? 'ref' : 'reopen', `there is no item ${ref}`],
    [
      item !== undefined && !isTracked(item) && standing !== undefined,
      'ref',
      `${ref} takes only notes and evidence`,
    ],
    [update.rating !== undefined && meaning === undefined, 'rating', `there is no rating ${rating}`],
    [wants && why === undefined, 'why', 'the reason is missing'],
  ];
  return checks.filter(([wrong]) => wrong).map(([, key, what]) => [key, what]);
}
