import type { BeforeMeeting, Behind, Unreached } from '../plan/before-meeting';
import type { Day } from '../plan/day';
import type { Nudging } from '../plan/nudged';
import { groupById } from '../plan/responsibility';
import { addWorkingDays } from '../plan/working-days';
import type { Button, Card } from './views';
import { sayCount, sayDay, sayList, sayWeekday, shorten } from './words';

/** Who has not updated before a meeting; with Chase, and who cannot be reached and why, for the business manager. */
export function chaseCard(found: BeforeMeeting, view: Nudging, { asKeeper }: { asKeeper: boolean }): Card {
  const { partnership, today } = view;
  const name = groupById(partnership, found.group)?.name ?? found.group;
  const reachable = found.behind.filter(({ unreached }) => unreached === undefined);
  const next = chasedOn(view);
  const inTime = next <= found.day;
  const chase: Button = {
    title: 'Chase',
    press: { verb: 'chase', data: { group: found.group, day: found.day } },
  };
  return {
    card: 'text',
    view: {
      title: `Before ${name} on ${sayDay(found.day, today)}: ${titleOf(found)}`,
      paragraphs: [
        found.since === undefined
          ? 'The calendar has no meeting before it, so this is since the plan began.'
          : `Since it last met, on ${sayDay(found.since, today)}.`,
        ...(asKeeper && reachable.length > 0 ? [chaseWords(inTime, next, today)] : []),
      ],
      bullets: [
        ...found.behind.map((one) => line(one, asKeeper)),
        ...(found.nobodys.length > 0 ? [`Nobody to nudge about ${refsOf(found.nobodys)}`] : []),
      ],
      buttons: asKeeper && inTime && reachable.length > 0 ? [chase] : [],
    },
  };
}

/** A chase is said with the first nudges after the day it was asked for. */
export function chasedOn({ partnership, today }: Pick<Nudging, 'partnership' | 'today'>): Day {
  return addWorkingDays(today, 1, partnership.quietDays);
}

function titleOf({ behind, nobodys }: BeforeMeeting): string {
  if (behind.length > 0)
    return `${sayCount(behind.length, 'lead')} ${behind.length === 1 ? 'has' : 'have'} not updated`;
  return nobodys.length > 0 ? 'nobody to chase' : 'everything is up to date';
}

function chaseWords(inTime: boolean, next: Day, today: Day): string {
  return inTime
    ? `Chase nudges them once more, with their nudges of ${sayWeekday(next, today)}.`
    : 'It is too late for another nudge before it meets.';
}

function line({ person, items, unreached }: Behind, asKeeper: boolean): string {
  const why = asKeeper && unreached !== undefined ? ` — ${whyNot(unreached)}` : '';
  return `${person.name}: ${refsOf(items)}${why}`;
}

function whyNot(unreached: Unreached): string {
  if (unreached === 'wants none') return 'not reached: wants no nudges';
  if (unreached === 'snoozed') return 'not reached: has snoozed them';
  return `not reached: ${unreached.why}`;
}

function refsOf(items: readonly { readonly ref: string }[]): string {
  return shorten(sayList(items.map(({ ref }) => ref)), 200);
}
