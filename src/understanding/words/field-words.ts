import { grouped } from '../../plan/grouped';
import { phraseBook, phrasesFor, type PhraseBook } from './phrases';
import { stemOf } from './stems';

/**
 * What the field and its members say for the same thing, a row each. They find what a plan says by other words than its own;
 * they are never a condition of a list, where only a plan's own names count.
 */
const rows = `
child;children;kid;young person;young people;youngster;young ones;little ones;youth;minor;pupil
parent;carer;mum;dad;mother;father;guardian
family;household;home;parents;relatives;loved ones
adolescent;adolescence;teen;teenager;older children
baby;infant;newborn;unborn;pregnant;pregnancy
adult;grown up;grown ups;adulthood;turn 18;over 18;eighteen
professional;practitioner;staff;worker;workforce;front line;frontline;employee;colleague;personnel
agency;organisation;partner;service;body;provider
police;force;constabulary;officers;law enforcement;west mercia
council;local authority;county council;social care;childrens services;town hall
health;nhs;ccg;clinical commissioning group;hospital;gp;gps;doctor;medical;nurse;clinical
school;education;educational;classroom;teacher;learning institution;academy;college;head teacher
commissioner;commission;funder;buy in
board;executive board;executive;exec;top table;leaders;senior leaders;chiefs
group;sub group;subgroup;committee;working group;task and finish;panel;forum
meet;convene;get together;gather;sit down;come together
work plan;workplan;action plan;delivery plan;business plan;implementation plan;programme of work
report;tell;told;account;feed back;inform;update;write up
annual;annually;yearly;year;every year;each year;once a year;twelve months
quarter;quarterly;every three months;three monthly;four times a year
month;monthly;every month;bi monthly;every two months;every other month
agree;sign off;approve;decide;decision;settle;choose;chose;chosen
monitor;oversee;oversight;watch;track;keep an eye on;check;supervise;scrutinise;scrutiny;look at
progress;headway;how far;getting on;moving forward;advance;going
assurance;assure;confidence;confident;certain;sure;satisfied;reassured;reassurance;comfort;proof
evidence;proof;prove;show;demonstrate;shown
challenge;hold to account;held to account;question;call out;push back;disagree;speak up
support;help;back;assist;assistance;aid
early;earliest;early help;early intervention;soon;sooner;quick;quickly;prompt;promptly;at the start;first signs;before it gets worse
prevent;prevention;stop;avoid;head off;ward off;keep from
reduce;reduction;fewer;less;fall;lower;drop;cut;go down;going down;come down;decrease;decline;shrink;minimise
increase;more;rise;grow;go up;going up;higher;improve;better;raise
improve;improvement;better;enhance;strengthen;stronger;raise standards;get better;make better
develop;build;create;draw up;design;write;produce;set up;establish;make
implement;implementation;put into practice;carry out;carried out;roll out;act on;put in place;deliver;delivery
launch;start;kick off;begin;go live;unveil;introduce
embed;bed in;become part of;stick;everyday practice;second nature
review;revisit;revise;look again;refresh;rethink;reconsider;bring up to date;update;rework;rewrite
evaluate;evaluation;assess;assessment;measure;gauge;appraise;judge;weigh up;work out
audit;inspection;spot check;dip sample;deep dive;case file
data;dataset;data set;figures;numbers;statistics;stats;performance information;information;scorecard;metrics;intelligence
intelligence;intel;information;tip offs;what we know
share;pass on;exchange;swap;circulate;distribute;disseminate;dissemination;spread
communicate;communication;comms;message;publicity;publicise;promote;campaign;get the word out;spread the word;social media;tell people
aware;awareness;know about;understand;knowledge;know;grasp;familiar
training;course;learning;skills;teach;taught;professional development;workshop;upskill
learn;learnt;lesson;take away;findings;found;taught us;teach
finding;recommendation;conclusion;result;lesson
case review;serious case review;scr;lscpr;practice review;learning review;plr;rapid review;serious incident
child death;die;dies;died;death;cdop;child death overview panel;fatality
neglect;not looked after;uncared for;going without
exploitation;exploited;cse;cce;county lines;groomed;gang;trafficked;used by criminals
sexual abuse;sexually abused;csa;child sexual abuse;molested;sexual harm
sexual;sexually;sex
abuse;harm;hurt;mistreat;maltreatment
domestic abuse;domestic violence;da;dv;violence at home;violent homes;abusive relationships
harm;significant harm;danger;risk;threat;unsafe;hurt
risk;at risk;vulnerable;vulnerability;danger;threat;might happen
safe;safely;safety;safer;safeguard;protect;protection;keep from harm;looked after
child protection;cp;child protection plan;protection plan
missing;runaway;run away;go missing;goes missing;absent
perpetrator;offender;abuser;criminal;gang;organised crime;crime;offence;those who do it
victim;survivor;those affected;those harmed
peer on peer;child on child;children who abuse others;harmful sexual behaviour;hsb;other children
disability;disabled;send;sen;special needs;special educational needs
excluded;exclusion;kicked out;thrown out;expelled;suspended;off rolled;not in school;out of school
reduced hours;part time;reduced timetable;half days;few hours
mental health;camhs;emotional wellbeing;wellbeing;well being;psychological
voice;views;heard;hear;listen;feedback;opinion;say;feel;think;thoughts;experience;lived experience;have a say
involve;involvement;participation;participate;engage;engagement;take part;join in;contribute;included
feedback;qualitative feedback;what they think;comments;opinions;survey;ask them
covid;covid 19;coronavirus;pandemic;lockdown;the virus
strategy;strategic;long term;approach;blueprint
strategic;big picture;high level;long term;top level
operational;day to day;on the ground;practical
priority;focus;main thing;concentrate;comes first;top of the list;most important
vision;dream;picture;where we want to get to;want for;hope for;ambition;aspiration;ideal
value;principle;believe;believe in;stand for;ethos;beliefs;how we behave
pledge;promise;commit;commitment;undertaking;vow;word
purpose;what for;reason;point of;exist;here for
role;job;responsibility;responsible;duty;function;task
accountable;accountability;answerable;answer for;responsible;on the hook;carries the can;buck stops
lead;leader;leadership;led;in charge;head;run;front
govern;governance;run;structure;arrangements;set up;how it works
joint;jointly;together;shared;collaborate;collaboration;collaborative;partnership;joined up;work with;team up;multi agency;hand in hand;between us
partnership;safeguarding partnership;hscp;ssp;hscb;lscb;lscp;safeguarding board
open;openly;openness;transparent;transparency;honest;honesty;upfront;frank;candid
respect;respectful;respectfully;trust;confidence;courtesy;polite
inclusive;inclusivity;inclusion;everyone welcome;diverse;diversity;equality
statutory;law;legal;legally;by law;legislation;guidance;working together;required
guidance;guide;guideline;procedure;protocol;policy;rules;instructions;manual;advice
threshold;levels of need;continuum of need;criteria;bar;cut off
referral;refer;mash;front door;pass to;sent to;signpost
mash;multi agency safeguarding hub;hub;front door
no further action;nfa;closed without action;come to nothing;lead nowhere;nothing done
section 47;s47;enquiry;investigation
tool;toolkit;resource;template;kit;gcp2;graded care profile;aids;material
toolkit;tool kit;box of tools
timely;in time;on time;timescale;deadline;good time;promptly;quickly;straight away
consistent;consistently;same way;uniform;one way
quality;good;high quality;standard;well;effective;effectively;effectiveness;how well
effective;effectively;effectiveness;work well;how well;success;successful;achieve;do any good;makes a difference
impact;effect;difference;outcome;result;change;make a difference;benefit
outcome;result;end up;consequence;what happens;better lives
identify;identified;identification;spot;notice;recognise;find;see;detect;pick up;pinpoint;flag
respond;response;react;deal with;dealt with;answer;tackle;handle;address;act;action
pathway;route;process;way in;steps
transition;transitional;move into adulthood;growing up;become adults;turn 18;leaving care
prevalent;prevalence;common;widespread;how much;how many;extent;scale;how big;nature;profile
profile;picture;nature;kind;type
intervention;intervene;step in;programme;get involved;treatment
resilience;resilient;cope;coping;bounce back;strength
strength;strengths based;good at;what works;signs of safety
whole family;think family;family as a whole;entire family
domestic;home;at home;household
community;local people;neighbourhood;neighbours;public;locals;residents;general public
public;general public;people out there;residents;locals
online;internet;web;digital;cyber;social media;on line
suicide;self harm;take their own life
sleep;bed;safe sleep
conference;core group;strategy meeting
agenda;discuss;discussion;on the table
resource;money;budget;funds;capacity;put in
emerging;new;newly;unexpected;crop up;arise;come up
flexible;flexibility;adapt;change course;stay open;respond
website;web page;online;site;read more
smart;specific;measurable;achievable;realistic;timely
rag;red amber green;colour;traffic light;rating
core business;business as usual;bau;day job;everyday work;routine work;ordinary work
consult;consultation;ask;asked;workshop;development day;away day
former;formerly;previous;previously;before;earlier;old;used to be;known as;called;replaces;supersedes;instead of;last plan
publish;public;put out;available;printed
barrier;gap;missing;lack;shortfall;holes;what is lacking
good practice;best practice;what works well;good examples;examples
concern;worry;worried;issue;problem
success;good news;achievement;went well;celebrate;wins
exception;by exception;only when;where necessary;if needed
confident;confidence;sure;comfortable
recruit;retain;turnover
ethical;ethically;moral;right and wrong;fair
extra familial;outside the home;outside the family;beyond the home;contexts;friends;peer group
information sharing;share information;data sharing;consent;permission
consent;agreement;permission;agree
appointment;was not brought;did not attend;missed appointments;dna
lead professional;key worker;one person;single contact;named person
adult;adults board;kasisb;keeping adults safe;safeguarding adults board;sab
community safety partnership;csp;community safety
isle of wight;iow;iowscp;iwscp;iw;the island;island
hips;portsmouth;southampton;4lscp
scotland;wales;region;regional;regionally;neighbouring;nearby
national;nationally;country;government;whitehall;england
local;locally;here;area;our patch;round here
unclear;vague;odd;strange;mistake;error;wrong;contradict;inconsistent;contradiction;does not add up
lost;missing;illegible;cannot be read;garbled;gone;unreadable
repeated;twice;again;duplicate;same thing
empty;blank;nothing;none;not filled in;no entry;left out
appropriate;appropriately;proper;properly;right;suitable;correct
inappropriate;wrong;unnecessary;needless;not needed;should not have
chronic;long running;long term;ongoing;lasting;years on end;enduring;enduringly
serious;grave;severe;worst;gravest
lives;life;living;daily life
escalate;escalation;get worse;worsen;serious
repeat;again;second;subsequent;come back;coming back;return;more than once
second;later;subsequent;again;repeat
length;how long;duration;time spent
disrupt;dismantle;break up;take apart;thwart
raise awareness;awareness;make people aware
diversion;diversionary;activities;something to do;keep busy
parenting;parenting programmes;parenting classes;parent courses
category;type;kind;sort
substance misuse;drugs;alcohol;drink;addiction
collate;gather;collect;collection;bring together;pull together;put together
analyse;analysis;narrative;commentary;make sense of;look into;explain
contribute;feed into;shape;inform;influence
audit;file;files;case file;casework;examine;examination;inspect
case review;serious case review;tragedy;tragedies;scr;plr;lscpr;practice review
tool;form;forms;instrument;instruments;scoring
resource;resources;spend;spent;spending;cash
factor;factors;cause;causes;root;roots;underlying
gap;gaps;weak spot;weak spots;weakness;weaknesses
teamwork;collaboration;collaborate;jointly;together
give;gives;hand;provide;provides;supply;supplies;receive;receives
support;equip;equipped;enable;enables
clear;plain;straightforward;simple
link;links;linked;tie;tied;connect;connected
attend;attends;turn up;turns up;represented
website;web;facebook;twitter;social media;online
communications;press office;press officers;publicity
training;class;classes;course;session;sessions
excluded;sent home;sent away;barred
further;again;once more;second time
ethical;morally;moral
contextual;extra familial;peers;street;streets;park;parks
level of need;how serious;crisis;crises
`;

/** Its single words: a word of the field is never taken for another one misspelt. */
export const wordsOfField: ReadonlySet<string> = new Set(
  rows.split(/[;\n]/).filter((phrase) => !phrase.includes(' ')),
);

const written = rows
  .trim()
  .split('\n')
  .flatMap((row, i) => phrasesFor(row, i).map(([words, at]) => ({ stems: words.map(stemOf).join(' '), at })));

/** By stems: the rows that a word or phrase stands in. */
export const fieldWords: PhraseBook<readonly number[]> = phraseBook(
  [...grouped(written, ({ stems }) => stems)].map(
    ([stems, all]) => [stems.split(' '), [...new Set(all.map(({ at }) => at))]] as const,
  ),
);
