import { CHROMIUM } from './chromium';
import { demoAt } from './demo-at';

jest.setTimeout(90_000);

/** Monday at half past nine: the digest of the week and the nudges of the day are due. */
(CHROMIUM ? describe : describe.skip)('what comes by itself, in the Playground', () => {
  const sarahNow = demoAt('2021-11-15T09:30');

  test('a lead finds one message about all of theirs, and snoozes one in it', async () => {
    const sarah = sarahNow();
    await sarah.says('hello');
    const nudge = await sarah.sees('Snooze a week');
    expect(await nudge.innerText()).toContain('1.3');
    await sarah.presses(nudge, 'Snooze a week');
    const snoozed = await sarah.sees('none before 22 November 2021');
    expect(await snoozed.innerText()).toContain('Saved');
  });

  test('the digest comes into the channel as a new post, and its line opens the item in its place', async () => {
    const sarah = sarahNow();
    await sarah.goesTo('Safeguarding Effectiveness');
    await sarah.says('hello');
    const digest = await sarah.sees('Safeguarding Effectiveness Sub-Group: this week');
    await digest.getByText('Launch the trial of multi-agency chronologies').first().click();
    const item = await sarah.sees('1.3 milestone');
    expect(await item.innerText()).toContain('Chair of Safeguarding Effectiveness Sub-Group');
  });
});
