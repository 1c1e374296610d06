import type { Press } from '../../src/cards/presses';
import type { Card, Line } from '../../src/cards/views';

const plan = 'hounslow-2021-23';
const red = { label: '🔴 Red', colour: 'attention' } as const;
const amber = { label: '🟠 Amber', colour: 'warning' } as const;
const green = { label: '🟢 Green', colour: 'good' } as const;
const notRated = { label: '⚪ Not rated', colour: 'default' } as const;

const open = (ref: string) => ({ verb: 'open', data: { plan, ref } }) as const;
const say = (words: string): Press => ({ verb: 'say', data: { words } });
const seen = { plan, ref: '1.3', seen: 4, operation: 'op-1' };

export const lines: readonly Line[] = [
  {
    ref: '1.3',
    text: 'Trial of multi-agency chronologies in neglect cases',
    rating: red,
    detail: 'due Sep 2021 · 41 days late · Chair of Safeguarding Effectiveness Sub-Group',
    why: 'Two agencies have not sent their chronologies yet',
    open: open('1.3'),
  },
  {
    ref: '1.4',
    text: 'Audit of practice against the Neglect Strategy',
    rating: amber,
    detail: 'due Oct 2021 · 10 days late · Chair of Safeguarding Effectiveness Sub-Group',
    open: open('1.4'),
  },
  {
    ref: '1.6',
    text: 'Revise the Neglect Strategy',
    rating: notRated,
    detail: 'Dec 2021 - Jan 2022 · window opens 1 December',
    open: open('1.6'),
  },
];

/** Every card as a member might see it on 10 November 2021, with everything on it that it can have. */
export const fullCards: readonly Card[] = [
  {
    card: 'list',
    view: {
      title: 'Late in P1 Neglect',
      understood: 'Overdue · P1 Neglect · Hounslow 2021/23',
      summary: '2 of 7 milestones are late; 3 are not rated.',
      notes: ['1 red · 1 amber · 2 green · 3 not rated'],
      lines,
      buttons: [
        {
          title: 'More',
          press: {
            verb: 'more',
            data: { query: { plan, ask: 'items', filter: {}, show: 'list' }, from: 10 },
          },
        },
        { title: 'What is red?', press: say("what's red?") },
      ],
    },
  },
  {
    card: 'item',
    view: {
      title: '1.3 Chronologies trial',
      where: 'Hounslow 2021/23 · P1 Neglect · milestone',
      text: 'Trial multi-agency chronologies in neglect cases, and say whether practitioners find them useful.',
      wording: 'our short wording; see the plan, line 52',
      rating: red,
      meaning: 'off track',
      notes: ['Updated: amber → red', '41 days late'],
      facts: [
        { label: 'Due', value: 'Sep 2021' },
        { label: 'Now expected', value: '30 November 2021' },
        { label: 'Lead', value: 'Chair of Safeguarding Effectiveness Sub-Group (Sarah Okafor)' },
        { label: 'Progress', value: 'under way, 2 of 3' },
        { label: 'Last note', value: 'Health and police are in; schools to follow. Sarah Lind, 4 November' },
        { label: 'Evidence', value: 'Trial report', link: 'https://example.org/trial-report' },
      ],
      form: {
        ratings: [
          { title: '🔴 Red', value: 'red' },
          { title: '🟠 Amber', value: 'amber' },
          { title: '🟢 Green', value: 'green' },
          { title: '🔵 Complete', value: 'complete' },
        ],
        rating: 'red',
        progress: 'under way',
        count: { done: 2, of: 3 },
        forecast: '2021-11-30',
        why: '',
        note: 'Schools to follow',
        press: { verb: 'update', data: seen },
        problem: 'Red wants a reason.',
      },
      evidenceForm: {
        press: { verb: 'evidence', data: seen },
        asksValue: true,
        typed: {
          text: 'Trial report',
          link: 'https://example.org',
          difference: '',
          figure: '64%',
          on: '2021-10-31',
        },
        problem: 'The link must start with https.',
      },
      assignForm: {
        who: [
          { title: 'Tom Baines (Police)', value: 'person:tom' },
          { title: 'Data Lead (Dev Patel)', value: 'post:data-lead' },
          { title: 'Health', value: 'agency:health' },
        ],
        label: 'Who',
        press: { verb: 'assign', data: seen },
        typed: { to: 'person:tom', part: 'joint lead', reason: 'She runs the trial' },
        problem: '1.3 is like that already.',
      },
      buttons: [
        { title: 'History', press: { verb: 'history', data: { plan, ref: '1.3' } } },
        {
          title: 'Undo',
          press: { verb: 'undo', data: { plan, revision: 4, operation: 'op-0' } },
          style: 'destructive',
        },
      ],
    },
  },
  {
    card: 'history',
    view: {
      title: 'History of 1.3',
      understood: 'History · 1.3 Chronologies trial',
      notes: ['3 changes since the plan was published'],
      entries: [
        { when: 'today', who: 'Sarah Okafor', what: 'Rating: amber → red', why: 'Two agencies are late' },
        { when: '4 November', who: 'Sarah Lind', what: 'Note: health and police are in' },
        { when: '2 October', who: '', what: 'Rating: not rated → amber', why: 'Schools have not started' },
      ],
      buttons: [{ title: 'Open 1.3', press: open('1.3') }],
    },
  },
  {
    card: 'proposal',
    view: {
      title: 'Change 1.3?',
      text: 'Trial multi-agency chronologies in neglect cases, and say whether practitioners find them useful.',
      changes: [
        { label: 'Rating', from: '🔴 Red', to: '🟠 Amber' },
        { label: 'Now expected by', from: 'Sep 2021', to: '30 November 2021' },
      ],
      notes: ['It is 41 days late as printed.'],
      asksWhy: true,
      why: 'waiting on police data',
      confirm: { verb: 'confirm', data: { plan, operation: 'op-2' } },
      cancel: { verb: 'cancel', data: { plan, operation: 'op-2' } },
      change: open('1.3'),
    },
  },
  {
    card: 'proposals',
    view: {
      title: 'Save 2 changes?',
      above: ['2 milestones: 1.3 and 1.4.'],
      rows: [
        {
          tick: 'tick1',
          label: '1.3 Trial multi-agency chronologies in neglect cases',
          change: 'Rating: ⚪ Not rated → 🟠 Amber',
          ticked: true,
          why: 'waiting on police data',
          notes: ['It is 41 days late as printed.'],
        },
        {
          tick: 'tick2',
          label: '1.4 Audit practice',
          change: 'Note: none → first half audited',
          ticked: false,
          notes: ['I am not sure of this one.'],
        },
      ],
      notes: ['Not used: line 1 “From the minutes:”.'],
      asksWhy: 'Reason for 1.3',
      confirm: { verb: 'confirm', data: { plan, operation: 'op-2' } },
      cancel: { verb: 'cancel', data: { plan, operation: 'op-2' } },
    },
  },
  {
    card: 'pass',
    view: {
      title: 'Nothing was changed',
      paragraphs: ['That looks like it holds a family’s name.', 'Type it again to keep it.'],
      about: '1.3 Trial multi-agency chronologies in neglect cases',
      changes: ['rating: green → red'],
      fields: [
        { box: 'why', label: 'Reason' },
        { box: 'note', label: 'Note' },
      ],
      press: {
        verb: 'pass',
        data: { plan, seen: 4, operation: 'op-3', change: { kind: 'update', ref: '1.3', rating: 'red' } },
      },
    },
  },
  {
    card: 'question',
    view: {
      title: 'Which audit?',
      text: 'Two milestones in this plan are audits.',
      buttons: [
        { title: '1.4 Audit against the Neglect Strategy', press: say('show 1.4') },
        { title: '3.5 Further audit', press: say('show 3.5') },
      ],
    },
  },
  {
    card: 'text',
    view: {
      title: 'Priorities of Hounslow 2021/23',
      paragraphs: ['The plan has four priorities.', 'None of them has a rating of its own.'],
      bullets: ['P1 - Neglect (until 2022)', 'P2 - Child Sexual Abuse (until 2022)', 'P4 - 0-25 Team'],
      buttons: [{ title: 'What is red?', press: say("what's red?") }],
    },
  },
  {
    card: 'form',
    view: {
      title: 'Move 1.3 to 31 December 2021?',
      paragraphs: ['Trial chronologies', 'Martin Frost asked on 10 November: police data is late.'],
      problem: 'That is too long.',
      fields: [
        { id: 'word', label: 'A word back to Martin Frost, if you like', value: 'agreed', long: true },
        { id: 'due', label: 'Due', value: '2021-12-31', day: true },
        {
          id: 'rating',
          label: 'Rating',
          value: 'red',
          choices: [
            { title: '🔴 Red', value: 'red' },
            { title: '🟢 Green', value: 'green' },
          ],
        },
        { id: 'first', label: 'First day', value: '2021-12-20', day: true },
        { id: 'time', label: 'Time', value: '09:00', time: true },
        {
          ...{ id: 'include', label: 'What it tells', value: 'overdue', several: true },
          choices: [{ title: 'What is overdue', value: 'overdue' }],
        },
        { id: 'introduction', label: 'Introduction', value: '', long: true, most: 400 },
      ],
      buttons: [{ title: 'Yes', press: say('yes'), style: 'positive' }],
    },
  },
  {
    card: 'digest',
    view: {
      title: 'Safeguarding Effectiveness: this week',
      period: '3 to 10 November 2021',
      summary: '1 red, 1 amber, 2 late; 4 of 13 not rated.',
      sections: [
        {
          heading: 'Red and amber',
          lines: [
            { text: '🔴 Red · 1.3 Chronologies trial: two agencies are late', open: open('1.3') },
            { text: '🟠 Amber · 1.4 Audit against the Neglect Strategy', open: open('1.4') },
          ],
          above: 'above: 1.1 (since 3 November)',
          left: 2,
        },
        {
          heading: 'Due in 14 days',
          lines: [{ text: '2.2 Deep dive', detail: 'in 9 days', open: open('2.2') }],
        },
        { heading: 'Not updated', lines: [{ text: '2 items never updated', detail: '2.4 and 2.5' }] },
      ],
      people: [
        { name: 'Sarah Okafor', tag: 'aaaaaaaa-0000-4000-8000-000000000020', about: '1.3 and 1.4' },
        { name: 'Designated nurse (nobody in post)', about: '2.2' },
      ],
      key: '🔴 Red off track · 🟠 Amber at risk · 🟢 Green on track · 🔵 Complete done · ⚪ Not rated',
      rest: { plan, group: 'safeguarding-effectiveness', refs: ['2.4', '2.5'] },
      buttons: [{ title: 'What is late?', press: say("what's overdue?") }],
    },
  },
  {
    card: 'digest',
    view: {
      title: 'Preview of Safeguarding Effectiveness: this week',
      period: '3 to 10 November 2021',
      notice: 'Only you see this. It is posted on Monday 15 November at 09:00.',
      introduction: {
        text: 'A good month. Thank you all.\n\nThe Board is on 8 December.',
        by: 'Sarah Okafor',
      },
      summary: '1 red, 1 amber',
      sections: [{ heading: 'Overdue', lines: [{ text: '1.3 Chronologies trial', open: open('1.3') }] }],
      people: [],
      key: '🔴 Red off track',
      rest: { plan, group: 'safeguarding-effectiveness', refs: [] },
      buttons: [{ title: 'Post it now', press: say('digest'), style: 'positive' }],
    },
  },
  {
    card: 'help',
    view: {
      title: 'What I can do',
      intro: 'I keep the Hounslow plan. Press an example to try it.',
      examples: [
        { heading: 'Ask', says: ["what's red in Neglect?", "what's mine?"] },
        { heading: 'Update', says: ['set 1.3 to amber, waiting on police data'] },
      ],
      buttons: [{ title: 'What is mine?', press: say("what's mine?") }],
    },
  },
  {
    card: 'nudge',
    view: {
      title: 'What needs you today',
      intro: '7 items of Hounslow 2021/23 want a word from you.',
      notes: ['1.1: Saved: nudges: as usual → none before 17 November 2021.'],
      lines: [
        {
          ref: '1.3',
          text: 'Trial multi-agency chronologies',
          rating: red,
          why: '10 days late: it was due by 31 October; not updated since 1 September',
          buttons: [
            {
              title: 'Update',
              press: {
                verb: 'nudged item',
                data: { plan, ref: '1.3', of: 'day', day: '2021-11-10', from: 0 },
              },
            },
            {
              title: 'Snooze a week',
              press: {
                verb: 'nudging',
                data: {
                  ...{ plan, ref: '1.3', of: 'day', day: '2021-11-10', from: 0 },
                  ...{ wants: 'week', operation: 'nudge-1' },
                },
              },
            },
          ],
        },
        { ref: '1.4', text: 'Audit', rating: notRated, why: 'due tomorrow', buttons: [] },
      ],
      left: 'and 1 more',
      buttons: [
        {
          title: 'More (1 left)',
          press: { verb: 'nudges', data: { of: 'day', day: '2021-11-10', from: 6 } },
        },
        { title: 'What do I owe?', press: say('what do I owe') },
      ],
    },
  },
  {
    card: 'answers',
    view: {
      title: '2 milestones; Who leads 1.3',
      parts: [
        {
          card: 'list',
          view: {
            ...{ title: '2 milestones', understood: 'Overdue', summary: '2 not rated' },
            ...{ notes: [], lines, buttons: [{ title: 'What is red?', press: say("what's red?") }] },
          },
        },
        {
          card: 'text',
          view: { title: 'Who leads 1.3', paragraphs: ['Sarah Okafor.'], bullets: [], buttons: [] },
        },
      ],
    },
  },
];

/** Every card with no more on it than its view insists on. */
export const bareCards: readonly Card[] = [
  { card: 'list', view: { title: 'Red', understood: '', summary: '', notes: [], lines: [], buttons: [] } },
  {
    card: 'list',
    view: {
      title: 'Red',
      understood: '',
      summary: '',
      notes: [],
      lines: [{ ref: 'C1', text: 'Core', rating: green, detail: '', open: open('C1') }],
      buttons: [],
    },
  },
  {
    card: 'item',
    view: {
      ...{ title: '1.3', where: '', text: '', wording: '', rating: notRated, meaning: '' },
      ...{ notes: [], facts: [], buttons: [] },
    },
  },
  {
    card: 'item',
    view: {
      ...{ title: '1.3', where: '', text: '', wording: '', rating: notRated, meaning: '' },
      ...{ notes: [], facts: [], buttons: [] },
      form: {
        ...{ ratings: [], rating: '', progress: 'not started', forecast: '' },
        press: { verb: 'update', data: seen },
      },
      evidenceForm: { press: { verb: 'evidence', data: seen }, asksValue: false },
    },
  },
  { card: 'history', view: { title: 'History', understood: '', entries: [], notes: [], buttons: [] } },
  {
    card: 'proposal',
    view: {
      ...{ title: 'Undo?', text: '', changes: [], notes: [], asksWhy: false },
      confirm: { verb: 'confirm', data: { plan, operation: 'op' } },
      cancel: { verb: 'cancel', data: { plan, operation: 'op' } },
    },
  },
  {
    card: 'proposals',
    view: {
      ...{ title: 'Save?', above: [], rows: [], notes: [] },
      confirm: { verb: 'confirm', data: { plan, operation: 'op' } },
      cancel: { verb: 'cancel', data: { plan, operation: 'op' } },
    },
  },
  {
    card: 'pass',
    view: {
      ...{ title: 'Refused', paragraphs: [], about: '', changes: [], fields: [] },
      press: {
        verb: 'pass',
        data: { plan, seen: 0, operation: 'op', change: { kind: 'challenge', ref: '1.3' } },
      },
    },
  },
  { card: 'question', view: { title: 'Which?', text: '', buttons: [] } },
  { card: 'text', view: { title: 'Hello', paragraphs: [], bullets: [], buttons: [] } },
  {
    card: 'form',
    view: {
      ...{ title: 'Which?', paragraphs: [], buttons: [] },
      fields: [{ id: 'word', label: 'A word', value: '' }],
    },
  },
  {
    card: 'digest',
    view: {
      ...{ title: 'Digest', period: '', sections: [], summary: '', people: [], key: '', buttons: [] },
      rest: { plan, group: 'g', refs: [] },
    },
  },
  { card: 'help', view: { title: 'Help', intro: '', examples: [], buttons: [] } },
  { card: 'nudge', view: { title: 'Nudges', intro: '', notes: [], lines: [], buttons: [] } },
  {
    card: 'answers',
    view: {
      title: 'Hello',
      parts: [{ card: 'text', view: { title: 'Hello', paragraphs: [], bullets: [], buttons: [] } }],
    },
  },
];
