import type { FactKind } from '../../plan/facts/fact';

/** Words that say nothing of what a question about the plan's document is about. */
export const smallInQuestions: ReadonlySet<string> = new Set(
  `the a an and or but nor of in on to at by from for with without about into onto over under up out off as than then so if
  is are was were be been being am do does did doing done has have had having will would shall should can could may might must
  i me my mine we us our ours you your they them their theirs it its he she his her him this that these those there here
  what which who whom whose when where why how whether any some all each every both either no not only also too very much many
  please thanks hi hello ok tell show give say said says know want wanted need needs like get gets got go goes going gone come comes make makes made
  thing things something anything someone anyone anybody somebody everyone everybody people person lot lots bit
  plan plans document line lines supposed meant actually really exactly still ever just even yet now again sometimes always
  one ones way ways put let keep kept mean means trying try between because such same other else through sure
  happen happens happened happening take takes taken using use used able look looks looked
  isnt arent dont doesnt didnt cant wont us theyre were thats whats isn aren don doesn didn won`.split(/\s+/),
);

/** What members say when they mean one sort of thing that a plan prints rather than another. */
export const factKindWords: Readonly<Record<FactKind, string>> = {
  vision: 'vision;dream;ideal;picture of the future;want for every child;hope for',
  value: 'value;values;believe in;stand for;ethos;behave;believe',
  principle: 'principle;principles;work by;guide us;guides us',
  pledge: 'pledge;promise;promised;vow;our word',
  purpose: 'purpose;purposes;what for;exist;exists;there to do;point of',
  commitment: 'commitment;committed;commit;take on;undertake',
  governance:
    'governance;arrangements;structure;statutory body;set up;agreed by;who agreed;signed off;drawn up;where did;came from;come from',
  reporting: 'reporting;report;reported;publication;publish;told of;where will we see',
  objective: 'objective;objectives;set out to do;trying to do',
  action: 'action;actions;task;tasks;going to do',
  milestone: 'milestone;milestones;step',
  outcome: 'outcome;outcomes;result;results;end up;once we are finished;should it lead to',
  'success measure':
    'measure;measures;success;how will we know;how would we know;how do we know;how would we see;tell us whether;yardstick;sign of success;prove;succeeded',
  'monitoring measure':
    'measure;measures;monitor;figures;numbers;indicator;how would we see;how will we know;watch',
  'evidence source':
    'evidence;proof;where is the evidence;where would we look;where do we look;show it;source;sources',
  impact: 'impact;outcome;difference;better for children;end up',
  'objective statement': 'objective;objectives;assured;assurance;set out to do',
  'sub-point': 'sub point;in detail',
  'core business': 'core business;bau;business as usual;day job;everyday work;routine',
  plan: 'title;period;called;years',
  supersedes:
    'supersede;supersedes;replace;replaces;previous plan;plan before;last plan;older plan;come before;earlier plan',
  part: 'part;parts;refresh;refreshed;how often;redo',
  priority: 'priority;priorities;strand',
  aim: 'aim;aims;goal;goals;strapline;strategic objective;hope to end up;set out to do;in a line;in a nutshell;overall',
  'joint work':
    'joint;joint with;jointly;share with;shared with;team up;with us;in on;working with;alongside;hand in hand;together with',
  limit: 'limit;until;end;ends;run out;expire;how long;stop being',
  completion: 'complete;completed;completion;deadline;finish;finished;end;by when;over;wrapped up',
  lead: 'lead;leads;in charge;charge;chair;who runs;heads;head up;runs',
  accountable:
    'accountable;accountability;answerable;answers for;answer for;carries the can;buck;responsible;blame',
  group: 'group;groups;sub group;committee;committees',
  'empty cell': 'empty;blank;nothing;cell;anything to do',
  monitoring: 'monitor;monitors;monitored;progress;oversee;oversees;checks;watches;keeps an eye;how often',
  rule: 'rule;rules;must;have to;has to;contain;required',
  theme: 'theme;themes;cross cutting',
  'short form': 'acronym;stand for;stands for;short for;letters;initials;abbreviation;spell out',
  'noted issue':
    'issue;issues;wrong with;mistake;mistakes;error;errors;typo;unclear;contradiction;contradictions;odd;garbled;misprint;inconsistent',
};
