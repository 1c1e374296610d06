import type { Alias } from '../../plan/partnership';
import { acronymsOf } from '../../plan/register/short-forms';
import { meantName } from '../ask/conditions';
import { isSlot, type Name } from '../hear/found';
import { grammar, type SlotReader } from '../hear/grammar';
import { asTyped, hear, type Heard } from '../hear/heard';
import { quotedWords, someWords, theRest } from '../hear/slots';
import { language } from '../hear/language';
import { wholePhrase } from '../words/phrases';
import { wordsOf } from '../hear/sentence';
import { unsure } from '../hear/unsure';
import type { Utterance } from '../words/utterance';

const longest = { text: 200, words: 6 };
const aName = '(alias|name|nickname|acronym|short form)';

/** A new name, in quotes or not. */
const newName: SlotReader<string> = (heard, from) => [
  ...quotedWords(heard, from),
  ...someWords(longest.words)(heard, from),
];

/** A short form as people type it: MARF, GCP2, T&F. */
const shortForm: SlotReader<string> = ({ tokens }, from) => {
  const typed = tokens[from]?.typed ?? '';
  return /^[A-Z][A-Z0-9&]{1,9}$/.test(typed) ? [{ to: from + 1, value: typed }] : [];
};

/** How people say what something is called here: `words` are the new name, `named` what it stands for. */
const sayings = grammar(
  [
    [`(forget|remove|delete) (the|our|) ${aName} {words}`, 'forgets'],
    [
      `(we|) call {named} {quoted} (from now on|);
       add (the|an|a|) ${aName} {words} (for|to|meaning) {named};
       when (we|i|people) say {words} (we|i|they) mean {named};
       {quoted} (means|is|stands for|is what we call) {named};
       {words} (is short for|is another name for|is our name for|is what we call) {named}`,
      'calls',
    ],
  ],
  { words: newName, quoted: quotedWords, named: someWords(12) },
);

const expansions = grammar([['{short} (stands for|means|is short for) {long}', 'expands']], {
  short: shortForm,
  long: theRest,
});

/** "call P1 the blue book", "SESG is short for safeguarding effectiveness": a name of this partnership's own, told to the bot. */
export function readLocalName(heard: Heard): Utterance | undefined {
  if (heard.sentence.questioned || heard.sentence.text.length > longest.text) return undefined;
  const said = sayings.read(asTyped(heard));
  const words = said && (said.first('quoted') ?? said.first('words'));
  if (said?.means === 'forgets') return { says: 'forgets name', words: words ?? '' };
  const named = said?.first('named');
  return words === undefined || named === undefined ? expansionIn(heard) : namedAs(heard, words, named);
}

/** "MARF stands for multi-agency referral form": of a short form that is nothing else here, and that the plan leaves unexpanded. */
function expansionIn(heard: Heard): Utterance | undefined {
  const said = expansions.read(asTyped(heard));
  const [short, long] = [said?.first('short'), (said?.first('long') ?? '').replace(/[.!]+$/, '')];
  if (short === undefined || wordsOf(long).length < 2) return undefined;
  const { plan, partnership, book } = heard.hearing.vocabulary;
  const held = acronymsOf(plan, partnership).find((one) => one.short.toLowerCase() === short.toLowerCase());
  const printed = plan.acronyms.some((one) => one.short === held?.short && one.long !== undefined);
  const taken = held === undefined && book.byFirst.has(short.toLowerCase());
  return printed || taken ? undefined : { says: 'expands', short: held?.short ?? short, long };
}

/** Words that mean something already keep their meaning, and a name must stand for one thing that is known. */
function namedAs(heard: Heard, words: string, named: string): Utterance | undefined {
  const tokens = wordsOf(words).map((word) => ({ word }));
  if (tokens.length === 0 || tokens.length > longest.words) return undefined;
  const taken = isTaken(heard, words, tokens);
  const means = taken ? undefined : meaningOf(heard, named);
  if (means) return { says: 'calls', words, means };
  return expansionIn(heard) ?? unsure('which meaning', [taken ? words : named], []);
}

function isTaken(
  { hearing: { vocabulary } }: Heard,
  words: string,
  tokens: readonly { word: string }[],
): boolean {
  const own = vocabulary.partnership.aliases.some(
    (alias) => alias.words.toLowerCase() === words.toLowerCase(),
  );
  const everyday = wholePhrase(language.book, tokens) !== undefined;
  return everyday || /\d/.test(words) || (!own && wholePhrase(vocabulary.book, tokens) !== undefined);
}

function meaningOf({ hearing }: Heard, named: string): Alias['means'] | undefined {
  const heard = hear(named, hearing);
  const said = heard.found.filter((found) => !isSlot(found, 'filler'));
  const [only, ...others] = said;
  if (!only || !isSlot(only, 'name') || others.length + heard.about.length + heard.unknown.length > 0)
    return undefined;
  const name = meantName(only, heard);
  return name && aliasOf(name, hearing.vocabulary.plan.id);
}

function aliasOf(name: Name, plan: string): Alias['means'] | undefined {
  switch (name.is) {
    case 'priority':
      return { priority: name.id, plan };
    case 'group':
      return { group: name.id };
    case 'theme':
      return { theme: name.id };
    case 'party':
      return 'agency' in name.party ? { agency: name.party.agency } : undefined;
    default:
      return undefined;
  }
}
