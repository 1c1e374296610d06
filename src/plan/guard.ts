import { tellsOfOneChild } from './guard/cases';
import { hasInitialsOfChild } from './guard/initials';
import { markedText, type Marked } from './guard/marked';
import {
  hasBirthDate,
  hasCaseReference,
  hasInsuranceNumber,
  hasNhsNumber,
  hasPupilNumber,
} from './guard/numbers';
import { agesSomebody, namesFamily, namesRelative } from './guard/people';
import { hasAnyAge, hasAnyEmail, hasAnyInitials, hasAnyPhone, namesBesideChild } from './guard/strictly';
import { hasOwnEmail, hasOwnPhone, hasPostcode, hasStreetAddress } from './guard/whereabouts';

/** A kind of detail that could identify a child or family. Told to the member by kind; the detail itself is never repeated. */
export type PersonalDetail =
  | 'an NHS number'
  | 'a pupil number'
  | 'a date of birth'
  | 'a postcode'
  | 'a street address'
  | 'a phone number'
  | 'a National Insurance number'
  | 'an e-mail address'
  | 'a case reference'
  | 'a relative of a named person'
  | "a family's name"
  | "a child's age with a name"
  | "a child's initials"
  | 'what happened to one child'
  | StrictDetail;

/** What is only looked for where a partnership's guard is strict. */
type StrictDetail = "somebody's age" | "somebody's initials" | 'a name beside a child';

/** How much the guard refuses. A partnership can have it stricter; there is no value for none. */
export type Strictness = 'normal' | 'strict';

/** The guard of a partnership that never said is the normal one. */
export function strictnessOf({ guard = 'normal' }: { readonly guard?: Strictness }): Strictness {
  return guard;
}

/** Numbers that find one person in a register of everybody: nobody can say that they are about nobody. */
const numbers: ReadonlySet<PersonalDetail> = new Set<PersonalDetail>([
  'an NHS number',
  'a pupil number',
  'a National Insurance number',
]);

/** Whether what was found may turn out to be about no child or family; a number of the NHS, a school or the state never does. */
export function mayBeFalseAlarm(found: readonly PersonalDetail[]): boolean {
  return !found.some((detail) => numbers.has(detail));
}

/** What in a text could identify a child or family, each kind once; empty for text that may be kept. A net, not a promise. */
export function personalDetailsIn(text: string, strictness: Strictness): readonly PersonalDetail[] {
  const typed = asTyped(text);
  const marked = markedText(typed);
  const holds = (rule: Rule): boolean => rule.in(typed, marked);
  const found = rules.filter(holds).map((rule) => rule.finds);
  if (strictness === 'normal') return found;
  return [...new Set([...found, ...stricterRules.filter(holds).map((rule) => rule.finds)])];
}

/** Full-width digits, the spaces Word pastes and signs that cannot be seen hide nothing. */
function asTyped(text: string): string {
  if (/^[\x20-\x7E]*$/.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/\s/g, ' ');
}

interface Rule {
  readonly finds: PersonalDetail;
  readonly in: (typed: string, marked: Marked) => boolean;
}

const rules: readonly Rule[] = [
  { finds: 'an NHS number', in: hasNhsNumber },
  { finds: 'a pupil number', in: hasPupilNumber },
  { finds: 'a date of birth', in: hasBirthDate },
  { finds: 'a postcode', in: hasPostcode },
  { finds: 'a street address', in: hasStreetAddress },
  { finds: 'a phone number', in: hasOwnPhone },
  { finds: 'a National Insurance number', in: hasInsuranceNumber },
  { finds: 'an e-mail address', in: hasOwnEmail },
  { finds: 'a case reference', in: hasCaseReference },
  { finds: 'a relative of a named person', in: (_, marked) => namesRelative(marked) },
  { finds: "a family's name", in: (_, marked) => namesFamily(marked) },
  { finds: "a child's age with a name", in: (_, marked) => agesSomebody(marked) },
  { finds: "a child's initials", in: (_, marked) => hasInitialsOfChild(marked) },
  { finds: 'what happened to one child', in: (_, marked) => tellsOfOneChild(marked) },
];

const stricterRules: readonly Rule[] = [
  { finds: 'a phone number', in: hasAnyPhone },
  { finds: 'an e-mail address', in: hasAnyEmail },
  { finds: "somebody's age", in: hasAnyAge },
  { finds: "somebody's initials", in: (_, marked) => hasAnyInitials(marked) },
  { finds: 'a name beside a child', in: (_, marked) => namesBesideChild(marked) },
];
