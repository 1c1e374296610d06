const ref = String.raw`[A-Z]{0,2}\d+(?:\.\d+)?(?:@\d{4}-\d{2})?`;
const asking = '(?:could|might|may|can|would)';
const kindly = String.raw`(?:(?:please|kindly)\s+)*`;
const shown = '(?:shown|recorded|marked|rated|logged|put down|noted down)';
const passive = new RegExp(
  String.raw`\b(?:if\s+)?(?:${asking}\s+(${ref})|(${ref})\s+${asking})\s+${kindly}be\s+${kindly}${shown}\s+as\s+`,
  'i',
);
/** "have 3.2 put down as amber", "I should like 2.3 recorded as complete", "show 4.1 as at risk". */
const wished = new RegExp(
  String.raw`^((?:[^.?!]*\b)?)(?:(?:i\s+)?${asking}\s+(?:i|we)\s+${kindly}have|(?:i|we)\s+(?:should|would)\s+like)\s+(${ref})\s+${shown}\s+as\s+`,
  'i',
);
const showing = new RegExp(String.raw`\b(?:show|record|log)\s+(${ref})\s+as\s+(?!(?:an?|the)\b)`, 'i');
/** "can 2.4 go to amber": with a question mark and no "please" it may be asked. */
const going = new RegExp(
  String.raw`^(\s*${kindly}(?:pls\s+|plz\s+)?)(?:can|could|may|might)\s+(${ref})\s+${kindly}(?:go|move|be\s+(?:moved|changed|set|put))\s+to\s+`,
  'i',
);

/** "could 3.2 kindly be shown as amber", "might I have 3.2 put down as amber": an order, in the words of the polite. */
export function inTheActive(text: string): string {
  const active = text
    .replace(passive, (_, one?: string, other?: string) =>
      one === undefined ? `mark ${other ?? ''} ` : `please mark ${one} `,
    )
    .replace(wished, (_, before: string, one: string) => `${before}please mark ${one} `)
    .replace(showing, (_, one: string) => `mark ${one} `);
  const isAsked = text.includes('?') && !/\b(?:please|pls|plz|kindly)\b/i.test(text);
  return isAsked
    ? active
    : active.replace(going, (_, before: string, one: string) => `${before}please move ${one} to `);
}

const sentenceEnd = /(?<=[a-z0-9)])[.!]+\s+(?=\S)/gi;

/** "4.1 is red. Nothing received from the team": the sentence behind, as the reason that it is. */
export function withReasonBehind(text: string): string | undefined {
  const ends = text.match(sentenceEnd)?.length ?? 0;
  return ends === 1 ? text.replace(sentenceEnd, ', ') : undefined;
}
