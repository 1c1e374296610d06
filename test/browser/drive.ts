import type { Browser, Locator, Page } from 'playwright-core';

/** A member at the Playground, who types, presses and reads. */
export interface Driver {
  readonly page: Page;
  /** Types into the chat that is open and sends it; mentions the bot first where it must be mentioned. */
  says(words: string): Promise<void>;
  /** Opens a chat or a channel of the list on the left. */
  goesTo(name: string): Promise<void>;
  /** The newest card that holds these words; it waits for it. */
  sees(words: string | RegExp): Promise<Locator>;
  /** Writes in a form's only text box, or in the field of that label, until what was written stays. */
  writes(form: Locator, words: string, label?: string): Promise<void>;
  /** Presses a button of a card. */
  presses(card: Locator, title: string | RegExp): Promise<void>;
}

/** Wide enough for the list of chats, which a narrow window hides. */
const WINDOW = { width: 1500, height: 1000 };

/** A form that a button unfolds is a card within the card. */
const WHOLE_CARD =
  'xpath=//*[contains(@class, "ac-adaptiveCard")][not(ancestor::*[contains(@class, "ac-adaptiveCard")])]';

export async function driveTo(browser: Browser, url: string): Promise<Driver> {
  const page = await browser.newPage({ viewport: WINDOW, locale: 'en-GB' });
  page.setDefaultTimeout(15_000);
  await page.goto(url);
  // Its own first call to the bot; a message before that is lost.
  await page.getByText('Connected.').waitFor();
  let mentions = false;
  return {
    page,
    async says(words) {
      const box = page.getByRole('textbox').first();
      await box.click();
      if (mentions) {
        await page.keyboard.type('@Plan');
        await page.locator('.fui-MenuItem__content').first().click();
      }
      await page.keyboard.insertText(words);
      await page.keyboard.press('Enter');
    },
    async goesTo(name) {
      const chat = page.getByRole('treeitem').filter({ hasText: name });
      mentions = name !== 'Personal Chat';
      await chat.click();
    },
    async sees(words) {
      const card = page.locator(WHOLE_CARD).filter({ hasText: words }).last();
      await card.waitFor().catch(async (fault: unknown) => {
        const seen = await page.locator(WHOLE_CARD).allInnerTexts();
        throw new Error(
          `No card says “${String(words)}”. The newest two say:\n${seen.slice(-2).join('\n---\n')}`,
          { cause: fault },
        );
      });
      return card;
    },
    async writes(form, words, label) {
      const field = label === undefined ? form.getByRole('textbox') : form.getByLabel(label, { exact: true });
      for (let times = 0; times < 5; times++) {
        await field.fill(words);
        if (await staysFor(10, field, words)) return;
      }
      throw new Error(`The field does not keep “${words}”`);
    },
    async presses(card, title) {
      await card.getByRole('button', { name: title }).first().click();
    },
  };
}

/** The Playground empties a field once more just after it is drawn; what was written before that is lost. */
async function staysFor(frames: number, field: Locator, words: string): Promise<boolean> {
  for (let frame = 0; frame < frames; frame++) {
    await field.page().evaluate('new Promise(requestAnimationFrame)');
    if ((await field.inputValue()) !== words) return false;
  }
  return true;
}
