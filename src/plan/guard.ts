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

interface Rule {
  readonly finds: PersonalDetail;
  readonly in: (text: string) => boolean;
}

const rules: readonly Rule[] = [
  {
    finds: 'an NHS number',
    in: (text) => matches(text, /(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g).some(isNhsNumber),
  },
  { finds: 'a pupil number', in: (text) => matches(text, /\b[A-Z]\d{11}[\dA-Z]\b/gi).some(isPupilNumber) },
  { finds: 'a date of birth', in: (text) => born.test(text) },
  { finds: 'a postcode', in: (text) => /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/i.test(text) },
  {
    finds: 'a phone number',
    in: (text) => /(?<![\d.])(?:\+44 ?(?:\(0\))?|0)(?:[ -]?\d){9,10}(?!\d)/.test(text),
  },
  {
    finds: 'a National Insurance number',
    in: (text) => /\b[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/i.test(text),
  },
  {
    finds: 'an e-mail address',
    in: (text) => matches(text, /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g).some(isPrivateEmail),
  },
  { finds: 'a relative of a named person', in: (text) => relative.test(text) },
  {
    finds: "a family's name",
    in: (text) => matches(text, /\b[Tt]he ([A-Z][a-z]+|[A-Z]) family\b/g).some(isFamily),
  },
  { finds: "a child's age with a name", in: (text) => aged.test(text) },
];

const born = /\b(?:d\.?o\.?b\.?|date of birth|born(?: on)?)\b[^.\n]{0,12}\d/i;

const kin =
  '(?:mum|mother|dad|father|brother|sister|sibling|son|daughter|nan|grandmother|grandfather|aunt|uncle|stepdad|stepmum|carer)';
/** A given name, or an initial standing for one. Lower-case words after "of" are ordinary prose. */
const name = "[A-Z](?:[a-z'’]+|\\b\\.?)";
const relative = new RegExp(
  `\\b${kin} of ${name}|\\b${name}['’]s ${kin}\\b|\\b(?:his|her|their) ${kin},? ${name}(?: |$)`,
);
const age = '\\d{1,2}';
const aged = new RegExp(
  `\\b${name}(?: [A-Z]\\w*)?,? (?:aged ${age}\\b|is ${age} (?:years?|yrs?) old|\\(?${age} ?(?:yrs?|years?) old)|\\b${age}[- ]year[- ]old ${name}`,
);

/** What in a text could identify a child or family, each kind once; empty for text that may be kept. A net, not a promise. */
export function personalDetailsIn(text: string): readonly PersonalDetail[] {
  return rules.filter((rule) => rule.in(text)).map((rule) => rule.finds);
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? match[0]);
}

/** Ten digits whose last is the modulus 11 check of the first nine. */
function isNhsNumber(found: string): boolean {
  const digits = Array.from(found.replace(/\D/g, ''), Number);
  const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === digits[9];
}

/** A letter that is the modulus 23 check of the twelve signs after it (Department for Education). */
function isPupilNumber(found: string): boolean {
  const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';
  const body = Array.from(found.slice(1).toUpperCase());
  const sum = body.reduce(
    (total, sign, index) => total + (/\d/.test(sign) ? Number(sign) : letters.indexOf(sign)) * (index + 2),
    0,
  );
  return letters[sum % 23] === found[0]?.toUpperCase();
}

/** Public bodies' addresses are theirs to give. */
function isPrivateEmail(address: string): boolean {
  return !/(?:\.gov\.uk|\.nhs\.uk|nhs\.net|\.police\.uk|\.sch\.uk|\.ac\.uk)$/i.test(address);
}

/** "the Troubled Families team" and the like are programmes; "Family X" is how reviews are titled and is never matched. */
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
