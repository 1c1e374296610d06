/**
 * What safeguarding people call the same subject. A group of words is lent to a priority or theme when exactly one of
 * the plan's has a key word in its title or aliases; a partnership's own aliases go before.
 */
export const concepts: readonly { readonly keys: readonly string[]; readonly also: readonly string[] }[] = [
  { keys: ['neglect'], also: ['neglect', 'child neglect', 'the neglect one'] },
  { keys: ['child sexual abuse', 'csa'], also: ['csa', 'child sexual abuse', 'sexual abuse'] },
  {
    keys: ['exploitation', 'cse', 'cce'],
    also: [
      'exploitation',
      'ce',
      'cce',
      'child exploitation',
      'child ex',
      'criminal exploitation',
      'county lines',
      'vve',
      'missing',
      'mfh',
      'cse',
      'exploited',
    ],
  },
  {
    keys: ['disabilities', 'sen', 'send'],
    also: [
      'send',
      'sen',
      'disabilities',
      'disability',
      'disabled',
      'disabled children',
      'cwd',
      'special needs',
      'special educational needs',
    ],
  },
  {
    keys: ['education', 'excluded', 'schools', 'exclusions'],
    also: [
      'education',
      'exclusions',
      'exclusion',
      'ehe',
      'excluded',
      'reduced timetable',
      'reduced hours',
      'school exclusions',
      'schools',
      'elective home education',
    ],
  },
  {
    keys: ['right help', 'rhrt'],
    also: [
      'rhrt',
      'right help',
      'right time',
      'right help right time',
      'levels of need',
      'lon',
      'threshold',
      'thresholds',
      'front door',
    ],
  },
  {
    keys: ['early help'],
    also: ['eh', 'early help', 'caf', 'common assessment', 'families first', 'early triage'],
  },
  {
    keys: ['leadership', 'governance'],
    also: ['leadership', 'governance', 'strong leadership', 'strong partnership'],
  },
  {
    keys: ['adolescents', 'adolescent'],
    also: ['adolescents', 'adolescent', 'adolescence', 'teens', 'teenagers', 'transitional safeguarding'],
  },
  {
    keys: ['domestic abuse', 'domestic'],
    also: ['da', 'dv', 'domestic abuse', 'domestic violence', 'domestic'],
  },
  {
    keys: ['voice', 'lived experience', 'participation'],
    also: [
      'voc',
      'voice',
      'voice of the child',
      'voice of the family',
      'childs voice',
      'lived experience',
      'participation',
      'hearing children',
    ],
  },
  { keys: ['mental health'], also: ['mental health', 'camhs', 'emotional wellbeing'] },
  {
    keys: ['communication', 'dissemination', 'communications'],
    also: ['comms', 'communications', 'communication', 'dissemination'],
  },
  { keys: ['serious violence', 'violence'], also: ['serious violence', 'youth violence', 'knife crime'] },
  { keys: ['suicide', 'self harm'], also: ['suicide', 'self harm'] },
  { keys: ['online safety', 'online'], also: ['online safety', 'online harm', 'esafety', 'online'] },
];

/** What agencies of a kind are called everywhere. */
export const agencyWords: Readonly<Record<string, readonly string[]>> = {
  police: ['police', 'the force', 'force', 'constabulary', 'cops', 'bcu', 'old bill', 'police colleagues'],
  health: ['health', 'nhs', 'ccg', 'icb', 'the trust', 'trust', 'health colleagues', 'health partners'],
  council: [
    'council',
    'the council',
    'la',
    'local authority',
    'csc',
    'social care',
    'childrens services',
    'children services',
    'childrens social care',
    'county council',
  ],
  education: ['education', 'schools', 'school', 'colleges'],
  'voluntary sector': [
    'vol sector',
    'voluntary sector',
    'voluntary',
    'vcs',
    'vcse',
    'third sector',
    'charities',
    'charity sector',
    'community sector',
  ],
  partnership: ['partnership office', 'the office', 'business unit'],
  independent: [],
  other: [],
};

/** What groups of a kind are called, where only one of that kind is meant. */
export const groupKindWords: Readonly<Record<string, readonly string[]>> = {
  executive: [
    'exec',
    'executive',
    'the executive',
    'executive board',
    'exec board',
    'executive group',
    'execs',
  ],
  board: ['board', 'full board', 'main board', 'the board', 'boards'],
  support: ['support group', 'exec support', 'executive support'],
  subgroup: [],
  'task and finish': ['task and finish', 'task and finish group', 'working group', 'tandf'],
  panel: ['panel'],
  'joint board': [],
};
