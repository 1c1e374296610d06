import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { type Demo, startDemo } from '../support/demo';
import { openChromium } from './chromium';
import { type Driver, driveTo } from './drive';

/** Sarah Okafor at the Playground of a demo at that moment, which looks every second what is due; for all tests of a block. */
export function demoAt(now: string): () => Driver {
  let demo: Demo;
  let browser: Browser;
  let sarah: Driver;

  beforeAll(async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'demo-at-'));
    const settings = { NOW: now, LOOK_EVERY: '1' };
    [demo, browser] = await Promise.all([startDemo(folder, [], settings), openChromium()]);
    sarah = await driveTo(browser, demo.url);
  });

  afterAll(async () => {
    await browser.close();
    demo.signal('SIGINT');
    expect(await demo.ended).toBe(0);
  });

  return () => sarah;
}
