/** How a line of an agenda or of minutes begins that is no question. */
const heading =
  /^(?:agenda\b|(?:agenda |board |meeting )?prep(?:aration)?\b|(?:agenda )?item \d+(?!\.?\d)|minutes?\b(?! \d+\.\d)|matters arising|forward look|any other business|aob\b|notes? for\b|(?:[\w&]+ ){1,4}(?:group|board|executive|exec|committee|meeting),? item \d+(?!\.?\d))/i;

const asks =
  /\?|^(?:what|which|who|whose|when|where|why|how|is|are|was|were|do|does|did|has|have|can|could|list|show)\b/i;

/** "1. When is …": the number of a line, and no item. */
const numbering = /^\s*(?:\(?\d{1,2}[.)]|[-*•])\s+(?=[a-z])/i;

export interface Headed {
  readonly headings: readonly string[];
  /** Each with the sentences behind it that belong to it. */
  readonly questions: readonly string[];
}

/**
 * "Item 5. Forward look. What is due before the Board? And when is 2.5?": lines that only say where on an agenda they
 * stand, and questions one after the other. Nothing where a line is neither.
 */
export function headedQuestions(text: string): Headed | undefined {
  const lines = piecesOf(text);
  const first = lines.findIndex((line) => asks.test(line));
  const headings = lines.slice(0, Math.max(0, first));
  const questions = lines.slice(first);
  const isHeaded = headings.length === 0 || heading.test(headings[0] ?? '');
  if (first < 0 || !isHeaded || headings.length > 2 || !questions.every((line) => asks.test(line)))
    return undefined;
  return headings.length > 0 || questions.length > 1 ? { headings, questions } : undefined;
}

/** Whoever writes a message of more is not asking questions. */
const mostPieces = 7;

function piecesOf(text: string): readonly string[] {
  const pieces = text
    .split(/\n+/)
    .map((line) => line.replace(numbering, ''))
    .flatMap((line) => line.split(/(?<=[a-z0-9)][?!])\s+|(?<=[a-z)]\.)\s+|(?<=^(?:agenda )?item \d+\.)\s+/i))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  return pieces.length > mostPieces
    ? []
    : pieces.map((piece) => piece.replace(/^and,? (?=wh|how|is|are)/i, ''));
}
