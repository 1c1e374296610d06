import { nowAt } from '../../src/clock';
import { createPosting } from '../../src/jobs/posting';
import type { Reference } from '../../src/store/conversation-store';
import { troubleIn, type Delivery } from '../../src/store/delivery-store';
import { storesOver } from '../../src/store/stores-over';
import { memoryTables } from '../../src/store/memory-table';
import type { Tables } from '../../src/store/table';
import type { Trouble } from '../../src/plan/trouble';
import { stepsOf, through, type Failing, type Steps } from './failing-process';
import { modelConnector, type ModelConnector } from './model-connector';
import { anItem, aPartnership, aPlan } from '../support/plan-builder';
import { scheme } from '../plan/scheme';

/** One Monday with several processes, of which something befalls one; and what members saw of it. */

const people = [
  { id: 'meera', name: 'Meera Shah', agency: 'council', role: 'business manager', guest: false },
  { id: 'sarah', name: 'Sarah Okafor', agency: 'council', role: 'chair', guest: false },
] as const;

export interface Setting {
  readonly seed: number;
  readonly runners: number;
  readonly failing?: Failing;
  /** How often a post simply arrives; 1 is always. */
  readonly calm: number;
  /** Tables that hold nothing of this week's yet. */
  readonly tables: Tables;
}

/** What the Monday left behind, for one channel. */
export interface Left {
  readonly channel: string;
  /** How often its members saw a digest, as Teams counts it. */
  readonly seen: number;
  readonly delivery: Delivery | undefined;
  /** Who was to be told of it, and what became of that. */
  readonly notices: readonly Delivery[];
  /** People who took the bot out of their chat meanwhile, as Teams says: nothing can be told them there. */
  readonly gone: readonly string[];
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const minute = 60_000;
const eight = Date.parse('2021-11-08T08:59:10.000Z');

/** Within so long of Tuesday everything must have come to its end: Teams is busy by chance, and a word may be put off time and again. */
const patience = 120;

/** A Monday from a minute to nine on, and Tuesday after nine, when nothing is caught up any more. */
export async function monday(setting: Setting): Promise<{ left: readonly Left[]; steps: number }> {
  const { seed, runners, tables } = setting;
  const chance = chanceOf(seed);
  const connector = modelConnector(chance, setting.calm);
  const clock = { at: eight };
  const channels = await furnish(tables, ['first', 'second']);
  const failing = Math.floor(chance() * runners);
  const processes = Array.from({ length: runners }, (_, index) =>
    processOf({ setting, clock, connector, chance, name: `process ${index}`, fails: index === failing }),
  );
  const rounds = Array.from({ length: 8 }, (_, index) => index * minute);
  const lookAt = async (after: number) => {
    clock.at = eight + after + Math.floor(chance() * 20_000);
    await Promise.all(processes.map((process) => process.round()));
    if (after === 4 * minute) for (const process of processes) process.goOn();
  };
  const leftNow = () => Promise.all(channels.map((channel) => leftIn(channel, tables, connector)));
  for (const after of rounds) await lookAt(after);
  const isOver = async () => (await leftNow()).flatMap(wrongWith).length === 0;
  for (let late = 0; late <= patience && (late < 15 || !(await isOver())); late += 3)
    await lookAt((25 * 60 + late) * minute);
  for (const process of processes) await process.ended();
  const left = await leftNow();
  return { left, steps: Math.max(...processes.map((process) => process.steps.taken)) };
}

interface Process {
  readonly steps: Steps;
  /** Begins a round where none is under way; resolves when it ends, or soon where it stalls. */
  round(): Promise<void>;
  /** Lets it go on where it stalled; it stalls no more. */
  goOn(): void;
  ended(): Promise<void>;
}

interface Birth {
  readonly setting: Setting;
  readonly clock: { readonly at: number };
  readonly connector: ModelConnector;
  readonly chance: () => number;
  readonly name: string;
  readonly fails: boolean;
}

/** A process, and the one that takes its place when it dies. */
function processOf(birth: Birth): Process {
  const { setting, clock, connector, chance, name, fails } = birth;
  const { failing } = setting;
  let steps = stepsOf(chance, fails ? failing : undefined);
  let posting = begin(name);
  let underWay: Promise<void> | undefined;
  let mayStall = true;

  function begin(holder: string) {
    const mine = steps;
    return createPosting({
      stores: storesOver(through(setting.tables, mine), () => clock.at),
      post: (to) => mine.step(() => connector.send(to.conversation)),
      calendar: () => nowAt(new Date(clock.at).toISOString()),
      real: () => new Date(clock.at).toISOString(),
      elapsed: () => clock.at,
      wait: () => Promise.resolve(),
      holder,
    });
  }

  return {
    get steps() {
      return steps;
    },
    async round() {
      if (steps.isDead) {
        steps = stepsOf(chance);
        posting = begin(`${name} again`);
      }
      if (steps.isStalled) return;
      underWay ??= posting
        .round()
        .then(
          () => undefined,
          () => undefined, // a fault of this round; the next looks again
        )
        .finally(() => {
          underWay = undefined;
        });
      await (mayStall ? Promise.race([underWay, steps.stalled]) : underWay);
    },
    goOn() {
      mayStall = false;
      steps.goOn();
    },
    async ended() {
      await underWay;
    },
  };
}

/** A group with a channel of each name, and a business manager and a chair who have a chat with the bot. */
export async function furnish(
  tables: Tables,
  names: readonly string[],
  serviceUrl = 'http://nowhere',
): Promise<readonly string[]> {
  const stores = storesOver(tables);
  const [id, tenant, plan] = ['partnership', 'tenant', 'plan'];
  const chair = 'chair of one';
  const partnership = aPartnership({
    id,
    tenant,
    scheme,
    plans: [plan],
    currentPlan: plan,
    people,
    posts: [{ id: chair, title: 'Chair', aliases: [] }],
    holdings: [{ post: chair, person: 'sarah' }],
    groups: [
      {
        id: 'one',
        name: 'Group one',
        kind: 'subgroup',
        aliases: [],
        chair,
        members: [],
        looksAfter: [{ plan, priorities: ['1'] }],
        hasChannel: true,
      },
    ],
  });
  await stores.registers.create(partnership);
  await stores.plans.create(aPlan({ id: plan, partnership: id, items: [anItem('1.1')] }));
  for (const { id: member } of people)
    await stores.conversations.saveReference({ ...referenceTo(`a:${member}`, serviceUrl), member });
  const channels = names.map((which) => `19:${which}@thread.tacv2`);
  for (const channel of channels) {
    await stores.conversations.saveReference(referenceTo(channel, serviceUrl));
    const at = '2021-11-05T10:00:00.000Z';
    await stores.conversations.linkChannel({ channel, tenant, partnership: id, group: 'one', at });
  }
  return channels;
}

function referenceTo(id: string, serviceUrl: string): Reference {
  const held = { channelId: 'msteams', serviceUrl, bot: { id: '28:bot' }, conversation: { id } };
  return { conversation: id, reference: JSON.stringify(held) };
}

/** What is left of a channel's digest, and what its members saw. */
export async function leftIn(
  channel: string,
  tables: Tables,
  connector: Pick<ModelConnector, 'seenIn'>,
): Promise<Left> {
  const { deliveries, conversations } = storesOver(tables);
  const told = await Promise.all(
    people.flatMap(({ id }) => [deliveries.kept(id, 'unsure'), deliveries.kept(id, 'unreached')]),
  );
  const chats = await Promise.all(people.map(({ id }) => conversations.chatOf(id)));
  return {
    channel,
    seen: connector.seenIn(channel),
    delivery: (await deliveries.kept(channel, 'week')).find(({ occasion }) =>
      occasion.startsWith('week|2021-W45'),
    ),
    notices: told.flat().filter(({ occasion }) => occasion.includes(channel)),
    gone: people.map(({ id }) => id).filter((_, index) => chats[index] === undefined),
  };
}

/** Everything wrong with what is left of a Monday, told with how to see it again. */
export async function wrongOn(setting: Setting): Promise<readonly string[]> {
  const told = { ...setting, tables: undefined };
  const { left } = await monday(setting);
  return left.flatMap((one) => wrongWith(one).map((wrong) => `${JSON.stringify(told)}: ${wrong}`));
}

/** Everything that is found, once the last is. */
export async function allOf(found: AsyncIterable<string>): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const one of found) all.push(one);
  return all;
}

export const waysToFail: readonly Failing['how'][] = [
  'dies before',
  'dies after',
  'loses the answer',
  'stalls',
];

/**
 * Everything wrong where one process fails in this way at a step of a Monday, each with so many seeds; as it is found. At
 * every step, or only at each so-manieth, which begin later the more processes there are.
 */
export async function* wrongAtSteps(
  how: Failing['how'],
  runners: number,
  seeds: number,
  stride = 1,
): AsyncIterable<string> {
  const { steps } = await monday({ seed: 1, runners, calm: 1, tables: memoryTables() });
  for (let at = 1 + (runners % stride); at <= steps + 5; at += stride) {
    for (let count = 1; count <= seeds; count += 1) {
      const seed = at * 10_000 + count;
      const calm = (at + count) % 2 === 0 ? 1 : 0.4;
      yield* await wrongOn({ seed, runners, calm, failing: { at, how }, tables: memoryTables() });
    }
  }
}

/** What is wrong with what was left, in words; nothing where all is as promised. */
export function wrongWith({ seen, delivery, notices, gone }: Left): readonly string[] {
  const state = delivery?.state ?? 'none';
  const wrong: string[] = [];
  if (seen > 1) wrong.push(`seen ${seen} times`);
  if (state === 'sent' && seen !== 1) wrong.push(`sent, and seen ${seen} times`);
  if (['none', 'claimed', 'sending', 'skipped'].includes(state)) wrong.push(`left ${state}`);
  if (['refused', 'missed'].includes(state) && seen > 0) wrong.push(`${state}, and seen`);
  const trouble = delivery && troubleIn(delivery);
  // The business manager is told of every trouble.
  if (trouble && !gone.includes('meera') && !notices.some(tells(trouble)))
    wrong.push(`${state}, and nobody was told`);
  for (const notice of notices.filter(({ to }) => !gone.includes(to)))
    if (isLeftOpen(notice) && !isOvertaken(notice, notices)) wrong.push(`a notice was left ${notice.state}`);
  return wrong;
}

/** Begun is not told: the word of this very reason must have come to an end. */
function tells(trouble: Trouble): (notice: Delivery) => boolean {
  const reason = trouble.kind === 'may not have arrived' ? trouble.at : trouble.kind;
  return (notice) => notice.to === 'meera' && notice.occasion.includes(reason) && !isLeftOpen(notice);
}

function isLeftOpen({ state }: Delivery): boolean {
  return state === 'claimed' || state === 'sending';
}

/** Nothing was said of an older reason, for the same person was told of a newer one. */
function isOvertaken({ to, state, at }: Delivery, notices: readonly Delivery[]): boolean {
  const isNewer = (other: Delivery) => other.to === to && other.at > at && !isLeftOpen(other);
  return state === 'claimed' && notices.some(isNewer);
}
