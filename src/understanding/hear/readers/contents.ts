import type { Contents } from '../../../plan/asking/query';
import { entriesOf } from './entries';

const contents = (of: Contents) => ({ slot: 'contents', of }) as const;

/** What the plan says beyond its items: priorities, vision, core business, who monitors … */
export const contentsEntries = entriesOf('contents', [
  [
    `(the |)(main |big |)headings;priorities;(all |the |)(two|three|four|five|six|seven) priorities;(strategic |)priority areas;strategic priorities;main aims;areas of focus;focus areas`,
    contents('priorities'),
  ],
  [`core business;bau;business as usual`, contents('core business')],
  [
    `who monitors;(who|which group|what group|which board) (monitors|checks|oversees|reviews|scrutinises|keeps an eye on|keeps track of|watches over);how (is|are) (it|this|that|the plan|progress|things) (monitored|reviewed|checked|overseen);
     how often (is|are|do|does);and how often;how often;monitoring interval;interval;monitoring (arrangements|cycle|rules|process);monitored;monitors;monitoring;reporting cycle;reporting arrangements;governance arrangements;
     who is monitoring;who do we report to`,
    contents('monitoring'),
  ],
  [
    `still (live|in force|current|valid|count|going|running|the plan|in use|used|the one (we|they|you) (use|have|follow|work to)|the one in use);(been |)(replaced|superseded)( by|)( something| another|)`,
    contents('plans'),
  ],
  [`acronyms;abbreviations;glossary;jargon;short forms;list of acronyms`, contents('acronyms')],
  [`vision;vision statement;pledge;mission;mission statement`, contents('vision')],
  [`values;principles;values and principles`, contents('values')],
  [
    `(sub groups|groups|boards) (are there|do we have|exist|have we got);(what|which|list) (sub groups|boards|groups);list of (sub groups|groups);all (the |)(sub groups|groups);our (sub groups|groups);(the |)sub groups`,
    contents('groups'),
  ],
  [
    `noted issues;issues (with|in) the (plan|document);contradictions;drafting (remarks|errors|mistakes|notes);(errors|mistakes|typos|oddities) (in|with) the (plan|document);
     wrong with the (plan|document);import issues`,
    contents('issues'),
  ],
  [
    `rating key;rag key;(key|meaning) (to|of|for) the (ratings|colours|rag|rags);rating scheme;rag scheme;(colours|ratings|rags) mean;what do the (colours|ratings) mean;rag definitions;
     how do we rate;how (does|do) the (rag|rating|ratings|colours) work`,
    contents('rating key'),
  ],
  [
    `(what|which|other|list|all|our) plans;plans (are there|do we have|have we got|exist);list of plans;(which|what) (years|period|dates) (did|does|do) (it|this|that|they|the plan|this plan|that plan) (cover|run|span|run to);(when|how long) does (the|this|our) plan (end|run|finish|last|run out|run until|run for|expire|start|begin|cover);plan (period|dates|end date|runs until);period does (the|this|our) plan (cover|run)`,
    contents('plans'),
  ],
  [`plan about;what is (the|this|our) plan;what is (the|this|our) plan for`, contents('priorities')],
]);
