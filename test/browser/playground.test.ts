import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { type Demo, startDemo } from '../support/demo';
import { CHROMIUM, openChromium } from './chromium';
import { type Driver, driveTo } from './drive';

jest.setTimeout(90_000);

if (!CHROMIUM) process.stderr.write('The browser tests are skipped: there is no Chromium on this machine.\n');

(CHROMIUM ? describe : describe.skip)('in the Playground', () => {
  let demo: Demo;
  let browser: Browser;
  let sarah: Driver;

  beforeAll(async () => {
    [demo, browser] = await Promise.all([
      startDemo(mkdtempSync(path.join(tmpdir(), 'browser-'))),
      openChromium(),
    ]);
  });

  beforeEach(async () => {
    sarah = await driveTo(browser, demo.url);
  });

  afterEach(async () => {
    await sarah.page.close();
  });

  afterAll(async () => {
    await browser.close();
    demo.signal('SIGINT');
    expect(await demo.ended).toBe(0);
  });

  test('a question is answered with a card that says how it was understood', async () => {
    await sarah.says("what's red in Neglect?");
    const card = await sarah.sees('Understood: Red · P1 Neglect');
    expect(await card.innerText()).toContain('1.3');
  });

  test('a row of a list opens the item in its place', async () => {
    await sarah.says("what's overdue?");
    const list = await sarah.sees('Understood: Overdue');
    await list.getByText('Launch the trial of multi-agency chronologies').click();
    const item = await sarah.sees('1.3 milestone');
    expect(await item.innerText()).toContain('Chair of Safeguarding Effectiveness Sub-Group');
  });

  test('a confirmed proposal becomes the item as it stands', async () => {
    await sarah.says('set 2.1 to amber, waiting on police data');
    const proposal = await sarah.sees('Change 2.1?');
    expect(await proposal.innerText()).toContain('waiting on police data');
    await sarah.presses(proposal, 'Confirm');
    const item = await sarah.sees('2.1 milestone');
    expect(await item.innerText()).toMatch(/Saved: rating: .* → amber/);
    expect(await sarah.page.getByText('Change 2.1?').count()).toBe(0);
  });

  test('the form inside an item’s card saves at one press', async () => {
    await sarah.says('show 2.4');
    const item = await sarah.sees('2.4 milestone');
    await sarah.presses(item, 'Update');
    await sarah.writes(item, 'The terms of reference went round on Monday', 'Note');
    await sarah.presses(item, 'Save');
    const saved = await sarah.sees('Saved');
    expect(await saved.innerText()).toContain('The terms of reference went round on Monday');
  });

  test('in the group’s channel it answers when it is mentioned, and a press changes the card for all', async () => {
    await sarah.goesTo('Safeguarding Effectiveness');
    await sarah.says('set 1.6 to green');
    const proposal = await sarah.sees('Change 1.6?');
    await sarah.presses(proposal, 'Confirm');
    const item = await sarah.sees('1.6 milestone');
    expect(await item.innerText()).toMatch(/Saved: rating: .* → green/);
    expect(await sarah.page.getByText('Change 1.6?').count()).toBe(0);
  });
});
