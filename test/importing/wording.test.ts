import type { Plan } from '../../src/plan/plan';
import { printedPlan, seedLines, shortNames } from './printed-plans';

/** So many words in a row are the document's sentence, not its facts. */
const longestRun = 7;

interface Worded {
  readonly what: string;
  readonly text: string;
  readonly line?: number;
}

function worded(plan: Plan): readonly Worded[] {
  return [
    ...plan.items.map((item) => ({ what: item.ref, ...item })),
    ...plan.statements.map((statement, index) => ({ what: `${statement.kind} ${index + 1}`, ...statement })),
    ...plan.priorities.flatMap(({ id, aim }) => (aim ? [{ what: `aim of ${id}`, ...aim }] : [])),
    ...plan.monitoring.map((monitoring) => ({ what: monitoring.body, ...monitoring })),
    ...plan.rules.map((rule, index) => ({ what: `rule ${index + 1}`, ...rule })),
  ];
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll('’', "'")
      .match(/[a-z0-9']+/g) ?? []
  );
}

/** Words that a reader would know the line by; a word's first letters stand for its forms. */
function keyWords(text: string): ReadonlySet<string> {
  const common = [
    'that',
    'with',
    'their',
    'they',
    'this',
    'from',
    'have',
    'will',
    'which',
    'what',
    'also',
    'where',
  ];
  const words = wordsOf(text).filter((word) => word.length > 3 && !common.includes(word));
  return new Set(words.map((word) => word.slice(0, 5)));
}

describe.each(shortNames)('%s', (name) => {
  const plan = printedPlan(name);
  const seed = seedLines(name);

  test('is told in our own words', () => {
    const printed = ` ${wordsOf(seed.join(' ')).join(' ')} `;
    const copied = worded(plan).flatMap(({ what, text }) => {
      const words = wordsOf(text);
      const runs = words.map((_, at) => words.slice(at, at + longestRun + 1));
      const found = runs.find((run) => run.length > longestRun && printed.includes(` ${run.join(' ')} `));
      return found ? [`${what}: ${found.join(' ')}`] : [];
    });
    expect(copied).toEqual([]);
  });

  test('points at the line it is read from', () => {
    const astray = worded(plan).filter(({ text, line }) => {
      if (line === undefined) return false;
      const there = keyWords(seed[line - 1] ?? '');
      return ![...keyWords(text)].some((word) => there.has(word));
    });
    expect(astray.map(({ what, line, text }) => `${what} (line ${line ?? 0}): ${text}`)).toEqual([]);
  });

  test('has no line beyond the document, and says where every item stands', () => {
    const lines = [...worded(plan), ...plan.priorities, ...plan.issues].flatMap(({ line }) => line ?? []);
    expect(Math.max(...lines)).toBeLessThanOrEqual(seed.length);
    expect(plan.items.filter(({ line }) => line === undefined)).toEqual([]);
  });

  // A cell of a narrow column may take four lines.
  test("gives the line where each priority's title begins", () => {
    const titles = plan.priorities.filter(({ line, title }) => {
      const there = keyWords(seed.slice((line ?? 0) - 1, (line ?? 0) + 3).join(' '));
      return ![...keyWords(title)].some((word) => there.has(word));
    });
    expect(titles.map(({ title }) => title)).toEqual([]);
  });
});
