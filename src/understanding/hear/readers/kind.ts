import type { KindWord } from '../found';
import { entriesOf } from './entries';

const one = (kind: KindWord) => ({ slot: 'kind', kind, many: false }) as const;
const many = (kind: KindWord) => ({ slot: 'kind', kind, many: true }) as const;

/** Which lines of the plan are meant. Members say action, milestone and task for whatever the plan rates. */
export const kindEntries = entriesOf('kind', [
  [`action;action point;milestone;task;item;line;one;deliverable`, one('tracked')],
  [
    `actions;action points;milestones;tasks;items;lines;things;ones;deliverables;stuff;bits;pieces of work;bits of work`,
    many('tracked'),
  ],
  [`objective`, one('objective')],
  [`objectives`, many('objective')],
  [`outcome;key outcome`, one('outcome')],
  [`outcomes;key outcomes`, many('outcome')],
  [`success measure`, one('success measure')],
  [
    `success measures;success criteria;measures of success;success factors;success look like;know we have made a difference;know we are successful;how (will|do|would|can|could) we know(| if| whether)`,
    many('success measure'),
  ],
  [`monitoring measure`, one('monitoring measure')],
  [`monitoring measures`, many('monitoring measure')],
  [`measure;kpi;indicator`, one('measure')],
  [`measures;kpis;indicators;measuring;measured;metrics;we measure;being measured`, many('measure')],
  [
    `evidence source(|s);source(|s) of evidence;where is the evidence;where (does|do|will|is|should) (the |our |)evidence(| come);evidence (is |)(meant|supposed|going|expected) to come;
     evidence (come|comes|coming) from;what (is the |)evidence;where the evidence`,
    many('evidence source'),
  ],
  [`impact statement`, one('impact')],
  [`impact statements`, many('impact')],
]);
