import { meaningsIn } from './readers';

test.each([
  ['how many', { slot: 'show', show: 'count' }],
  ['what percent', { slot: 'show', show: 'count' }],
  ['RAG', { slot: 'show', show: 'ratings' }],
  ['summary', { slot: 'show', show: 'ratings' }],
  ['by priority', { slot: 'by', by: 'priority' }],
  ['by subgroup', { slot: 'by', by: 'group' }],
  ['sorted by date', { slot: 'sort', sort: 'date' }],
  ['soonest first', { slot: 'sort', sort: 'date' }],
  ['worst first', { slot: 'sort', sort: 'rating' }],
  ['first five', { slot: 'limit', limit: 5 }],
  ['top 3', { slot: 'limit', limit: 3 }],
])('how it is shown: %s', (words, means) => {
  expect(meaningsIn(words)).toEqual([means]);
});

test.each([
  ['milestones', 'tracked', true],
  ['action', 'tracked', false],
  ['objectives', 'objective', true],
  ['outcomes', 'outcome', true],
  ['success measures', 'success measure', true],
  ['kpis', 'measure', true],
  ['where is the evidence', 'evidence source', true],
])('which lines: %s', (words, kind, many) => {
  expect(meaningsIn(words)).toEqual([{ slot: 'kind', kind, many }]);
});

test.each([
  ['priorities', 'priorities'],
  ['core business', 'core business'],
  ['BAU', 'core business'],
  ['who monitors', 'monitoring'],
  ['vision', 'vision'],
  ['principles', 'values'],
  ['glossary', 'acronyms'],
  ['rag key', 'rating key'],
  ['contradictions', 'issues'],
])('what the plan says: %s', (words, of) => {
  expect(meaningsIn(words)).toContainEqual({ slot: 'contents', of });
});

test.each([
  ['my', { slot: 'me' }],
  ['nobody', { slot: 'nobody' }],
  ['my group', { slot: 'own group' }],
  ['led by', { slot: 'as', as: 'lead' }],
  ['contributing to', { slot: 'as', as: 'contributor' }],
])('whose: %s', (words, means) => {
  expect(meaningsIn(words)).toEqual([means]);
});

test.each(['show me', 'can I see', 'could you', 'please', 'do we know'])('"%s" says nothing', (words) => {
  expect(meaningsIn(words)).toEqual([]);
});

test.each([
  ['across everything', { slot: 'everything' }],
  ['but not', { slot: 'not' }],
  ['except', { slot: 'not' }],
  ['or', { slot: 'or' }],
  ['since', { slot: 'relation', relation: 'since' }],
  ['before', { slot: 'relation', relation: 'before' }],
])('what joins: %s', (words, means) => {
  expect(meaningsIn(words)).toEqual([means]);
});

test.each([
  ['2 of 3 in', 2, 3],
  ['two out of three done', 2, 3],
  ['2/3 received', 2, 3],
])('so many of so many: %s', (words, done, of) => {
  expect(meaningsIn(words)).toEqual([{ slot: 'count', done, of }]);
});

test.each(['4 of 3', '3/4', '2 of'])('%s is no such count', (words) => {
  expect(meaningsIn(words).map((means) => means.slot)).not.toContain('count');
});

test('"I meant" corrects at the start only', () => {
  expect(meaningsIn('no, I meant P2')).toContainEqual({ slot: 'cue', cue: 'again' });
  expect(meaningsIn('what am I meant to do')).not.toContainEqual({ slot: 'cue', cue: 'again' });
});
