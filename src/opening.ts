import { createHash } from 'node:crypto';
import { nowAt } from './clock';
import type { Reply, Setting, Turn } from './features/feature';
import { beginReply, isFirstManager, type FirstRun } from './features/keeping/first-run';
import { refuse } from './features/replies';
import { emptyThread, threadSeen } from './remembering';
import { memberFor } from './plan/register/guests';
import type { GroupId, Partnership, Person, PlanId } from './plan/partnership';
import type { Plan } from './plan/plan';
import { hasLeft, mayKeepRegister } from './plan/roles';
import { hiddenFrom, sightOf } from './plan/sight';
import type { ChannelLink, Thread } from './store/conversation-store';
import type { Head } from './store/plan-store';
import { seenPlans } from './store/seen-plans';
import type { Stores } from './store/stores';
import type { VocabularyKeeper } from './vocabularies';

export interface AppOptions {
  readonly stores: Stores;
  /** Local mode: "be Carol Price" works. */
  readonly local?: boolean;
  /** People who may speak beside those of the register: whoever runs the command line, as a reader. */
  readonly alsoKnown?: readonly Person[];
  /** Who sets a partnership up, and from what. */
  readonly firstRun?: FirstRun;
}

/** A turn with everything read for it, or what to tell whoever is not known. */
export type Opened =
  | { readonly setting: Setting }
  | {
      readonly stranger: Reply;
      /** They may begin the set-up, of this partnership or, without one, of a bundled one. */
      readonly begins?: { readonly held?: Partnership };
    };

/**
 * Reads everything a turn rests on, in one round: the plan's head, the register's, and the conversation's row. In a shared
 * channel the partnership of the tenant that shares it decides who somebody is; where that has none, their own does.
 */
export async function openTurn(heard: Turn, options: AppOptions, keeper: VocabularyKeeper): Promise<Opened> {
  const { stores, local = false } = options;
  const { conversation, speaker } = heard;
  const host = (await hostOf(heard, keeper)) ?? speaker.tenant;
  const home = await keeper.partnershipOf(host);
  const [thread, first, link] = await Promise.all([
    stores.conversations.thread(conversation.id, speaker.id, heard.now.at),
    home && readHome(home, stores, heard.plan),
    conversation.channel === undefined ? undefined : stores.conversations.channel(host, conversation.channel),
  ]);
  const acting = local ? thread?.speaksAs : undefined;
  const elsewhere = acting && acting.tenant !== host ? await keeper.partnershipOf(acting.tenant) : undefined;
  const held = elsewhere ? await readHome(elsewhere, stores) : first;
  const turn = held ? { ...heard, now: nowAt(heard.now.at, held.partnership.timeZone) } : heard;
  const as = acting ? { ...acting, id: acting.person, name: '' } : speaker;
  const member = held && memberOf(held.partnership, as, link, options);
  if (!held || !member || hasLeft(member, turn.now.day))
    return strangerOf(turn, held?.partnership, member, options);
  const here = link && !elsewhere ? { group: link.group } : {};
  const hidden = hiddenFrom(held.partnership, member, turn.now.day, { kind: conversation.kind, ...here });
  const setting = settingOf(turn, held, member, thread ?? emptyThread(turn), options, keeper, hidden);
  const everybody = local ? { anybody: await keeper.everybody() } : {};
  return { setting: { ...setting, ...everybody, ...here } };
}

/** A leaver cannot begin the set-up again, and nobody can once the partnership is set up. */
function strangerOf(
  turn: Turn,
  held: Partnership | undefined,
  member: Person | undefined,
  { firstRun }: AppOptions,
): Opened {
  const isOver = member !== undefined || held?.setUp !== undefined;
  if (isOver || !firstRun || !isFirstManager(turn, firstRun)) return { stranger: strangerReply(held) };
  return { stranger: beginReply(held, firstRun), begins: held ? { held } : {} };
}

/** The tenant that shares the channel, if it has a partnership. */
async function hostOf({ conversation }: Turn, keeper: VocabularyKeeper): Promise<string | undefined> {
  const { tenant } = conversation;
  return tenant !== undefined && (await keeper.partnershipOf(tenant)) ? tenant : undefined;
}

function memberOf(
  partnership: Partnership,
  speaker: Turn['speaker'],
  link: ChannelLink | undefined,
  { alsoKnown = [] }: AppOptions,
): Person | undefined {
  const member = memberFor(partnership, speaker, link?.partnership === partnership.id);
  return member ?? alsoKnown.find((person) => person.id === speaker.id);
}

interface Home {
  readonly partnership: Partnership;
  readonly plan: Plan;
  readonly head: Head;
}

async function readHome(known: Partnership, stores: Stores, meant?: PlanId): Promise<Home | undefined> {
  const expected = planIn(known, meant);
  const [register, first] = await Promise.all([
    stores.registers.register(known.id),
    stores.plans.plan(expected),
  ]);
  if (!register) return undefined;
  const { partnership } = register;
  const id = planIn(partnership, meant);
  const held = id === expected ? first : await stores.plans.plan(id);
  return held && { partnership, ...held };
}

/** The plan meant, or else the current one. Asked twice, because only a fresh register knows which plan is current. */
function planIn({ plans, currentPlan }: Partnership, meant: PlanId | undefined): PlanId {
  return meant !== undefined && plans.includes(meant) ? meant : currentPlan;
}

/** The one place where hidden items are taken away: nothing that works with a setting can tell that they exist. */
function settingOf(
  turn: Turn,
  { partnership, plan: whole, head }: Home,
  member: Person,
  thread: Thread,
  { stores, firstRun }: AppOptions,
  { sights }: VocabularyKeeper,
  hidden: readonly GroupId[],
): Setting {
  const keeps = mayKeepRegister(member, turn.now.day);
  const plans = seenPlans(stores.plans, partnership, hidden, sights);
  const plan = sights.planSeen(partnership, whole, hidden);
  return {
    setsUp: keeps && partnership.setUp === undefined && isFirstManager(turn, firstRun),
    turn,
    partnership: sights.partnershipSeen(partnership, whole, hidden),
    member,
    plan,
    head,
    thread: threadSeen(thread, sightOf(partnership, hidden)),
    stores: { ...stores, plans },
    operation: operationOf(turn),
    planOf: async (id) => {
      if (id === plan.id) return plan;
      return partnership.plans.includes(id) ? (await plans.plan(id))?.plan : undefined;
    },
  };
}

/** An activity delivered twice gives the same operation, whichever process it reaches. */
function operationOf({ conversation, activity }: Turn): string {
  return createHash('sha256').update(`${conversation.id}\n${activity}`).digest('base64url').slice(0, 22);
}

/** Tells somebody the register does not know nothing about the plan, not even whether an item exists. */
function strangerReply(partnership: Partnership | undefined): Reply {
  const ask = partnership
    ? `Ask the business manager of the ${partnership.name} to add you.`
    : 'Ask your business manager to add you.';
  const says = ['I only talk about a plan with the members of its partnership.', ask];
  return refuse('not-allowed', says, 'I don’t know you yet');
}
