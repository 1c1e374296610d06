import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod/v4';
import { createApp } from '../src/app';
import { plainText } from '../src/cards/plain-text';
import { nowAt } from '../src/clock';
import type { App, Reply } from '../src/features/feature';
import { readFolder, type Bundle } from '../src/importing/bundled';
import { factsOf } from '../src/plan/facts/facts-of';
import { seedPlans } from '../src/seed';
import { inMemoryStores } from '../src/store/in-memory';
import type { Figure } from './figures';
import { asksBack } from './strangers/judging';

const PLANS = path.join(__dirname, '../plans');
const OF_MEMBERS = path.join(__dirname, 'plan-questions.jsonl');
const OF_FACTS = path.join(__dirname, '../test/plan-facts/questions.jsonl');

const ofMembers = z.object({ plan: z.string(), question: z.string(), answer: z.string(), says: z.string() });
const ofFact = z.object({ plan: z.string(), question: z.string(), fact: z.string() });

/** `beside`: the answer is shown, and yet the bot asks back. `wrong`: something else is answered, and not asked. */
type Outcome = 'answered' | 'beside' | 'asked' | 'wrong';

interface PlanQuestion {
  readonly plan: string;
  readonly question: string;
  /** What a right answer says, in any case of letters. */
  readonly says: string;
}

/** Questions from the plans' own documents, by people who saw those alone; what was not answered is printed. */
export async function benchPlanQuestions(): Promise<readonly Figure[]> {
  const bundle = readFolder(PLANS, PLANS);
  const members = linesOf(OF_MEMBERS, ofMembers);
  const facts = linesOf(OF_FACTS, ofFact).map((line) => ({ ...line, says: factIn(bundle, line) }));
  return [
    ...(await figuresOf("members' questions of the plan", members, bundle)),
    ...(await figuresOf('questions of each fact', facts, bundle)),
  ];
}

function linesOf<T>(file: string, shape: z.ZodType<T>): readonly T[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => shape.parse(JSON.parse(line)));
}

function factIn({ plans, partnerships }: Bundle, { plan: id, fact }: z.infer<typeof ofFact>): string {
  const plan = plans.find((each) => each.id === id);
  const partnership = partnerships.find((each) => each.id === plan?.partnership);
  const held = plan && partnership && factsOf(partnership, plan).find((each) => each.id === fact);
  if (!held) throw new Error(`${id} has no ${fact}`);
  // What a short form stands for is said in a sentence of its own.
  const text =
    held.kind === 'short form'
      ? held.text.replace(/^.*?: |^.*: the plan does not say .*?(?:\. |$)/, '')
      : held.text;
  return text.replace(/ \(should go (?:up|down)\)$|[.\s]+$/, '');
}

async function figuresOf(
  name: string,
  questions: readonly PlanQuestion[],
  bundle: Bundle,
): Promise<readonly Figure[]> {
  const stores = inMemoryStores();
  await seedPlans(stores, bundle);
  const app = createApp({ stores });
  const outcomes: Outcome[] = [];
  for (const [i, each] of questions.entries()) {
    const reply = await askedIn(app, bundle, each, i);
    const outcome = outcomeOf(reply, each);
    outcomes.push(outcome);
    if (outcome !== 'answered') process.stderr.write(missOf(i, each, reply, outcome));
  }
  const count = (outcome: Outcome) => outcomes.filter((each) => each === outcome).length;
  const figure = (what: string, outcome: Outcome): Figure => ({
    name: `${name}: ${what} of ${questions.length}`,
    unit: '%',
    ours: (count(outcome) * 100) / questions.length,
  });
  return [
    figure('answered', 'answered'),
    figure('shown beside a question back', 'beside'),
    figure('asked back', 'asked'),
    figure('wrong, and not asked', 'wrong'),
  ];
}

/** Each in a conversation of its own, so that none goes on from another. */
async function askedIn(
  app: App,
  { partnerships }: Bundle,
  { plan, question }: PlanQuestion,
  i: number,
): Promise<Reply> {
  const partnership = partnerships.find((each) => each.plans.includes(plan));
  const [person] = partnership?.people ?? [];
  if (!partnership || !person) throw new Error(`Nobody has ${plan}`);
  const { reply, settle } = await app.hear(question, {
    speaker: { tenant: partnership.tenant, id: person.id, name: person.name },
    conversation: { id: `a:plan-question-${i}`, kind: 'personal' },
    activity: `${i}`,
    now: nowAt('2021-11-10T10:00:00.000Z'),
    via: 'command line',
    plan,
  });
  await settle();
  if (!reply) throw new Error(`Nothing was answered to “${question}”`);
  return reply;
}

function outcomeOf(reply: Reply, { says }: PlanQuestion): Outcome {
  const isSaid = plain(plainText(reply.card)).includes(plain(says));
  if (asksBack(reply)) return isSaid ? 'beside' : 'asked';
  return isSaid ? 'answered' : 'wrong';
}

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

function missOf(i: number, { plan, question, says }: PlanQuestion, reply: Reply, outcome: Outcome): string {
  const said = plainText(reply.card).replace(/\n+/g, ' / ');
  return `#${i} ${outcome.toUpperCase()} ${plan}: ${question}\n   meant ${says}\n   got ${reply.kind} ${said.slice(0, 240)}\n`;
}
