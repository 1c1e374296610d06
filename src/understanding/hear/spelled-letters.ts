/** Two letters may be a list, "parts A B": three are spelled out, and two where the message was dictated. */
const three = /\b[A-Z](?: [A-Z]\b){2,}(?: s\b)?/g;
const two = /\b[A-Z](?: [A-Z]\b)+(?: s\b)?/g;
const small = /\b[a-z](?: [a-z]\b){2,}/g;
const numbers = new Map('one two three four'.split(' ').map((word, i) => [word, `${i + 1}`] as const));
/** "G C P two" is the name of a tool; "C S A two actions" is a count. */
const numbered = /\b([A-Z]{2,}) (one|two|three|four)\b(?! (?:\w+s|of|point|dot|things)\b)/g;
const taskAndFinish = /\bT (?:and|n) F\b/gi;

/** Behind these the first letter is the speaker: "what do I owe". */
const askingOfMe = /\b(?:do|did|am|can|could|have|should|must|will|may|and|when|if|which|that) $/i;

/** Short forms that were spelled letter by letter: "the C S A strategy", "the H I P S group". */
export function withShortForms(text: string, dictated: boolean): string {
  const joined = text
    .replace(taskAndFinish, 'T&F')
    .replace(dictated ? two : three, (letters, at: number) => shortForm(letters, text.slice(0, at)));
  if (!dictated) return joined;
  return joined
    .replace(small, (letters) => letters.replace(/ /g, ''))
    .replace(numbered, (_, letters: string, word: string) => `${letters}${numbers.get(word) ?? ''}`);
}

function shortForm(letters: string, before: string): string {
  const speaker = letters.startsWith('I ') && askingOfMe.test(before);
  const spelled = speaker ? letters.slice(2) : letters;
  return `${speaker ? 'I ' : ''}${spelled.replace(/ /g, '')}`;
}
