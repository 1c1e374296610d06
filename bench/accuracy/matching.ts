import type { Utterance } from '../../src/understanding/words/utterance';
import type { Expected } from './sentence-file';

type Value = unknown;
type Fields = Readonly<Record<string, Value>>;

const isFields = (value: Value): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lists in which no order is meant. */
const sets = new Set([
  'ratings',
  'states',
  'priorities',
  'parties',
  'kinds',
  'refs',
  'better',
  'here',
  'there',
  'anyOf',
]);
/** How the member put it, said back; and what the bot says when it asks. */
const echoes = new Set(['said', 'sinceSaid', 'words', 'choices']);
/** What a member says in words of their own: compared where the sentence's file gives it, by its words alone. */
const freeTexts = new Set(['why', 'note', 'text', 'difference', 'link']);

/**
 * Whether a reading is the expected one. A sentence that was written while an ability was still to come says only
 * which one is meant; once it is there, the command is what was meant.
 */
export function matches(heard: Utterance, expected: Expected): boolean {
  if ('not' in expected) return heard.says !== expected.not;
  if (expected.says === 'beyond' && heard.says === 'half said') return expected.ability === heard.order;
  if (expected.says === 'beyond' && heard.says === 'tells all') return expected.ability === 'bulk';
  if (expected.says === 'beyond' && heard.says === 'plans meeting') return expected.ability === 'meetings';
  if (expected.says === 'beyond' && heard.says === 'adds') return expected.ability === 'new item';
  if (expected.says === 'beyond' && heard.says === 'hands over') return expected.ability === 'handover';
  if (expected.says === 'beyond' && heard.says === 'tells')
    return heard.commands.every(({ kind }) => abilities.get(kind) === expected.ability);
  if (heard.says !== expected.says) return false;
  return heard.says === 'unsure'
    ? asksAsExpected(heard, expected)
    : fieldsAlike({ ...heard }, expected, false);
}

const abilities: ReadonlyMap<string, unknown> = new Map([
  ...['assign', 'escalate', 'challenge'].map((each) => [each, each] as const),
  ['entrust', 'assign'],
]);

/** The question may be put in any words; where `choicesFor` names items, it offers each of them. */
function asksAsExpected(heard: Extract<Utterance, { says: 'unsure' }>, expected: Expected): boolean {
  const { question, choicesFor } = expected;
  const why = isFields(question) ? question.why : undefined;
  const offered = heard.question.choices.map(({ says }) => says).join(' ');
  const wanted = Array.isArray(choicesFor) ? choicesFor.map(String) : [];
  return (why === undefined || why === heard.question.why) && wanted.every((ref) => offered.includes(ref));
}

/** `told` within a command, whose free texts are compared only where they are given. */
function fieldsAlike(heard: Fields, expected: Fields, told: boolean): boolean {
  const keys = new Set([...Object.keys(heard), ...Object.keys(expected)]);
  return [...keys].every((key) => {
    const loose = echoes.has(key) || (told && freeTexts.has(key) && !(key in expected));
    return loose || alike(heard[key], expected[key], key, told || key === 'commands');
  });
}

function alike(heard: Value, expected: Value, key: string, told: boolean): boolean {
  if (Array.isArray(heard) && Array.isArray(expected))
    return listsAlike(heard, expected, sets.has(key), told);
  if (isFields(heard) && isFields(expected)) return fieldsAlike(heard, expected, told);
  const texts = told && freeTexts.has(key) && typeof heard === 'string' && typeof expected === 'string';
  return texts ? bare(heard) === bare(expected) : heard === expected;
}

function listsAlike(
  heard: readonly Value[],
  expected: readonly Value[],
  anyOrder: boolean,
  told: boolean,
): boolean {
  if (heard.length !== expected.length) return false;
  if (!anyOrder) return heard.every((each, i) => alike(each, expected[i], '', told));
  const left = [...expected];
  return heard.every((each) => {
    const at = left.findIndex((other) => alike(each, other, '', told));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
