import { daysBetween, type Day } from '../plan/day';
import type { WhoseNudges } from '../plan/nudging/nudged';
import type { Nudge, NudgeAhead, Reason } from '../plan/nudging/nudges';
import { nameOf } from '../plan/responsibility';
import type { Button, NudgesShown } from './presses';
import type { Card, NudgeView } from './views';
import { badgeFor, sayCount, sayDay, sayDaysLate, sayRating, sayWeekday } from './words';

/** The most on one card; the rest are counted, and More shows them. */
const mostNudges = 6;

interface Shown {
  /** The first nudge that is shown. */
  readonly from?: number;
  /** The first of their earlier days that were never said and are in it. */
  readonly since?: Day;
  /** What just happened, above everything else. */
  readonly notes?: readonly string[];
}

/** Everything one person is nudged about today, in one message. */
export function nudgeCard(nudges: readonly Nudge[], view: WhoseNudges, shown: Shown): Card {
  const intro =
    nudges.length === 0
      ? 'Nothing of yours wants anything today.'
      : `${sayCount(nudges.length, 'item')} of the ${view.plan.title} ${nudges.length === 1 ? 'wants' : 'want'} a word from you.`;
  const { from = 0, since } = shown;
  const of: NudgesShown = { of: 'day', day: view.today, since, from };
  const say = ({ reasons }: Nudge) => whyOf(reasons, view);
  return cardOf('What needs you today', intro, nudges, say, of, view, shown);
}

/** What they will be nudged about in the days ahead, as things stand. */
export function nudgesAheadCard(nudges: readonly NudgeAhead[], view: WhoseNudges, shown: Shown): Card {
  const intro =
    nudges.length === 0
      ? 'As things stand there is nothing in the next 30 days.'
      : `As things stand, in the next 30 days: ${sayCount(nudges.length, 'item')}. What you update before then may drop out.`;
  const of: NudgesShown = { of: 'ahead', day: view.today, from: shown.from ?? 0 };
  const say = ({ day, reasons }: NudgeAhead) =>
    `${sayWeekday(day, view.today)}: ${whyOf(reasons, { ...view, today: day })}`;
  return cardOf('What I will nudge you about', intro, nudges, say, of, view, shown);
}

function cardOf<N extends Nudge>(
  title: string,
  intro: string,
  all: readonly N[],
  say: (nudge: N) => string,
  of: NudgesShown,
  view: WhoseNudges,
  { notes = [] }: Shown,
): Card {
  const nudges = all.slice(of.from, of.from + mostNudges);
  const next = of.from + nudges.length;
  const left = all.length - next;
  const card: NudgeView = {
    title,
    intro,
    notes,
    lines: nudges.map((nudge) => ({
      ref: nudge.item.ref,
      text: nudge.item.text,
      rating: badgeFor(view.partnership.scheme, nudge.item.standing.rating?.code ?? null),
      why: say(nudge),
      buttons: buttonsFor(nudge, of, view),
    })),
    left: left > 0 ? `and ${left} more` : undefined,
    buttons: [...more(of, next, left), ...ways(of)],
  };
  return { card: 'nudge', view: card };
}

function buttonsFor({ item: { ref } }: Nudge, of: NudgesShown, { plan }: WhoseNudges): readonly Button[] {
  const on = { ...of, plan: plan.id, ref };
  const setting = (title: string, wants: 'week' | 'never'): Button => ({
    title,
    press: {
      verb: 'nudging',
      data: { ...on, wants, operation: `nudge-${of.day}-${plan.id}-${ref}-${wants}` },
    },
  });
  return [
    { title: 'Update', press: { verb: 'nudged item', data: on } },
    setting('Snooze a week', 'week'),
    setting('Not this one again', 'never'),
  ];
}

function more(of: NudgesShown, next: number, left: number): readonly Button[] {
  return left > 0
    ? [{ title: `More (${left} left)`, press: { verb: 'nudges', data: { ...of, from: next } } }]
    : [];
}

function ways({ of }: NudgesShown): readonly Button[] {
  const say = (title: string, words: string): Button => ({ title, press: { verb: 'say', data: { words } } });
  return [
    ...(of === 'day' ? [say('What’s coming?', 'what will you nudge me about')] : []),
    say('What do I owe?', 'what do I owe'),
  ];
}

/** `due in 3 days, on 15 November; never updated` */
export function whyOf(reasons: readonly Reason[], view: WhoseNudges): string {
  return reasons.map((reason) => sayReason(reason, view)).join('; ');
}

function sayReason(reason: Reason, view: WhoseNudges): string {
  const { partnership, today } = view;
  switch (reason.why) {
    case 'reminder':
      return reason.day === today
        ? 'you asked to be reminded'
        : `you asked to be reminded on ${sayWeekday(reason.day, today)}`;
    case 'snooze over':
      return 'your snooze is over';
    case 'due':
      return sayDueIn(reason.last, today);
    case 'overdue':
      return `${sayDaysLate(daysBetween(reason.last, today))}: it was due by ${sayDay(reason.last, today)}`;
    case 'no plan back': {
      const rating = sayRating(partnership.scheme, reason.rating);
      return `rated ${rating} on ${sayDay(reason.since, today)}, and no note or new date says what happens now`;
    }
    case 'not updated':
      return reason.since === null ? 'never updated' : `not updated since ${sayDay(reason.since, today)}`;
    case 'before a meeting': {
      const group = nameOf(partnership, { group: reason.group });
      return `not updated for ${group} on ${sayDay(reason.day, today)}${reason.chased ? '; you were asked again' : ''}`;
    }
    case 'chased':
      return sayAsked(reason.since, today);
    default:
      return reason satisfies never;
  }
}

/** What whoever is chased reads beside each item. */
export function sayAsked(since: Day, today: Day): string {
  return `you are asked for an update: there is none since ${sayDay(since, today)}`;
}

function sayDueIn(last: Day, today: Day): string {
  const days = daysBetween(today, last);
  if (days === 0) return 'due today';
  return days === 1 ? 'due tomorrow' : `due in ${days} days, on ${sayDay(last, today)}`;
}
