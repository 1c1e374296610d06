import { apply } from '../../../src/plan/deciding/apply';
import type { Change } from '../../../src/plan/change';
import type { Command, Update } from '../../../src/plan/command';
import { decide } from '../../../src/plan/deciding/decide';
import type { Circumstances, Decision } from '../../../src/plan/deciding/decision';
import { longestText } from '../../../src/plan/deciding/judge-words';
import type { Party, Person, Role } from '../../../src/plan/partnership';
import { anItem, aPartnership, aPlan, done, dueIn, rated } from '../../support/plan-builder';
import { scheme } from '../scheme';

const manager = person('manager', 'business manager');
const sarah = person('sarah', 'chair');
const tom = person('tom', 'member');
const priya = person('priya', 'reader');
const ann = person('ann', 'scrutineer');

const partnership = aPartnership({
  scheme,
  people: [manager, sarah, tom, priya, ann],
  posts: [{ id: 'chair', title: 'Chair', aliases: [] }],
  holdings: [{ post: 'chair', person: 'sarah', from: '2021-04-01' }],
  groups: [
    {
      id: 'effectiveness',
      name: 'Safeguarding Effectiveness',
      kind: 'subgroup',
      aliases: [],
      chair: 'chair',
      members: ['tom', 'priya'],
      looksAfter: [{ plan: 'hounslow-2021-23', priorities: ['1'] }],
      hasChannel: true,
    },
  ],
});

const now = { at: '2021-11-10T10:00:00.000Z', day: '2021-11-10', time: '10:00' };
const plan = aPlan({
  items: [dueIn(anItem('1.3'), '2021-09'), anItem('3.1'), anItem('1.S1', { kind: 'success measure' })],
});

function person(id: string, role: Role): Person {
  return { id, name: id, agency: 'council', role, guest: false };
}

function deciding(command: Command, given: Partial<Circumstances> = {}): Decision {
  return decide(command, { plan, partnership, member: tom, now, ...given });
}

function update(given: Partial<Update>): Update {
  return { kind: 'update', ref: '1.3', ...given };
}

function reasonOf(decision: Decision): string {
  return decision.kind === 'refused' ? decision.refusal.reason : decision.kind;
}

function whats(decision: Decision) {
  return decision.kind === 'accepted' ? decision.decided.map((one) => one.what) : [];
}

describe('rating', () => {
  test('amber with a reason is accepted, from not rated to amber', () => {
    const [what] = whats(deciding(update({ rating: 'amber', why: 'waiting on police data' })));
    expect(what).toMatchObject({
      kind: 'rated',
      before: null,
      after: { code: 'amber', why: 'waiting on police data', by: { id: 'tom' } },
    });
  });

  test.each(['red', 'amber'])('%s without a reason is refused', (rating) => {
    expect(reasonOf(deciding(update({ rating })))).toBe('needs a reason');
  });

  test.each(['green', 'complete'])('%s needs no reason', (rating) => {
    expect(deciding(update({ rating })).kind).toBe('accepted');
  });

  test('a colour the partnership does not use is refused', () => {
    expect(reasonOf(deciding(update({ rating: 'blue', why: 'new' })))).toBe('no such rating');
  });

  test('the rating it has already is no change, but a new reason for it is', () => {
    const amber = aPlan({ items: [rated(anItem('1.3'), 'amber', 'no data')] });
    expect(reasonOf(deciding(update({ rating: 'amber' }), { plan: amber }))).toBe('already so');
    expect(deciding(update({ rating: 'amber', why: 'still no data' }), { plan: amber }).kind).toBe(
      'accepted',
    );
  });

  test('a measure is not rated, and takes evidence with a dated figure', () => {
    expect(reasonOf(deciding(update({ ref: '1.S1', rating: 'green' })))).toBe('not tracked');
    const evidence = { text: 'parents’ survey', value: { figure: '71%', on: '2021-10-29' } };
    expect(whats(deciding(update({ ref: '1.S1', evidence })))).toMatchObject([
      { kind: 'evidenced', after: { text: 'parents’ survey', value: { figure: '71%', on: '2021-10-29' } } },
    ]);
  });
});

describe('progress', () => {
  test('done without a day is done today, and keeps the count it had', () => {
    const counted = anItem('1.3', {
      standing: { ...anItem('1.3').standing, progress: { state: 'under way', count: { done: 2, of: 3 } } },
    });
    const [what] = whats(
      deciding(update({ progress: { state: 'done' } }), { plan: aPlan({ items: [counted] }) }),
    );
    expect(what).toMatchObject({ after: { state: 'done', on: '2021-11-10', count: { done: 2, of: 3 } } });
  });

  test('done tomorrow is refused', () => {
    expect(reasonOf(deciding(update({ progress: { state: 'done', on: '2021-11-11' } })))).toBe(
      'in the future',
    );
  });

  test.each([
    [4, 3],
    [-1, 3],
    [1, 0],
    [1.5, 3],
  ])('%d of %d is refused', (done, of) => {
    expect(reasonOf(deciding(update({ progress: { state: 'under way', count: { done, of } } })))).toBe(
      'not a count',
    );
  });

  test('rating and progress said together happen together, each with its own line', () => {
    const decision = deciding(
      update({ rating: 'green', progress: { state: 'under way' }, note: 'first trial held' }),
    );
    expect(whats(decision).map((what) => what.kind)).toEqual(['rated', 'progressed', 'noted']);
  });
});

describe('dates', () => {
  test('a moved date needs a reason, and today is the earliest', () => {
    expect(reasonOf(deciding(update({ forecast: '2021-12-01' })))).toBe('needs a reason');
    expect(reasonOf(deciding(update({ forecast: '2021-11-09', why: 'late' })))).toBe('in the past');
    expect(deciding(update({ forecast: '2021-11-10', why: 'today' })).kind).toBe('accepted');
  });

  test('that somebody asked for it is reason enough to move a date, and is kept with it', () => {
    const askedBy = { id: 'priya', name: 'priya' };
    expect(whats(deciding(update({ forecast: '2021-12-01', askedBy })))).toMatchObject([
      { kind: 'rescheduled', after: { to: '2021-12-01', why: null, askedBy } },
    ]);
  });
});

describe('reopening', () => {
  test('sets aside done and a rating that means finished, and wants a reason', () => {
    const finished = aPlan({ items: [rated(done(anItem('1.3'), '2021-11-01'), 'complete')] });
    expect(reasonOf(deciding({ kind: 'reopen', ref: '1.3' }, { plan: finished }))).toBe('needs a reason');
    expect(
      whats(deciding({ kind: 'reopen', ref: '1.3', why: 'not launched yet' }, { plan: finished })),
    ).toMatchObject([{ after: { progress: { state: 'under way' }, rating: null } }]);
  });

  test('a rating that does not mean finished stays', () => {
    const green = aPlan({ items: [rated(done(anItem('1.3'), '2021-11-01'), 'green')] });
    expect(whats(deciding({ kind: 'reopen', ref: '1.3', why: 'not yet' }, { plan: green }))).toMatchObject([
      { after: { rating: { code: 'green' } } },
    ]);
  });

  test('what is not finished cannot be reopened', () => {
    expect(reasonOf(deciding({ kind: 'reopen', ref: '1.3', why: 'x' }))).toBe('not finished');
  });
});

describe('who may', () => {
  test.each([
    ['the business manager', manager, '1.3', true],
    ['the business manager, without a group', manager, '3.1', true],
    ['the chair', sarah, '1.3', true],
    ['the chair, of an item of no group', sarah, '3.1', false],
    ['a member of the group', tom, '1.3', true],
    ['a member, elsewhere', tom, '3.1', false],
    ['a reader, even one who sits in the group', priya, '1.3', false],
    ['the scrutineer', ann, '1.3', false],
  ])('%s', (_who, member, ref, may) => {
    expect(deciding(update({ ref, note: 'seen' }), { member }).kind).toBe(may ? 'accepted' : 'refused');
  });

  test('a refusal says who could', () => {
    const decision = deciding(update({ note: 'seen' }), { member: ann });
    expect(decision).toMatchObject({ refusal: { reason: 'not allowed', ask: ['sarah', 'manager'] } });
  });

  test('whoever has left is nobody, from the day after', () => {
    const left = { ...tom, left: '2021-11-09' };
    expect(deciding(update({ note: 'seen' }), { member: left }).kind).toBe('refused');
    expect(deciding(update({ note: 'seen' }), { member: { ...tom, left: '2021-11-10' } }).kind).toBe(
      'accepted',
    );
  });

  test('another partnership’s plan holds nothing for anybody, its business manager included', () => {
    const foreign = aPlan({ partnership: 'hampshire', items: [anItem('1.3')] });
    expect(reasonOf(deciding(update({ note: 'seen' }), { plan: foreign, member: manager }))).toBe(
      'no such item',
    );
    expect(reasonOf(deciding({ kind: 'undo' }, { plan: foreign, member: manager }))).toBe('nothing to undo');
  });

  test('a contributor may change their own item, by name or by a post they hold today', () => {
    const theirs = aPlan({
      items: [
        anItem('3.1', { contributors: [{ person: 'tom' }] }),
        anItem('3.2', { lead: [{ post: 'chair' }] }),
      ],
    });
    expect(deciding(update({ ref: '3.1', note: 'seen' }), { plan: theirs }).kind).toBe('accepted');
    expect(deciding(update({ ref: '3.2', note: 'seen' }), { plan: theirs, member: sarah }).kind).toBe(
      'accepted',
    );
    expect(deciding(update({ ref: '3.2', note: 'seen' }), { plan: theirs }).kind).toBe('refused');
  });
});

describe('what may be kept', () => {
  test.each<[string, Partial<Update>]>([
    ['a reason', { rating: 'red', why: 'mum of Kayleigh moved' }],
    ['a note', { note: 'DOB 04/05/2012' }],
    ['evidence', { evidence: { text: 'letter to 943 476 5919' } }],
    ['what difference it made', { evidence: { text: 'survey', difference: 'visited the Smith family' } }],
    ['a link', { evidence: { text: 'survey', link: 'https://example.org/943 476 5919' } }],
  ])('%s with personal details is refused before anything else', (_what, given) => {
    expect(reasonOf(deciding(update(given)))).toBe('personal details');
  });

  test('the business manager may answer for words that were refused, and the decision says so', () => {
    const alarm = update({ note: 'the hall of the Marsh family is booked' });
    const passed = deciding(alarm, { member: manager, passing: true });
    expect(passed).toMatchObject({ kind: 'accepted', passed: true });
    expect(deciding(update({ note: 'seen' }), { member: manager, passing: true })).not.toHaveProperty(
      'passed',
    );
  });

  test('nobody else may, and without saying so neither may they', () => {
    const alarm = update({ note: 'the hall of the Marsh family is booked' });
    expect(reasonOf(deciding(alarm, { member: manager }))).toBe('personal details');
    for (const member of [sarah, tom])
      expect(reasonOf(deciding(alarm, { member, passing: true }))).toBe('personal details');
    const gone = { ...manager, left: '2021-11-09' };
    expect(deciding(alarm, { member: gone, passing: true }).kind).toBe('refused');
  });

  test.each([
    ['an NHS number', '943 476 5919'],
    ['a pupil number', 'H801200001001'],
    ['a National Insurance number', 'AB 12 34 56 C'],
  ])('nobody answers for %s, alone or beside something else', (_kind, number) => {
    for (const note of [number, `${number} for the Marsh family was seen`])
      expect(reasonOf(deciding(update({ note }), { member: manager, passing: true }))).toBe(
        'personal details',
      );
  });

  test('words that are answered for are no longer than others', () => {
    const long = update({ note: `the Marsh family is ${'x'.repeat(longestText)}` });
    expect(reasonOf(deciding(long, { member: manager, passing: true }))).toBe('too long');
  });

  test('a link must be a web address', () => {
    expect(reasonOf(deciding(update({ evidence: { text: 'survey', link: 'javascript:alert(1)' } })))).toBe(
      'not a link',
    );
  });

  test('a text over the limit is refused, and one at it is kept', () => {
    expect(reasonOf(deciding(update({ note: 'x'.repeat(longestText + 1) })))).toBe('too long');
    expect(deciding(update({ note: 'x'.repeat(longestText) })).kind).toBe('accepted');
  });
});

describe('changed meanwhile', () => {
  test('an item that changed after the member saw it is stale, and an older change is not', () => {
    const item = { ...plan.items[0]!, standing: { ...plan.items[0]!.standing, revision: 7 } };
    const moved = { plan: aPlan({ items: [item] }) };
    expect(deciding(update({ note: 'seen' }), { ...moved, seen: 6 }).kind).toBe('stale');
    expect(deciding(update({ note: 'seen' }), { ...moved, seen: 7 }).kind).toBe('accepted');
  });
});

describe('undo', () => {
  /** The plan and its log after commands by people, each one operation. */
  function after(...told: { command: Command; member: Person }[]): Pick<Circumstances, 'plan' | 'log'> {
    return told.reduce(
      ({ plan: before, log }, { command, member }, index) => {
        const decision = decide(command, { plan: before, partnership, member, now, log });
        if (decision.kind !== 'accepted') throw new Error(`refused in the test: ${reasonOf(decision)}`);
        const changes = decision.decided.map((one, place): Change => {
          const { id, name } = member;
          return {
            ...one,
            revision: log.length + 1 + place,
            ref: decision.item.ref,
            by: { id, name },
            at: now.at,
            day: now.day,
            via: 'chat',
            operation: `op-${index}`,
          };
        });
        const standing = changes.reduce(apply, decision.item.standing);
        const items = before.items.map((item) =>
          item.ref === decision.item.ref ? { ...item, standing } : item,
        );
        return { plan: { ...before, items }, log: [...log, ...changes] };
      },
      { plan, log: [] as readonly Change[] },
    );
  }

  const red = { command: update({ rating: 'red', why: 'no data' }), member: tom };
  const green = { command: update({ rating: 'green', note: 'data came' }), member: tom };

  test('takes back all of the last operation, and restores reason, author and day', () => {
    const then = after(red);
    const back = after(red, green, { command: { kind: 'undo' }, member: tom });
    expect(back.plan.items[0]?.standing).toMatchObject({
      rating: then.plan.items[0]?.standing.rating,
      note: null,
    });
    expect(back.log?.map((change) => change.what.kind)).toEqual([
      'rated',
      'rated',
      'noted',
      'undone',
      'undone',
    ]);
  });

  test('is refused, naming who and when, once somebody else changed the item', () => {
    const others = after(red, { command: update({ note: 'minuted' }), member: sarah });
    expect(deciding({ kind: 'undo' }, others)).toMatchObject({
      refusal: { reason: 'changed since', by: 'sarah', day: '2021-11-10' },
    });
  });

  test('is not for another member’s change, nor for an undoing', () => {
    expect(reasonOf(deciding({ kind: 'undo' }, { ...after(red), member: sarah }))).toBe('nothing to undo');
    expect(reasonOf(deciding({ kind: 'undo' }, after(red, { command: { kind: 'undo' }, member: tom })))).toBe(
      'nothing to undo',
    );
  });

  test('brings back no rating that the partnership has taken away', () => {
    const ratings = scheme.ratings.filter(({ code }) => code !== 'red');
    const without = { ...after(red, green), partnership: { ...partnership, scheme: { ratings } } };
    expect(reasonOf(deciding({ kind: 'undo' }, without))).toBe('no such rating');
  });

  test('removes evidence that was added by mistake', () => {
    const evidence = { command: update({ evidence: { text: 'survey' } }), member: tom };
    expect(
      after(evidence, { command: { kind: 'undo' }, member: tom }).plan.items[0]?.standing.evidence,
    ).toEqual([]);
  });
});

describe('giving, escalating and challenging', () => {
  const assign = (given: Partial<Extract<Command, { kind: 'assign' }>> = {}): Command => ({
    ...{ kind: 'assign', ref: '1.3', as: 'lead', parties: [{ person: 'tom' }], beside: false },
    ...given,
  });

  test('a lead is given in place of the plan’s, or beside them', () => {
    expect(whats(deciding(assign(), { member: sarah }))).toEqual([
      { kind: 'assigned', as: 'lead', before: null, after: [{ person: 'tom' }] },
    ]);
    const led = aPlan({ items: [anItem('1.3', { lead: [{ post: 'chair' }] })] });
    expect(whats(deciding(assign({ beside: true }), { member: sarah, plan: led }))).toMatchObject([
      { after: [{ post: 'chair' }, { person: 'tom' }] },
    ]);
  });

  test('the same again changes nothing, and a leaver is given nothing', () => {
    const led = aPlan({ items: [anItem('1.3', { lead: [{ person: 'tom' }] })] });
    expect(reasonOf(deciding(assign(), { member: sarah, plan: led }))).toBe('already so');
    const people = partnership.people.map((one) => (one.id === 'tom' ? { ...one, left: '2021-11-09' } : one));
    const without = { ...partnership, people };
    expect(reasonOf(deciding(assign(), { member: sarah, partnership: without }))).toBe('has left');
  });

  test('escalating needs a reason and a group that is known', () => {
    const escalate = { kind: 'escalate', ref: '1.3', to: 'effectiveness' } as const;
    expect(reasonOf(deciding(escalate, { member: sarah }))).toBe('needs a reason');
    expect(reasonOf(deciding({ ...escalate, to: 'parking', why: 'x' }, { member: sarah }))).toBe(
      'no such group',
    );
    expect(whats(deciding({ ...escalate, why: 'no funding' }, { member: sarah }))).toMatchObject([
      { kind: 'escalated', before: null, after: { to: 'effectiveness', why: 'no funding', day: now.day } },
    ]);
  });

  test('a challenge is the scrutineer’s to log, with its reason', () => {
    const challenge: Command = { kind: 'challenge', ref: '1.3', why: 'the audit does not show it' };
    expect(reasonOf(deciding(challenge, { member: tom }))).toBe('not allowed');
    expect(reasonOf(deciding({ kind: 'challenge', ref: '1.3' }, { member: ann }))).toBe('needs a reason');
    expect(whats(deciding(challenge, { member: ann }))).toMatchObject([
      { kind: 'challenged', before: null, after: { text: 'the audit does not show it' } },
    ]);
  });

  test('a challenge is put to an agency of the register, and to no other', () => {
    const challenge = { kind: 'challenge', ref: '1.3', why: 'no data for two quarters' } as const;
    const known = {
      ...partnership,
      agencies: [{ id: 'police', name: 'Police', kind: 'police', aliases: [] }],
    } as const;
    const to = (agency: string) => deciding({ ...challenge, agency }, { member: ann, partnership: known });
    expect(whats(to('police'))).toMatchObject([{ after: { agency: 'police', text: challenge.why } }]);
    expect(reasonOf(to('navy'))).toBe('no such party');
  });

  test.each<Party>([{ person: 'nobody' }, { post: 'none' }, { group: 'none' }, { agency: 'none' }])(
    'nothing is given to %j, which the register does not hold',
    (party) => {
      expect(reasonOf(deciding(assign({ parties: [party] }), { member: sarah }))).toBe('no such party');
    },
  );
});
