import { anyOf } from './any-of';

/** What can be said of somebody only in a case, in the words of a marked text. Each part says what its alternatives are. */

/** Words that change nothing between somebody and what happened to them. */
const fillers = {
  toBe: 'is|was|has|had|have|been|being|be|were|are',
  links: 'who|that',
  times: 'also|just|now|only|then|since|still|not|never|again|recently|already|currently',
  helpers: 'got|gets|getting|keeps|did|does|do|will|would|may|might|can|could',
  hearsay: 'allegedly|reportedly|apparently|sadly',
  joins: 'and|then',
  somebodyElse: '~(?:cap|name|init)|[b-hj-z]',
  signs: "'s|,|\\(|\\)|-|:",
  order: 'initially|previously|later|finally|twice|then|there|today|yesterday|tonight',
  how: 'both|actually|repeatedly|badly|physically|sexually|emotionally|permanently|seriously',
  whenever: 'on \\w+day|last \\w+|this \\w+',
};

/** What may stand between somebody and what happened to them. */
export const between = `(?: (?:${anyOf(fillers)})){0,7}`;

const carers =
  '(?:foster|kinship|~her|~his|carers?|(?:an? |the )?(?:emergency|residential|secure|children|foster|placement)|grandparents|(?:~her|~his|the|maternal|paternal) (?:\\S+ )?~(?:mum|mother)|family friend|care|out of area|unregistered|adopters|adoptive|mother and|an? ~mother|under)';

/** Told to somebody, or said of somebody. */
const told = {
  disclosed: 'disclos(?:ed|ing)(?! (?:data|information|the (?:data|report|figures)))',
  alleged: 'alleg(?:ed|ing)|made (?:an? )?(?:\\S+ )?(?:disclosure|allegations?)',
  confidedIn:
    '(?:told|telling|tells|confided in|opened up to|(?:spoke to|said to)(?= (?:~his|~her|the|an?) )) (?:the |a |an |~his |~her )?(?:form |class |school |youth |key |support )*(?:teacher|tutor|ta|elsa|staff|school|nurse|friend|social worker|~mum|~mother|gp|counsellor|police|dsl|head of year|carers?|iro|camhs)(?! (?:data|lead|board|that the (?:report|audit|data)))',
  toldUs: 'told me|told us (?:that )?(?:~she|~his|~her|~mum)',
};

/** Hurt, by their own hand or by others, or afraid of it. */
const hurt = {
  themselves:
    'self ?-? ?harm\\w*|cutting ~?(?:herself|again)|cuts ~herself|overdosed|(?:took|taken|taking) (?:an? )?(?:\\S+ )?overdose|suicidal|(?:tried|attempted) to (?:kill|hang|harm)|attempted suicide',
  byOthers:
    '(?:assaulted|abused|raped|groomed|trafficked|stabbed|beaten|strangled|bitten|burnt|scalded|slapped|punched|kicked|shaken|smacked|bruised|neglected|sexually)(?! by (?:the cut|vacan))',
  wentInto:
    '(?:went|gone|going|go|goes) (?:in)?to (?:live|stay|police|hospital|care|foster|a refuge|custody|prison)',
  atBirth: 'born (?:addicted|withdrawing|premature|prem|with|positive)|fail\\w* to thrive',
  notSeen: 'not (?:been )?(?:seen|in) (?:since|by|for|at)',
  reported: 'reported (?:being|that ~|rape|abuse)',
  forced: 'married|refused asylum|exploited',
  byWhom: 'being harmed|harmed by|injured|hurt by|hurting|hits? (?:~|by)|hit (?:~|with a|by)',
  afraid: 'frightened of|scared (?:of|to)|afraid of|touched by',
  atRisk:
    'unsafe at home|at risk (?:of|from) (?:~|further|sexual|significant|exploitation|harm|being|cse|cce|fgm)',
  sexting: 'sexting',
  substances: 'using (?:cannabis|drugs|cocaine|ket)|drunk|intoxicated|smoking weed|drinking',
  pregnant: 'pregnant|gave birth',
  marksOnThem:
    '(?:has|have|with|had|seen with|presented with|presenting with|found with|unexplained|covered in|came in with|arrived with|sustained|suffered|got|showing) (?:an? |the |some |two |three |several |multiple |unexplained |old |facial |new |\\d+ |bad |more )*(?:bruis\\w+|injur\\w+|fractur\\w+|burns?|marks?|black eye|head injury|bite|cuts|knife|scald\\w*|broken \\w+|nits|head lice)',
};

/** Where they live, and who moved them there. */
const whereTheyAre = {
  livesWith:
    '(?:placed|living|lives?|lived|staying|stays|moved|moving|moves|returned|remains|remain|sent|back|gone|went) (?:\\S+ )?(?:with|in with|in|to|into|out|at|from|back to|on) ' +
    carers,
  placed:
    'placed (?:in|at|out of area|for adoption|with|back|under)(?! (?:the (?:plan|report|agenda|minutes|programme)|special measures|post))',
  brought:
    'brought in (?:by|to|with)|(?:removed|taken) (?:at birth|from (?:~|the home|home|~his|mother|parents|school|the family)|into|by police|to (?:a ?& ?e|a and e|hospital|a place|the station|custody|a refuge))',
  inPlace:
    'in (?:foster|residential|secure|police|hospital|custody|care(?! (?:council|of))|prison|a placement|placement|a refuge|temporary accommodation|intensive care|icu|supported (?:lodgings|accommodation)|semi|an unregistered)',
  noHome: 'accommodated|fostered|adopted by|sofa ?-? ?surfing|homeless|evicted|sleeping rough',
  stayingWith:
    'staying with (?:a |an |~|friends)|living (?:with|at|in (?:a |~|one|temporary))|lives (?:with|at|in|on)|moved (?:in with|out of area|placement|school|schools|to a (?:(?:new|different) (?:school|placement|home|carer|address|area|unit)|secure|refuge|place)|back (?:in|home|to ~)|to (?:~his|~her|~cap) (?:~|carer|school))',
};

/** Missing, and found. */
const missing = {
  missing:
    'missing (?:from (?:~|home|care|school|placement|education|a|the (?:placement|home|unit))|again|since|for \\d|twice|once|episode|overnight|person|all|over|three|two|four|five|\\d|on \\w+day|last|in|, |\\. |and|with|$)|(?:go|goes|gone|going|went|reported) missing',
  ranAway: 'absconded|ran (?:away|off)|run away|running away',
  found:
    'found (?:in|at|with|by|wandering|alone|unconscious|dead|hanging|~)(?! (?:post|the audit))|picked up (?:by|in|at)|stopped (?:with|by|and searched)',
  carrying: 'carrying (?:an? )?(?:knife|weapon|drugs|blade)',
  seen: 'seen (?:at home|in a ?& ?e|in a and e|alone|with|by (?:~|the (?:gp|health|school|nurse|paed|hospital|hv|doctor|social)|health|camhs|hv|gp|social|a paed|school)|getting|selling|at (?:school|the hub|hospital|a ?& ?e|nursery|clinic))|seen (?:today|yesterday|last week|on \\w+day)(?= (?:with|at|by|$|\\.))',
};

/** At school, and out of it. */
const school = {
  excluded:
    '(?:permanently )?excluded(?! (?:from (?:the|this|scope|our)))|suspended from school|excluded from (?:school|the school|college)',
  outOfSchool:
    '(?:not |out of |off )(?:been )?(?:in|attended|attending|at|to|going to|go to) (?:school|college|nursery)|out of (?:school|education)|arrived from ~cap|off school|not on roll|on roll at',
  inYear: 'in (?:y|year) ?\\d',
  refuses:
    "(?:refus\\w+) (?:to (?:go|attend|come|engage|return|speak|see|live|leave|talk)|school|home|return)|school refus\\w+|won'?t go|not brought|home educated|truant\\w*",
  attends: 'attends \\S+ (?:primary|school|academy)|neet(?! (?:figures|data))',
};

/** The police, the courts, and what services hold of them. */
const lawAndSystem = {
  arrested:
    'arrested|remanded|bailed|in the cells|sectioned|detained|sentenced|convicted|nicked|charged (?:with (?!draft|lead|deliver|the|produc|developing)|on|last|yesterday|for|to (?:appear))|on (?:bail|remand|tag|licence|curfew|a tag|probation|conditional bail|police bail)|interviewed by police|cautioned',
  onPlan:
    '(?:on|under|subject to|subject of|put on|made subject (?:to|of)|removed from|came off|off|has|having|stepped down from) (?:an? |the |to an? |to |of an? |~his |~her )?(?:\\S+ )?(?:cp|cin|child protection|~child protection|child in need|~child in need|~child ?in ?need|protection|care|ico|fco|interim care|full care|supervision|sgo|special guardianship|epo|emergency protection|court|secure)(?: (?:plan|order|register|planning))?(?= (?:$|[.,;:)-]|plan|order|register|since|and|but|for|at|in|now|again|under|from|with|due|after|as|because|until|last|this|$))(?! plans?(?: (?:audit|data|figures|numbers)))|on (?:the )?(?:at risk|cp|child protection|~child protection) (?:register|list)',
  lookedAfter: 'looked after|(?:lac|cla)(?= (?:$|[.,;)]|and|since|now|in|placed|with|under|status))',
  protected: 'police protection',
  knownTo:
    'known to (?:police|social|children|services|cams|camhs|us|three|the police|yot|yjs|youth|mash|several|several|social|cin|early|two|probation)|open to (?:\\S+ )?(?:social|cin|camhs|early|cp|yot|yjs|mash|services|children)',
  has: 'has (?:an?|no|a new) (?:allocated )?(?:social worker|ehcp|knife|tag|keyworker|key worker)',
  referred: 'referred to (?:mash|camhs|social|the mash|children|early help|a ?& ?e|nrm|channel|mace|yjs)',
  sections: 'section 20|s ?20|gillick',
  steppedDown: "step(?:ped|ping)? down to (?:cin|early)|nfa(?:d|ed)?|(?:nfa) '?d",
  inHospital:
    'under (?:camhs|s\\d+)|discharged from|admitted to (?:\\S+ )?(?:hospital|ward|a ?& ?e|unit|tier)',
  allocated: 'allocated (?:an? )?(?:new )?social',
  notEngaging: 'disengaged|not engag\\w+',
  exploited: 'trafficked|radicalised',
};

/** Neglected, or dead. */
const neglectAndDeath = {
  arrivedAs:
    '(?:turned up|came to school|arrived) (?:\\S+ )?(?:drunk|hungry|dirty|smelly|with|upset|in the same)|always hungry',
  looks: 'dirty|unkempt|smelling|malnourished|underweight|failure to thrive',
  died: 'died|dead|passed away|killed|bereaved',
};

/** At home with nobody, or out with whom. */
const atHomeAndOutside = {
  alone:
    '(?:no food|scavenging|left (?:alone|home alone|unsupervised|at home|with (?:an?|~|a stranger))|home alone|caring for ~|young carer for|witness(?:ed|ing) (?:domestic|violence|the|~|da|dv|an?|~his|parents))',
  sharing: 'sharing a bed',
  being:
    'being (?:hit|hurt|looked after|bullied|groomed|moved|placed|beaten|sexually|held|seen (?:by|at))|bullied',
  withWhom:
    'meeting (?:an? )?(?:older|adult) (?:men|man|males?)|with (?:older|two|adult) (?:males?|men|adults)|(?:older|adult) boyfriend',
  gangs: 'county lines|(?:linked|belongs) to a gang|in a gang|gang',
};

/** Told, hurt, moved, missing, at school, in the law and the system: said of a person only in a case. */
export const happened = anyOf(
  told,
  hurt,
  whereTheyAre,
  missing,
  school,
  lawAndSystem,
  neglectAndDeath,
  atHomeAndOutside,
);
