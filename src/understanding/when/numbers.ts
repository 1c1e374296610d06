const numbers = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, value]),
);
const ordinals = new Map([
  ...`zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`
    .split(/\s+/)
    .map((word, value) => [word, value] as const),
  ['thirtieth', 30] as const,
]);

/** `3`, `three`, and where one thing is meant `a`. */
export function numberOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  if (word === 'a' || word === 'an') return 1;
  if (/^\d{1,4}$/.test(word)) return Number(word);
  return numbers.get(word);
}

/** `third`, `3rd`. */
export function ordinalOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)?.[1];
  return digits === undefined ? ordinals.get(word) : Number(digits);
}

/** Every number word, for telling a known word from a misspelt one. */
export const numberWords: readonly string[] = [...numbers.keys(), ...ordinals.keys()];
