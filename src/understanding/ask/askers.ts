import type { Called } from '../hear/called';
import { says, type Heard } from '../hear/heard';
import {
  askAcronym,
  askCarriedOver,
  askCompare,
  askContents,
  askDigest,
  askLimit,
  askMeetings,
} from './about-plan';
import { askAsOf } from './as-of';
import type { Asker } from './asked';
import { askChanges } from './changes';
import { askItem, askWho } from './item';
import { askItems } from './items';
import { askUpToDate } from './up-to-date';

/** One sort of question: what it asks, an example, what calls it and what makes a query of it. */
export interface Asking {
  readonly name: string;
  readonly example: string;
  readonly calledBy: Called;
  readonly ask: Asker;
}

/** The more particular first: the last one lists items by whatever conditions were said. */
export const askers: readonly Asking[] = [
  {
    name: 'what a short form stands for',
    example: 'what does CERAF stand for',
    calledBy: { cues: ['meaning'], where: mayBeShortForm },
    ask: askAcronym,
  },
  {
    name: 'one plan beside another',
    example: 'difference between the 2017 plan and now on early help',
    calledBy: { cues: ['compare'], slots: ['relation'] },
    ask: askCompare,
  },
  {
    name: 'what was carried over',
    example: 'what was carried over from last year',
    calledBy: { cues: ['carried over'] },
    ask: askCarriedOver,
  },
  {
    name: "a group's digest",
    example: 'send me the digest now',
    calledBy: { cues: ['digest'] },
    ask: askDigest,
  },
  {
    name: 'when a priority ends',
    example: 'when does neglect run out',
    calledBy: { cues: ['limit'], words: new Set(['priority', 'priorities']) },
    ask: askLimit,
  },
  { name: 'whose it is', example: 'who leads P3', calledBy: { cues: ['who'] }, ask: askWho },
  {
    name: 'when a group meets',
    example: 'when is the next board',
    calledBy: { cues: ['meeting', 'when'], slots: ['meeting'] },
    ask: askMeetings,
  },
  {
    name: 'how it stood on a day',
    example: 'what was red on 1 October',
    calledBy: { words: new Set(['was', 'were']) },
    ask: askAsOf,
  },
  {
    name: 'whether all is up to date',
    example: 'have I updated everything',
    calledBy: { cues: ['updated'], words: new Set(['update', 'updates', 'updated']) },
    ask: askUpToDate,
  },
  {
    name: 'what changed',
    example: "what's changed since last board",
    calledBy: { cues: ['changed', 'became', 'compare'], slots: ['time', 'meeting', 'lasting'], where: moves },
    ask: askChanges,
  },
  {
    name: 'what the plan says',
    example: 'what are our priorities',
    calledBy: { cues: ['meaning'], slots: ['contents', 'kind'], where: namesPlan },
    ask: askContents,
  },
  {
    name: 'one item',
    example: 'status of complex case panel',
    calledBy: { slots: ['ref', 'nth', 'no such ref', 'pronoun'], where: ({ about }) => about.length > 0 },
    ask: askItem,
  },
  { name: 'items', example: "what's red in Neglect?", calledBy: 'any', ask: askItems },
];

/** "whats CERAF": a short form of the plan, or a single word that may be one. */
function mayBeShortForm(heard: Heard): boolean {
  const bare = says(heard, 'what') && says(heard, 'is');
  const isShort = names(heard, 'acronym') || heard.about.length + heard.unknown.length === 1;
  return bare && isShort;
}

function namesPlan(heard: Heard): boolean {
  return names(heard, 'plan');
}

function names({ found }: Heard, is: 'acronym' | 'plan'): boolean {
  return found.some(({ means }) => means.slot === 'name' && means.names.some((name) => name.is === is));
}

/** "from green to amber" */
function moves(heard: Heard): boolean {
  return says(heard, 'from') && says(heard, 'to');
}
