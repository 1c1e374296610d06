import type { Addition } from '../../plan/addition';
import { sayAdded, sayList } from '../../cards/words';
import type { Decided } from '../../plan/deciding/decision';
import { groupById, nameOf } from '../../plan/responsibility';
import type { Item, Plan } from '../../plan/plan';
import type { View } from '../../plan/asking/view';
import { priorityName } from '../describe';
import type { Reply } from '../feature';
import { textReply } from '../replies';

/** All of what would be added, beside its ref and wording: nothing that was not said is left unsaid. */
export function additionLines({ plan, partnership }: View, decided: readonly Decided[]): readonly string[] {
  const [{ what } = { what: undefined }] = decided;
  if (what?.kind !== 'added' || what.after === null) return [];
  const { priority, due, group, lead } = what.after;
  return [
    ...(priority === null ? [] : [`Priority: ${priorityName(plan, priority)}`]),
    ...(group === undefined ? [] : [`Group: ${groupById(partnership, group)?.name ?? group}`]),
    `Due: ${due?.printed ?? 'no date yet'}`,
    ...leadLine(lead, partnership),
    'It will be marked as added after the plan was agreed.',
  ];
}

/** Nothing where no lead is named: then the priority's own leads it. */
export function leadLine(lead: Addition['lead'], partnership: View['partnership']): readonly string[] {
  return lead.length === 0 ? [] : [`Lead: ${sayList(lead.map((party) => nameOf(partnership, party)))}`];
}

/** It is in no list any more; that it was there, and who took it out, stays. */
export function takenOutReply(plan: Plan, { ref, text, added, standing: { changed } }: Item): Reply {
  return textReply(
    `${ref} is not in the plan`,
    [
      text,
      ...(added ? [`It was ${sayAdded(added)}.`] : []),
      ...(changed ? [`${changed.by.name} took it out again. Its history stays.`] : []),
    ],
    {
      refs: [ref],
      buttons: [{ title: 'History', press: { verb: 'history', data: { plan: plan.id, ref } } }],
    },
  );
}
