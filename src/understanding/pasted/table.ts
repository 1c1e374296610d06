import type { Hearing } from '../hear/hearing';
import { sentenceOf } from '../hear/sentence';
import { stemOf } from '../words/stems';

/** What a column of a pasted table holds, where its heading says so. */
export type Column = 'ref' | 'rating' | 'words' | 'forecast' | 'other';

const headings: readonly (readonly [RegExp, Column])[] = [
  [/^(?:ref|no|number|#|item|milestone no|action no|id)\.?$/i, 'ref'],
  [/^(?:b?rag|rag rating|rating|status|colour|rag status|current rag)$/i, 'rating'],
  [/^(?:update|comments?|progress|narrative|notes?|reason|commentary|latest|why|exception)s?\b/i, 'words'],
  [/^(?:forecast|revised|new date|now expected|expected)\b/i, 'forecast'],
];
const cellEnd = /\t+|\s*\|\s*|\s{3,}/;

export const cellsOf = (line: string): readonly string[] =>
  line
    .replace(/^\||\|$/g, '')
    .split(cellEnd)
    .map((cell) => cell.trim());

/** The columns of a table, where the line is its heading: at least two cells, of which one names the item's number. */
export function columnsOf(line: string): readonly Column[] | undefined {
  const cells = cellsOf(line);
  const columns = cells.map(
    (cell) => headings.find(([shape]) => shape.test(cell))?.[1] ?? ('other' as const),
  );
  return cells.length >= 2 && columns.includes('ref') ? columns : undefined;
}

/**
 * A row as the sentences somebody would have told: `1.4 amber, fieldwork finishes 19 Nov`. Under a heading each cell is what its
 * column holds; without one, a cell that repeats the item's own wording says nothing.
 */
export function sentencesOfRow(
  line: string,
  columns: readonly Column[] | undefined,
  hearing: Hearing,
): readonly string[] {
  const cells = cellsOf(line);
  if (cells.length < 2) return [line];
  if (!columns || columns.length !== cells.length) return [withoutWording(cells, hearing)];
  const inColumn = (column: Column) => cells.find((cell, at) => columns[at] === column && cell !== '');
  const [ref, rating, words, forecast] = [
    inColumn('ref'),
    inColumn('rating'),
    inColumn('words'),
    inColumn('forecast'),
  ];
  if (ref === undefined) return [line];
  const rated = rating && `${ref} ${spelt(rating, hearing)}${words ? `, ${words}` : ''}`;
  const noted = rated === undefined && words ? `note on ${ref}: ${words}` : undefined;
  const moved = forecast && `move ${ref} to ${forecast}${words ? `, ${words}` : ''}`;
  return [rated, noted, moved].flatMap((one) => one ?? []);
}

/** "R", "A" and "G" in a column of ratings, where one rating alone begins so. */
function spelt(cell: string, { vocabulary }: Hearing): string {
  const { ratings } = vocabulary.partnership.scheme;
  const meant = ratings.filter((rating) => rating.label.toLowerCase().startsWith(cell.toLowerCase()));
  const [only, ...others] = cell.length === 1 ? meant : [];
  return only && others.length === 0 ? only.label : cell;
}

const mostlyWording = 0.6;

function withoutWording(cells: readonly string[], { vocabulary }: Hearing): string {
  const [first = '', ...others] = cells;
  const own = vocabulary.refs
    .get(first.toLowerCase())
    ?.flatMap((ref) => vocabulary.items.byRef.get(ref) ?? []);
  const set = own?.at(-1)?.set;
  const isWording = (cell: string): boolean => {
    const stems = sentenceOf(cell).tokens.map((token) => stemOf(token.word));
    const held = stems.filter((stem) => set?.has(stem));
    return stems.length >= 3 && held.length / stems.length >= mostlyWording;
  };
  const kept = others.filter((cell) => cell !== '' && !isWording(cell));
  const [value = '', ...behind] = kept;
  return [`${first} ${value}`, ...behind].join(', ');
}
