import { CHROMIUM } from './chromium';
import { demoAt } from './demo-at';

jest.setTimeout(90_000);

const group = 'Safeguarding Effectiveness';

/** Friday at two: the chair is shown Monday's digest. */
(CHROMIUM ? describe : describe.skip)('before a digest, in the Playground', () => {
  const sarahNow = demoAt('2021-11-12T14:00');

  test('the chair is shown it, writes an introduction, and posts it to the channel now', async () => {
    const sarah = sarahNow();
    await sarah.goesTo(group);
    await sarah.says('hello');
    await sarah.sees('Hello Sarah');
    await sarah.goesTo('Personal Chat');
    await sarah.presses(await sarah.sees(`Preview of ${group}`), 'Add an introduction');
    const form = await sarah.sees(`Introduction to ${group}`);
    await sarah.writes(form, 'A good month. Thank you all.');
    await sarah.presses(form, 'Save the introduction');
    await sarah.presses(await sarah.sees('A good month. Thank you all.'), 'Post it now');
    await sarah.sees('It is posted now');
    await sarah.goesTo(group);
    const posted = await sarah.sees('A good month. Thank you all.');
    expect(await posted.innerText()).toContain(`${group} Sub-Group: this week`);
  });

  test('on the settings’ card she moves it to half past ten', async () => {
    const sarah = sarahNow();
    await sarah.goesTo('Personal Chat');
    await sarah.says('digest settings');
    const settings = await sarah.sees(`${group} Sub-Group’s digest`);
    await sarah.writes(settings, '10:30', 'Time');
    await sarah.presses(settings, 'Save');
    const saved = await sarah.sees('at 10:30');
    expect(await saved.innerText()).toContain('Time: 09:00 → 10:30');
  });

  test('she is away over Christmas, by a press, and asks for the next preview herself', async () => {
    const sarah = sarahNow();
    await sarah.goesTo('Personal Chat');
    await sarah.says("I'm on leave from 20 December to 3 January");
    await sarah.presses(await sarah.sees('Nudges for you:'), 'Yes');
    await sarah.sees('Your nudges: on working days from 09:30, none from 20 December until 4 January 2022.');
    await sarah.says('preview the digest');
    const preview = await sarah.sees('It is posted in the channel on Monday 22 November');
    expect(await preview.innerText()).toContain(`Preview of ${group} Sub-Group`);
  });
});
