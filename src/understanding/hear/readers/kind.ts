import type { KindWord } from '../found';
import type { Found } from '../found';
import type { Token } from '../sentence';
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

/** "Which 1", "the 3rd 1", "just the audit 1": the figure for the word, and no number of an item. */
export function readFigureOne(tokens: readonly Token[], at: number): Found | undefined {
  const next = tokens[at + 1];
  const before = tokens[at - 1]?.word ?? '';
  if (tokens[at]?.word !== '1' || tokens[at].before !== '') return undefined;
  const pointed = pointers.has(before) || /^\d(st|nd|rd|th)$|^(first|second|third|last)$/.test(before);
  const named = tokens[at - 2]?.word === 'the' && /^[a-z]{4,}$/.test(before) && !numbered.has(before);
  const ends = next === undefined || next.before !== '';
  return pointed || (named && ends) ? { from: at, to: at + 1, by: 'kind', means: one('tracked') } : undefined;
}

const pointers = new Set('which that this other same only'.split(' '));
const numbered = new Set(
  'priority action milestone objective item number part option line task outcome section level'.split(' '),
);
