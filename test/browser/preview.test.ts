import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { type Demo, startDemo } from '../support/demo';
import { CHROMIUM, openChromium } from './chromium';
import { type Driver, driveTo } from './drive';

jest.setTimeout(90_000);

const group = 'Safeguarding Effectiveness';

/** Friday at two: the chair is shown Monday's digest. */
(CHROMIUM ? describe : describe.skip)('before a digest, in the Playground', () => {
  let demo: Demo;
  let browser: Browser;
  let sarah: Driver;

  beforeAll(async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'preview-'));
    const settings = { NOW: '2021-11-12T14:00', LOOK_EVERY: '1' };
    [demo, browser] = await Promise.all([startDemo(folder, [], settings), openChromium()]);
    sarah = await driveTo(browser, demo.url);
  });

  afterAll(async () => {
    await browser.close();
    demo.signal('SIGINT');
    expect(await demo.ended).toBe(0);
  });

  test('the chair is shown it, writes an introduction, and posts it to the channel now', async () => {
    await sarah.goesTo(group);
    await sarah.says('hello');
    await sarah.sees('Hello Sarah');
    await sarah.goesTo('Personal Chat');
    await sarah.presses(await sarah.sees(`Preview of ${group}`), 'Add an introduction');
    const form = await sarah.sees(`Introduction to ${group}`);
    await form.getByRole('textbox').fill('A good month. Thank you all.');
    await sarah.presses(form, 'Save the introduction');
    await sarah.presses(await sarah.sees('A good month. Thank you all.'), 'Post it now');
    await sarah.sees('It is posted now');
    await sarah.goesTo(group);
    const posted = await sarah.sees('A good month. Thank you all.');
    expect(await posted.innerText()).toContain(`${group} Sub-Group: this week`);
  });

  test('on the settings’ card she moves it to half past ten', async () => {
    await sarah.goesTo('Personal Chat');
    await sarah.says('digest settings');
    const settings = await sarah.sees(`${group} Sub-Group’s digest`);
    await settings.getByLabel('Time', { exact: true }).fill('10:30');
    await sarah.presses(settings, 'Save');
    const saved = await sarah.sees('at 10:30');
    expect(await saved.innerText()).toContain('Time: 09:00 → 10:30');
  });
});
