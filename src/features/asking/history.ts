import { everItemOf } from '../../plan/addition';
import type { Button } from '../../cards/presses';
import type { HistoryView } from '../../cards/views';
import type { PlanId } from '../../plan/partnership';
import type { Ref } from '../../plan/plan';
import type { Feature, Reply, Setting } from '../feature';
import { entryOf } from '../lines';
import { refusalReply } from '../refusals';
import { reply } from '../replies';

/** Everything that ever happened to one item, newest first. */
export const itemHistory: Feature = {
  name: 'item history',
  examples: ['history of 1.3'],
  hear(utterance, setting) {
    if (utterance.says !== 'asks' || utterance.query.ask !== 'history') return undefined;
    return show(utterance.query.plan, utterance.query.ref, setting);
  },
  presses: {
    history: ({ plan, ref, from }, setting) => show(plan, ref, setting, from),
  },
};

async function show(planId: string, ref: string, setting: Setting, from = 0): Promise<Reply> {
  const plan = await setting.planOf(planId);
  const item = plan && everItemOf(plan, ref);
  if (!plan || !item) return refusalReply({ reason: 'no such item', ref });
  const changes = await setting.stores.plans.history(plan.id, ref);
  const newest = [...changes].reverse();
  const view: HistoryView = {
    title: `History of ${ref}`,
    understood: item.text,
    entries: newest.slice(from, from + shownEntries).map((change) => entryOf(change, setting)),
    notes: historyNotes(changes.length, from),
    buttons: [
      ...older(plan.id, ref, from, changes.length),
      { title: `Show ${ref}`, press: { verb: 'open', data: { plan: plan.id, ref } } },
    ],
  };
  return reply(
    'history',
    { card: 'history', view },
    { refs: [ref], shown: 1, recall: { plan: plan.id, refs: [ref] } },
  );
}

const shownEntries = 10;

function historyNotes(changes: number, from: number): readonly string[] {
  if (changes === 0) return ['Nothing has been recorded about it yet.'];
  const last = Math.min(from + shownEntries, changes);
  return changes > shownEntries ? [`Showing ${from + 1} to ${last} of ${changes}, newest first.`] : [];
}

function older(plan: PlanId, ref: Ref, from: number, changes: number): readonly Button[] {
  const next = from + shownEntries;
  return next < changes
    ? [
        {
          title: `More (${changes - next} left)`,
          press: { verb: 'history', data: { plan, ref, from: next } },
        },
      ]
    : [];
}
