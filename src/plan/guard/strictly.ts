import type { Marked } from './marked';

/**
 * What only a strict guard refuses: details that are harmless in most notes and identify somebody in a few. It is a small set
 * on purpose, and refuses much that is about nobody.
 */

const phone = /(?<![\d.,£/-])(?:(?:\+|00)44 ?(?:\(0\) ?)?|\(?0)[1-9](?:[ ().-]{0,2}\d){8,9}(?!\d)/;

/** Any number of ten or eleven digits that can be rung, a helpline's too; 999 and 101 are nobody's. */
export function hasAnyPhone(text: string): boolean {
  return phone.test(text);
}

/** Any address, an office's too. */
export function hasAnyEmail(text: string): boolean {
  return text.includes('@') && /[^\s@]@[\w-]+\.[\w-]/.test(text);
}

const inFigures = '\\d{1,2}(?: ?(?:-|–|to) ?\\d{1,2})?';
const inWords =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)';
const unit = '(?:years?|yrs?|months?|weeks?|days?)';
const somebodysAge = new RegExp(
  [
    `\\b(?:${inFigures}|${inWords})[ -]?${unit}[ -]?olds?\\b`,
    `\\b(?:aged?|ages|age of) (?:of |between )?(?:${inFigures}|${inWords})\\b`,
    `\\b${inFigures} ?(?:yo|y/o)s?\\b`,
    `\\b(?:under|over)[ -]?\\d{1,2}s\\b`,
  ].join('|'),
  'i',
);

/** Any age, a group's too: "7 year old", "aged seven", "16-17 year olds", "under 5s". */
export function hasAnyAge(text: string): boolean {
  return somebodysAge.test(text);
}

/** Any two or three capitals that are no usual short form, a colleague's too. */
export function hasAnyInitials(text: Marked): boolean {
  return text.includes('~init');
}

const named = '~(?:name|cap|first|init)';
const young =
  "(?:~(?:child|boy|baby|family)|children(?! 's)|kids?|babies|girls|boys|siblings|pupils|students|families|family|young people)";
const between = '(?: [^ .;:!?]+){0,3}';
const besideChild = new RegExp(` ${named}${between} ${young} | ${young}${between} ${named} `);

/** What may be a name within three words of a child or family, whoever it belongs to. */
export function namesBesideChild(text: Marked): boolean {
  return text.includes('~') && besideChild.test(text);
}
