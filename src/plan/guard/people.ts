import type { Marked } from './marked';

/** Names beside an age, a relative or a family. Of professionals the plan holds only names and jobs, and those pass. */

const named = '~(?:name|cap|first|init)(?: ~(?:cap|name)){0,3}';
/** Nobody is said by the name of an agency or a group: "the mum of a pupil". */
const kin = '~(?:mum|mother)';
const sort =
  "(?:older|younger|elder|eldest|youngest|big|little|half|step|twin|new|birth|foster|adoptive|late|ex|own|paternal|maternal|great|-|other|~mum 's|~mother 's|~name|~cap)";
/** What somebody has who has a social worker. */
const closeOnes =
  '(?:parents?|family|siblings?|brothers|sisters|carers?|partner|boyfriend|girlfriend|ex|children|kids|baby|~baby|~boy|~child|guardian|foster (?:~mum|carers?)|foster|grandparents|cousins|household|home|house|address)';

const ofSomebody = new RegExp(
  `(?:${kin}|parents?|carers?|siblings?|family|partner|grandparents|brothers|sisters) (?:and (?:${kin}|\\S+) )?(?:of|to|for) (?:${named}|[a-hj-z] )(?! (?:~cap )*(?:review|lscpr))`,
);
const kinOfKnown = new RegExp(
  `~(?:name|init)(?: ~(?:cap|name)){0,3} (?:and ~name )?'s (?:${sort} ){0,3}(?:${kin}(?! and (?:~baby|toddler))|${closeOnes})`,
);
const kinOfAny = new RegExp(`(\\S+) 's (?:${sort} ){0,3}${kin}(?! and (?:~baby|toddler))`, 'g');
const kinNamed = new RegExp(
  `(?:~mum|(?:~his|~her|their|the) ${kin}|(?:~his|~her|their|birth|foster) (?:\\S+ )?(?:${kin}|carer|partner|boyfriend))(?: ,| \\(| :| -)* (?:mr |mrs |ms |miss )?~(?:name|cap|init)`,
);

/** "A child's carer" and "today's mum" are nobody in particular. */
const nobody = new Set(
  'child children person people parent parents family families baby infant girl boy client patient member today one everyone someone service user young women men new ~child ~baby ~boy ~mum ~mother ~first barnardo mencap'.split(
    ' ',
  ),
);

/** A relative said by whose they are, or by name beside who they are. */
export function namesRelative(text: Marked): boolean {
  if (!text.includes('~')) return false;
  if (ofSomebody.test(text) || kinOfKnown.test(text) || kinNamed.test(text)) return true;
  if (!text.includes("'s ")) return false;
  return [...text.matchAll(kinOfAny)].some(([, owner = '']) => !nobody.has(owner) || owner === '~first');
}

const doings =
  '(?:to be|split|was|were|is|are|has|have|had|do|does|did|not|will|would|refus\\w+|declin\\w+|moved?|moving|live[sd]?|living|came|known|want(?:s|ed)?|ask(?:s|ed)|agreed?|engag\\w+|attend\\w*|again|now|still|said|say|told|turned|need(?:s|ed)?|open|closed|case|visited|seen|re-?referred|referred|evicted|left|returned|cancelled|disengaged|at|on|in|from|re|who|home|address|since|before|after|-|,|\\.|;|\\)|:|$)';
const offers =
  '(?:hubs?|support|courts?|groups?|justice|safeguarding|centres?|network|offer|approach|model|learning|action|nurse|plan|survey|first|matters|foundation|trust|services?|intervention|assessment|therapy|programme|partnership|liaison|law|links?|rooms?|house|day|fun|workers?|practice|team|information|resource|conference|charter|board|forum|strategy|lead|festival|app|magazine|guide|project|training)';
const surnamed = '(?:~(?:cap|name|first)|~name ~cap|~cap - ~cap)';
const familyNamed = new RegExp(
  `(?:the|with|to|on|re|for|of|about|visited|visit|from|by|support|supporting|moved|both|visit to the) ${surnamed} (?:family|household|siblings?|children|kids|twins?|~boy|brothers|sisters|boys|girls|parents|~child|~baby)(?! ${offers})`,
);
const familyCalled =
  /(?:family|household|siblings|~mum|~mother|~boy|~child|~baby) (?:called|named|surname) ~(?:cap|name|init)/;
const familyHome = /visit\w* (?:to |at )?the ~(?:cap|name|first) (?:home|house|flat|address|property) /;
const familyOpening = new RegExp(
  `(?:^| [.,:;-]) ${surnamed} (?:family|household|siblings?|kids|twins|brothers|sisters)(?= ${doings.replace('|in|', '|').replace('|;|\\)|:|$', '')} )`,
);
const familyPlain = new RegExp(
  `the ([a-z][a-z'-]{2,}) (?:family|household|siblings|kids|brothers|sisters)(?= (?:was|is|has|had|have|were|are|moved|came|refus\\w+|live|living|again|, |\\. |$|in|at|not|who|still|re))`,
  'g',
);
const apart = new Set(
  'whole extended wider local new foster adoptive birth early help military same one other entire immediate nuclear single average typical modern vulnerable single-parent traveller refugee host royal blended kinship military hounslow stable first second third last next index right human support young early-help step- only two three older younger surviving remaining affected named relevant actual current particular'.split(
    ' ',
  ),
);

/** A family by its surname. "Family X" is how reviews are titled, and "the early help family offer" is about no family. */
export function namesFamily(text: Marked): boolean {
  if (familyNamed.test(text) || familyCalled.test(text) || familyHome.test(text) || familyOpening.test(text))
    return true;
  if (!/ (?:family|household|siblings|kids|brothers|sisters) /.test(text)) return false;
  return [...text.matchAll(familyPlain)].some(([, word = '']) => !apart.has(word) && !isDescribing(word));
}

/** "The homeless family", "the affected family": what a family is like is no surname. */
function isDescribing(word: string): boolean {
  return /(?:less|ful|ed|ing|ive|able|al|ous|ian|ish|ic|help)$/.test(word);
}

const age = '(?:1?\\d)';
const years = '(?:years?|yrs?|yo|y|y/o)';
const agedAfter = new RegExp(
  `~(?:name|cap|first|init)(?: ~(?:cap|name)){0,3}(?: [,(-])*(?: (?:who|is|was|just|now|only|nearly|almost|has|turned|turns|turning|and|aged?|child|boy|girl|~boy|~child|a|m|f))* (?:(?:aged?|age) ${age}|${age}(?: -)? ?${years})(?![\\w%])`,
);
const agedBare = new RegExp(
  `~(?:name|init)(?: ~(?:cap|name)){0,3}(?: (?:[,(-] )*(?:who )?(?:is|turned|turns|turning|just turned|is only|is now|is nearly|was|will be) ${age}(?! (?:of|%|out|weeks?|days?|months?|actions?|cases?|items?|points?|minutes|hours?|-|/|per|short|behind|late|posts?|schools?|reports?|to)\\b) | \\( ${age}(?:yrs?|y|yo|m|f)? \\)| (?:, )?${age} , (?=missing|excluded|seen|known|placed|was|is|has|not|from|still|went|told|disclosed|arrested|found|living|lives)| , ${age} (?:, (?!\\d|~name|and)|(?:was|is|has|had|who|not|from|at|seen|went|still|now)(?= )))`,
);
const agedBefore = new RegExp(
  ` ${age}(?: -)? ?(?:yo|y/o|yr|yrs|y|year|years|month|months)(?: -)?(?: ?-? ?old|s? old)?(?: (?:son|daughter|~mother|~boy|~child|~baby|male|female|m|f|called|named|is|,|\\())* ~(?:name|cap)`,
);

const inYear =
  /~(?:name|init)(?: ~(?:cap|name)){0,3}(?: [,(])*(?: (?:is|now|in|who))* (?:year|y) ?\d{1,2}(?! (?:of|plan|data))\b/;
const ageOfOne = /~(?:boy|baby|child)(?: ,| \()* (?:aged|of|age) 1?\d(?! ?-)\b/;

/** Somebody's age beside a name or initials; ages of groups ("under 5s", "16-17 year olds") stand alone. */
export function agesSomebody(text: Marked): boolean {
  if (!/\d/.test(text) || !text.includes('~')) return false;
  return (
    agedAfter.test(text) ||
    agedBare.test(text) ||
    agedBefore.test(text) ||
    inYear.test(text) ||
    ageOfOne.test(text)
  );
}
