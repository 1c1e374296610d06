import { sayList, sayWeekday } from '../../cards/words';
import type { Command, Nudging, Update } from '../../plan/command';
import { nudgeTimeOf } from '../../plan/contact';
import { isFinished, isOverdue } from '../../plan/lateness';
import { reminderDay } from '../../plan/nudging/nudges';
import { isTracked, type Item, type Plan } from '../../plan/plan';
import type { Setting } from '../feature';

/** What is worth a second look before the yes. */
export function secondLook(setting: Setting, plan: Plan, item: Item, command: Command): readonly string[] {
  if (command.kind === 'nudging') return nudgeNotes(command, setting);
  if (command.kind !== 'update') return [];
  const { scheme } = setting.partnership;
  const rating = scheme.ratings.find((one) => one.code === command.rating);
  const finishing = rating?.finished === true || command.progress?.state === 'done';
  const { day } = setting.turn.now;
  const early = finishing && item.due !== undefined && item.due.first > day;
  const lateGreen =
    rating !== undefined && !rating.needsReason && !rating.finished && isOverdue(item, scheme, day);
  return [
    ...(early
      ? [
          `It is not due until ${item.due.printed}${unfinishedBefore(setting, plan, item)}: is it really finished?`,
        ]
      : []),
    ...(lateGreen
      ? [`It is past its date and not done. ${rating.label} does not change that; its lateness still shows.`]
      : []),
    ...(rating?.asksEvidence && !command.evidence
      ? ['If you have evidence of it, add it on the card afterwards.']
      : []),
    ...dependants(plan, item, command),
  ];
}

/** A reminder for a day without nudges comes on another day, and says which. */
function nudgeNotes({ wants }: Nudging, { partnership, member, turn }: Setting): readonly string[] {
  if (wants.how !== 'remind') return ['Only your own nudges change.'];
  if (member.contact?.nudges === 'off')
    return ['You have stopped all nudges, so it will not come. Say “start nudging me” first.'];
  const on = reminderDay({ partnership, member }, wants.on, turn.now.day);
  return [`It comes on ${sayWeekday(on, turn.now.day)} from ${nudgeTimeOf(member)}, in your chat with me.`];
}

/** Names what is due before it in the same priority and is not done. */
function unfinishedBefore(setting: Setting, plan: Plan, item: Item): string {
  const { scheme } = setting.partnership;
  const before = plan.items.filter(
    (other) =>
      other.priority === item.priority &&
      isTracked(other) &&
      other.due !== undefined &&
      item.due !== undefined &&
      other.due.last < item.due.first,
  );
  const open = before.filter((other) => !isFinished(other, scheme)).map((other) => other.ref);
  return open.length > 0
    ? `, and ${sayList(open)} before it ${open.length === 1 ? 'is' : 'are'} not done`
    : '';
}

/** A date that moves past a report on the same priority is worth knowing. */
function dependants(plan: Plan, item: Item, { forecast }: Update): readonly string[] {
  if (forecast === undefined) return [];
  const reports = plan.items.filter(
    (other) =>
      other.priority === item.priority &&
      other !== item &&
      /\breport/i.test(other.text) &&
      other.kind === item.kind,
  );
  const near = reports.filter(
    (other) => other.due !== undefined && item.due !== undefined && other.due.last >= item.due.last,
  );
  return near.length > 0 ? [`${near[0]?.ref} (${near[0]?.due?.printed}) reports on this priority.`] : [];
}
