import type { Addition } from '../../plan/addition';
import { sayAdded, sayList } from '../../cards/words';
import type { Decided } from '../../plan/deciding/decision';
import { nameOf } from '../../plan/responsibility';
import type { Item, Plan } from '../../plan/plan';
import type { View } from '../../plan/asking/view';
import { priorityName } from '../describe';
import type { Reply } from '../feature';
import { textReply } from '../replies';

/** Everything that would be added beside the ref and wording, with what was left open said too. */
export function additionLines({ plan, partnership }: View, decided: readonly Decided[]): readonly string[] {
  const [{ what } = { what: undefined }] = decided;
  if (what?.kind !== 'added' || what.after === null) return [];
  const { priority, due, group, lead } = what.after;
  return [
    ...(priority === null ? [] : [`Priority: ${priorityName(plan, priority)}`]),
    ...(group === undefined ? [] : [`Group: ${nameOf(partnership, { group })}`]),
    `Due: ${due?.printed ?? 'no date yet'}`,
    ...leadLine(lead, partnership),
    'It will be marked as added after the plan was agreed.',
  ];
}

/** Says nothing if no lead was named: the priority's own lead then leads it. */
export function leadLine(lead: Addition['lead'], partnership: View['partnership']): readonly string[] {
  return lead.length === 0 ? [] : [`Lead: ${sayList(lead.map((party) => nameOf(partnership, party)))}`];
}

/** An item taken out is in no list, but its history and who took it out are kept. */
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
