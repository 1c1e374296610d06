import type { BeforeMeeting } from '../plan/nudging/before-meeting';
import type { Day } from '../plan/day';
import type { WhoseNudges } from '../plan/nudging/nudged';
import { nameOf } from '../plan/responsibility';
import type { Behind, Unreached, Waiting } from '../plan/nudging/waiting';
import { addWorkingDays } from '../plan/working-days';
import { sayAsked } from './nudge-card';
import type { Button } from './presses';
import type { Card } from './views';
import { sayCount, sayDay, sayList, sayWeekday, shorten } from './words';

/** Who reads the list. Only the business manager learns why somebody cannot be reached, and a channel never learns that they are away. */
interface ChaseReader {
  readonly asKeeper: boolean;
  readonly inChannel?: boolean;
}

/** Who has not updated before a meeting; with Chase, and who cannot be reached and why, for the business manager. */
export function chaseCard(found: BeforeMeeting, view: WhoseNudges, reader: ChaseReader): Card {
  const { asKeeper } = reader;
  const { partnership, today } = view;
  const name = nameOf(partnership, { group: found.group });
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
      bullets: bulletsOf(found, today, reader),
      buttons: asKeeper && inTime && reachable.length > 0 ? [chase] : [],
    },
  };
}

/** Who has not updated on a day or later; with Chase, and who cannot be reached and why, for the business manager. */
export function chaseSinceCard(found: Waiting, since: Day, view: WhoseNudges, reader: ChaseReader): Card {
  const { asKeeper } = reader;
  const { today } = view;
  const reachable = found.behind.filter(({ unreached }) => unreached === undefined);
  const chase: Button = { title: 'Chase', press: { verb: 'chase since', data: { since } } };
  const mayChase = asKeeper && reachable.length > 0;
  return {
    card: 'text',
    view: {
      title: `Since ${sayDay(since, today)}: ${titleOf(found)}`,
      paragraphs: [
        ...(mayChase
          ? [
              `Chase sends ${sayCount(reachable.length, 'lead')} one message each, with their nudges of ${sayWeekday(chasedOn(view), today)}.`,
              `It says beside each item: “${sayAsked(since, today)}”.`,
            ]
          : []),
        ...(asKeeper ? [] : ['The business manager can have them chased.']),
      ],
      bullets: bulletsOf(found, today, reader),
      buttons: mayChase ? [chase] : [],
    },
  };
}

function bulletsOf({ behind, nobodys }: Waiting, today: Day, reader: ChaseReader): readonly string[] {
  return [
    ...behind.map((one) => line(one, today, reader)),
    ...(nobodys.length > 0 ? [`Nobody to nudge about ${refsOf(nobodys)}`] : []),
  ];
}

/** A chase goes out with the next nudges after the day it was asked for. */
export function chasedOn({ partnership, today }: Pick<WhoseNudges, 'partnership' | 'today'>): Day {
  return addWorkingDays(today, 1, partnership.quietDays);
}

function titleOf({ behind, nobodys }: Waiting): string {
  if (behind.length > 0)
    return `${sayCount(behind.length, 'lead')} ${behind.length === 1 ? 'has' : 'have'} not updated`;
  return nobodys.length > 0 ? 'nobody to chase' : 'everything is up to date';
}

function chaseWords(inTime: boolean, next: Day, today: Day): string {
  return inTime
    ? `Chase nudges them once more, with their nudges of ${sayWeekday(next, today)}.`
    : 'It is too late for another nudge before it meets.';
}

function line({ person, items, unreached }: Behind, today: Day, reader: ChaseReader): string {
  const why = reader.asKeeper && unreached !== undefined ? ` — ${whyNot(unreached, today, reader)}` : '';
  return `${person.name}: ${refsOf(items)}${why}`;
}

function whyNot(unreached: Unreached, today: Day, { inChannel }: ChaseReader): string {
  if (unreached === 'wants none') return 'not reached: wants no nudges';
  if (unreached === 'snoozed') return 'not reached: has snoozed them';
  if ('awayUntil' in unreached && inChannel) return 'not reached just now';
  if ('awayUntil' in unreached)
    return `away, and nudged again from ${sayWeekday(unreached.awayUntil, today)}`;
  return `not reached: ${unreached.why}`;
}

function refsOf(items: readonly { readonly ref: string }[]): string {
  return shorten(sayList(items.map(({ ref }) => ref)), 200);
}
