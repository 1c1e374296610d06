import type { Token } from '../sentence';

/** A time of day that starts at a word: `4pm`, `8:30`, `half past 8`, `noon`. There is no `time` where no clock shows it. */
interface ClockFound {
  readonly length: number;
  readonly time?: string;
}

const leading = new Set('at to for past'.split(' '));

/** Words of a time of day, so that none of them is taken for a misspelling. */
export const clockWords: readonly string[] = ['noon', 'midday', 'half', 'past', 'oclock'];

export function clockAt(tokens: readonly Token[], at: number): ClockFound | undefined {
  const word = tokens[at]?.word ?? '';
  if (word === 'noon' || word === 'midday') return { length: 1, time: '12:00' };
  if (word === 'half' && tokens[at + 1]?.word === 'past') {
    const found = hourSaid(tokens, at + 2);
    return found && { time: timeOf(found.hour, '30', found.half), length: found.length + 2 };
  }
  const [, hour, minutes, half] = /^(\d{1,2})[.](\d{2})(am|pm)?$/.exec(word) ?? [];
  if (hour !== undefined) return withHalf(tokens, at + 1, hour, minutes, half);
  const next = tokens[at + 1];
  const [, after, halfAfter] = /^(\d{2})(am|pm)?$/.exec(next?.before === ':' ? next.word : '') ?? [];
  if (/^\d{1,2}$/.test(word) && after !== undefined)
    return addLength(withHalf(tokens, at + 2, word, after, halfAfter), 1);
  const found = hourSaid(tokens, at);
  const isTime =
    found && (found.half !== undefined || found.length > 1 || leading.has(tokens[at - 1]?.word ?? ''));
  return isTime ? { time: timeOf(found.hour, '00', found.half), length: found.length } : undefined;
}

/** The same where only a time can be meant: a bare hour is one. */
export function hourAt(tokens: readonly Token[], at: number): ClockFound | undefined {
  const found = hourSaid(tokens, at);
  return (
    clockAt(tokens, at) ?? (found && { time: timeOf(found.hour, '00', found.half), length: found.length })
  );
}

function hourSaid(
  tokens: readonly Token[],
  at: number,
): { readonly hour: string; readonly half?: string; readonly length: number } | undefined {
  const [, hour, half] = /^(\d{1,2})(am|pm)?$/.exec(tokens[at]?.word ?? '') ?? [];
  if (hour === undefined) return undefined;
  if (half !== undefined) return { hour, half, length: 1 };
  const next = tokens[at + 1]?.word ?? '';
  if (next === 'am' || next === 'pm') return { hour, half: next, length: 2 };
  return { hour, length: next === 'oclock' ? 2 : 1 };
}

function withHalf(
  tokens: readonly Token[],
  after: number,
  hour: string,
  minutes = '00',
  half?: string,
): ClockFound {
  const next = tokens[after]?.word ?? '';
  const isHalf = half === undefined && (next === 'am' || next === 'pm');
  return { time: timeOf(hour, minutes, isHalf ? next : half), length: isHalf ? 2 : 1 };
}

const addLength = (found: ClockFound, more: number): ClockFound => ({
  ...found,
  length: found.length + more,
});

/** An hour without am or pm from one to six is one of the afternoon. */
function timeOf(hour: string, minutes: string, half: string | undefined): string | undefined {
  const typed = Number(hour);
  const shown = half === undefined && typed >= 1 && typed <= 6 && hour.length === 1 ? typed + 12 : typed;
  const turned = half === undefined ? shown : (typed % 12) + (half === 'pm' ? 12 : 0);
  const exists =
    turned <= 23 && Number(minutes) <= 59 && !(half !== undefined && (typed > 12 || typed === 0));
  return exists ? `${String(turned).padStart(2, '0')}:${minutes}` : undefined;
}
