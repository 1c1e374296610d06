import { between, happened } from './happened';
import type { Marked } from './marked';

/** What is said of one child and never of a plan: what happened to them, and what was held about them. */

/** "If she discloses" is advice. */
const conditional =
  '(?<! (?:if|whether|should|unless|where|how|every|each|any|when an?|once an?|whenever|no) (?:(?:an?|the|one) )?~\w+)';

const strong = new RegExp(`~(?:she|boy|name|init|mum|baby)${conditional}${between} (?:${happened})(?![a-z])`);
const weak = new RegExp(
  `~(?:child|family|mother|baby|cap|first)${conditional}${between} (?:${happened})(?![a-z])`,
);
/** The openings of sentences whose subject is left out. */
const dropped =
  /^ (?:was |has |been )*(?:disclosed (?:to|that|at|in|abuse|sexual)|self ?-? ?harm(?:ing|ed)|took an overdose|went missing|ran away|(?:taken into|placed (?:with|in) (?:foster|emergency|~|care|police|residential|secure|kinship)|removed (?:from ~|at birth|from home))|told (?:~his|~her) |arrested (?:for|with|at|by|last|on)|excluded from school|not seen since|found with)/;

/** Words of what is meant for every child: guidance, training, figures. */
const general =
  / (?:when|where|whether|if|should|must|every|each|any|training|audit\w*|guidance|policy|policies|template|forms?|toolkit|tool|cases|scenario|vignette|study|%|practitioners|professionals|procedures?|pathways?|protocols?|processes|briefing|leaflets?|posters?|surveys?|learning(?! (?:diff|disab))|reviews?|lscprs?|cspr|scrs?|recommendations?|themes?|findings?|ensur\w+|data|figures|checklist|script|standards?|framework|survey|campaign|number|dataset|numbers|rates?|percentage|proportion|of \d+|trend|cohort|workshop|module|webinar|assessments|voice) /;

/** What is held or raised about somebody. */
const held =
  '(?:strategy (?:discussion|meeting|mtg|disc)s?|strategy|s\\.? ?47s?|section 47s?|icpcs?|rcpcs?|cpcs?|core group|conference|cp conference|review conference|referral|referred|marac|mash contact|mash|contact|assessment|enquir(?:y|ies)|investigation|home visit|visit|visited|placement|return (?:home )?interview|rhi|concerns?|worr\\w+|care order|epo|plo|police protection|cp plan|cin plan|cin|cp|lac review|tac|taf|professionals meeting|allegation|medical|cp medical|welfare check|missing report|intel|intelligence|statement|case|discharge planning|legal planning|missing episode|disclosure|bruis\\w+|injur\\w+|marks?|chronology|child protection(?: \\w+)?|~child protection(?: \\w+)?|no update|social worker|safety plan|risk assessment|mace|dispute|escalation|ehcp|exclusion|bail|evidence|case closed)';
/** About whom; "about her report" is about a report. */
const someone =
  "(?:~(?:him|init|name)(?! ~cap (?:team|report|board)| 's (?:team|paper|report|service|work|group|area|slides|audit|plan|request))|~his (?=~)|~her(?= (?:$|[.,;:)!?-]|was|is|has|had|and|but|on|in|at|not|before|after|without|again|yesterday|today|tomorrow|this|last|next|held|because|as|since|from|with|for|due|late|cancelled|~|by|to|went|still|now|til|until|so|or|re|went|then|has|while|when|delayed|closed))|(?:the |this |that |an? )?(?:\\d+ (?:-? ?(?:year|yr)s?(?: -)?(?: ?old)? ?|yo ))?(?:unborn )?(?:~boy|~baby)|an? \\d+ (?:year|yr|month|week)s? (?:- )?old|the siblings|(?:the|~his|~her) ~mother(?= (?:$|[.,;]|was|is|has))|(?:the |this |that )?~mum|this (?:~child|family|yp|~mother)|the family|these (?:children|siblings|boys|girls|kids)|(?:the|both) (?:girls|boys|siblings|twins|kids)|one of the (?:boys|girls|kids))";
const heldAbout = new RegExp(
  ` (?=~|th|un|a \\d|an? |\\d|one of|both)(?<= ${held}(?: (?!~)\\S+){0,4} (?:on|about|for|re|regarding|of|to|into|around|with|concerning|against|:|-|by|from|visited)(?: :)?(?: ~cap)? )${someone}`,
);

/** What only somebody in a case has. */
const theirs =
  '(?:placement|social worker|case(?! (?:for|to|load|study|studies|that|against))|foster|core group|cp|cin|child protection|ehcp|bail|tag|icpc|rcpc|care (?:plan|order|placement|leaver)|bruis\\w+|injur\\w+|overdose|disclosure|exclusion|abuser|abuse|exploit\\w+|boyfriend|girlfriend|teacher|class teacher|tutor|headteacher|keyworker|key worker|iro|guardian|siblings?|brothers|sisters|parents|family|carers?|bedroom|self ?-? ?harm\\w*|school (?:place|attendance|refus\\w+)|missing|mental health|stepdads?|aunts|cousins?|children|kids|~boy|~baby|~child|adopt\\w+|grandparents|mums|dads|nans|home life|special guardian|pregnancy|medication|y\\d+|nursery)';
const hasTheirs = new RegExp(
  `~(?:(?:his|her) (?:(?:older|younger|half|step|birth|new|current|foster|last|first|previous|twin|little|big|own|maternal|paternal|ex|two|three|late|violent|abusive|alleged|-) )*(?:~(?:mum|mother)|${theirs})|(?:name|init)(?: ~cap)? 's (?:(?:new|last|current|first|next|older|younger|old) )*(?:${theirs}|conference|attendance|strategy|s47|section 47|lac|review|bruis\\w+|health visitor|school (?:place|attendance)|case|return|risk|chronology|assessment|home|behaviour|exclusion|hearing|medical|contact with|bedroom|phone|weight|disclosure|safety plan))(?! (?:data|figures|numbers|audit|guidance|training|recruitment|service|team|offer|lead|policy|strategy|forum))`,
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

/** Words of somebody's life. With one person and no word of the partnership's work, they tell of a case. */
const life =
  / (?:home|house|bruis\w+|injur\w+|hospital|ward|placement|asylum|knife|knives|abuse[ds]?|abusive|harm(?:ed|ing)?|drugs?|cannabis|cocaine|heroin|drunk|alcohol|drinking|pregnan\w+|violent|refuge|foster|custody|arrest\w*|gang|traffick\w*|married|marriage|fracture\w*|neglected|excluded|bail|prison|carers?|teacher|bedroom|naked|sexual\w*|rape\w*|assault\w*|punch\w*|slap\w*|kick\w*|suicid\w*|overdos\w*|selfharm|hungry|dirty|clothes|boyfriend|girlfriend|groomed|siblings?|evict\w*|tenancy|homeless|deport\w*|visa|asleep|smell\w*|scared|frightened|crying|cried|upset|threaten\w*|stab\w*|bite|bitten|unsafe|died|diagnos\w+|medication|social worker|stole\w*|shoplift\w*|truant\w*|snapchat|instagram|tiktok|nudes?|nappy|jaundice|dentist|teeth|nits|lice|coat|shoes|uniform|guilty|cautioned|daddy|sleep\w*|searched|attacked|beaten|allegation|alleged|unborn|scan|meth|cousin|neighbour\w*|detained|deceased|funeral|grave|passport|flat|bullied|bullying|weapon|year \d+) /;
/** Words of the partnership's work, and of colleagues who come and go. */
const work =
  / (?:chas\w+|send\w*|sent|report\w*|draft\w*|papers?|audit\w*|boards?|chair\w*|vice|minutes|data|dataset|actions?|agree\w*|deadline|training|trained|trainer|sub ?-? ?group|subgroup|groups?|teams?|leads?|leading|leave|posts?|role|cover\w*|budget|funding|cost\w*|template|slides|agenda|review\w*|polic\w+|confirm\w*|circulat\w+|updat\w+|present\w*|exec|executive|committee|partnership\w*|schools|heads|services?|agenc\w+|analyst|manager|director|officer|designated|named|deputy|commission\w*|draft|sign\w*|approv\w*|launch\w*|pilot\w*|programme|project|strateg\w+|framework|toolkit|tool|conference|workshop|event|webinar|survey|feedback|leaflet|poster|website|link|email\w*|e-mail\w*|write|writing|letter|invoice|quote|tender|contract\w*|recruit\w*|interview\w*|vacan\w+|secondment|retire\w*|sick|annual|maternity|handover|hand|handing|finish\w*|start\w*|complet\w*|deliver\w*|priorit\w+|milestones?|objectives?|outcomes?|target|kpi|quarter|q\d|rag|red|amber|green|overdue|due|plan|plans|item|numbers?|figures|stats|analysis|dashboard|scorecard|scrutin\w+|learning(?! (?:diff|disab))|briefing|7|seven|practitioner\w*|practice|network|forum|meeting|meetings|task|finish|consult\w*|policy|protocol|procedure\w*|pathway|thresholds?|members?|membership|rep|represent\w*|colleague\w*|staffing|induction|covers?|acting|interim|new|takes?|took|taking|bring\w*|speak|ask|asked|asking|check\w*|arrange\w*|organis\w*|book\w*|share|shared|sharing|help\w*|input|owns?|owner|who|what|what's|which|when|how|why|~first|children|families|carers'|young people|parents'|cases|governor\w*|campaign|media|comms|video|film|guest|talk|visit|visits|date|dates|slip\w*|clear|wait\w*|know\w*|diary|reply|replied|respon\w+|back|done|ready|behind|busy|happy|covering|off|late|apolog\w+|promis\w+|point|tracker|doc|document|spreadsheet|sheet|move\w* to (?:a |another )?(?:new )?(?:role|post|job|team)|left|joined|join|replac\w+|job|rating|progress|status|panel|national|annual|regional|council\w*|trust|icb|ccg|dfe|ofsted|hmi\w*|association|host\w*|course)s? /;

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
  if (general.test(text)) return false;
  return [oneOfThem, acts, relatives, weak, motherActs, aged, dropped].some((rule) => rule.test(text));
}

/** What no list foresees: somebody, something of their life, and not a word of the partnership's work. */
function tellsOfALife(text: Marked): boolean {
  if (general.test(text)) return false;
  if (!/~(?:she|her|his|him|name|init)| kids /.test(text)) return false;
  return (life.test(text) || told.test(text)) && !work.test(text);
}
