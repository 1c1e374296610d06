/** What a spelling means between certain words; where a list is left out, any word may stand there. */
export interface Doubtful {
  readonly typed: string;
  readonly means: string;
  readonly behind: ReadonlySet<string> | undefined;
  readonly before: ReadonlySet<string> | undefined;
}

const counted = 'lead leads date dates rating ratings evidence update updates colour news change changes of';
const pointing = 'that which the this those these any last first next other whole no our my red amber green';
const asking = 'when what who whose how where which why the is are it was';
const nothing = '';

/** Each with what it means, the words it stands behind, and the words it stands before. */
const table: readonly (readonly [typed: string, means: string, behind?: string, before?: string])[] = [
  ['wan', 'one', pointing],
  ['wans', 'ones', `${pointing} late`],
  ['ken', 'know', 'to not you i we do'],
  ['noo', 'now', undefined, nothing],
  ['rn', 'now', undefined, nothing],
  ['nae', 'no', undefined, counted],
  ['na', 'no', undefined, 'sorry red amber green actually make scrap wait it that just'],
  ['nee', 'no', undefined, counted],
  ['ony', 'any', undefined, `${counted} late overdue red amber green thing`],
  ['dae', 'do', 'to i we you can must should will'],
  ['an', 'and', undefined, asking],
  ['aw', 'all', undefined, 'the of our my these those them'],
  ['em', 'them', 'of on all show list give for about any both'],
  ['gan', 'go', 'to not i we can'],
  ['tha', 'you', 'can could has have do does did will would what'],
  ['wee', 'little', 'a the'],
  ['dis', 'this', undefined, 'one plan week month year thing'],
  ['dat', 'that', undefined, 'one plan thing'],
  ['dat', 'that', 'things ones those them', 'is are'],
  ['4', 'for', 'show due list update wanted needed it this that', 'me us you the our my now today'],
  [
    '2',
    'to',
    'need want have got how what going supposed',
    'know see do be get say report finish chase tell have read',
  ],
];

const words = (said: string | undefined) => (said === undefined ? undefined : new Set(said.split(' ')));

/** Spellings that may be a name, another word or a slip of one: taken only where they can be nothing else. */
export const doubtfulSpellings: readonly Doubtful[] = table.map(([typed, means, behind, before]) => ({
  typed,
  means,
  behind: words(behind),
  before: words(before),
}));

export const doubtfulWords: ReadonlySet<string> = new Set(table.map(([typed]) => typed));
