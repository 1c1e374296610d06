import { entriesOf } from './entries';

/** Words that carry no condition of their own. Anything else must be claimed by a reader. */
export const fillerEntries = entriesOf('small words', [
  [
    `the;a;an;of;is;are;was;were;be;been;being;am;does;did;have;has;had;having;will;would;could;can;shall;should;might;must;ought;
     we;us;our;ours;you;your;they;them;their;he;she;his;her;him;its;this;that;these;those;there;here;what;where;how;than;then;so;if;
     at;as;with;into;onto;out;off;up;down;about;around;against;towards;among;amongst;via;per;regarding;re (the|my|our|this);concerning;relating;related;
     please;thanks;ta;cheers;ok;okay;alright;fine;right;well;hi;hello;hey;oh;um;er;just now;right now;at the mo;atm;the mo;now;currently;at the moment;atm;at present;presently;today then;still;yet;already;actually;really;
     quite;very;much;too;even;ever;again;currently at;again please;kindly;quickly;quick;
     show;see;tell;give;get;getting;need;needs;want;wants;wanted;wanting;know;look;looking;find;say;says;said;think;check;run;pull;put;read;view;open up;display;
     going;go;goes;happening;happen;come;comes;coming;make;makes;take;taking;meant;supposed;held;recorded;listed;named;called;set;sit;sits;sitting;
     plan;partnership;like;some;many;more than;least;most;both;other;another;same;such;few;several;lot;lots;number;
     at risk of;(child|children|young people|families|those|pupils|adolescents) at risk( of|);
     thing;something;someone;somebody;person;
     sort;sorted;order;ordered;ranked;rank;grouped;group them;arranged;arrange;split;broken down;break down;cut;
     yes;no worries;but;because;while;though;although;however;whether;else;while you are at it;
     actually now;far;long;big;little;bit;kind of;sort of;basically;exactly;i wonder;wondering;do you know;any idea;anyone know;
     do we know;please can you;can you;could you;would you;will you;can we;could we;do we;have we;are we;let us;lets;help me;
     i (should|would) (be |)(most |very |so |much |)(grateful|obliged) (if you (would|could)|to (know|hear|have))( kindly| please|);(would|will) you be (so |)(kind|good)( enough|) (as |)to;if you would be so (kind|good);if i may;if it is not an imposition;at your convenience;(may|might|could|can) i (trouble|bother|ask)( you)( for| about|);(might|may) i ask;i wonder (whether|if) (i|you) (might|could)( trouble you for|);let me know;do let me know;confirm;set out;with apologies for the short notice;with apologies;
     i am (quite |)new( here| to this| to all this|);i am (wanting|looking|trying|hoping) to (know|see|find out);i (have |)(only |just |)(just |)started( on monday| monday| this week| last week| today|);silly question;for the (front sheet|paper|pack|appendix|board pack|minutes|record|agenda);board pack;appendix;front sheet;
     (may|might|could|can) i (please|just|kindly|possibly) (ask|enquire|check|trouble you|have|see|get);i (would |)like to (ask|know|see);thank you (so |very |ever so )much;much appreciated;any time;filter;=;the one using;using;actual;(aim|aims|purpose|goal|goals) (of|for|behind);(the |)rest of( the|);
     full (name|title|text|wording)( of| for|);(name|title) of;(could|can|would) you possibly;
     (i do |i |)hope you do not mind (my |me |)asking;(if |)(it |that |)is not too much (trouble|bother);
     (understood|believed|thought|said|recorded|known|reported|expected|listed|down) (to be|as);used to (be|have|do|say)( called|);concern(|s|ed|ing) (the|a|an|our|my|your|with|how|whether|children|young|families);
     good (morning|afternoon|evening);(i do |i |)hope you are well;(no|now) then;i (should|would) be (glad|obliged) to (know|hear);
     fall under;falls under;sit under;sits under;sat with;underneath;part;bit about;bits about;theme;themes;themed;whatever;whichever;anywhere;everywhere;at all;across the (board|lot|piece);colour wise;rag wise;date wise;time wise;anything at all;cover;covers;covering;cite;cites;citing;refer to;refers to;references;reference;written;write about;speak about;speaks about;talk about;talks about;touch on;touches on;deal with;deals with;text contains;text mentions;where (the |)text;wording;
     exist;exists;planned;tagged;(made|make|makes) a difference;worked;successful;succeeded;sign up to;signed up to;include;included;includes;including;contain;contains;work;works;working;mention;mentions;mentioned;concern;concerns about;
     currently in;due and;place;side;area;areas;part of;
     percent of;rated as;marked;marked as;rated at;showing;showing as;shown as;sat at;flagged;flagged as;classed as;coming out as;stands;
     wed (do|have|be|get|finish|agree|agreed|say|said);colour coded;coded;scored;score;priority;group;groups;sub group;team;agency;agencies;post;posts;etc;percent complete`,
    { slot: 'filler' },
  ],
]);
