import { createHash } from 'node:crypto';
import { features, featureFor } from './features';
import type { Answer, App, Feature, Reading, Reply, Setting, Turn } from './features/feature';
import { plainWelcome, welcomeReply } from './features/greet';
import { confirmWithReason } from './features/propose';
import { readPress, type ReadPress } from './features/read-press';
import { textReply } from './features/replies';
import type { Partnership, Person, PlanId } from './plan/partnership';
import type { Plan } from './plan/plan';
import { hasLeft } from './plan/roles';
import type { Thread } from './store/conversation-store';
import type { Stores } from './store/stores';
import { readUtterance } from './understanding/read-utterance';
import type { Utterance } from './understanding/utterance';
import { vocabularyKeeper, type VocabularyKeeper } from './vocabularies';

export interface AppOptions {
  readonly stores: Stores;
  /** Local mode: "be Carol Price" works, and a stranger is shown who they could be. */
  readonly local?: boolean;
  /** People who may speak beside those of the register: whoever runs the command line, as a reader. */
  readonly alsoKnown?: readonly Person[];
}

/** The bot without Teams: everything it hears and every press goes through here. */
export function createApp(options: AppOptions): App {
  const { stores } = options;
  const keeper = vocabularyKeeper(stores);
  const open = (turn: Turn) => openTurn(turn, options, keeper);
  return {
    hear: async (text, turn) =>
      answerWith(await open(turn), turn, stores, (setting) => hearWords(text, setting, keeper)),
    press: async (verb, data, turn) =>
      answerWith(await open(turn), turn, stores, (setting) => hearPress(verb, data, setting, keeper)),
    welcome: async (turn) => welcome(await open(turn), turn, stores),
  };
}

/** Whoever installs the bot may be nobody the register knows: they are greeted, and told nothing of a plan. */
async function welcome(opened: Opened, turn: Turn, stores: Stores): Promise<Answer> {
  if ('stranger' in opened) return { reply: plainWelcome(turn), settle: nothing };
  return answerWith(opened, turn, stores, welcomeReply);
}

type Opened = { readonly setting: Setting } | { readonly stranger: Reply };

/** Reads everything a turn rests on, in one round: the plan's head, the register's, and the conversation's row. */
async function openTurn(turn: Turn, options: AppOptions, keeper: VocabularyKeeper): Promise<Opened> {
  const { stores, local = false, alsoKnown = [] } = options;
  const home = await keeper.partnershipOf(turn.speaker.tenant);
  const { conversation } = turn;
  const [thread, first, group] = await Promise.all([
    stores.conversations.thread(conversation.id, turn.speaker.id, turn.now.at),
    home && readHome(home, stores, turn.plan),
    conversation.channel === undefined
      ? undefined
      : stores.conversations.channel(turn.speaker.tenant, conversation.channel),
  ]);
  const acting = local ? thread?.speaksAs : undefined;
  const elsewhere =
    acting && acting.tenant !== turn.speaker.tenant ? await keeper.partnershipOf(acting.tenant) : undefined;
  const held = elsewhere ? await readHome(elsewhere, stores) : first;
  const id = acting?.person ?? turn.speaker.id;
  const member = [...(held?.partnership.people ?? []), ...alsoKnown].find((person) => person.id === id);
  if (!held || !member || hasLeft(member, turn.now.day))
    return { stranger: strangerReply(held?.partnership) };
  const setting = settingOf(turn, held, member, thread ?? emptyThread(turn), stores);
  const everybody = local ? { anybody: await keeper.everybody() } : {};
  return { setting: { ...setting, ...everybody, ...(group && !elsewhere ? { group: group.group } : {}) } };
}

interface Home {
  readonly partnership: Partnership;
  readonly plan: Plan;
}

async function readHome(known: Partnership, stores: Stores, meant?: PlanId): Promise<Home | undefined> {
  const id = meant !== undefined && known.plans.includes(meant) ? meant : known.currentPlan;
  const [register, held] = await Promise.all([stores.registers.register(known.id), stores.plans.plan(id)]);
  return register && held ? { partnership: register.partnership, plan: held.plan } : undefined;
}

function settingOf(
  turn: Turn,
  { partnership, plan }: Home,
  member: Person,
  thread: Thread,
  stores: Stores,
): Setting {
  return {
    turn,
    partnership,
    member,
    plan,
    thread,
    stores,
    operation: operationOf(turn),
    planOf: async (id) => {
      if (id === plan.id) return plan;
      return partnership.plans.includes(id) ? (await stores.plans.plan(id))?.plan : undefined;
    },
  };
}

/** The same delivery of the same activity names the same operation, in whichever process it arrives. */
function operationOf({ conversation, activity }: Turn): string {
  return createHash('sha256').update(`${conversation.id}\n${activity}`).digest('base64url').slice(0, 22);
}

function emptyThread({ now }: Turn): Thread {
  return { activities: [], at: now.at };
}

async function hearWords(text: string, setting: Setting, keeper: VocabularyKeeper): Promise<Reply> {
  const understood = await read(text, setting, keeper);
  const { proposal } = setting.thread;
  const isReason = proposal?.awaitsWhy === true && soundsLikeReason(understood.utterance, text);
  const reply = isReason
    ? await confirmWithReason(proposal, text.trim(), setting)
    : await answerTo(understood.utterance, setting);
  return { ...reply, understood };
}

/** After "what is the reason?" anything is the reason, but for what plainly is something else. */
function soundsLikeReason(utterance: Utterance, text: string): boolean {
  return (
    !['no', 'yes', 'help', 'hello', 'tells', 'not for us'].includes(utterance.says) &&
    !text.trim().endsWith('?')
  );
}

async function read(text: string, setting: Setting, keeper: VocabularyKeeper): Promise<Reading> {
  const { turn, member, thread, group } = setting;
  const vocabulary = await keeper.vocabularyFor(setting);
  const hearing = {
    vocabulary,
    now: turn.now,
    speaker: member,
    ...(thread.recall ? { recall: thread.recall } : {}),
    ...(group ? { group } : {}),
  };
  return readUtterance(text, hearing);
}

async function answerTo(utterance: Utterance, setting: Setting): Promise<Reply> {
  for (const feature of features) {
    const reply = await feature.hear?.(utterance, setting);
    if (reply) return reply;
  }
  throw new Error(`No feature answers an utterance that ${utterance.says}`);
}

async function hearPress(
  verb: string,
  data: unknown,
  setting: Setting,
  keeper: VocabularyKeeper,
): Promise<Reply> {
  const read = readPress(verb, data);
  if (!read)
    return textReply('That button is out of date', ['Ask again, and use the new card.'], {
      kind: 'refusal',
      reason: 'unknown-press',
    });
  if (read.verb === 'say') return hearWords(read.press.words, setting, keeper);
  const feature = featureFor(read.verb);
  if (!feature) throw new Error(`No feature presses ${read.verb}`);
  return pressOn(feature, read, setting);
}

function pressOn(feature: Feature, { verb, press }: ReadPress, setting: Setting): Promise<Reply> | Reply {
  const handle = feature.presses?.[verb] as
    ((press: unknown, setting: Setting) => Promise<Reply> | Reply) | undefined;
  if (!handle) throw new Error(`${feature.name} does not press ${verb}`);
  return handle(press, setting);
}

/** One answer an activity; what it leaves behind is written in one row, before the reply only where a yes may follow at once. */
async function answerWith(
  opened: Opened,
  turn: Turn,
  stores: Stores,
  answer: (setting: Setting) => Promise<Reply> | Reply,
): Promise<Answer> {
  if ('stranger' in opened) return { reply: opened.stranger, settle: nothing };
  const { setting } = opened;
  if (setting.thread.activities.includes(turn.activity)) return { settle: nothing };
  const reply = await answer(setting);
  const save = () =>
    stores.conversations.saveThread(turn.conversation.id, turn.speaker.id, threadAfter(setting, reply));
  if (reply.proposal === undefined) return { reply, settle: save };
  await save();
  return { reply, settle: nothing };
}

const rememberedActivities = 20;

function threadAfter({ thread, turn }: Setting, reply: Reply): Thread {
  const proposal = reply.proposal === undefined ? thread.proposal : (reply.proposal ?? undefined);
  const recall = reply.recall ?? thread.recall;
  const speaksAs = reply.speaksAs ?? thread.speaksAs;
  return {
    activities: [...thread.activities, turn.activity].slice(-rememberedActivities),
    at: turn.now.at,
    ...(proposal ? { proposal } : {}),
    ...(recall ? { recall } : {}),
    ...(speaksAs ? { speaksAs } : {}),
  };
}

function nothing(): Promise<void> {
  return Promise.resolve();
}

/** Whoever the register does not know gets nothing, not even whether an item exists. */
function strangerReply(partnership: Partnership | undefined): Reply {
  const ask = partnership
    ? `Ask the business manager of the ${partnership.name} to add you.`
    : 'Ask your business manager to add you.';
  return textReply(
    'I don’t know you yet',
    ['I only talk about a plan with the members of its partnership.', ask],
    { kind: 'refusal', reason: 'not-allowed' },
  );
}
