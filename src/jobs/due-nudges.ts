import { chaseCard } from '../cards/chase-card';
import { nudgeCard } from '../cards/nudge-card';
import type { Card } from '../cards/views';
import { nudgedBefore, whoHasNotUpdated } from '../plan/nudging/before-meeting';
import { nudgeTimeOf } from '../plan/contact';
import type { Day, Now } from '../plan/day';
import { isOfAnotherTenant } from '../plan/register/guests';
import { isNudgeDay } from '../plan/nudging/nudge-days';
import type { WhoseNudges } from '../plan/nudging/nudged';
import { nudgesSince } from '../plan/nudging/late-nudges';
import type { Nudge } from '../plan/nudging/nudges';
import type { GroupId, Meeting, Partnership, Person, PersonId } from '../plan/partnership';
import type { Plan } from '../plan/plan';
import { mayKeepRegister } from '../plan/roles';
import { hiddenFrom } from '../plan/sight';
import type { Unreachable } from '../plan/nudging/waiting';
import { sightKeeper, type SightKeeper } from '../store/sights';

/** Something to be said to a person in their own chat now, at most once for its occasion. */
export interface DueNudge {
  /** The person's id. */
  readonly to: PersonId;
  /** `nudge|2021-11-10`: everything of that day; `chase|executive-board|2021-12-08`: who has not updated before that meeting. */
  readonly occasion: `nudge|${Day}` | `chase|${GroupId}|${Day}`;
  /** Undefined where there is nothing to say. */
  compose(): Card | undefined;
}

/** Keeps what everybody sees and is nudged about, as long as the plan and the register are the same: it is asked every minute. */
export interface NudgeKeeper {
  readonly sights: SightKeeper;
  /** What somebody is nudged about today, with what went unsaid since the day. */
  since(view: WhoseNudges, day: Day): readonly Nudge[];
}

export function nudgeKeeper(): NudgeKeeper {
  const workedOut = new WeakMap<Plan, WorkedOut>();
  return {
    sights: sightKeeper(),
    since(view, day) {
      const { plan, partnership, member, today } = view;
      const known = workedOut.get(plan);
      const isSame = known?.partnership === partnership && known.today === today;
      const of = isSame ? known.of : new Map<string, readonly Nudge[]>();
      if (!isSame) workedOut.set(plan, { partnership, today, of });
      const key = `${day} ${member.id}`;
      const nudges = of.get(key) ?? nudgesSince(view, day);
      of.set(key, nudges);
      return nudges;
    },
  };
}

interface WorkedOut extends Pick<WhoseNudges, 'partnership' | 'today'> {
  readonly of: Map<string, readonly Nudge[]>;
}

export interface NudgeCircumstances {
  readonly keeper: NudgeKeeper;
  readonly partnership: Partnership;
  /** The partnership's current plan. */
  readonly plan: Plan;
  /** Now, as a day and a time of day in the partnership's zone. */
  readonly now: Now;
  /** Whom the bot cannot write to, and why, for the business manager to read. */
  readonly unreachable?: Unreachable;
  /** To whom something went unsaid, and since which of their days: today's message makes up for it. */
  readonly unsaidSince?: ReadonlyMap<PersonId, Day>;
}

/**
 * What is to be said to people now, each to their own chat: everybody's nudges of the day in one message, from
 * their time of day until midnight on their working days; and to the business manager, from some working days
 * before a meeting, who has not updated. Nobody of another tenant: a chat they have is with their own
 * partnership's Plan Steward. All day the answer is the same: whoever posts it keeps each occasion to one post.
 */
export function dueNudges(on: NudgeCircumstances): readonly DueNudge[] {
  return nudgedNow(on).flatMap((view) => [...nudgeOf(view, on), ...listsFor(view, on)]);
}

/** Everybody whose day for nudges it is and whose time of day has come, with what they see. */
export function nudgedNow(on: NudgeCircumstances): readonly WhoseNudges[] {
  const { partnership, now } = on;
  return partnership.people
    .filter(
      (member) =>
        !isOfAnotherTenant(partnership, member) &&
        isNudgeDay({ partnership, member }, now.day) &&
        now.time >= nudgeTimeOf(member),
    )
    .map((member) => viewFor(member, on));
}

/** What somebody once asked to be reminded of may be hidden from them by now. */
function viewFor(
  member: Person,
  { partnership, plan, now, keeper: { sights } }: NudgeCircumstances,
): WhoseNudges {
  const hidden = hiddenFrom(partnership, member, now.day, { kind: 'personal' });
  return {
    partnership: sights.partnershipSeen(partnership, plan, hidden),
    plan: sights.planSeen(partnership, plan, hidden),
    member,
    today: now.day,
  };
}

/** One a day at most: everything they are nudged about is in it. */
function nudgeOf(view: WhoseNudges, { unsaidSince, keeper }: NudgeCircumstances): readonly DueNudge[] {
  const since = unsaidSince?.get(view.member.id);
  const nudges = keeper.since(view, since ?? view.today);
  if (nudges.length === 0) return [];
  const compose = () => nudgeCard(nudges, view, since === undefined ? {} : { since });
  return [{ to: view.member.id, occasion: `nudge|${view.today}`, compose }];
}

function listsFor(view: WhoseNudges, { unreachable }: NudgeCircumstances): readonly DueNudge[] {
  if (!mayKeepRegister(view.member, view.today)) return [];
  return view.partnership.meetings
    .filter((meeting) => isNear(view.partnership, meeting, view.today))
    .map((meeting) => ({
      to: view.member.id,
      occasion: `chase|${meeting.group}|${meeting.day}`,
      compose() {
        const found = whoHasNotUpdated(view, meeting, unreachable);
        return found.behind.length > 0 ? chaseCard(found, view, { asKeeper: true }) : undefined;
      },
    }));
}

/** From the day on which its leads are nudged until the day before it meets. */
function isNear(partnership: Partnership, meeting: Meeting, today: Day): boolean {
  const from = nudgedBefore(partnership, meeting);
  return from !== undefined && from <= today && today < meeting.day;
}
