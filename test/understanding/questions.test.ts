import type { Utterance } from '../../src/understanding/words/utterance';
import { asks, hampshire, heardIn, herefordshire, herefordshire2017, hounslow, shropshire } from './setting';

/** Plain questions over all five plans, each with the query it is. */
const questions: readonly (readonly [plan: string, heard: string, means: Utterance])[] = [
  [hounslow, "show me 1.3's history", asks(hounslow, { ask: 'history', ref: '1.3' })],
  [hounslow, "what's 1.3's rating", asks(hounslow, { ask: 'item', ref: '1.3', focus: 'rating' })],
  [hounslow, '1.3?', asks(hounslow, { ask: 'item', ref: '1.3' })],
  [hounslow, '1.3 please', asks(hounslow, { ask: 'item', ref: '1.3' })],
  [hounslow, "what's amber", asks(hounslow, { ask: 'items', filter: { ratings: ['amber'] }, show: 'list' })],
  [
    hounslow,
    'anything red or overdue in neglect',
    asks(hounslow, {
      ask: 'items',
      filter: { priorities: ['1'], anyOf: [{ ratings: ['red'] }, { states: ['overdue'] }] },
      show: 'list',
    }),
  ],
  [
    hounslow,
    'red and overdue',
    asks(hounslow, { ask: 'items', filter: { ratings: ['red'], states: ['overdue'] }, show: 'list' }),
  ],
  [
    hounslow,
    'red or amber but not police',
    asks(hounslow, {
      ask: 'items',
      filter: { ratings: ['red', 'amber'], not: { who: { parties: [{ agency: 'police' }] } } },
      show: 'list',
    }),
  ],
  [
    hounslow,
    'whats not green in csa',
    asks(hounslow, {
      ask: 'items',
      filter: { priorities: ['2'], not: { ratings: ['green'] } },
      show: 'list',
    }),
  ],
  [
    hounslow,
    'not rated in P3',
    asks(hounslow, { ask: 'items', filter: { ratings: ['not rated'], priorities: ['3'] }, show: 'list' }),
  ],
  [
    hounslow,
    'which have no lead',
    asks(hounslow, { ask: 'items', filter: { states: ['no lead'] }, show: 'list' }),
  ],
  [
    hounslow,
    'what has no evidence',
    asks(hounslow, { ask: 'items', filter: { states: ['no evidence'] }, show: 'list' }),
  ],
  [
    hounslow,
    "what's slipped",
    asks(hounslow, { ask: 'items', filter: { states: ['slipped'] }, show: 'list' }),
  ],
  [
    hounslow,
    "what hasn't been updated since september",
    asks(hounslow, { ask: 'items', filter: { notUpdatedSince: '2021-10-01' }, show: 'list' }),
  ],
  [
    hounslow,
    'what hasnt been updated for 6 weeks',
    asks(hounslow, { ask: 'items', filter: { notUpdatedSince: '2021-09-29' }, show: 'list' }),
  ],
  [
    hounslow,
    'red for more than a quarter',
    asks(hounslow, {
      ask: 'items',
      filter: { ratedSince: { rating: 'red', before: '2021-08-11' } },
      show: 'list',
    }),
  ],
  [
    hounslow,
    'whats been amber since june',
    asks(hounslow, {
      ask: 'items',
      filter: { ratings: ['amber'], became: { rating: 'amber', since: '2021-06-01' } },
      show: 'list',
    }),
  ],
  [
    hounslow,
    'what is struggling',
    asks(hounslow, { ask: 'items', filter: { ratings: ['red', 'amber'] }, show: 'list' }),
  ],
  [
    hounslow,
    'on track in p1',
    asks(hounslow, { ask: 'items', filter: { ratings: ['green'], priorities: ['1'] }, show: 'list' }),
  ],
  [
    hounslow,
    'how are we doing on neglect',
    asks(hounslow, { ask: 'items', filter: { priorities: ['1'] }, show: 'ratings' }),
  ],
  [
    hounslow,
    'how is P2 going',
    asks(hounslow, { ask: 'items', filter: { priorities: ['2'] }, show: 'ratings' }),
  ],
  [
    hounslow,
    'overdue for health',
    asks(hounslow, {
      ask: 'items',
      filter: { states: ['overdue'], who: { parties: [{ agency: 'health' }] } },
      show: 'list',
    }),
  ],
  [
    hounslow,
    'what have police got',
    asks(hounslow, {
      ask: 'items',
      filter: { who: { parties: [{ agency: 'police' }] }, states: ['not done'] },
      show: 'list',
    }),
  ],
  [
    hounslow,
    'whats mine',
    asks(hounslow, {
      ask: 'items',
      filter: { who: { parties: ['me'] }, states: ['not done'] },
      show: 'list',
    }),
  ],
  [
    hounslow,
    'my overdue actions',
    asks(hounslow, { ask: 'items', filter: { states: ['overdue'], who: { parties: ['me'] } }, show: 'list' }),
  ],
  [
    hounslow,
    'anything for me due this month',
    asks(hounslow, {
      ask: 'items',
      filter: {
        who: { parties: ['me'] },
        due: { first: '2021-11-01', last: '2021-11-30', reading: 'in', said: 'this month' },
      },
      show: 'list',
    }),
  ],
  [
    hounslow,
    'due this week',
    asks(hounslow, {
      ask: 'items',
      filter: { due: { first: '2021-11-08', last: '2021-11-14', reading: 'in', said: 'this week' } },
      show: 'list',
    }),
  ],
  [
    hounslow,
    'due this quarter',
    asks(hounslow, {
      ask: 'items',
      filter: { due: { first: '2021-10-01', last: '2021-12-31', reading: 'in', said: 'this quarter' } },
      show: 'list',
    }),
  ],
  [
    hounslow,
    'due by end of march',
    asks(hounslow, {
      ask: 'items',
      filter: { due: { first: '2021-11-10', last: '2022-03-31', reading: 'by', said: 'by end of march' } },
      show: 'list',
    }),
  ],
  [
    hounslow,
    'due before the december exec',
    asks(hounslow, {
      ask: 'items',
      filter: {
        due: { first: '2021-11-10', last: '2021-12-08', reading: 'by', said: 'before the december exec' },
      },
      show: 'list',
    }),
  ],
  [
    hounslow,
    'whats due before the next board',
    asks(hounslow, {
      ask: 'items',
      filter: {
        due: { first: '2021-11-10', last: '2021-12-08', reading: 'by', said: 'before the next board' },
      },
      show: 'list',
    }),
  ],
  [
    hounslow,
    'what was due in september',
    asks(hounslow, {
      ask: 'items',
      filter: { due: { first: '2021-09-01', last: '2021-09-30', reading: 'in', said: 'september' } },
      show: 'list',
    }),
  ],
  [
    hounslow,
    'what should have been done by october',
    asks(hounslow, {
      ask: 'items',
      filter: { due: { last: '2021-10-31', reading: 'was', said: 'by october' } },
      show: 'list',
    }),
  ],
  [
    hounslow,
    'due in the next two weeks',
    asks(hounslow, {
      ask: 'items',
      filter: {
        due: { first: '2021-11-10', last: '2021-11-24', reading: 'by', said: 'in the next two weeks' },
      },
      show: 'list',
    }),
  ],
  [
    hounslow,
    'due Friday week',
    asks(hounslow, {
      ask: 'items',
      filter: { due: { first: '2021-11-19', last: '2021-11-19', reading: 'in', said: 'Friday week' } },
      show: 'list',
    }),
  ],
  [
    hounslow,
    'due by friday',
    asks(hounslow, {
      ask: 'items',
      filter: { due: { first: '2021-11-10', last: '2021-11-12', reading: 'by', said: 'by friday' } },
      show: 'list',
    }),
  ],
  [
    hounslow,
    'due by 3/4',
    asks(hounslow, {
      ask: 'items',
      filter: { due: { first: '2021-11-10', last: '2022-04-03', reading: 'by', said: 'by 3/4' } },
      show: 'list',
    }),
  ],
  [
    hounslow,
    'w/c 3 march',
    asks(hounslow, {
      ask: 'items',
      filter: { due: { first: '2022-02-28', last: '2022-03-06', reading: 'in', said: 'w/c 3 march' } },
      show: 'list',
    }),
  ],
  [
    hounslow,
    'end of the financial year',
    asks(hounslow, {
      ask: 'items',
      filter: {
        due: { first: '2022-03-31', last: '2022-03-31', reading: 'in', said: 'end of the financial year' },
      },
      show: 'list',
    }),
  ],
  [
    hounslow,
    'due in Q4',
    asks(hounslow, {
      ask: 'items',
      filter: { due: { first: '2022-01-01', last: '2022-03-31', reading: 'in', said: 'Q4' } },
      show: 'list',
    }),
  ],
  [
    hounslow,
    'what changed since last board',
    asks(hounslow, { ask: 'changes', since: '2021-09-22', filter: {}, sinceSaid: 'last board' }),
  ],
  [
    hounslow,
    'whats new since the exec',
    asks(hounslow, { ask: 'changes', since: '2021-09-22', filter: {}, sinceSaid: 'exec' }),
  ],
  [
    hounslow,
    'what changed this week',
    asks(hounslow, { ask: 'changes', since: '2021-11-08', filter: {}, sinceSaid: 'this week' }),
  ],
  [
    hounslow,
    'any updates',
    asks(hounslow, { ask: 'changes', since: '2021-10-27', filter: {}, sinceSaid: 'the last two weeks' }),
  ],
  [
    hounslow,
    'what did we finish last month',
    asks(hounslow, {
      ask: 'changes',
      since: '2021-10-01',
      until: '2021-10-31',
      filter: { states: ['done'] },
      sinceSaid: 'last month',
    }),
  ],
  [
    hounslow,
    'what went red this month',
    asks(hounslow, {
      ask: 'items',
      filter: { became: { rating: 'red', since: '2021-11-01' } },
      show: 'list',
    }),
  ],
  [hounslow, 'history of 1.3', asks(hounslow, { ask: 'history', ref: '1.3' })],
  [hounslow, 'show me 1.3', asks(hounslow, { ask: 'item', ref: '1.3' })],
  [hounslow, '1.3', asks(hounslow, { ask: 'item', ref: '1.3' })],
  [hounslow, 'whens 1.4 due', asks(hounslow, { ask: 'item', ref: '1.4', focus: 'due' })],
  [hounslow, 'who leads P3', asks(hounslow, { ask: 'who', of: { priority: '3' } })],
  [hounslow, 'who leads 1.3', asks(hounslow, { ask: 'who', of: { ref: '1.3' } })],
  [hounslow, 'who owns neglect', asks(hounslow, { ask: 'who', of: { priority: '1' } })],
  [
    hounslow,
    'who is the chair of safeguarding effectiveness',
    asks(hounslow, { ask: 'who', of: { post: 'chair-safeguarding-effectiveness' } }),
  ],
  [hounslow, 'whos responsible for csa', asks(hounslow, { ask: 'who', of: { priority: '2' } })],
  [hounslow, 'when is the next exec', asks(hounslow, { ask: 'meetings', group: 'executive-board' })],
  [
    hounslow,
    'what percent are done',
    asks(hounslow, { ask: 'items', filter: { states: ['done'] }, show: 'count' }),
  ],
  [
    hounslow,
    'how many are overdue in P1',
    asks(hounslow, { ask: 'items', filter: { states: ['overdue'], priorities: ['1'] }, show: 'count' }),
  ],
  [
    hounslow,
    'count of ambers by priority',
    asks(hounslow, { ask: 'items', filter: { ratings: ['amber'] }, show: 'count', by: 'priority' }),
  ],
  [
    hounslow,
    'rag by priority',
    asks(hounslow, { ask: 'items', filter: {}, show: 'ratings', by: 'priority' }),
  ],
  [
    hounslow,
    'top 3 overdue',
    asks(hounslow, { ask: 'items', filter: { states: ['overdue'] }, show: 'list', limit: 3 }),
  ],
  [
    hounslow,
    'first five overdue sorted by date',
    asks(hounslow, { ask: 'items', filter: { states: ['overdue'] }, show: 'list', sort: 'date', limit: 5 }),
  ],
  [hounslow, 'summary', asks(hounslow, { ask: 'items', filter: {}, show: 'ratings' })],
  [hounslow, 'what does amber mean', asks(hounslow, { ask: 'contents', of: 'rating key' })],
  [hounslow, 'whats the vision', asks(hounslow, { ask: 'contents', of: 'vision' })],
  [
    hounslow,
    'what outcomes for neglect',
    asks(hounslow, { ask: 'contents', of: 'outcomes', priorities: ['1'] }),
  ],
  [hounslow, 'what does HEP stand for', asks(hounslow, { ask: 'acronym', short: 'HEP' })],
  [hounslow, 'what does MARF stand for', asks(hounslow, { ask: 'acronym', short: 'MARF' })],
  [hounslow, 'core business', asks(hounslow, { ask: 'contents', of: 'core business' })],
  [hounslow, 'what groups are there', asks(hounslow, { ask: 'contents', of: 'groups' })],
  [hounslow, 'who monitors the plan', asks(hounslow, { ask: 'contents', of: 'monitoring' })],
  [
    hounslow,
    'vulnerable children in education',
    asks(hounslow, { ask: 'items', filter: { priorities: ['3'] }, show: 'list' }),
  ],
  [hounslow, 'csa', asks(hounslow, { ask: 'items', filter: { priorities: ['2'] }, show: 'list' })],
  [hounslow, 'P1', asks(hounslow, { ask: 'items', filter: { priorities: ['1'] }, show: 'list' })],
  [
    hounslow,
    'chronologies trial',
    asks(hounslow, { ask: 'items', filter: { text: 'chronologies trial' }, show: 'list' }),
  ],
  [
    hounslow,
    'inclusion service deep dive',
    asks(hounslow, { ask: 'items', filter: { text: 'inclusion service deep dive' }, show: 'list' }),
  ],
  [hounslow, 'family x', asks(hounslow, { ask: 'items', filter: { text: 'family x' }, show: 'list' })],
  [
    hounslow,
    'child a recommendations',
    asks(hounslow, { ask: 'items', filter: { text: 'child a recommendations' }, show: 'list' }),
  ],
  [
    hounslow,
    'assurance reports',
    asks(hounslow, { ask: 'items', filter: { text: 'assurance report' }, show: 'list' }),
  ],
  [hounslow, 'is the complex case panel launched', asks(hounslow, { ask: 'item', ref: '1.5' })],
  [
    hounslow,
    'whats in the plan for training',
    asks(hounslow, { ask: 'items', filter: { text: 'training' }, show: 'list' }),
  ],
  [
    hounslow,
    'anything on training',
    asks(hounslow, { ask: 'items', filter: { text: 'training' }, show: 'list' }),
  ],
  [hounslow, 'tell me about the audit', asks(hounslow, { ask: 'item', ref: '1.4' })],
  [hounslow, 'reds', asks(hounslow, { ask: 'items', filter: { ratings: ['red'] }, show: 'list' })],
  [hounslow, 'red?', asks(hounslow, { ask: 'items', filter: { ratings: ['red'] }, show: 'list' })],
  [hounslow, 'whats off track', asks(hounslow, { ask: 'items', filter: { ratings: ['red'] }, show: 'list' })],
  [hounslow, 'nobody leads', asks(hounslow, { ask: 'items', filter: { states: ['no lead'] }, show: 'list' })],
  [
    hounslow,
    'neglet reds',
    asks(hounslow, { ask: 'items', filter: { ratings: ['red'], priorities: ['1'] }, show: 'list' }),
  ],
  [hounslow, 'whats overdu', asks(hounslow, { ask: 'items', filter: { states: ['overdue'] }, show: 'list' })],
  [
    hounslow,
    'amver in csa',
    asks(hounslow, { ask: 'items', filter: { ratings: ['amber'], priorities: ['2'] }, show: 'list' }),
  ],
  [
    hounslow,
    'everything in p4',
    asks(hounslow, { ask: 'items', filter: { priorities: ['4'] }, show: 'list' }),
  ],
  [
    hounslow,
    'open actions in P2',
    asks(hounslow, { ask: 'items', filter: { states: ['not done'], priorities: ['2'] }, show: 'list' }),
  ],
  [
    hounslow,
    "what's left to do on csa",
    asks(hounslow, { ask: 'items', filter: { states: ['not done'], priorities: ['2'] }, show: 'list' }),
  ],
  [hounslow, 'whats done', asks(hounslow, { ask: 'items', filter: { states: ['done'] }, show: 'list' })],
  [
    hounslow,
    'are any milestones late',
    asks(hounslow, { ask: 'items', filter: { states: ['overdue'] }, show: 'list' }),
  ],
  [
    hounslow,
    'is anything late',
    asks(hounslow, { ask: 'items', filter: { states: ['overdue'] }, show: 'list' }),
  ],
  [
    hounslow,
    'has anything gone green',
    asks(hounslow, { ask: 'items', filter: { became: { rating: 'green' } }, show: 'list' }),
  ],
  [hounslow, 'list all milestones', asks(hounslow, { ask: 'items', filter: {}, show: 'list' })],
  [hounslow, 'list everything', asks(hounslow, { ask: 'items', filter: {}, show: 'list' })],
  [
    hounslow,
    'sesg reds',
    asks(hounslow, {
      ask: 'items',
      filter: { ratings: ['red'], group: 'safeguarding-effectiveness' },
      show: 'list',
    }),
  ],
  [hounslow, 'SEND', asks(hounslow, { ask: 'items', filter: { priorities: ['4'] }, show: 'list' })],
  [
    hounslow,
    'voice of the child',
    asks(hounslow, { ask: 'items', filter: { theme: 'voice-of-the-child' }, show: 'list' }),
  ],
  [hounslow, 'covid', asks(hounslow, { ask: 'items', filter: { theme: 'covid-19' }, show: 'list' })],
  [
    herefordshire,
    "what's red",
    asks(herefordshire, { ask: 'items', filter: { ratings: ['red'] }, show: 'list' }),
  ],
  [
    herefordshire,
    'whats overdue for quality and effectiveness',
    asks(herefordshire, {
      ask: 'items',
      filter: { states: ['overdue'], group: 'quality-and-effectiveness' },
      show: 'list',
    }),
  ],
  [herefordshire, 'who leads early help', asks(herefordshire, { ask: 'who', of: { priority: '3' } })],
  [
    herefordshire,
    "what's owen got",
    asks(herefordshire, {
      ask: 'items',
      filter: {
        who: { parties: [{ person: 'aaaaaaaa-0000-4000-8000-000000000037' }] },
        states: ['not done'],
      },
      show: 'list',
    }),
  ],
  [
    herefordshire,
    'anything on MASH',
    asks(herefordshire, { ask: 'items', filter: { text: 'mash' }, show: 'list' }),
  ],
  [
    herefordshire,
    'what objectives are in leadership',
    asks(herefordshire, { ask: 'contents', of: 'objectives', priorities: ['1'] }),
  ],
  [
    herefordshire,
    'success measures for RHRT',
    asks(herefordshire, { ask: 'contents', of: 'success measures', priorities: ['3'] }),
  ],
  [
    herefordshire,
    'what did the 2017 plan say about training',
    asks(herefordshire2017, { ask: 'items', filter: { text: 'training' }, show: 'list' }),
  ],
  [
    herefordshire,
    'old plan neglect actions',
    asks(herefordshire2017, { ask: 'items', filter: { priorities: ['1'] }, show: 'list' }),
  ],
  [herefordshire, '2017 plan priorities', asks(herefordshire2017, { ask: 'contents', of: 'priorities' })],
  [herefordshire, 'what plans do we have', asks(herefordshire, { ask: 'contents', of: 'plans' })],
  [
    herefordshire,
    "what's in CSE and Missing",
    asks(herefordshire2017, { ask: 'items', filter: { priorities: ['2'] }, show: 'list' }),
  ],
  [
    herefordshire,
    'whats the case review group doing',
    asks(herefordshire2017, { ask: 'items', filter: { group: 'case-review' }, show: 'list' }),
  ],
  [
    herefordshire,
    'peer on peer',
    asks(herefordshire, { ask: 'items', filter: { text: 'peer on peer' }, show: 'list' }),
  ],
  [
    herefordshire,
    'signs of safety',
    asks(herefordshire, { ask: 'items', filter: { text: 'signs of safety' }, show: 'list' }),
  ],
  [herefordshire, 'JSNA', asks(herefordshire, { ask: 'items', filter: { text: 'jsna' }, show: 'list' })],
  [herefordshire, 'what does MASH stand for', asks(herefordshire, { ask: 'acronym', short: 'MASH' })],
  [
    herefordshire,
    'due by exec support',
    asks(herefordshire, {
      ask: 'items',
      filter: { due: { first: '2021-11-10', last: '2022-01-13', reading: 'by', said: 'by exec support' } },
      show: 'list',
    }),
  ],
  [
    herefordshire,
    'my actions',
    asks(herefordshire, { ask: 'items', filter: { who: { parties: ['me'] } }, show: 'list' }),
  ],
  [
    herefordshire,
    'domestic abuse',
    asks(herefordshire, { ask: 'items', filter: { text: 'domestic abuse' }, show: 'list' }),
  ],
  [herefordshire, 'is 2.2 on track', asks(herefordshire, { ask: 'item', ref: '2.2', focus: 'rating' })],
  [
    herefordshire,
    'compare neglect with the 2017 plan',
    asks(herefordshire, { ask: 'compare', other: herefordshire2017, here: ['2'], there: ['1'] }),
  ],
  [herefordshire, 'what are our values', asks(herefordshire, { ask: 'contents', of: 'values' })],
  [
    hampshire,
    'whats red in part B',
    asks(hampshire, { ask: 'items', filter: { ratings: ['red'], part: 'B' }, show: 'list' }),
  ],
  [hampshire, 'part A summary', asks(hampshire, { ask: 'items', filter: { part: 'A' }, show: 'ratings' })],
  [
    hampshire,
    'which of the 2020-21 actions did we finish',
    asks(hampshire, { ask: 'items', filter: { year: '2020-21', states: ['done'] }, show: 'list' }),
  ],
  [
    hampshire,
    "what's left from 2020-21",
    asks(hampshire, { ask: 'items', filter: { year: '2020-21', states: ['not done'] }, show: 'list' }),
  ],
  [
    hounslow,
    'which should have been done and were not',
    asks(hounslow, { ask: 'items', filter: { states: ['overdue'] }, show: 'list' }),
  ],
  [
    herefordshire,
    'which priority 2 actions are red',
    asks(herefordshire, { ask: 'items', filter: { ratings: ['red'], priorities: ['2'] }, show: 'list' }),
  ],
  [hampshire, 'A2.3', asks(hampshire, { ask: 'item', ref: 'A2.3@2021-22' })],
  [hampshire, 'A2.3@2020-21', asks(hampshire, { ask: 'item', ref: 'A2.3@2020-21' })],
  [
    hampshire,
    'actions for 2021-22',
    asks(hampshire, { ask: 'items', filter: { year: '2021-22' }, show: 'list' }),
  ],
  [
    hampshire,
    "last year's actions on neglect",
    asks(hampshire, { ask: 'items', filter: { priorities: ['A2'], year: '2020-21' }, show: 'list' }),
  ],
  [
    hampshire,
    'lurking trolls',
    asks(hampshire, { ask: 'items', filter: { text: 'lurking trolls' }, show: 'list' }),
  ],
  [
    hampshire,
    'unborn baby protocol',
    asks(hampshire, { ask: 'items', filter: { text: 'unborn baby protocol' }, show: 'list' }),
  ],
  [
    hampshire,
    'toolkit review',
    asks(hampshire, { ask: 'items', filter: { text: 'toolkit review' }, show: 'list' }),
  ],
  [
    hampshire,
    "what's in B5",
    asks(hampshire, { ask: 'items', filter: { priorities: ['B5'] }, show: 'list' }),
  ],
  [hampshire, 'who leads B5.2', asks(hampshire, { ask: 'who', of: { ref: 'B5.2' } })],
  [
    hampshire,
    'whats neil doing',
    asks(hampshire, {
      ask: 'items',
      filter: { who: { parties: [{ person: 'aaaaaaaa-0000-4000-8000-000000000042' }] } },
      show: 'list',
    }),
  ],
  [
    hampshire,
    'how is the neglect task and finish group doing',
    asks(hampshire, { ask: 'items', filter: { group: 'neglect-task-and-finish' }, show: 'ratings' }),
  ],
  [
    hampshire,
    'comms strategy',
    asks(hampshire, { ask: 'items', filter: { priorities: ['B2'], text: 'strategy' }, show: 'list' }),
  ],
  [
    hampshire,
    'anything due before the board',
    asks(hampshire, {
      ask: 'items',
      filter: { due: { first: '2021-11-10', last: '2021-12-16', reading: 'by', said: 'before the board' } },
      show: 'list',
    }),
  ],
  [
    hampshire,
    'outcomes for adolescents',
    asks(hampshire, { ask: 'contents', of: 'outcomes', priorities: ['A1'] }),
  ],
  [
    hampshire,
    'excluded children',
    asks(hampshire, { ask: 'items', filter: { priorities: ['B3'] }, show: 'list' }),
  ],
  [
    hampshire,
    "what's the IOW doing",
    { says: 'asks', query: expect.objectContaining({ ask: 'facts', nearest: true }) as never },
  ],
  [
    hampshire,
    'exploitation reds',
    asks(hampshire, { ask: 'items', filter: { ratings: ['red'], priorities: ['B5'] }, show: 'list' }),
  ],
  [
    hampshire,
    'every sleep counts',
    asks(hampshire, { ask: 'items', filter: { text: 'sleep counts' }, show: 'list' }),
  ],
  [
    shropshire,
    'whats red in neglect',
    asks(shropshire, { ask: 'items', filter: { ratings: ['red'], priorities: ['2'] }, show: 'list' }),
  ],
  [
    shropshire,
    'how many school exclusions measures',
    asks(shropshire, {
      ask: 'items',
      filter: { kinds: ['success measure', 'monitoring measure'], text: 'school exclusions' },
      show: 'count',
    }),
  ],
  [shropshire, 'who is doing exploitation', asks(shropshire, { ask: 'who', of: { priority: '1' } })],
  [
    shropshire,
    'what are the success measures for neglect',
    asks(shropshire, { ask: 'contents', of: 'success measures', priorities: ['2'] }),
  ],
  [shropshire, 'core business', asks(shropshire, { ask: 'contents', of: 'core business' })],
  [
    shropshire,
    'county lines',
    asks(shropshire, { ask: 'items', filter: { priorities: ['1'] }, show: 'list' }),
  ],
  [
    shropshire,
    'neglect group overdue',
    asks(shropshire, { ask: 'items', filter: { states: ['overdue'], group: 'neglect' }, show: 'list' }),
  ],
  [
    shropshire,
    'monitoring measures P1',
    asks(shropshire, { ask: 'contents', of: 'monitoring measures', priorities: ['1'] }),
  ],
  [
    shropshire,
    'neglect strategy',
    asks(shropshire, { ask: 'items', filter: { priorities: ['2'], text: 'strategy' }, show: 'list' }),
  ],
  [
    shropshire,
    'whats new since october',
    asks(shropshire, { ask: 'changes', since: '2021-10-01', filter: {}, sinceSaid: 'october' }),
  ],
  [
    shropshire,
    'lived experience',
    asks(shropshire, { ask: 'items', filter: { theme: 'voice-of-the-child' }, show: 'list' }),
  ],
  [
    shropshire,
    'data capture',
    asks(shropshire, { ask: 'items', filter: { text: 'data capture' }, show: 'list' }),
  ],
  [
    herefordshire2017,
    'neglect',
    asks(herefordshire2017, { ask: 'items', filter: { priorities: ['1'] }, show: 'list' }),
  ],
  [
    herefordshire2017,
    'early help',
    asks(herefordshire2017, { ask: 'items', filter: { priorities: ['4'] }, show: 'list' }),
  ],
  [
    herefordshire2017,
    'what did training say about GCP2',
    asks(herefordshire2017, { ask: 'items', filter: { text: 'training gcp2' }, show: 'list' }),
  ],
  [
    herefordshire2017,
    'CSE outcomes',
    asks(herefordshire2017, { ask: 'contents', of: 'outcomes', priorities: ['2'] }),
  ],
  [herefordshire2017, 'who leads early help', asks(herefordshire2017, { ask: 'who', of: { priority: '4' } })],
  [
    herefordshire2017,
    'how many actions for case review',
    asks(herefordshire2017, { ask: 'items', filter: { group: 'case-review' }, show: 'count' }),
  ],
  [
    herefordshire2017,
    'anything on MARF',
    asks(herefordshire2017, { ask: 'items', filter: { text: 'marf' }, show: 'list' }),
  ],
  [
    herefordshire2017,
    'strong leadership',
    asks(herefordshire2017, { ask: 'items', filter: { priorities: ['5'] }, show: 'list' }),
  ],
  [
    herefordshire2017,
    'peer on peer',
    asks(herefordshire2017, { ask: 'items', filter: { text: 'peer on peer' }, show: 'list' }),
  ],
];

test.each(questions)('of %s: %s', (plan, heard, means) => {
  expect(heardIn(heard, { plan })).toEqual(means);
});

/** Asked back, because two readings remain or none: what is asked about, and the sentences offered. */
const askedBack: readonly (readonly [plan: string, heard: string, why: string, says: readonly string[]])[] = [
  [hounslow, 'due 31 feb', 'no such day', ['due 2022-02-28', 'due 2022-03-01']],
  [hounslow, 'due by the 31st', 'no such day', ['due by 2021-11-30', 'due by 2021-12-31']],
  [hounslow, 'due 12/13', 'no such day', ['due 2021-12-13']],
  [hounslow, 'due by 32/13', 'no such day', []],
  [
    hounslow,
    'due in late march',
    'which day',
    ['due between 2022-03-21 and 2022-03-31', 'due between 2022-03-01 and 2022-03-31'],
  ],
  [
    hounslow,
    'what is due this term',
    'which day',
    ['what is due between 2021-09-01 and 2021-12-31', 'what is due between 2021-11-10 and 2021-12-31'],
  ],
  [hounslow, 'due by the end of the spring term', 'which day', ['due by 2022-03-31']],
  [
    hounslow,
    'has the csa strategy slipped',
    'which item',
    ['has 2.5 slipped', 'has 2.4 slipped', 'has 2.2 slipped'],
  ],
  [
    hounslow,
    'where are we with the neglect strategy',
    'which item',
    ['where are we with 1.6', 'where are we with 1.4'],
  ],
  [hounslow, '12.5', 'no such ref', ['1.5', '2.5']],
  [hounslow, 'P9', 'no such ref', []],
  [
    hounslow,
    'whats happening',
    'too wide',
    ['red amber green across everything', 'what is overdue across everything', 'what has changed this month'],
  ],
];

test.each(askedBack)('of %s: %s is asked about: %s', (plan, heard, why, says) => {
  const utterance = heardIn(heard, { plan });
  expect(utterance).toMatchObject({ says: 'unsure', question: { why } });
  expect(utterance.says === 'unsure' && utterance.question.choices.map((choice) => choice.says)).toEqual(
    says,
  );
});

test('every sentence that a choice says is itself understood', () => {
  for (const [plan, , , says] of askedBack) {
    for (const sentence of says)
      expect([sentence, heardIn(sentence, { plan }).says]).not.toEqual([sentence, 'unsure']);
  }
});
