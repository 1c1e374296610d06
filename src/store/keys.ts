/**
 * Any text as part of a key. Letters, digits and `.:@;=_-` stand for themselves and every other code unit is
 * `~` and four hex digits, so no two texts share a key and nothing that Table Storage refuses is left.
 */
export function keyOf(text: string): string {
  if (text === '') return '~';
  return text.replace(/[^A-Za-z0-9.:@;=_-]/g, (unit) => `~${hex(unit)}`);
}

/** The text that a key stands for. */
export function textOf(key: string): string {
  if (key === '~') return '';
  return key.replace(/~([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function hex(unit: string): string {
  return unit.charCodeAt(0).toString(16).padStart(4, '0');
}

/** All keys of one kind, which start with `kind|`. */
export function keysOf(kind: string): { readonly from: string; readonly to: string } {
  return { from: `${kind}|`, to: `${kind}}` };
}
