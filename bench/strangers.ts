import { readdirSync } from 'node:fs';
import path from 'node:path';
import { DateTime } from 'luxon';
import { createApp } from '../src/app';
import { plainText } from '../src/cards/plain-text';
import { LONDON, nowAt } from '../src/clock';
import type { App, Reply } from '../src/features/feature';
import { readFolder } from '../src/importing/bundled';
import type { Partnership } from '../src/plan/partnership';
import { seedPlans } from '../src/seed';
import { inMemoryStores } from '../src/store/in-memory';
import type { Figure } from './figures';
import { conversationsIn, type Conversation } from './strangers/conversation';
import { failuresOf, verdictOf, type Verdict } from './strangers/judging';

const PLANS = path.join(__dirname, '../plans');
const ROUNDS = path.join(__dirname, 'strangers');

/** The conversations of every round, each in a bundled plan in which nothing is rated yet; misses are printed. */
export async function benchStrangers(): Promise<readonly Figure[]> {
  const bundle = readFolder(PLANS, PLANS);
  const figures: Figure[] = [];
  for (const file of roundFiles()) {
    const counts = new Map<Verdict, number>();
    const conversations = conversationsIn(file);
    for (const [i, each] of conversations.entries()) {
      const stores = inMemoryStores();
      await seedPlans(stores, bundle);
      const reply = await lastReply(createApp({ stores }), bundle.partnerships, each);
      const verdict = verdictOf(each, reply);
      counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
      if (verdict !== 'exact') process.stderr.write(missOf(i, each, reply, verdict));
    }
    figures.push(...figuresOf(path.basename(file, '.jsonl'), counts, conversations.length));
  }
  return figures;
}

function roundFiles(): readonly string[] {
  const names = readdirSync(ROUNDS).filter((name) => name.endsWith('.jsonl'));
  return names.sort().map((name) => path.join(ROUNDS, name));
}

async function lastReply(
  app: App,
  partnerships: readonly Partnership[],
  { plan, as, say, at }: Conversation,
): Promise<Reply> {
  const partnership = partnerships.find((each) => each.plans.includes(plan));
  const person = partnership?.people.find((each) => each.name === as);
  if (!partnership || !person) throw new Error(`Nobody called ${as} has ${plan}`);
  let last: Reply | undefined;
  for (const [i, words] of say.entries()) {
    const { reply, settle } = await app.hear(words, {
      speaker: { tenant: partnership.tenant, id: person.id, name: person.name },
      conversation: { id: 'a:stranger', kind: 'personal' },
      activity: `${i}`,
      now: nowAt(instantOf(at ?? '2021-11-10T10:00')),
      via: 'command line',
      plan,
    });
    await settle();
    last = reply;
  }
  if (!last) throw new Error(`Nothing was answered to “${say.join(' → ')}”`);
  return last;
}

/** What a clock in London shows, as an instant. */
const instantOf = (local: string): string =>
  DateTime.fromISO(local, { zone: LONDON }).toUTC().toISO() ?? local;

function missOf(i: number, meant: Conversation, reply: Reply, verdict: Verdict): string {
  const { plan, as, say, why, ...expected } = meant;
  const changes = reply.changes.map(({ ref, field, to }) => `${ref} ${field} ${to}`);
  return [
    `#${i} ${verdict.toUpperCase()} (${failuresOf(meant, reply).join(', ')}) ${plan} · ${as}: ${say.join(' → ')}`,
    `   meant ${JSON.stringify(expected)} ${why ?? ''}`,
    `   got ${reply.kind} [${reply.refs.join(' ')}] {${changes.join('; ')}} ${plainText(reply.card).replace(/\n+/g, ' / ').slice(0, 200)}`,
    '',
  ].join('\n');
}

function figuresOf(round: string, counts: ReadonlyMap<Verdict, number>, of: number): readonly Figure[] {
  const share = (verdict: Verdict) => ((counts.get(verdict) ?? 0) * 100) / of;
  const name = (what: string) => `strangers, ${round}: ${what} of ${of}`;
  return [
    { name: name('as they meant'), unit: '%', ours: share('exact') },
    { name: name('asked back'), unit: '%', ours: share('asked') },
    {
      name: name('wrong, and not asked'),
      unit: '%',
      ours: share('silently wrong') + share('wrong, and says what it left out'),
    },
    { name: name('of these, silently'), unit: '%', ours: share('silently wrong') },
    { name: name('changes not meant'), unit: '%', ours: share('unmeant change') },
  ];
}
