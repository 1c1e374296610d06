/** A line of a pasted text as somebody counts them: the first is 1, empty ones are not counted. */
export interface PastedLine {
  readonly number: number;
  readonly text: string;
}

const quoted = String.raw`(?:>\s*)*`;
const bulleted = String.raw`(?:[-*•·▪◦‣–—]\s+|\(?\d{1,2}\)\s+|[a-z]\)\s+|\[[ x]?\]\s+)?`;
const mark = new RegExp(`^${quoted}${bulleted}`, 'i');

const mailHeader = /^(?:from|sent|to|cc|bcc|date|subject|importance|attachments?)\s*:/i;
const rule = /^[-_=*|+:\s]+$/;
const farewell =
  /^(?:(?:kind|best|warm|kindest)\s+(?:regards|wishes)|regards|many thanks|thanks|thank you|cheers|yours(?: sincerely| faithfully)?|best|sent from my \w+)\b[\s,.!]*(?:[A-Z][\w'’-]*[\s.,]*){0,3}$/i;
const greeting =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning|afternoon)\b(?:[ ,]+[\w'’-]+){0,3}[ ,!.]*$/i;
const ref = /^\W*[A-Z]{0,2}\d+\.\d/i;

/** The most lines that a name, a post and an address take up under a farewell. */
const longestSignature = 8;

/** A line with more characters than a note of the longest kind is no line of minutes. */
export const longestLine = 4_000;

/** The lines with something in them. What surrounds a mail is none: who sent it to whom, a greeting, a rule, a farewell and the signature under it. */
export function linesOf(text: string): readonly PastedLine[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.replace(mark, '').trim())
    .filter((line) => line !== '')
    .map((line, at): PastedLine => ({ number: at + 1, text: line }));
  const isMail = lines.filter((line) => mailHeader.test(line.text)).length >= 2;
  return lines.filter(
    (line, at) =>
      !rule.test(line.text) &&
      !(isMail && mailHeader.test(line.text)) &&
      !greeting.test(line.text) &&
      !farewell.test(line.text) &&
      !isSignature(lines, at),
  );
}

/** A line close under a farewell, with nothing of an item between them. */
function isSignature(lines: readonly PastedLine[], at: number): boolean {
  const above = lines.slice(Math.max(0, at - longestSignature), at);
  const from = above.findLastIndex((line) => farewell.test(line.text));
  return (
    from >= 0 && [...above.slice(from + 1), ...lines.slice(at, at + 1)].every((line) => !startsNew(line))
  );
}

const startsNew = ({ text }: PastedLine): boolean => ref.test(text) || mailHeader.test(text);
