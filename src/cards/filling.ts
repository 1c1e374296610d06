import type { Button } from './presses';

/** Teams hides any buttons beyond this many. */
export const MOST_BUTTONS = 6;

/** What a template is filled with: a text or list that may be missing is a list of none or one, so that no template needs a condition. */
export type Filling = Readonly<Record<string, unknown>>;

export function buttons(all: readonly Button[], most = MOST_BUTTONS): readonly Filling[] {
  return all.slice(0, most).map(({ title, press, style = 'default' }) => ({ title, press, style }));
}

/** An empty text counts as missing. */
export function some(text: string | undefined): readonly string[] {
  return text ? [text] : [];
}

export function texts(all: readonly string[]): readonly string[] {
  return all.filter((text) => text !== '');
}
