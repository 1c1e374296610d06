/** Alternatives of a pattern by what they are, so that whoever reads a rule sees what it is made of. */
type Parts = Readonly<Record<string, string>>;

/** Every alternative of the parts, in their order, as the inside of a pattern's group. */
export function anyOf(...parts: readonly Parts[]): string {
  return parts.flatMap((part) => Object.values(part)).join('|');
}
