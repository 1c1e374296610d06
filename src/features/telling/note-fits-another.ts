import type { Command } from '../../plan/command';
import type { PlanId } from '../../plan/partnership';
import { itemOf } from '../../plan/plan';
import type { Doubt } from '../../understanding/words/utterance';
import type { Reply, Setting } from '../feature';
import { questionReply } from '../replies';

type NoteFitsAnother = Extract<Doubt, { kind: 'note fits another' }>;

/** The note fits another item better: nothing is proposed until the member says which. */
export async function whichItemReply(
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
