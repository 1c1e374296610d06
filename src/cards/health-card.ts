import type { Now } from '../plan/day';
import type { Group, Person } from '../plan/partnership';
import type { OutOfReach } from '../plan/register/reach';
import type { Trouble } from '../plan/trouble';
import { sayRemedy, sayRemedyInChat, sayTrouble, sayTroubleInChat } from './trouble-words';
import type { Card } from './views';
import { sayCount, sayDay, sayList } from './words';

/** Why people cannot be written to, worded as what they have or have not done. */
export const outOfReachWords: Readonly<Record<OutOfReach, string>> = {
  'no chat yet': 'Have not added me in Teams yet, so there is no chat to write in',
  'another tenant': 'Are of another tenant, where Teams lets me answer in the shared channel only',
  left: 'Have left',
};

/** How one group's digests arrive: only what the card puts into words. */
export interface ChannelTold {
  readonly group: Group;
  readonly last?: { readonly state: string; readonly at: string };
  readonly trouble?: Trouble;
  readonly next?: { readonly day: string; readonly time: string };
}

export interface HealthTold {
  readonly channels: readonly ChannelTold[];
  readonly unlinked: readonly Group[];
  readonly people: readonly { readonly person: Person; readonly why: OutOfReach }[];
  readonly messages: readonly { readonly person: Person; readonly trouble: Trouble }[];
}

/** Whether what the bot posts by itself arrives: trouble first, with what to do about it. Before the first digest it says when that is due. */
export function healthCard(health: HealthTold, { day }: Pick<Now, 'day'>): Card {
  const { channels } = health;
  const isNew = channels.every(({ last }) => last === undefined);
  const wrong =
    health.channels.filter(({ trouble }) => trouble !== undefined).length + health.messages.length;
  const bullets = [
    ...health.channels.map((channel) => channelLine(channel, day)),
    ...health.unlinked.map(
      ({ name }) => `${name}: no channel yet. Mention me in its channel and say “this channel is ${name}”.`,
    ),
    ...health.messages.map(
      ({ person, trouble }) =>
        `${person.name}: the last message ${sayTroubleInChat(trouble)}. ${sayRemedyInChat(trouble)}`,
    ),
    ...peopleLines(health.people),
  ];
  return {
    card: 'text',
    view: {
      title: wrong === 0 ? fineTitle(isNew) : wrongTitle(wrong, health),
      paragraphs: isNew ? [firstDue(channels, day)] : [],
      bullets,
      buttons: [],
    },
  };
}

/** Before the first digest only digests are mentioned: nudges may have been posted, but are counted only when they fail. */
function fineTitle(isNew: boolean): string {
  return isNew ? 'I have posted no digest yet' : 'Everything I posted arrived';
}

/** If the only trouble is channels that cannot be reached, nothing has been posted that could have gone astray. */
function wrongTitle(wrong: number, { channels, messages }: HealthTold): string {
  const unreached = channels.filter(({ trouble, last }) => trouble?.kind === 'no way in' && !last).length;
  return unreached === wrong && messages.length === 0
    ? `I cannot reach ${sayCount(unreached, 'channel')} yet`
    : `${wrong} of what I post did not arrive as it should`;
}

function firstDue(channels: HealthTold['channels'], day: string): string {
  if (channels.length === 0) return 'No group has a channel, so there is nothing to post yet.';
  const [first] = channels
    .flatMap(({ next }) => next ?? [])
    .toSorted((one, other) => `${one.day} ${one.time}`.localeCompare(`${other.day} ${other.time}`));
  return first
    ? `The first is due on ${sayDay(first.day, day)} at ${first.time}.`
    : 'None is due while all are paused.';
}

function channelLine({ group, last, trouble, next }: ChannelTold, day: string): string {
  const was = last ? lastWords(last, trouble, day) : 'no digest yet';
  const stands = trouble && trouble.kind !== 'no way in' ? was : trouble ? `it ${sayTrouble(trouble)}` : was;
  const remedy = trouble ? ` ${sayRemedy(trouble)}` : '';
  const coming = next ? `Next: ${sayDay(next.day, day)} at ${next.time}.` : 'Paused: no next one.';
  return `${group.name}: ${stands}.${remedy} ${coming}`;
}

function lastWords(
  { state, at }: NonNullable<ChannelTold['last']>,
  trouble: Trouble | undefined,
  day: string,
): string {
  const when = sayDay(at.slice(0, 10), day);
  if (trouble) return `the one of ${when} ${sayTrouble(trouble)}`;
  if (state === 'sent') return `the one of ${when} arrived`;
  if (state === 'skipped') return `none was posted on ${when}: there was nothing to say, or it was skipped`;
  return `the one of ${when} is on its way`;
}

function peopleLines(people: HealthTold['people']): readonly string[] {
  return (Object.keys(outOfReachWords) as OutOfReach[])
    .filter((why) => why !== 'left')
    .flatMap((why) => {
      const names = people.filter((one) => one.why === why).map(({ person }) => person.name);
      return names.length > 0 ? [`${outOfReachWords[why]}: ${sayList(names)}.`] : [];
    });
}
