import type { EvidenceGiven, Update } from '../../plan/command';
import { isTracked, type Ref } from '../../plan/plan';
import { all, type Heard } from '../hear/heard';
import { clearWinners, matchItems } from '../hear/item-index';
import { itemChoices, unsure } from '../hear/unsure';
import type { Clause, Stretch } from './stretch';
import { skip } from '../hear/courtesy';
import { recalled, targetOf, type Target } from './target';
import { evidencing, noting, puttingOn } from '../words/telling';

/** "note on 1.3: waiting for the data", "add a note to 1.3 - all in": the rest of the message is the note. */
export function readNote(stretch: Stretch, before?: Ref): Clause | undefined {
  const split = headAndText(stretch, skip(noting, stretch.heard, stretch.from)) ?? putThat(stretch);
  if (!split) return undefined;
  return given(
    stretch,
    split,
    (ref) => `note on ${ref}: ${split.text}`,
    () => ({ note: split.text }),
    before,
  );
}

/** "put on 1.5 that the first panel is on the 14th": without a "that" or a colon it may be a rating that is put there. */
function putThat(stretch: Stretch): Split | undefined {
  const { heard, from } = stretch;
  const start = skip(puttingOn, heard, from);
  const ref = heard.found.find((found) => found.from === start && found.means.slot === 'ref');
  const behind = heard.tokens[ref?.to ?? 0];
  return start > from && (behind?.word === 'that' || behind?.before === ':')
    ? headAndText(stretch, start)
    : undefined;
}

/** "evidence for 1.3: https://…, staff feel surer". Told without an item, "impact: …" is matched to the measures. */
export function readEvidence(stretch: Stretch, before?: Ref): Clause | undefined {
  const { heard, from } = stretch;
  const split = headAndText(stretch, skip(evidencing, heard, from));
  if (!split) return undefined;
  const impact = heard.tokens
    .slice(from, split.start)
    .some((token) => ['impact', 'difference'].includes(token.word));
  const evidence = evidenceOf(split.text, impact);
  const says = (ref: Ref) => `${impact ? 'impact' : 'evidence'} for ${ref}: ${split.text}`;
  if (impact && split.to === split.start && before === undefined)
    return toMeasure(heard, split, evidence, says);
  return given(stretch, split, says, () => ({ evidence }), before);
}

interface Split {
  /** The item's words stand from `start` to `to`; the text behind. */
  readonly start: number;
  readonly to: number;
  readonly text: string;
}

/** Splits at the first colon, dash or comma; without one, behind the ref. */
function headAndText({ heard, from }: Stretch, start: number): Split | undefined {
  if (start === from) return undefined;
  const end = heard.tokens.length;
  let to = start;
  while (
    to < end &&
    (to === start ? !/[:;,-]/.test(heard.tokens[to]?.before ?? '') : heard.tokens[to]?.before === '')
  )
    to += 1;
  const ref = heard.found.find((found) => found.from === start && found.means.slot === 'ref');
  const joined = ref && ['that', 'saying', 'says'].includes(heard.tokens[ref.to]?.word ?? '');
  if (ref && ref.to < end && (to === end || joined)) to = ref.to;
  const text = heard.sentence.text
    .slice(heard.tokens[to]?.start ?? heard.sentence.text.length)
    .trim()
    .replace(/^(?:saying|to say|that|says)\s+/i, '');
  return text === '' || to >= end ? undefined : { start, to, text };
}

function given(
  { heard }: Stretch,
  { start, to }: Split,
  says: (ref: Ref) => string,
  field: () => Pick<Update, 'note' | 'evidence'>,
  before: Ref | undefined,
): Clause | undefined {
  const end = heard.tokens.length;
  const target: Target =
    start < to
      ? targetOf(heard, start, to, says)
      : before === undefined
        ? recalled(heard, ['note'], says)
        : { is: 'items', refs: [before], explicit: true };
  if (!target) return undefined;
  if (target.is === 'bulk') return { is: 'bulk', of: [target.from, target.to], to: end };
  if (target.is === 'unsure') return target;
  const commands = target.refs.map((ref): Update => ({ kind: 'update', ref, ...field() }));
  return { is: 'told', commands, to: end, explicit: true };
}

/** "which means …", "as a result …" */
const meaningIt = /(?:^|[\s,;:.-])(?:which means|this means|meaning that|as a result)(?: that)?\s+/;
/** "difference: …", "the impact it made was …" */
const namingIt =
  /(?:^|[\s,;:.-])(?:the )?(?:difference|impact)(?: it made| made)?(?:\s*:| is| was)(?: that)?\s+/;
/** "so …" and "meaning …" behind a comma or a link; "so far" and "so many" tell of none. */
const concludingIt =
  /(?:^|[,;:.-]\s*)(?:so(?! far\b| many\b| much\b| few\b)(?: that)?|meaning)\s+|\sso that\s+/;

/** What says that a difference follows. */
const differing = new RegExp([meaningIt, namingIt, concludingIt].map(({ source }) => source).join('|'), 'i');

/** The text is what shows it, without its link; the difference is what is said to be one. Impact is all difference. */
function evidenceOf(text: string, impact: boolean): EvidenceGiven {
  const link = /https?:\/\/\S*[^\s.,;)\]]/i.exec(text)?.[0];
  const [shown = '', made = ''] = link === undefined ? [text] : text.split(link).map(tidy);
  const words = link === undefined ? text : [shown, made].filter((part) => part !== '').join(', ');
  if (impact && words !== '')
    return { text: words, link, difference: words.replace(/\s*\([^()]*\)\s*$/, '') };
  const said = differing.exec(words);
  const difference = said ? tidy(words.slice(said.index + said[0].length)) : '';
  const shows = said && difference !== '' ? tidy(words.slice(0, said.index)) : words;
  return { text: shows || link || difference, link, difference: difference || undefined };
}

const tidy = (part: string): string => part.replace(/^[\s,;:-]+|[\s,;:-]+$/g, '');

/** Impact belongs to a measure or an outcome: the one whose words it uses. */
function toMeasure(heard: Heard, split: Split, evidence: EvidenceGiven, says: (ref: Ref) => string): Clause {
  const { vocabulary } = heard.hearing;
  const words = heard.tokens
    .slice(split.to)
    .map((token) => token.word)
    .filter((word) => word.length > 3 && vocabulary.items.has(word));
  const priorities = all(heard, 'name').flatMap((found) => {
    const [name] = found.means.names;
    return name?.is === 'priority' ? [name.id] : [];
  });
  const matches = [
    ...(priorities.length > 0 ? matchItems(vocabulary.items, words, [], { priorities, words: [] }) : []),
    ...matchItems(vocabulary.items, words, [], { priorities: [], words: [] }),
  ];
  const measures = matches.filter((match) => !isTracked(match.item));
  const inPriority = measures.filter(
    (match) =>
      priorities.length === 0 || (match.item.priority !== null && priorities.includes(match.item.priority)),
  );
  const winners = [...new Set(clearWinners(inPriority.length > 0 ? inPriority : measures))];
  const [ref, ...others] = winners;
  if (ref !== undefined && others.length === 0) {
    return {
      is: 'told',
      commands: [{ kind: 'update', ref, evidence }],
      to: heard.tokens.length,
      explicit: true,
    };
  }
  return {
    is: 'unsure',
    utterance: unsure('which item', ['impact'], itemChoices(vocabulary, winners, says)),
  };
}
