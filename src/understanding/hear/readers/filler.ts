import { entriesOf } from './entries';

/** Words that carry no condition of their own. Anything else must be claimed by a reader. */
export const fillerEntries = entriesOf('small words', [
  [
    `the;a;an;of;is;are;was;were;be;been;being;am;does;did;have;has;had;having;will;would;could;can;shall;should;might;must;ought;
     we;us;our;ours;you;your;they;them;their;he;she;his;her;him;its;this;that;these;those;there;here;what;where;how;than;then;so;if;
     at;as;with;into;onto;out;off;up;down;about;around;against;towards;among;amongst;via;per;regarding;re (the|my|our|this);concerning;relating;related;
     please;thanks;ta;cheers;ok;okay;alright;fine;right;well;hi;hello;hey;oh;um;er;just now;right now;at the mo;atm;the mo;now;currently;at the moment;atm;at present;presently;today then;still;yet;already;actually;really;
     quite;very;much;too;even;ever;again;currently at;again please;kindly;quickly;quick;
     show;see;tell;give;get;getting;need;needs;want;wants;wanted;know;look;looking;find;say;says;said;think;check;run;pull;put;read;view;open up;display;
     going;go;goes;happening;happen;come;comes;coming;make;makes;take;taking;meant;supposed;held;recorded;listed;named;called;set;sit;sits;sitting;
     plan;partnership;like;some;many;more than;least;most;both;other;another;same;such;few;several;lot;lots;number;
     thing;something;someone;somebody;person;
     sort;sorted;order;ordered;ranked;rank;grouped;group them;arranged;arrange;split;broken down;break down;cut;
     yes;no worries;but;because;while;though;although;however;whether;else;while you are at it;
     actually now;far;long;big;little;bit;kind of;sort of;basically;exactly;i wonder;wondering;do you know;any idea;anyone know;
     do we know;please can you;can you;could you;would you;will you;can we;could we;do we;have we;are we;let us;lets;help me;
     exist;exists;planned;tagged;(made|make|makes) a difference;worked;successful;succeeded;sign up to;signed up to;include;included;includes;including;contain;contains;work;works;working;mention;mentions;mentioned;concern;concerns about;
     currently in;due and;place;side;area;areas;part of;
     percent of;rated as;marked;marked as;rated at;showing;showing as;shown as;sat at;flagged;flagged as;classed as;coming out as;stands;
     wed (do|have|be|get|finish|agree|agreed|say|said);colour coded;coded;scored;score;priority;group;groups;sub group;team;agency;agencies;post;posts;etc;percent complete`,
    { slot: 'filler' },
  ],
]);
