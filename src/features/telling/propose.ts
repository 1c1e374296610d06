import type { Press } from '../../cards/presses';
import type { ProposalView } from '../../cards/views';
import { badgeFor } from '../../cards/words';
import { refOf, takesReason, type Command } from '../../plan/command';
import { decide } from '../../plan/deciding/decide';
import type { Decided, Decision } from '../../plan/deciding/decision';
import { itemOf, type Item, type Plan } from '../../plan/plan';
import type { PlanId } from '../../plan/partnership';
import type { Proposal } from '../../store/conversation-store';
import type { Doubt } from '../../understanding/words/utterance';
import { beforeAndAfter, fieldWord, machineChange } from '../../cards/change-words';
import { additionLines } from './addition';
import { capital } from '../describe';
import type { Feature, Reply, Setting } from '../feature';
import { itemReply } from './item-card';
import { carryOut } from './outcomes';
import { offerToAsk } from './offer-to-ask';
import { secondLook } from './second-look';
import { refusedReply } from './refused-words';
import { refusalReply } from '../refusals';
import { questionReply, refuse, reply, textReply } from '../replies';
import { viewOf } from '../view-of';

/** What a member tells in words becomes a proposal, shown as before → after; only their own yes makes it happen. */
export const propose: Feature = {
  name: 'propose a change',
  examples: [
    'set 1.3 to amber, waiting on police data',
    'undo',
    'remind me on friday about 2.2',
    'snooze 1.3 until 1 december',
  ],
  async hear(utterance, setting) {
    if (utterance.says === 'yes') return confirmTyped(setting);
    if (utterance.says === 'no') return cancel(setting);
    if (utterance.says !== 'tells') return undefined;
    const [first, ...next] = utterance.commands;
    if (!first) return undefined;
    const { plan, doubt } = utterance;
    return doubt?.kind === 'note fits another'
      ? doubtReply(plan, doubt, first, setting)
      : proposeCommand(plan, first, next, setting);
  },
  presses: {
    confirm: ({ operation, plan, inputs }, setting) => confirmPressed(plan, operation, inputs.why, setting),
    cancel: ({ operation }, setting) =>
      setting.thread.proposal?.operation === operation ? cancel(setting, true) : notYours(),
  },
};

/** Shows what a command would do, and remembers it for the yes. Refuses at once what could not happen. */
export async function proposeCommand(
  planId: PlanId,
  command: Command,
  next: readonly Command[],
  setting: Setting,
  notes: readonly string[] = [],
): Promise<Reply> {
  const plan = await setting.planOf(planId);
  if (!plan) return refusalReply({ reason: 'no such item', ref: refOf(command) ?? '' });
  const { decision, asksWhy } = await preview(plan, command, setting);
  if (decision.kind === 'stale') return itemReply(setting, plan, decision.item);
  if (decision.kind === 'refused')
    return (
      offerToAsk(plan, command, decision.refusal, setting) ??
      refusedReply(decision.refusal, { plan: planId, command }, setting)
    );
  const { item, decided } = decision;
  const proposal: Proposal = {
    operation: `${setting.operation}-${next.length}`,
    plan: plan.id,
    command: bound(command, decided),
    seen: item.standing.revision,
    next,
    at: setting.turn.now.at,
  };
  return proposalReply(setting, plan, item, decided, proposal, asksWhy, notes);
}

/** An undo is of the change that was shown, even if the member changes something else before the yes. */
function bound(command: Command, [first]: readonly Decided[]): Command {
  return command.kind === 'undo' && first?.what.kind === 'undone'
    ? { kind: 'undo', revision: first.what.revision }
    : command;
}

/** A missing reason does not stop a proposal: it is shown without, and asks for it in a box of its own. */
async function preview(
  plan: Plan,
  command: Command,
  setting: Setting,
): Promise<{ decision: Decision; asksWhy: boolean }> {
  const { partnership, member, turn } = setting;
  const log = command.kind === 'undo' ? await setting.stores.plans.log(plan.id) : [];
  const on = { plan, partnership, member, now: turn.now, log };
  const decision = decide(command, on);
  const asksWhy = decision.kind === 'refused' && decision.refusal.reason === 'needs a reason';
  return asksWhy && takesReason(command)
    ? { decision: decide({ ...command, why: '…' }, on), asksWhy }
    : { decision, asksWhy };
}

function proposalReply(
  setting: Setting,
  plan: Plan,
  item: Item,
  decided: readonly [Decided, ...Decided[]],
  proposal: Proposal,
  asksWhy: boolean,
  notes: readonly string[],
): Reply {
  const why = asksWhy ? null : decided[0].why;
  const data = { plan: plan.id, operation: proposal.operation };
  const view: ProposalView = {
    title: titleOf(decided[0], `${item.ref}${plan.id === setting.plan.id ? '' : ` of the ${plan.title}`}`),
    ref: item.ref,
    text: item.text,
    changes: decided.flatMap(({ what }) => (what.kind === 'added' ? [] : [shownChange(what, setting)])),
    notes: [
      ...notes,
      ...additionLines(viewOf(setting, plan), decided),
      ...secondLook(setting, plan, item, proposal.command),
      ...more(proposal),
    ],
    asksWhy,
    ...(why ? { why } : {}),
    confirm: { verb: 'confirm', data },
    cancel: { verb: 'cancel', data },
    change: changeOf(proposal, item),
  };
  return reply(
    'proposal',
    { card: 'proposal', view },
    {
      refs: [item.ref],
      shown: 1,
      changes: decided.map(({ what }) => ({ ref: item.ref, ...machineChange(what), why })),
      needs: asksWhy ? ['why'] : [],
      recall: { plan: plan.id, refs: [item.ref] },
      proposal,
    },
  );
}

/** What is to be added is nowhere yet, and is said differently on its own form. */
function changeOf({ plan, command }: Proposal, { ref }: Item): Press {
  return command.kind === 'add'
    ? { verb: 'new item', data: { plan } }
    : { verb: 'open', data: { plan, ref } };
}

/** A reminder or a snooze changes nothing of the item. */
function titleOf({ what }: Decided, item: string): string {
  if (what.kind === 'nudge set') return `Your nudges about ${item}?`;
  if (what.kind === 'added') return `Add ${item}?`;
  return what.kind === 'undone' && what.what.kind === 'added' ? `Take out ${item}?` : `Change ${item}?`;
}

/** A rating is shown with its colour's mark, beside its word. */
function shownChange(what: Decided['what'], { partnership }: Setting): ProposalView['changes'][number] {
  const { field, from, to } = beforeAndAfter(what, partnership);
  const label = capital(fieldWord(field));
  if (what.kind !== 'rated') return { label, from, to };
  const [before, after] = [what.before, what.after].map(
    (rated) => badgeFor(partnership.scheme, rated?.code ?? null).label,
  );
  return { label, from: before ?? from, to: after ?? to };
}

function more({ next }: Proposal): readonly string[] {
  return next.length > 0 ? [`Then ${next.length} more from the same message.`] : [];
}

type NoteFitsAnother = Extract<Doubt, { kind: 'note fits another' }>;

/** The note fits another item better: nothing is proposed until the member says which. */
async function doubtReply(
  planId: PlanId,
  doubt: NoteFitsAnother,
  command: Command,
  setting: Setting,
): Promise<Reply> {
  const plan = (await setting.planOf(planId)) ?? setting.plan;
  const named = itemOf(plan, doubt.ref);
  const choices = [doubt.ref, ...doubt.better].slice(0, 3).map((ref) => ({
    label: `${ref} ${itemOf(plan, ref)?.text.slice(0, 60) ?? ''}`.trim(),
    says: resaid(command, ref),
  }));
  const text = `${doubt.ref} is “${named?.text ?? ''}”, and your note sounds like another one. Which did you mean?`;
  return questionReply('Which one?', text, choices, {
    refs: [doubt.ref, ...doubt.better],
    recall: { plan: plan.id, refs: [doubt.ref, ...doubt.better], choices },
  });
}

function resaid(command: Command, ref: string): string {
  if (command.kind !== 'update') return `show ${ref}`;
  const why = command.why ?? command.note;
  return `set ${ref} to ${command.rating ?? command.progress?.state ?? 'done'}${why ? ` because ${why}` : ''}`;
}

async function confirmTyped(setting: Setting): Promise<Reply> {
  const { proposal } = setting.thread;
  if (!proposal)
    return textReply('Nothing to confirm', [
      'There is nothing waiting for your yes here. Tell me what to change, such as “set 1.3 to amber because …”.',
    ]);
  if (proposal.setAside)
    return proposeCommand(proposal.plan, proposal.command, proposal.next, setting, [
      'This was still waiting. Is it what you mean?',
    ]);
  return confirm(proposal, undefined, setting);
}

async function confirmPressed(
  plan: PlanId,
  operation: string,
  why: string | undefined,
  setting: Setting,
): Promise<Reply> {
  const { proposal } = setting.thread;
  if (proposal?.operation === operation) return inPlace(await confirm(proposal, why, setting));
  const done = await setting.stores.plans.operation(plan, operation);
  const ref = done?.find((change) => change.by.id === setting.member.id)?.ref;
  const held = ref === undefined ? undefined : await setting.planOf(plan);
  const item = held && itemOf(held, ref ?? '');
  if (!held || !item) return notYours();
  // The next of several may stand in the place of this one by now, and is not to be covered.
  return itemReply(setting, held, item, {
    notes: ['That was saved already.'],
    inPlace: proposal === undefined,
  });
}

async function confirm(proposal: Proposal, why: string | undefined, setting: Setting): Promise<Reply> {
  const command = withReason(proposal.command, why);
  const outcome = await carryOut(proposal.plan, command, proposal.operation, proposal.seen, setting);
  if (outcome.kind === 'refused' && outcome.refusal.reason === 'needs a reason')
    return askWhy(proposal, outcome.refusal.because);
  const [next, ...rest] = proposal.next;
  if (!next) return { ...outcome.reply, proposal: null };
  return proposeCommand(proposal.plan, next, rest, setting, outcome.notes);
}

function withReason(command: Command, why: string | undefined): Command {
  return why && takesReason(command) ? { ...command, why } : command;
}

/** The next words are the reason. */
function askWhy(proposal: Proposal, because: string): Reply {
  const text = `${because} needs a reason: tell me in a few words, without anybody's details.`;
  return questionReply('What is the reason?', text, [], {
    needs: ['why'],
    proposal: { ...proposal, awaitsWhy: true },
  });
}

/** The words after "what is the reason?" complete the proposal, which is shown whole and waits for its yes again. */
export function proposeWithReason(
  { plan, command, next }: Proposal,
  why: string,
  setting: Setting,
): Promise<Reply> {
  return proposeCommand(plan, withReason(command, why), next, setting);
}

/** Whatever of the same message was saved before stays saved. */
function cancel(setting: Setting, pressed = false): Reply {
  const { proposal, offer } = setting.thread;
  if (offer) return textReply('All right', ['Nothing was changed.']);
  if (!proposal)
    return textReply('All right', ['Nothing was waiting; nothing was changed.'], { proposal: null });
  const rest =
    proposal.next.length > 0
      ? [`The ${proposal.next.length} after it ${proposal.next.length === 1 ? 'is' : 'are'} dropped too.`]
      : [];
  const ref = refOf(proposal.command);
  const done = proposal.command.kind === 'add' ? 'added' : `changed${ref === undefined ? '' : ` of ${ref}`}`;
  return textReply('All right', [`Nothing was ${done}.`, ...rest], {
    proposal: null,
    inPlace: pressed,
  });
}

function notYours(): Reply {
  return refuse('not-yours', [
    'Only the person who asked for this can confirm or cancel it, and only the last one they asked for, within a day.',
  ]);
}

function inPlace(answered: Reply): Reply {
  return answered.kind === 'refusal' ? answered : { ...answered, inPlace: true };
}
