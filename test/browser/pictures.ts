/*
 * npm run pictures: the README's screenshots, from the demo itself in a folder of its own.
 */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { startDemo } from '../support/demo';
import { openChromium } from './chromium';
import { type Driver, driveTo } from './drive';

const FOLDER = path.join(__dirname, '..', '..', 'docs', 'pictures');

async function takePictures(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const demo = await startDemo(mkdtempSync(path.join(tmpdir(), 'pictures-')));
  const browser = await openChromium();
  try {
    const sarah = await driveTo(browser, demo.url);
    await sarah.sees('Hello');
    await sarah.says("what's red in Neglect?");
    await sarah.sees('Understood: Red · P1 Neglect');
    await took(sarah, 'ask');
    await sarah.says('set 1.3 to amber, waiting on police data');
    const proposal = await sarah.sees('Change 1.3?');
    await took(sarah, 'proposing');
    await sarah.presses(proposal, 'Confirm');
    await sarah.sees('Saved');
    await took(sarah, 'updated');
    await sarah.says('1.5 is done, the first panel met yesterday');
    await sarah.presses(await sarah.sees('Change 1.5?'), 'Confirm');
    await sarah.goesTo('Safeguarding Effectiveness');
    await sarah.says('send me the digest now');
    await tookWhole(sarah, await sarah.sees('this week'), 'digest');
  } finally {
    await browser.close();
    demo.signal('SIGINT');
    await demo.ended;
  }
}

/** The chat alone, without the Playground's bars around it and its remarks on what it cannot show. */
async function took({ page }: Driver, name: string): Promise<void> {
  await page.evaluate(
    `for (const remark of document.querySelectorAll('span')) {
      if (remark.textContent.startsWith('Full width control')) remark.parentElement.parentElement.style.display = 'none';
    }`,
  );
  const card = await page.locator('.ac-adaptiveCard').last().boundingBox();
  const height = Math.min(860, (card?.y ?? 0) + (card?.height ?? 0) - 20);
  const clip = { x: 332, y: 50, width: 836, height };
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`), clip });
}

/** A card that is longer than a window, from its top to its end. */
async function tookWhole({ page }: Driver, card: Locator, name: string): Promise<void> {
  await page.setViewportSize({ width: 1500, height: 2400 });
  await card.screenshot({ path: path.join(FOLDER, `${name}.png`) });
}

takePictures().catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`);
  process.exitCode = 1;
});
