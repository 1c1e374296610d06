import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where this machine has a Chromium, if it has one. */
export const CHROMIUM = PLACES.find((place) => existsSync(place));

/** Root needs no sandbox; a closed network should not be asked for updates. */
const QUIETLY = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function openChromium(): Promise<Browser> {
  if (CHROMIUM === undefined) throw new Error(`No Chromium at ${PLACES.join(', ')}`);
  return chromium.launch({ executablePath: CHROMIUM, args: QUIETLY });
}
