import type { CardJson } from './connector';

/** A rendered card as a member meets it: lines to read, buttons to press, boxes with what they hold. */

export interface CardButton {
  /** What is on the button, or the whole text of a row that can be pressed. */
  readonly title: string;
  readonly verb: string;
  readonly data: unknown;
  /** What the boxes that go with it hold before anybody types. */
  readonly inputs: Readonly<Record<string, string>>;
}

type Part = Readonly<Record<string, unknown>>;

/** Every line of text, in reading order; runs of one line are joined. */
export function linesOn(card: CardJson | undefined): readonly string[] {
  return partsIn(card)
    .flatMap((part) =>
      part.type === 'RichTextBlock'
        ? [runsOf(part)]
        : part.type === 'Input.Toggle'
          ? [tickOf(part)]
          : [part.title, part.value, textOf(part)],
    )
    .filter((line) => typeof line === 'string' && line.trim() !== '')
    .map((line) => String(line).replaceAll('\u200B', '').replace(/\s+/g, ' ').trim());
}

/** `[x] 1.4 Audit practice — Rating: ⚪ Not rated → 🟠 Amber` */
const tickOf = ({ label, title, value }: Part): string =>
  `[${value === 'true' ? 'x' : ' '}] ${String(label)} — ${String(title)}`;

/** Every button, a row that can be pressed and one behind "Update" too. */
export function buttonsOn(card: CardJson | undefined): readonly CardButton[] {
  return card ? buttonsIn(card, {}) : [];
}

/** What the rows of the card stand for, in order. */
export function refsOn(card: CardJson | undefined): readonly string[] {
  return partsIn(card).flatMap(({ selectAction }) => {
    const { verb, data } = (selectAction ?? {}) as { verb?: unknown; data?: { ref?: unknown } };
    return verb === 'open' && typeof data?.ref === 'string' ? [data.ref] : [];
  });
}

function buttonsIn(card: CardJson, outer: CardButton['inputs']): readonly CardButton[] {
  const { actions, ...rest } = card;
  const inputs = { ...outer, ...inputsIn(rest) };
  const rows = partsIn(rest).flatMap((part) =>
    isPart(part.selectAction)
      ? executes(part.selectAction, linesOn({ ...part, selectAction: undefined }), {})
      : [],
  );
  const inRows = partsIn(rest).flatMap((part) =>
    part.type === 'ActionSet' && Array.isArray(part.actions)
      ? part.actions.filter(isPart).flatMap((action) => executes(action, [], {}))
      : [],
  );
  const below = (Array.isArray(actions) ? actions : [])
    .filter(isPart)
    .flatMap((action) =>
      action.type === 'Action.ShowCard'
        ? buttonsIn(action.card as CardJson, inputs)
        : executes(action, [], inputs),
    );
  return [...rows, ...inRows, ...below];
}

function executes(action: Part, row: readonly string[], inputs: CardButton['inputs']): readonly CardButton[] {
  if (action.type !== 'Action.Execute') return [];
  return [
    {
      title: typeof action.title === 'string' ? action.title : row.join(' '),
      verb: String(action.verb),
      data: action.data,
      inputs: action.associatedInputs === 'none' ? {} : inputs,
    },
  ];
}

/** A client sends a box's value as text, and leaves out what is empty. */
function inputsIn(card: Part): Record<string, string> {
  const held = partsIn(card).filter(({ type, value }) => String(type).startsWith('Input.') && Boolean(value));
  return Object.fromEntries(held.map(({ id, value }) => [String(id), String(value)]));
}

function partsIn(value: unknown): readonly Part[] {
  if (Array.isArray(value)) return value.flatMap(partsIn);
  if (!isPart(value)) return [];
  const inner = Object.entries(value).flatMap(([key, held]) =>
    ['data', 'inlines', 'fallbackText', 'selectAction'].includes(key) ? [] : partsIn(held),
  );
  return [value, ...inner];
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function runsOf({ inlines }: Part): string {
  return (Array.isArray(inlines) ? inlines : [])
    .map((run) => (isPart(run) ? String(textOf(run)) : String(run)))
    .join('');
}

function textOf({ type, text }: Part): unknown {
  return type === 'TextBlock' || type === 'TextRun' ? text : undefined;
}
