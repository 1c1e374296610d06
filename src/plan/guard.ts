/** A kind of detail that could identify a child or family. Told to the member by kind; the detail itself is never repeated. */
export type PersonalDetail =
  | 'an NHS number'
  | 'a pupil number'
  | 'a date of birth'
  | 'a postcode'
  | 'a phone number'
  | 'a National Insurance number'
  | 'an e-mail address'
  | 'a relative of a named person'
  | "a family's name"
  | "a child's age with a name";

/** What in a text could identify a child or family, each kind once; empty for text that may be kept. A net, not a promise. */
export function personalDetailsIn(text: string): readonly PersonalDetail[] {
  const plain = asTyped(text);
  return rules.filter((rule) => rule.in(plain)).map((rule) => rule.finds);
}

/** Full-width digits, the spaces Word pastes and signs that cannot be seen hide nothing. */
function asTyped(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/\s/g, ' ');
}

interface Rule {
  readonly finds: PersonalDetail;
  readonly in: (text: string) => boolean;
}

/** A given name, or an initial standing for one. Lower-case words after "of" are ordinary prose. */
const name = "[A-Z](?:[a-z'’]+|\\b\\.?)";
const kin = anyCase(
  'mum mother dad father brother sister sibling son daughter nan gran grandmother grandfather aunt aunty uncle stepdad stepmum carer',
);
const given = anyCase('mum dad nan gran brother sister son daughter aunty uncle stepdad stepmum');
const born =
  /\b(?:d\.?o\.?b\.?|date of birth|born(?: on)?)\b[^.\n]{0,12}\d|\bb\. ?\d{1,2}[/.-]\d{1,2}[/.-]\d{2}/i;
const relativeOf = new RegExp(
  `\\b${kin} of ${name}|\\b(?:his|her|their) ${kin},? ${name}(?: |$)|\\b${given} [A-Z][a-z]+\\b`,
);
const possessive = new RegExp(`\\b([A-Za-z][a-z]+)['’]s ${kin}\\b`, 'g');
const age = '\\d{1,2}';
const aged = new RegExp(
  `\\b${name}(?: [A-Z]\\w*)?,? (?:aged ${age}\\b|is ${age} (?:years?|yrs?) old|\\(?${age} ?(?:yrs?|years?) old)` +
    `|\\b[A-Z]{2} aged ${age}\\b|\\b${age}[- ]?(?:year[- ]old|yo|y/o) (?:\\w+ )?(?:called )?${name}`,
);

const rules: readonly Rule[] = [
  {
    finds: 'an NHS number',
    in: (text) => found(text, /(?<!\d)\d{3}[ .-]?\d{3}[ .-]?\d{4}(?!\d)/g).some(isNhsNumber),
  },
  { finds: 'a pupil number', in: (text) => found(text, /\b[A-Z]\d{11}[\dA-Z]\b/gi).some(isPupilNumber) },
  { finds: 'a date of birth', in: (text) => born.test(text) },
  {
    finds: 'a postcode',
    in: (text) => found(text, /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/gi).some(isPostcode),
  },
  {
    finds: 'a phone number',
    in: (text) => /(?<![\d.])(?:\+44 ?(?:\(0\) ?)?|\(?0)[1-9](?:[ .)-]{0,2}\d){8,9}(?!\d)/.test(text),
  },
  {
    finds: 'a National Insurance number',
    in: (text) => /\b[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/i.test(text),
  },
  {
    finds: 'an e-mail address',
    in: (text) => found(text, /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g).some(isPrivateEmail),
  },
  {
    finds: 'a relative of a named person',
    in: (text) => relativeOf.test(text) || found(text, possessive).some((word) => !isNobody(word)),
  },
  {
    finds: "a family's name",
    in: (text) => found(text, /\b[Tt]he ([A-Z][a-z]+|[A-Z]) family\b/g).some(isFamily),
  },
  { finds: "a child's age with a name", in: (text) => aged.test(text) },
];

/** The words as alternatives, each also at the head of a sentence. */
function anyCase(words: string): string {
  return `(?:${words
    .split(' ')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|')})`;
}

function found(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? match[0]);
}

/** Ten digits whose last is the modulus 11 check of the first nine. */
function isNhsNumber(number: string): boolean {
  const digits = Array.from(number.replace(/\D/g, ''), Number);
  const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === digits[9];
}

/** A letter that is the modulus 23 check of the twelve signs after it (Department for Education). */
function isPupilNumber(number: string): boolean {
  const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';
  const body = Array.from(number.slice(1).toUpperCase());
  const sum = body.reduce(
    (total, sign, index) => total + (/\d/.test(sign) ? Number(sign) : letters.indexOf(sign)) * (index + 2),
    0,
  );
  return letters[sum % 23] === number[0]?.toUpperCase();
}

/** "P2 3rd milestone" and "Q4 1st week" only look like one. */
function isPostcode(code: string): boolean {
  return !/\d(?:st|nd|rd|th)$/.test(code);
}

/** Public bodies' addresses are theirs to give. */
function isPrivateEmail(address: string): boolean {
  return !/(?:\.gov\.uk|\.nhs\.uk|nhs\.net|\.police\.uk|\.sch\.uk|\.ac\.uk)$/i.test(address);
}

/** "The child's carer" is nobody in particular. */
function isNobody(word: string): boolean {
  const nobody =
    'child children person people parent parents family families baby infant girl boy client patient member today one';
  return nobody.split(' ').includes(word.toLowerCase());
}

/** "the Whole family approach" and the like are programmes; "Family X" is how reviews are titled and is never matched. */
function isFamily(surname: string): boolean {
  return ![
    'Whole',
    'Early',
    'Think',
    'Extended',
    'Wider',
    'Royal',
    'Local',
    'New',
    'Troubled',
    'Supporting',
  ].includes(surname);
}
