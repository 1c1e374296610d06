import { givesPerson } from './half-said';
import type { Heard } from './hear/heard';
import { phraseAt, phraseBook, phrasesFor } from './words/phrases';
import type { BeyondAbility, Utterance } from './words/utterance';

const table: readonly (readonly [patterns: string, ability: BeyondAbility])[] = [
  [
    `read only;make (me|him|her) (a |an |)(reader|chair|member|manager|scrutineer|admin);let the (scrutineer|chair|board|members|police|partners);give (him|her|them|the|me) (access|rights|permission);(change|set) (the |)(role|roles|permissions);
     not edit;permission(|s) (for|to);remove (access|permission)(| for| from);add (a |new |)(member|person|user|colleague);who can (edit|update|see)`,
    'roles',
  ],
  [`import;upload;load (a |the |)(plan|document|file);replace the plan`, 'import'],
  [
    `export;download;(as|to|in) (a |an |)(word|excel|pdf|csv|spreadsheet|powerpoint)(| document| file);send (me |)(a |the |)(spreadsheet|word document|pdf);(write|draft|prepare|produce|generate) (a |the |an |)(report|paper|board report|board paper|annual report|exception report|summary report);
     spreadsheet;board paper;annual report (for|draft);print`,
    'export',
  ],
];

export const laterAbilities = phraseBook<BeyondAbility>(
  table.flatMap(([patterns, ability]) => phrasesFor(patterns.replace(/\s*\n\s*/g, ' '), ability)),
);

const roles = new Set('reader scrutineer member admin manager editor viewer'.split(' '));

/** What later versions will do. Only asked about once the sentence is nothing that this one does. */
export function readBeyond(heard: Heard): Utterance | undefined {
  const ability = abilityIn(heard);
  return ability && { says: 'beyond', ability };
}

function abilityIn(heard: Heard): BeyondAbility | undefined {
  for (let at = 0; at < heard.tokens.length; at += 1) {
    const found = phraseAt(laterAbilities, heard.tokens, at);
    if (found) return found.value;
  }
  return givesRole(heard) ? 'roles' : undefined;
}

/** "make Ann a reader" */
const givesRole = (heard: Heard): boolean =>
  heard.tokens.some((token) => roles.has(token.word)) && givesPerson(heard);
