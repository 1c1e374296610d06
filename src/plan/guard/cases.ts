import { anyOf } from './any-of';
import { general, held, life, theirs, work } from './case-words';
import { between, happened } from './happened';
import type { Marked } from './marked';

/** What is said of one child and never of a plan: what happened to them, and what was held about them. */

/** "If she discloses" is advice. */
const conditional =
  '(?<! (?:if|whether|should|unless|where|how|every|each|any|when an?|once an?|whenever|no) (?:(?:an?|the|one) )?~\\w{1,9})';

const strong = new RegExp(`~(?:she|boy|name|init|mum|baby)${conditional}${between} (?:${happened})(?![a-z])`);
const weak = new RegExp(
  `~(?:child|family|mother|baby|cap|first)${conditional}${between} (?:${happened})(?![a-z])`,
);
/** The openings of sentences whose subject is left out. */
const dropped =
  /^ (?:was |has |been )*(?:disclosed (?:to|that|at|in|abuse|sexual)|self ?-? ?harm(?:ing|ed)|took an overdose|went missing|ran away|(?:taken into|placed (?:with|in) (?:foster|emergency|~|care|police|residential|secure|kinship)|removed (?:from ~|at birth|from home))|told (?:~his|~her) |arrested (?:for|with|at|by|last|on)|excluded from school|not seen since|found with)/;

const isGeneral = new RegExp(` (?:${anyOf(general)}) `);

/** About whom; "about her report" is about a report. */
const someone =
  "(?:~(?:him|init|name)(?! ~cap (?:team|report|board)| 's (?:team|paper|report|service|work|group|area|slides|audit|plan|request))|~his (?=~)|~her(?= (?:$|[.,;:)!?-]|was|is|has|had|and|but|on|in|at|not|before|after|without|again|yesterday|today|tomorrow|this|last|next|held|because|as|since|from|with|for|due|late|cancelled|~|by|to|went|still|now|til|until|so|or|re|went|then|has|while|when|delayed|closed))|(?:the |this |that |an? )?(?:\\d+ (?:-? ?(?:year|yr)s?(?: -)?(?: ?old)? ?|yo ))?(?:unborn )?(?:~boy|~baby)|an? \\d+ (?:year|yr|month|week)s? (?:- )?old|the siblings|(?:the|~his|~her) ~mother(?= (?:$|[.,;]|was|is|has))|(?:the |this |that )?~mum|this (?:~child|family|yp|~mother)|the family|these (?:children|siblings|boys|girls|kids)|(?:the|both) (?:girls|boys|siblings|twins|kids)|one of the (?:boys|girls|kids))";
const heldAbout = new RegExp(
  ` (?=~|th|un|a \\d|an? |\\d|one of|both)(?<= (?:${anyOf(held)})(?: (?!~)\\S+){0,4} (?:on|about|for|re|regarding|of|to|into|around|with|concerning|against|:|-|by|from|visited)(?: :)?(?: ~cap)? )${someone}`,
);

const hasTheirs = new RegExp(
  `~(?:(?:his|her) (?:(?:older|younger|half|step|birth|new|current|foster|last|first|previous|twin|little|big|own|maternal|paternal|ex|two|three|late|violent|abusive|alleged|-) )*(?:~(?:mum|mother)|(?:${anyOf(theirs)}))|(?:name|init)(?: ~cap)? 's (?:(?:new|last|current|first|next|older|younger|old) )*(?:(?:${anyOf(theirs)})|conference|attendance|strategy|s47|section 47|lac|review|bruis\\w+|health visitor|school (?:place|attendance)|case|return|risk|chronology|assessment|home|behaviour|exclusion|hearing|medical|contact with|bedroom|phone|weight|disclosure|safety plan))(?! (?:data|figures|numbers|audit|guidance|training|recruitment|service|team|offer|lead|policy|strategy|forum))`,
);

/** "Mum" without an article is one child's; "a mum" and "mum and baby group" are not. */
const kinActs = new RegExp(
  `~mum(?<! (?:an?|one|every|each|any|new|young|expectant|single|teenage|no|for|with|peer|what|being an?) ~mum)(?! of)(?! (?:and|or|&) (?:~baby|toddler|babies|bump)| to be| (?:groups?|mentor\\w*|champion\\w*|forum|network|matters|ambassador\\w*|pad|worker|coffee|cafe)| 's (?:group|net|army|night|worker|project|cafe|forum|the word))`,
);
const motherActs = new RegExp(
  `~mother(?<! of (?:the |~his |~her )?~mother)${between} (?:refus\\w+|fail\\w+|den(?:y|ies|ied)|agreed|not engag\\w+|not attend\\w*|engag\\w+ (?:well|with)|wants? (?:to|~)|said|says|told|did not|rang|is (?:in|on|at) (?:prison|hospital)|unhappy|consent\\w*|declin\\w+|complain\\w*|minimis\\w+|cannot cope|not coping|relapsed|dna|withdr\\w+|will not|misus\\w+)`,
);
const aged =
  /(?: ~she(?: is| was)(?: (?:only|just|now|nearly|not yet|still|about))* (?:1?\d)(?= (?:$|[.,;)]|and|but|so|when|years?|yrs?|with|in y))| (?:1?\d)(?: -)? ?(?:yo|y\/o|yr|yrs|year|years|month|months|week|weeks)(?: -)?(?: ?-? ?old)? (?:\S+ )?(?:~boy|male|female|~baby|~mother)(?! (?:groups?|olds|cohort|check|review|focus)))/;

/** A girl or boy is always one of them; the plan itself speaks of girls and boys. */
const oneOfThem =
  / ~boy(?<!(?: an?| every| each| or| nor| no| per| whether an?| as an?) ~boy)(?! (?:or|and|scouts?|guides?|group|voice|'s (?:group|voice|school|club)))/;
const acts = new RegExp(
  ` (?:~baby(?= (?:was|is|has|had|born))|(?:the|this|that|~his|~her) ~baby(?! (?:box|week|unit|group|clinic|room|steps|[a-z] ))|~mother(?<! of (?:the |~his |~her )?~mother)(?= (?:was|has|is|had|[a-z]+ed) )|~child (?:was|has been|had|went|told|said|is (?:not|in|at|being|now|still|living))|(?:the|an?|this|that) (?:\\d+|\\w+teen)(?: -)? ?(?:yo|yr|year)(?: -)?(?: old)? (?:was|is|has|had|went|who|told|said|from|in|at)) `,
);

const tellsOfLife = new RegExp(` (?:${anyOf(life)}) `);
const isWork = new RegExp(` (?:${anyOf(work)})s? `);

const told =
  /~she (?:was|has|had|went|got|did|lives|lived|reported|says|said|told|needs|wants|wanted|ran|tried|denies|denied|threatened|refuses|refused|came|keeps|arrived|claims|cannot|will not|is|not) /;
const relatives =
  / (?:(?:maternal|paternal|mat|pat) ~(?:mother|mum)|both parents|parents (?:have|are) (?:separated|split|divorc\w+|estranged|homeless|in)|ex ?-? ?partner (?:has|is|was|breach\w+|turned)|~(?:his|her) (?:ex|partner|friend's|flat|landlord|abuser)) /;

/** Whether a note tells of one child's life rather than of the plan. What is said of children in general may be kept. */
export function tellsOfOneChild(text: Marked): boolean {
  if (!text.includes('~') && !/ (?:old|siblings|kids|parents|partner) /.test(text)) return dropped.test(text);
  if (strong.test(text) || heldAbout.test(text) || hasTheirs.test(text) || kinActs.test(text)) return true;
  return text.split(/ [.;:] /).some((clause) => tellsInClause(` ${clause.trim()} `)) || tellsOfALife(text);
}

/** Guidance speaks of a child too, and says so in the same breath. */
function tellsInClause(text: Marked): boolean {
  if (isGeneral.test(text)) return false;
  return [oneOfThem, acts, relatives, weak, motherActs, aged, dropped].some((rule) => rule.test(text));
}

/** What no list foresees: somebody, something of their life, and not a word of the partnership's work. */
function tellsOfALife(text: Marked): boolean {
  if (isGeneral.test(text)) return false;
  if (!/~(?:she|her|his|him|name|init)| kids /.test(text)) return false;
  return (tellsOfLife.test(text) || told.test(text)) && !isWork.test(text);
}
