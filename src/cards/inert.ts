/** Invisible, and no client breaks a word or draws a mark for it. */
const BREAK = '\u200B';

/** What an unpaired half of a character becomes; JSON could not carry it. */
const UNREADABLE = '\uFFFD';

const WORTH_A_LOOK =
  /[^\n\x20-\x23\x25-\x3B\x3D-\x7A\x7C-\x7E\xA0-\u2029\u202F-\u2065\u206A-\uD7FF\uE000-\uFFFD]/;

/**
 * The text as it was typed, with nothing in it that a card's template or a Teams client would act on: no `${…}`,
 * no `{{DATE(…)}}`, no `<at>` or other tag, no control or direction marks. Line breaks stay.
 * Markdown needs nothing here: the templates put data only in text runs and titles, which no client reads as Markdown,
 * because the phones do not honour a backslash before it.
 */
export function inert(text: string): string {
  if (!WORTH_A_LOOK.test(text)) return text;
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\0-\x09\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, UNREADABLE)
    .replace(/\$(?=\{)|\{(?=\{)|<(?=[a-z/!])/gi, `$&${BREAK}`);
}

/** Every text of the view made inert; what a press sends back to us stays as it is. */
export function inertView<View>(view: View): View {
  return inertValue(view) as View;
}

function inertValue(value: unknown): unknown {
  if (typeof value === 'string') return inert(value);
  if (Array.isArray(value)) return value.map(inertValue);
  if (typeof value !== 'object' || value === null || 'verb' in value) return value;
  const made: Record<string, unknown> = {};
  for (const key of Object.keys(value)) made[key] = inertValue((value as Record<string, unknown>)[key]);
  return made;
}
