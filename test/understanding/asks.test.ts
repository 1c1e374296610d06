import type { Recall } from '../../src/plan/recall';
import type { Utterance } from '../../src/understanding/utterance';
import {
  asks,
  customerAsks,
  hampshire,
  heardIn,
  herefordshire,
  herefordshire2017,
  hounslow,
  listed,
  shown,
  shropshire,
  vocabularyFor,
} from './setting';

interface Row {
  readonly recall?: Recall;
  readonly means: Utterance;
}

/** What each of the customer's sample sentences means; abilities of later versions are known by name. */
const rows: Readonly<Record<string, Row>> = {
  "what's red in Neglect?": {
    means: asks(hounslow, { ask: 'items', filter: { ratings: ['red'], priorities: ['1'] }, show: 'list' }),
  },
  'wots the RAG on RHRT': {
    means: asks(herefordshire, { ask: 'items', filter: { priorities: ['3'] }, show: 'ratings' }),
  },
  'anything gone red for SEND': {
    means: asks(hounslow, {
      ask: 'items',
      filter: { priorities: ['4'], became: { rating: 'red' } },
      show: 'list',
    }),
  },
  "what hasn't been rated": {
    means: asks(herefordshire, { ask: 'items', filter: { ratings: ['not rated'] }, show: 'list' }),
  },
  'status of complex case panel': { means: asks(hounslow, { ask: 'item', ref: '1.5' }) },
  'red amber green for voice of the child across everything': {
    means: asks(hampshire, { ask: 'items', filter: { theme: 'voice-of-the-child' }, show: 'ratings' }),
  },
  'and amber?': {
    recall: listed(hounslow, { ratings: ['red'], priorities: ['1'] }),
    means: asks(hounslow, { ask: 'items', filter: { ratings: ['amber'], priorities: ['1'] }, show: 'list' }),
  },
  'who owns the second one': {
    recall: shown(hounslow, '1.3', '1.4', '1.5'),
    means: asks(hounslow, { ask: 'who', of: { ref: '1.4' } }),
  },
  'when was that last updated': {
    recall: shown(herefordshire, '1.3'),
    means: asks(herefordshire, { ask: 'item', ref: '1.3', focus: 'updated' }),
  },
  'sort them by date': {
    recall: listed(hampshire, { ratings: ['red'] }, 'B1.1', 'B1.2'),
    means: asks(hampshire, { ask: 'items', filter: { ratings: ['red'] }, show: 'list', sort: 'date' }),
  },
  'only whats new since then': {
    recall: {
      plan: shropshire,
      query: { plan: shropshire, ask: 'changes', since: '2021-10-05', filter: {}, sinceSaid: 'last board' },
      refs: [],
    },
    means: asks(shropshire, { ask: 'changes', since: '2021-10-05', filter: {}, sinceSaid: 'last board' }),
  },
  'what do I owe': {
    means: asks(hounslow, {
      ask: 'items',
      filter: { who: { parties: ['me'] }, states: ['not done'] },
      show: 'list',
    }),
  },
  'have i got anything outstanding for the board': {
    means: asks(hampshire, {
      ask: 'items',
      filter: {
        states: ['not done'],
        who: { parties: ['me'] },
        anyOf: [{ states: ['overdue'] }, { notUpdatedSince: '2021-09-30' }],
      },
      show: 'list',
    }),
  },
  'what am I meant to be doing on the neglect strategy': {
    means: asks(hounslow, {
      ask: 'items',
      filter: { priorities: ['1'], who: { parties: ['me'] }, text: 'strategy' },
      show: 'list',
    }),
  },
  "I've taken over from Gareth, what have I inherited": { means: { says: 'beyond', ability: 'handover' } },
  "what's Sarah got": {
    means: {
      says: 'unsure',
      question: {
        why: 'which person',
        words: ['Sarah'],
        choices: [
          { label: 'Sarah Okafor', says: "what's Sarah Okafor got" },
          { label: 'Sarah Lind', says: "what's Sarah Lind got" },
        ],
      },
    },
  },
  'list everything under Neil thats late': {
    means: asks(hampshire, {
      ask: 'items',
      filter: { states: ['overdue'], who: { parties: [{ person: 'aaaaaaaa-0000-4000-8000-000000000042' }] } },
      show: 'list',
    }),
  },
  'what does the chair of safeguarding effectiveness own': {
    means: asks(hounslow, {
      ask: 'items',
      filter: { who: { parties: [{ post: 'chair-safeguarding-effectiveness' }], as: 'lead' } },
      show: 'list',
    }),
  },
  'whats overdue': { means: asks(hounslow, { ask: 'items', filter: { states: ['overdue'] }, show: 'list' }) },
  'due next month': {
    means: asks(hounslow, {
      ask: 'items',
      filter: { due: { first: '2021-12-01', last: '2021-12-31', reading: 'in', said: 'next month' } },
      show: 'list',
    }),
  },
  'which milestones finish in april 22': {
    means: asks(hounslow, {
      ask: 'items',
      filter: { due: { first: '2022-04-01', last: '2022-04-30', reading: 'in', said: 'april 22' } },
      show: 'list',
    }),
  },
  'how late is the neglect audit': { means: asks(hounslow, { ask: 'item', ref: '1.4', focus: 'late' }) },
  'what moved from green to amber this month': {
    means: asks(herefordshire, {
      ask: 'changes',
      since: '2021-11-01',
      filter: {},
      from: 'green',
      to: 'amber',
      sinceSaid: 'this month',
    }),
  },
  'whats carried over from last yr': { means: asks(hampshire, { ask: 'carried over', filter: {} }) },
  'whats new since i went on leave 18 oct': {
    means: asks(herefordshire, { ask: 'changes', since: '2021-10-18', filter: {}, sinceSaid: '18 oct' }),
  },
  'difference between the 2017 plan and now on early help': {
    means: asks(herefordshire, { ask: 'compare', other: herefordshire2017, here: ['3'], there: ['4'] }),
  },
  'how many reds': { means: asks(hounslow, { ask: 'items', filter: { ratings: ['red'] }, show: 'count' }) },
  'how many actions in P1 v P2': {
    means: asks(hounslow, {
      ask: 'items',
      filter: { priorities: ['1', '2'] },
      show: 'count',
      by: 'priority',
    }),
  },
  'how many milestones have we done': {
    means: asks(hounslow, { ask: 'items', filter: { states: ['done'] }, show: 'count' }),
  },
  'how many objectives are there in the plan': {
    means: asks(herefordshire, { ask: 'items', filter: {}, show: 'count' }),
  },
  'anything for JCR': {
    means: asks(herefordshire2017, { ask: 'items', filter: { group: 'case-review' }, show: 'list' }),
  },
  'what is the workforce group doing about GCP2': {
    means: asks(herefordshire2017, {
      ask: 'items',
      filter: { group: 'training-and-workforce', text: 'gcp2' },
      show: 'list',
    }),
  },
  'vol sector actions?': {
    means: asks(hampshire, {
      ask: 'items',
      filter: { who: { parties: [{ agency: 'voluntary-sector' }] } },
      show: 'list',
    }),
  },
  'whats going to exec vs the board': {
    means: asks(hounslow, {
      ask: 'items',
      filter: { anyOf: [{ text: 'executive board' }, { text: 'partnership board' }] },
      show: 'list',
    }),
  },
  'what are our priorities': { means: asks(hounslow, { ask: 'contents', of: 'priorities' }) },
  'wheres the evidence for P1 meant to come from': {
    means: asks(hounslow, { ask: 'contents', of: 'evidence sources', priorities: ['1'] }),
  },
  'whats CERAF': { means: asks(hampshire, { ask: 'acronym', short: 'CERAF' }) },
  'when does the neglect priority run out': { means: asks(hounslow, { ask: 'limit', priority: '1' }) },
  'what are we measuring for exclusions': {
    means: asks(shropshire, {
      ask: 'items',
      filter: { kinds: ['success measure', 'monitoring measure'], text: 'exclusions' },
      show: 'list',
    }),
  },
  'mark 1.3 green - training delivered 4 Nov': {
    means: {
      says: 'tells',
      plan: herefordshire,
      commands: [{ kind: 'update', ref: '1.3', rating: 'green', why: 'training delivered 4 Nov' }],
    },
  },
  'mark 1.3 green, training delivered 4 nov': {
    means: {
      says: 'tells',
      plan: hounslow,
      commands: [{ kind: 'update', ref: '1.3', rating: 'green', why: 'training delivered 4 nov' }],
      doubt: { kind: 'note fits another', ref: '1.3', better: ['1.1'] },
    },
  },
  'set all my neglect ones to green': { means: { says: 'beyond', ability: 'bulk' } },
  '2.2 is on track': {
    means: {
      says: 'tells',
      plan: herefordshire,
      commands: [{ kind: 'update', ref: '2.2', rating: 'green' }],
    },
  },
  amber: {
    recall: shown(hounslow, '4.1'),
    means: { says: 'tells', plan: hounslow, commands: [{ kind: 'update', ref: '4.1', rating: 'amber' }] },
  },
  '0-25 team activity reports: 2 of 3 in': {
    means: {
      says: 'tells',
      plan: hounslow,
      commands: [{ kind: 'update', ref: '4.1', progress: { state: 'under way', count: { done: 2, of: 3 } } }],
    },
  },
  'unmark the audit, its not actually finished': {
    means: {
      says: 'tells',
      plan: hounslow,
      commands: [{ kind: 'reopen', ref: '1.4', why: 'its not actually finished' }],
    },
  },
  'milestone 5 P2 done': {
    means: {
      says: 'tells',
      plan: hounslow,
      commands: [{ kind: 'update', ref: '2.5', progress: { state: 'done' } }],
      doubt: { kind: 'early', ref: '2.5', due: '2022-02-28' },
    },
  },
  'we did the thematic audit on adolescent neglect, report attached': {
    means: {
      says: 'tells',
      plan: hampshire,
      commands: [
        { kind: 'update', ref: 'A1.6@2021-22', progress: { state: 'done' }, why: 'report attached' },
      ],
    },
  },
  'push the CSA strategy launch to March': {
    means: {
      says: 'tells',
      plan: hounslow,
      commands: [{ kind: 'update', ref: '2.5', forecast: '2022-03-31' }],
    },
  },
  'move all april assurance reports to may': {
    means: {
      says: 'tells',
      plan: hounslow,
      commands: [
        { kind: 'update', ref: '1.7', forecast: '2022-05-31' },
        { kind: 'update', ref: '2.6', forecast: '2022-05-31' },
        { kind: 'update', ref: '3.4', forecast: '2022-05-31' },
        { kind: 'update', ref: '4.2', forecast: '2022-05-31' },
      ],
    },
  },
  'impact: parents told us early help was easier to find (survey oct, n=38)': {
    means: {
      says: 'tells',
      plan: herefordshire,
      commands: [
        {
          kind: 'update',
          ref: '3.S3',
          evidence: {
            text: 'parents told us early help was easier to find (survey oct, n=38)',
            difference: 'parents told us early help was easier to find',
          },
        },
      ],
    },
  },
  'chase everyone who hasnt updated since sept': { means: { says: 'beyond', ability: 'chase' } },
  'add new action: refresh MARF guidance, QA subgroup, due end feb': {
    means: { says: 'beyond', ability: 'new item' },
  },
  'can the weekly digest come on thurs not monday': { means: { says: 'beyond', ability: 'digest settings' } },
  'exception report for board - reds n ambers only': {
    means: asks(herefordshire, { ask: 'items', filter: { states: ['exceptions'] }, show: 'list' }),
  },
  'update 2': {
    means: {
      says: 'unsure',
      question: {
        why: 'which item',
        words: ['2'],
        choices: [
          { label: 'All of P2 Child Sexual Abuse', says: 'show everything in P2' },
          { label: '1.2 Implement the Family X LSCPR recommendations', says: 'show 1.2' },
          { label: '2.1 Develop and deliver bespoke training, so that…', says: 'show 2.1' },
        ],
      },
    },
  },
  'whats happening with the strategy': {
    means: {
      says: 'unsure',
      question: {
        why: 'which item',
        words: ['strategy'],
        choices: [
          { label: '2.5 Launch the CSA Strategy', says: 'whats happening with 2.5' },
          {
            label: '1.6 Revise the Neglect Strategy, to launch again in March…',
            says: 'whats happening with 1.6',
          },
          {
            label: '1.4 Audit practice against the Neglect Strategy 2020-22…',
            says: 'whats happening with 1.4',
          },
        ],
      },
    },
  },
  'mark it done': {
    means: { says: 'unsure', question: { why: 'nothing to refer to', words: ['it'], choices: [] } },
  },
  'are we ok': {
    means: {
      says: 'unsure',
      question: {
        why: 'too wide',
        words: ['are', 'we', 'ok'],
        choices: [
          { label: 'How many of each rating', says: 'red amber green across everything' },
          { label: "What's overdue", says: 'what is overdue across everything' },
          { label: 'What changed this month', says: 'what has changed this month' },
        ],
      },
    },
  },
  'is Kayleigh M on a plan?': { means: { says: 'not for us', about: 'child' } },
  'which kids are on the neglect list': { means: { says: 'not for us', about: 'child' } },
  'morning!': { means: { says: 'hello' } },
  'whats our ofsted grade': { means: { says: 'not for us', about: 'outside' } },
  'mark hampshires neglect toolkit green': { means: { says: 'not for us', about: 'other partnership' } },
  'let the scrutineer see everything but not edit': { means: { says: 'beyond', ability: 'roles' } },
};

const plans = [hounslow, herefordshire, hampshire, shropshire];
const planOf = (name: string): string =>
  plans.find((plan) => vocabularyFor(plan).partnership.people.some((person) => person.name === name)) ?? '';

describe("the customer's sample sentences", () => {
  const samples = customerAsks().map(({ heard, by }) => [heard, by, rows[heard]] as const);

  // Two rows differ only in their dash and comma, and in who says them: they are told apart by their words.
  test.each(samples)('%s (%s)', (heard, by, row) => {
    const setting = { plan: planOf(by), as: by, ...(row?.recall && { recall: row.recall }) };
    expect(heardIn(heard, setting)).toEqual(row?.means);
  });
});
