/** What was measured, what it is held against, and whether it holds. */

export interface Figure {
  /** What was measured: `ask, median`. */
  readonly name: string;
  readonly unit: 's' | 'ms' | 'µs' | 'MB' | 'bytes' | 'calls' | '%' | 'writes' | 'posts';
  readonly ours: number;
  readonly baseline?: Baseline;
  readonly target?: Target;
}

export interface Baseline {
  readonly what: string;
  readonly value: number;
}

/** At most so many times the baseline, at most so much, or at least so much. */
export type Target = { readonly ratio: number } | { readonly most: number } | { readonly least: number };

/** How many times the baseline ours is; undefined without one. */
export function ratioOf({ ours, baseline }: Figure): number | undefined {
  return baseline && ours / baseline.value;
}

/** Exactly at the target is met; without a target there is nothing to meet. */
export function isMet(figure: Figure): boolean | undefined {
  const { target } = figure;
  if (!target) return undefined;
  if ('most' in target) return figure.ours <= target.most;
  if ('least' in target) return figure.ours >= target.least;
  const ratio = ratioOf(figure);
  if (ratio === undefined) throw new Error(`${figure.name} is held against nothing`);
  return ratio <= target.ratio;
}

/** The figures as a table that reads in a terminal and in Markdown alike. */
export function tableOf(figures: readonly Figure[]): string {
  const heading = ['What', 'Ours', 'Baseline', 'Ratio', 'Target', 'Met'];
  const rows = figures.map(rowOf);
  const widths = heading.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(heading), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function rowOf(figure: Figure): readonly string[] {
  const { name, unit, ours, baseline, target } = figure;
  const ratio = ratioOf(figure);
  const met = isMet(figure);
  return [
    name,
    sayAmount(ours, unit),
    baseline ? `${sayAmount(baseline.value, unit)} ${baseline.what}` : '',
    ratio === undefined ? '' : sayRatio(ratio),
    target ? sayTarget(target, unit) : '',
    met === undefined ? '' : met ? 'met' : 'NOT MET',
  ];
}

function sayTarget(target: Target, unit: Figure['unit']): string {
  if ('least' in target) return `≥ ${target.least} ${unit}`;
  return 'most' in target ? `≤ ${target.most} ${unit}` : `≤ ${target.ratio} ×`;
}

function sayRatio(ratio: number): string {
  return `${ratio.toFixed(2)} ×`;
}

function sayAmount(amount: number, unit: Figure['unit']): string {
  return `${Number.isInteger(amount) ? amount : amount.toFixed(amount < 1 ? 3 : 2)} ${unit}`;
}
