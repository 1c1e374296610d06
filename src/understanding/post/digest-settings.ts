import type { DigestChange } from '../../plan/digest/change';
import type { DigestPart } from '../../plan/digest-settings';
import type { GroupId } from '../../plan/partnership';
import { clockAt } from '../hear/readers/time-of-day';
import {
  about,
  asTyped,
  endless,
  fillers,
  including,
  leavingOut,
  parts,
  sentences,
  timing,
  weekdays,
} from './digest-words';
import { isSlot, type FoundAs } from '../hear/found';
import { groupAt, groupOfNames } from '../hear/group-named';
import { all, type Heard } from '../hear/heard';
import { overWhich } from './pauses';
import { phraseAt } from '../words/phrases';
import { unsure } from '../hear/unsure';
import type { Utterance } from '../words/utterance';

/** The sentence with its group taken out, and with one word for each time and part of a digest. */
interface Said {
  readonly group?: GroupId;
  /** With days of the week and times of day. */
  readonly clock: string;
  /** With days and periods of the calendar. */
  readonly days: string;
  readonly weekdays: readonly number[];
  readonly times: readonly (string | undefined)[];
  /** A digest was just spoken of: "it" is that. */
  readonly goesOn: boolean;
}

/** "digest settings", "post the digest on Fridays at 4pm", "pause the digest over xmas", "leave out overdue": how a group's digest comes, asked and told. */
export function readDigestSettings(misheard: Heard): Utterance | undefined {
  const heard = { ...misheard, tokens: asTyped(misheard) };
  const said = saidIn(heard);
  const group = said.group === undefined ? {} : { group: said.group };
  if (matches(sentences.settings, said.days)) return { says: 'asks digest settings', ...group };
  if (matches(sentences.next, said.days)) return { says: 'asks next digest', ...group };
  if (matches(sentences.previewed, said.days) && !saysWeekGoneBy(heard))
    return { says: 'asks digest preview', ...group };
  const change = changeIn(said, heard);
  if (change) return { says: 'changes digest', ...group, change };
  if (matches(sentences.resume, said.days)) return { says: 'resumes digest', ...group };
  if (matches(sentences.pause, said.days)) {
    const over = overWhich(heard);
    if ('says' in over) return over;
    const unclear = over.first === undefined && !isEndless(said.days);
    return { says: 'pauses digest', ...group, over, ...(unclear && { unclear }) };
  }
  const when = whenIn(said, heard);
  if (when === undefined) return undefined;
  return 'says' in when ? when : { says: 'changes digest', ...group, change: when };
}

/** "last week's digest" is none that is still to come. */
function saysWeekGoneBy(heard: Heard): boolean {
  return all(heard, 'time').some(({ means }) => means.time.future.last < heard.hearing.now.day);
}

/** Something about how a digest comes that is none of those: its settings are shown. */
export function readAboutDigest(heard: Heard): Utterance | undefined {
  if (!heard.tokens.some((_, at) => phraseAt(about, heard.tokens, at))) return undefined;
  const { group } = saidIn(heard);
  return { says: 'asks digest settings', ...(group !== undefined && { group }), unread: true };
}

function matches(patterns: readonly RegExp[], words: string): RegExpExecArray | undefined {
  return patterns.map((pattern) => pattern.exec(words)).find((found) => found !== null) ?? undefined;
}

/** Nothing is said behind the digest, or that nobody knows yet how long. */
function isEndless(words: string): boolean {
  return endless.test(words.replace(/^.*?\b(?:digests?|IT)\b ?/, ''));
}

function changeIn({ days, goesOn }: Said, { hearing }: Heard): DigestChange | undefined {
  if (matches(sentences.silent, days)) return { whenQuiet: 'nothing' };
  if (matches(sentences.oneLine, days)) return { whenQuiet: 'one line' };
  if (matches(sentences.noPreview, days)) return { preview: false };
  if (matches(sentences.preview, days)) return { preview: true };
  const stale = matches(sentences.stale, days);
  if (stale) return { staleDays: Number(stale[1]) * (stale[2] === 'weeks' ? 7 : 1) };
  const isFree = goesOn || hearing.recall?.query === undefined;
  const out = matches(leavingOut, days);
  if (out && (isFree || days.includes('digest'))) return { leaveOut: partsIn(out[1]) };
  const back = matches(including, days);
  return back && (goesOn || days.includes('digest') || (isFree && /\b(?:back|again)\b/.test(days)))
    ? { include: partsIn(back[1]) }
    : undefined;
}

function partsIn(words = ''): readonly DigestPart[] {
  return [...words.matchAll(/PART:([a-z-]+)/g)].map(([, part = '']) => part.replace('-', ' ') as DigestPart);
}

/** "on Fridays at 4pm", "at 8:30"; a time that no clock shows is asked about. */
function whenIn(
  { clock, weekdays: named, times, goesOn }: Said,
  heard: Heard,
): DigestChange | Utterance | undefined {
  const isOfDigest =
    /\bdigests?\b/.test(clock) || goesOn || (times.length > 0 && /\b(?:IT|it)\b/.test(clock));
  if (!isOfDigest || named.length > 1 || times.length > 1 || named.length + times.length === 0)
    return undefined;
  if (!timing.test(`${clock} `)) return undefined;
  const [[weekday], [time]] = [named, times];
  if (times.length > 0 && time === undefined)
    return unsure('no such time', [heard.sentence.text.replace(/^.*\b(?:at|to)\b\s*/i, '')], noSuchTime);
  return { ...(weekday !== undefined && { weekday }), ...(time !== undefined && { time }) };
}

const noSuchTime = ['09:00', '12:00', '16:00'].map((time) => ({
  label: time,
  says: `post the digest at ${time}`,
}));

function saidIn(heard: Heard): Said {
  const { recall } = heard.hearing;
  const goesOn = recall?.query?.ask === 'digest';
  const group = groupIn(heard);
  const clock: string[] = [];
  const days: string[] = [];
  const named: number[] = [];
  const times: (string | undefined)[] = [];
  for (let at = 0; at < heard.tokens.length;) {
    if (group && at === group.from) {
      at = group.to;
      continue;
    }
    const spoken = spokenAt(heard, at);
    if (spoken.weekday !== undefined) named.push(spoken.weekday);
    if ('time' in spoken) times.push(spoken.time);
    clock.push(...spoken.clock);
    days.push(...spoken.days);
    at += spoken.length;
  }
  return {
    ...(group && { group: group.id }),
    clock: withoutOld(clock.join(' '), named, goesOn),
    days: goesOn ? days.join(' ').replace(/\bit\b/, 'IT') : days.join(' '),
    weekdays: withNew(clock, named),
    times,
    goesOn,
  };
}

interface Spoken {
  readonly length: number;
  readonly clock: readonly string[];
  readonly days: readonly string[];
  readonly weekday?: number;
  readonly time?: string | undefined;
}

/** The two ways to write what stands at a word: as part of a weekly time, and as part of the calendar. */
function spokenAt({ tokens, found }: Heard, at: number): Spoken {
  const word = tokens[at]?.word ?? '';
  const part = phraseAt(parts, tokens, at);
  if (part) {
    const said = [`PART:${part.value.replace(' ', '-')}`];
    return { length: part.length, clock: said, days: said };
  }
  const time = clockAt(tokens, at);
  if (time) return { length: time.length, clock: ['CLOCK'], days: ['CLOCK'], time: time.time };
  const weekday = weekdays.get(word);
  if (weekday !== undefined) return { length: 1, clock: ['WEEKDAY'], days: ['DAYS'], weekday };
  const day = found.find((each) => each.from === at && (isSlot(each, 'time') || isSlot(each, 'lasting')));
  if (day && tokens.slice(at, day.to).every((token) => !weekdays.has(token.word)))
    return { length: day.to - at, clock: ['DAYS'], days: ['DAYS'] };
  const said = fillers.has(word) ? [] : [word];
  return { length: 1, clock: said, days: said };
}

/** "on thurs not monday", "from Monday to Friday", "instead of Mondays": what it was is passed over. */
const old = /\b(?:not|instead of|rather than|from)(?: on)? WEEKDAY\b/;

function withoutOld(words: string, named: readonly number[], goesOn: boolean): string {
  const left = named.length > 1 ? words.replace(old, '').replace(/\s+/g, ' ').trim() : words;
  return goesOn ? left.replace(/\bit\b/, 'IT') : left;
}

function withNew(words: readonly string[], named: readonly number[]): readonly number[] {
  if (named.length !== 2) return named;
  const found = old.exec(words.join(' '));
  if (!found) return named;
  const isFirst = !words.join(' ').slice(0, found.index).includes('WEEKDAY');
  return isFirst ? named.slice(1) : named.slice(0, 1);
}

/** With the word that leads to it: "for the Business Group", "the Business Group's". */
function groupIn(
  heard: Heard,
): { readonly id: GroupId; readonly from: number; readonly to: number } | undefined {
  const { tokens, found } = heard;
  const leads = (at: number) => ['for', 'of', 'in', 'to'].includes(tokens[at]?.word ?? '');
  const from = (at: number) => {
    const start = tokens[at - 1]?.word === 'the' ? at - 1 : at;
    return leads(start - 1) ? start - 1 : start;
  };
  const named = found.find(
    (each): each is FoundAs<'name'> =>
      isSlot(each, 'name') && groupOfNames(each.means.names, heard) !== undefined,
  );
  const id = named && groupOfNames(named.means.names, heard);
  if (named && id !== undefined) return { id, from: from(named.from), to: named.to };
  for (let at = 1; at < tokens.length; at += 1) {
    const group = leads(at - 1) ? groupAt(heard, at) : undefined;
    if (group) return { id: group.id, from: at - 1, to: group.to };
  }
  return undefined;
}
