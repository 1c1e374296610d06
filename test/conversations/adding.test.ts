import '../support/matchers';
import path from 'node:path';
import { readBundled } from '../../src/importing/bundled';
import { seedPlans } from '../../src/seed';
import { memoryTables } from '../../src/store/memory-table';
import { storesOver } from '../../src/store/stores-over';
import { conversation } from '../support/conversation';

const plan = 'hounslow-2021-23';
const guidance = 'add an action under Neglect: refresh the referral guidance, lead Tom, due end of March';

describe('an action that is added in chat', () => {
  test('is shown whole, added at a yes, and from then on is an item like any other, with a plain mark', async () => {
    const chat = await conversation({ plan, as: 'Meera Shah' });
    const card = await chat.says(guidance);
    expect(card).toBeACard();
    expect(card).toSay(
      /Add 1\.8\?[^]*Refresh the referral guidance[^]*P1 Neglect[^]*31 March 2022[^]*Tom Baines/,
    );
    expect(card).toSay('added after the plan was agreed');
    expect(await chat.history('1.8')).toEqual([]);

    expect(await chat.says('yes')).toSay('added after the plan was agreed, 10 November 2021 by Meera Shah');
    await chat.says('set 1.8 to amber, waiting on police data');
    expect(await chat.says('yes')).toSay('Saved: rating: not rated → amber.');
    const amber = await chat.says('what is amber in neglect');
    expect(amber).toList(['1.8']);
    expect(amber).toSay('added after the plan was agreed, 10 November 2021 by Meera Shah');
    expect(await chat.says("what's due in March")).toList(['1.8']);
    expect(await chat.says("what's Tom got")).toSay('1.8');
    expect(await chat.says('status of the referral guidance')).toSay('waiting on police data');
    expect(
      await chat
        .elsewhere({ in: 'channel', group: 'safeguarding-effectiveness' })
        .then((channel) => channel.says('send me the digest')),
    ).toSay('1.8 Refresh the referral guidance (added after the plan was agreed');
  });

  test('is asked about on a form, which is sent, corrected and shown before it counts', async () => {
    const chat = await conversation({ plan, as: 'Meera Shah' });
    const form = await chat.says('add a new action to P2');
    expect(form).toBeACard();
    expect(form).toAsk('Show it to me');
    const late = await chat.presses('Show it to me', { text: 'Refresh the leaflet', due: '2021-11-01' });
    expect(late).toSay('Not saved. 1 November 2021 has passed');
    const shown = await chat.presses('Show it to me', { due: '' });
    expect(shown).toSay(/Add 2\.7\?[^]*Refresh the leaflet[^]*P2 Child Sexual Abuse[^]*no date yet/);
    const again = await chat.presses('Change');
    expect(again).toSay('Change what you like.');
    await chat.presses('Show it to me', { text: 'Refresh the leaflet for schools' });
    expect(await chat.presses('Confirm')).toSay('Refresh the leaflet for schools');
    expect((await chat.history('2.7')).map(({ what }) => what.kind)).toEqual(['added']);
  });

  test('the customer’s own sentence: what is missing may also be typed', async () => {
    const chat = await conversation({ plan: 'herefordshire-2021-24', as: 'Carol Price' });
    const form = await chat.says('add new action: refresh MARF guidance, QA subgroup, due end feb');
    expect(form).toSay('which priority it belongs to');
    expect(await chat.says('P2')).toSay(
      /Add 2\.4\?[^]*Refresh MARF guidance[^]*P2 Neglect[^]*Quality and Effectiveness[^]*28 February 2022/,
    );
    expect(await chat.says('yes')).toSay('added after the plan was agreed');
    await chat.says('add an action under priority 3: map the training');
    expect(await chat.says('end of March')).toSay('Due: 31 March 2022');
    await chat.says('no');
    expect(await chat.history('3.4')).toEqual([]);
  });

  test('holds no child’s details', async () => {
    const chat = await conversation({ plan, as: 'Meera Shah' });
    expect(await chat.says("add an action under P1: visit Kayleigh's mum, no date")).toRefuse(
      'personal-details',
    );
    await chat.says('add an action under P1');
    const refused = await chat.presses('Show it to me', { text: "visit Kayleigh's mum", due: '' });
    expect(refused).toRefuse('personal-details');
    expect(refused.text).not.toContain('Kayleigh');
  });

  test('taken back at once it is in no list; its history says so and its number is never used again', async () => {
    const chat = await conversation({ plan, as: 'Meera Shah' });
    await chat.says(guidance);
    await chat.says('yes');
    expect(await chat.says('undo')).toSay('Take out 1.8?');
    expect(await chat.says('yes')).toSay('1.8 is not in the plan');
    expect((await chat.says('show everything in P1')).text).not.toContain('1.8');
    expect(await chat.says('history of 1.8')).toSay('took out again what was added');
    expect(await chat.says('1.8')).toSay('Meera Shah took it out again');
    expect(await chat.says('set 1.8 to green')).not.toSay('Change 1.8?');
    expect(await chat.says(guidance)).toSay('Add 1.9?');
  });

  test('with changes since, it stays', async () => {
    const chat = await conversation({ plan, as: 'Meera Shah' });
    await chat.says(guidance);
    await chat.says('yes');
    const sarah = chat.as('Sarah Okafor');
    await sarah.says('1.8 is green');
    await sarah.says('yes');
    expect(await chat.says('undo')).toRefuse('changed-since');
  });
});

describe('in a channel', () => {
  test('a chair adds under what their group looks after; others are told who could, whatever they press', async () => {
    const group = 'safeguarding-effectiveness';
    const chat = await conversation({ plan, as: 'Sarah Okafor', in: 'channel', group });
    const form = await chat.says('add a new action');
    expect(form).toBeACard();
    expect(form.text).not.toContain('P3');
    const typed = { text: 'Brief the schools', priority: '1', due: '' };
    const tom = chat.as('Tom Baines');
    expect(await tom.presses('Show it to me', typed, form)).toRefuse('may-not-add');
    expect(await tom.says('add an action under P1: brief the schools, no date')).toSay(
      'Sarah Okafor or Meera Shah could',
    );
    expect(await chat.presses('Show it to me', { ...typed, priority: '3' }, form)).toRefuse('may-not-add');
    const shown = await chat.presses('Show it to me', typed, form);
    expect(shown).toSay('Add 1.8?');
    expect(await tom.presses('Confirm', {}, shown)).toRefuse('not-yours');
    expect(await chat.presses('Confirm', {}, shown)).toSay('added after the plan was agreed');
    expect(await chat.history('1.8')).toHaveLength(1);
  });
});

test('another process understands the new item’s ref and words from the next turn on', async () => {
  const tables = memoryTables();
  const stores = storesOver(tables);
  await seedPlans(stores, readBundled(path.join(__dirname, '..', '..', 'plans')));
  const here = await conversation({ plan, as: 'Meera Shah', stores });
  const there = await conversation({ plan, as: 'Sarah Okafor', stores: storesOver(tables) });
  expect(await there.says('set 1.8 to green')).not.toSay('Change 1.8?');
  await here.says('add an action under P1: refresh the zebra guidance, no date');
  await here.says('yes');
  expect(await there.says('set 1.8 to green')).toSay('Change 1.8?');
  expect(await there.says('mark the zebra guidance green')).toSay('Change 1.8?');
});
