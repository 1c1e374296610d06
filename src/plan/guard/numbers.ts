/** Numbers that are somebody's alone: each has a shape of its own, and most a check sign. */

/** Ten digits whose last is the modulus 11 check of the first nine, however they are grouped. */
export function hasNhsNumber(text: string): boolean {
  return found(text, /(?<!\d)\d{3}[ .-]?\d{3}[ .-]?\d{4}(?!\d)/g).some(isNhsNumber);
}

function isNhsNumber(number: string): boolean {
  const digits = Array.from(number.replace(/\D/g, ''), Number);
  const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === digits[9];
}

/** A letter that is the modulus 23 check of the twelve signs after it (Department for Education). */
export function hasPupilNumber(text: string): boolean {
  return found(text, /\b[A-Z]\d{11}[\dA-Z]\b/gi).some(isPupilNumber);
}

function isPupilNumber(number: string): boolean {
  const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';
  const body = Array.from(number.slice(1).toUpperCase());
  const sum = body.reduce(
    (total, sign, index) => total + (/\d/.test(sign) ? Number(sign) : letters.indexOf(sign)) * (index + 2),
    0,
  );
  return letters[sum % 23] === number[0]?.toUpperCase();
}

/** Two letters, six digits and a letter. Letters that are never issued count too: nobody invents one for a plan. */
export function hasInsuranceNumber(text: string): boolean {
  return /\b[A-Z]{2} ?\d{2}[ -]?\d{2}[ -]?\d{2} ?[A-D]\b/i.test(text);
}

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const date = `(?:\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}|${month} \\d{1,2}|\\d{6}\\b)`;
const birthWord = '(?:d\\.? ?o\\.? ?b\\b\\.?|date of birth|birth ?date|b(?:irth)?day)';
const born = new RegExp(
  `\\b${birthWord}[^\\n\\d]{0,20}?(?:${date}|\\b${month} (?:19|20)\\d\\d)|\\b${birthWord}[ :=-]{0,3}(?:is |was |in )?(?:(?:19|20)\\d\\d|\\d{1,2}/)` +
    `|(?<!(?:babies|children|infants|those|all|people|anyone|pupils|cohort) )\\bborn(?: on| the| in| at)? ?[^\\d\\n]{0,4}${date}|\\bb\\. ?\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2}`,
  'i',
);
const bornInYear =
  /(?:~(?:name|cap|init|she|child|boy)|~mum)(?: [(,])*(?: (?:is|was|who))* born (?:in )?(?:\w+ )?(?:19|20)\d\d/;

/** A date beside "DOB" or "born"; "babies born after 1 September" is a cohort. */
export function hasBirthDate(text: string, marked: string): boolean {
  return (
    /d\.? ?o\.? ?b|b(?:irth|orn|day)|\bb\. ?\d/i.test(text) && (born.test(text) || bornInYear.test(marked))
  );
}

const systems =
  'mosaic|lcs|liquid ?logic|eh[ms]|ics|niche|rio|system ?one|systmone|emis|paris|care ?first|care ?director|framework ?-?i|eclipse|capita one|synergy|cad|crn|urn|mrn|pnc|athena|connect|cris|holmes|myconcern|cpoms|azeus|protocol|jadu|charms|core ?\\+|core plus|childview|careworks|asset ?plus|iapt|cerner|lorenzo|epic|carenotes|swift|open ?housing|wccis|upn|nhs';
const files =
  "(?:social care|child(?:ren)?'?s?|client|service user|person|pupil|case|crime|incident|police|court|hospital|patient|record|lado|mash|marac|referral|ehcp|sen|cin|cp|lac|family|custody|unique|housing|tenancy|niche|early help|eh|intel|log|file|ambulance|a&e|camhs|cafcass|contact)";
const numbered = '(?:ref(?:erence)?|no|num|number|nos|nr|id|i\\.d|record|file|#|case)\\b\\.?';
/** Three digits at least and no year; a count of things is followed by what is counted. */
const code =
  '(?:[a-z]{0,4}[-/]?)(?!(?:19|20)\\d\\d\\b(?![-/]\\d{3,}))(?:\\d[\\d/-]{2,}\\d|\\d{3,})(?:[/-]\\d+)*(?![\\d,.]*\\d)(?! ?%)(?! (?:open |closed |new |live |active )?(?:cases|records|users|children|referrals|contacts|entries|pupils|families|people|visits|hits|incidents|logs|practitioners|staff))';
const caseNumber = new RegExp(
  `\\b${files} ?(?:${numbered} ?){1,2}(?:number |no\\.? )?(?:is |was |= ?)?[:#-]? ?#?${code}\\b` +
    `|\\b(?:${systems})(?: |:|-|#)(?: ?(?:${numbered}|system|number|for|on|is|:|#|-) ?){0,3}[a-z]{0,4}[-/]?(?!(?:19|20)\\d\\d(?!\\d))\\d{4,}(?:[/-]\\d+)*(?!\\d*,\\d)(?! ?%)(?! (?:open |closed |new |live |active )?(?:cases|records|users|children|referrals|contacts|entries|pupils|families|people|visits|hits|incidents|logs))` +
    `|\\bcase (?!(?:19|20)\\d\\d\\b)\\d{4,}\\b|\\b(?:referral|incident|crime|contact|file|occurrence|record) \\d{5,}\\b|(?<!(?:po|order|invoice|contract|tender|project|grant|meeting|zoom|teams|webinar|licence|charity|company) )\\b(?:ID|id)(?: no\\.?| number)?[ :#]{0,2}\\d{5,}\\b|\\b[a-z]{2}\\d{2}[cpfz]\\d{5}\\b`,
  'i',
);

/** What finds one child's record in somebody's system; counts, years and the numbers of orders do not. */
export function hasCaseReference(text: string): boolean {
  return /\d{3}/.test(text) && caseNumber.test(text);
}

function found(text: string, pattern: RegExp): readonly string[] {
  return text.match(pattern) ?? [];
}
