/** The words of a marked text that tell a case from the partnership's work, each list in the parts it is made of. */

/** What is held or raised about somebody. */
export const held = {
  enquiries: 'strategy (?:discussion|meeting|mtg|disc)s?|strategy|s\\.? ?47s?|section 47s?',
  conferences: 'icpcs?|rcpcs?|cpcs?|core group|conference|cp conference|review conference',
  referrals: 'referral|referred|marac|mash contact|mash|contact|assessment|enquir(?:y|ies)|investigation',
  visits: 'home visit|visit|visited',
  placements: 'placement|return (?:home )?interview|rhi',
  worries: 'concerns?|worr\\w+',
  orders: 'care order|epo|plo|police protection',
  plans: 'cp plan|cin plan|cin|cp',
  meetings: 'lac review|tac|taf|professionals meeting',
  checks: 'allegation|medical|cp medical|welfare check|missing report',
  intelligence: 'intel|intelligence|statement',
  planning: 'case|discharge planning|legal planning',
  harm: 'missing episode|disclosure|bruis\\w+|injur\\w+|marks?|chronology',
  protection: 'child protection(?: \\w+)?|~child protection(?: \\w+)?',
  rest: 'no update|social worker|safety plan|risk assessment|mace|dispute|escalation|ehcp|exclusion|bail|evidence|case closed',
};

/** What only somebody in a case has. */
export const theirs = {
  care: 'placement|social worker|case(?! (?:for|to|load|study|studies|that|against))|foster',
  plans: 'core group|cp|cin|child protection|ehcp|bail|tag|icpc|rcpc|care (?:plan|order|placement|leaver)',
  harm: 'bruis\\w+|injur\\w+|overdose|disclosure|exclusion|abuser|abuse|exploit\\w+',
  partners: 'boyfriend|girlfriend',
  professionals: 'teacher|class teacher|tutor|headteacher|keyworker|key worker|iro|guardian',
  family: 'siblings?|brothers|sisters|parents|family|carers?',
  home: 'bedroom',
  school: 'self ?-? ?harm\\w*|school (?:place|attendance|refus\\w+)|missing',
  health: 'mental health',
  relatives: 'stepdads?|aunts|cousins?|children|kids',
  child: '~boy|~baby|~child',
  more: 'adopt\\w+|grandparents|mums|dads|nans|home life|special guardian|pregnancy|medication|y\\d+|nursery',
};

/** Words of what is meant for every child: guidance, training, figures. */
export const general = {
  conditions: 'when|where|whether|if|should|must|every|each|any',
  guidance: 'training|audit\\w*|guidance|policy|policies|template|forms?|toolkit|tool',
  examples: 'cases|scenario|vignette|study|%',
  professionals: 'practitioners|professionals',
  procedures: 'procedures?|pathways?|protocols?|processes',
  publicity: 'briefing|leaflets?|posters?|surveys?',
  reviews: 'learning(?! (?:diff|disab))|reviews?|lscprs?|cspr|scrs?|recommendations?|themes?|findings?',
  work: 'ensur\\w+',
  figures: 'data|figures',
  tools: 'checklist|script|standards?|framework|survey|campaign',
  counts: 'number|dataset|numbers|rates?|percentage|proportion|of \\d+|trend|cohort',
  learning: 'workshop|module|webinar',
  children: 'assessments|voice',
};

/** Words of somebody's life. With one person and no word of the partnership's work, they tell of a case. */
export const life = {
  home: 'home|house|placement|refuge|foster|carers?|bedroom|siblings?|evict\\w*|tenancy|homeless|asleep|cousin|neighbour\\w*|flat',
  hurt: 'bruis\\w+|injur\\w+|abuse[ds]?|abusive|harm(?:ed|ing)?|violent|fracture\\w*|neglected|naked|sexual\\w*|rape\\w*|assault\\w*|punch\\w*|slap\\w*|kick\\w*|groomed|threaten\\w*|stab\\w*|bite|bitten|unsafe|attacked|beaten|bullied|bullying',
  themselves: 'suicid\\w*|overdos\\w*|selfharm',
  substances: 'drugs?|cannabis|cocaine|heroin|drunk|alcohol|drinking|meth',
  law: 'knife|knives|custody|arrest\\w*|gang|traffick\\w*|bail|prison|deport\\w*|visa|stole\\w*|shoplift\\w*|guilty|cautioned|searched|allegation|alleged|detained|weapon|asylum|passport',
  health:
    'hospital|ward|pregnan\\w+|died|diagnos\\w+|medication|nappy|jaundice|dentist|teeth|nits|lice|unborn|scan|deceased|funeral|grave',
  school: 'excluded|teacher|truant\\w*|year \\d+',
  feelings: 'scared|frightened|crying|cried|upset',
  neglect: 'hungry|dirty|clothes|smell\\w*|coat|shoes|uniform|sleep\\w*',
  people: 'married|marriage|boyfriend|girlfriend|social worker|daddy',
  online: 'snapchat|instagram|tiktok|nudes?',
};

/** Words of the partnership's work, and of colleagues who come and go. */
export const work = {
  writing:
    'chas\\w+|send\\w*|sent|report\\w*|draft\\w*|papers?|audit\\w*|minutes|slides|confirm\\w*|circulat\\w+|updat\\w+|email\\w*|e-mail\\w*|write|writing|letter|reply|replied|respon\\w+|tracker|doc|document|spreadsheet|sheet',
  bodies:
    'boards?|chair\\w*|vice|sub ?-? ?group|subgroup|groups?|teams?|exec|executive|committee|partnership\\w*|schools|heads|services?|agenc\\w+|network|forum|members?|membership|panel|council\\w*|trust|icb|ccg|dfe|ofsted|hmi\\w*|association',
  people:
    'leads?|leading|role|analyst|manager|director|officer|designated|named|deputy|rep|represent\\w*|colleague\\w*|owns?|owner|governor\\w*|guest',
  figures: 'data|dataset|kpi|quarter|q\\d|numbers?|figures|stats|analysis|dashboard|scorecard',
  plan: 'actions?|strateg\\w+|framework|priorit\\w+|milestones?|objectives?|outcomes?|target|rag|red|amber|green|overdue|due|plan|plans|item|scrutin\\w+|task|finish|rating|progress|status',
  doing:
    'agree\\w*|deadline|commission\\w*|draft|sign\\w*|approv\\w*|launch\\w*|pilot\\w*|programme|project|finish\\w*|start\\w*|complet\\w*|deliver\\w*|bring\\w*|speak|ask|asked|asking|check\\w*|arrange\\w*|organis\\w*|book\\w*|share|shared|sharing|help\\w*|input|slip\\w*|clear|wait\\w*|know\\w*|host\\w*',
  training:
    'training|trained|trainer|toolkit|tool|conference|workshop|learning(?! (?:diff|disab))|briefing|7|seven|practitioner\\w*|practice|course',
  money: 'budget|funding|cost\\w*|quote|tender|contract\\w*|invoice',
  comingAndGoing:
    'leave|posts?|cover\\w*|recruit\\w*|interview\\w*|vacan\\w+|secondment|retire\\w*|sick|annual|maternity|handover|hand|handing|staffing|induction|covers?|acting|interim|new|takes?|took|taking|back|done|ready|behind|busy|happy|covering|off|late|move\\w* to (?:a |another )?(?:new )?(?:role|post|job|team)|left|joined|join|replac\\w+|job',
  events:
    'template|agenda|review\\w*|present\\w*|event|webinar|survey|feedback|leaflet|poster|website|link|meeting|meetings|campaign|media|comms|video|film|talk|visit|visits|date|dates|diary',
  procedures: 'polic\\w+|consult\\w*|policy|protocol|procedure\\w*|pathway|thresholds?',
  questions: "who|what|what's|which|when|how|why|~first|apolog\\w+|promis\\w+|point",
  everybody: "children|families|carers'|young people|parents'|cases",
  places: 'national|annual|regional',
};
