const units = 'zero one two three four five six seven eight nine'.split(' ');
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = new Map([
  ['twenty', 20],
  ['thirty', 30],
]);
const firsts = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');

const one = `(?:${units.slice(1).join('|')})`;
/** Whatever a part of a ref is said as, up to 39. */
const number = `(?:(?:twenty|thirty)(?:[ -]${one})?|${[...units, ...teens].join('|')})`;
const figure = String.raw`(?:${number}|\d{1,2})`;

const spokenRef = new RegExp(
  String.raw`\b(?:([a-z]) )?(${figure}) (?:point|dot) (?:([a-z]) ?)?(${figure})(?: (?:point|dot) ([a-z])(?![\w']))?\b`,
  'gi',
);
/** "B 5.2", as a phone writes it. */
const spacedRef = /\b([A-D]) (?=\d{1,2}\.\d)/g;
const lateYear = `(?:fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[ -]${one})?)`;
const spokenYear = new RegExp(String.raw`\b(?:twenty|two thousand and|two thousand) (${lateYear})\b`, 'gi');
const spokenYears = new RegExp(
  String.raw`\b(20[12]\d)(?: to | - |-| stroke |/)(?:twenty )?(${lateYear})\b`,
  'gi',
);
const spokenOrdinal = new RegExp(String.raw`\b(twenty|thirty)[ -](${firsts.join('|')})\b`, 'gi');

/** Refs, years and days that were spoken, in figures: "B five point two", "twenty twenty one", "the twenty first of May". */
export function withFigures(text: string): string {
  return text
    .replace(spokenYear, (_, year: string) => `20${valueOf(year)}`)
    .replace(spokenYears, (_, from: string, to: string) => `${from}-${valueOf(to)}`)
    .replace(spokenOrdinal, (_, ten: string, last: string) => ordinal(ten, last))
    .replace(spokenRef, refOf)
    .replace(spacedRef, '$1');
}

/** A replacer: the parts that `spokenRef` catches, then where it stands in the whole text. */
function refOf(
  whole: string,
  letter: string | undefined,
  first: string,
  kind: string | undefined,
  last: string,
  part: string | undefined,
  at: number,
  text: string,
): string {
  const before = text.slice(0, at);
  // "At one point two schools left" is no ref.
  if (letter === undefined && first.toLowerCase() === 'one' && /\bat $/i.test(before)) return whole;
  const ref = `${valueOf(first)}.${kind?.toUpperCase() ?? ''}${valueOf(last)}${part === undefined ? '' : `.${part}`}`;
  if (letter === undefined) return ref;
  return isArticle(letter, before) ? `${letter} ${ref}` : `${letter}${ref}`;
}

/** "A two point three" opens with the letter of a ref; inside a sentence "a" is a small word, and so is "I". */
const isArticle = (letter: string, before: string): boolean =>
  /^i$/i.test(letter) || (letter === 'a' && before.trim() !== '');

function valueOf(said: string): string {
  const words = said.toLowerCase().split(/[ -]/);
  return `${words.reduce((sum, word) => sum + wordValue(word), 0)}`;
}

function wordValue(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  const [unit, teen] = [units.indexOf(word), teens.indexOf(word)];
  return unit >= 0 ? unit : teen >= 0 ? teen + 10 : (tens.get(word) ?? 0);
}

function ordinal(ten: string, last: string): string {
  const unit = firsts.indexOf(last.toLowerCase()) + 1;
  return `${wordValue(ten.toLowerCase()) + unit}${['th', 'st', 'nd', 'rd'][unit] ?? 'th'}`;
}
