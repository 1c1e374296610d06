/** One element, input or action of a card, with the few properties that tests read. */
export interface Element {
  readonly type?: string;
  readonly text?: string;
  readonly title?: string;
  readonly label?: string;
  readonly id?: string;
  readonly verb?: string;
  readonly data?: unknown;
  readonly associatedInputs?: string;
  readonly choices?: readonly { title: string; value: string }[];
}

/** Everything on a rendered card that has a type, outermost first; what a press sends back is not part of it. */
export function elementsOf(card: unknown): readonly Element[] {
  if (Array.isArray(card)) return card.flatMap(elementsOf);
  if (typeof card !== 'object' || card === null) return [];
  const inner = Object.entries(card).flatMap(([key, value]) => (key === 'data' ? [] : elementsOf(value)));
  return 'type' in card ? [card as Element, ...inner] : inner;
}

/** A tag of a person: nothing stands in it but a name, so that whoever reads it as Markdown finds none. */
export function isTag({ type, text = '' }: Element): boolean {
  return (type === 'TextBlock' || type === 'mention') && /^<at>[\p{L}\p{M}\p{N} .'’-]+<\/at>$/u.test(text);
}

/** The words on the card as a reader sees them: what takes up no room is not there. */
export function wordsOn(card: unknown): string {
  return elementsOf(card)
    .flatMap(({ text, title, choices }) => [text, title, ...(choices ?? []).map((choice) => choice.title)])
    .filter((words) => words !== undefined)
    .join('\n')
    .replaceAll('\u200B', '');
}
