import type { Alias } from '../../plan/partnership';
import { acronymsOf } from '../../plan/register/short-forms';
import { meantName } from '../ask/conditions';
import { isSlot, type Name } from '../hear/found';
import { hear, type Heard } from '../hear/heard';
import { language } from '../hear/language';
import { phraseAt, type PhraseBook } from '../words/phrases';
import { wordsOf } from '../hear/sentence';
import { unsure } from '../hear/unsure';
import type { Utterance } from '../words/utterance';

/** How people say what something is called here; `words` are the new name, `named` what it stands for. */
const sayings: readonly RegExp[] = [
  /^(?:please |we )?call (?<named>.+?)[,:]? "(?<words>[^"]+)"(?: from now on)?$/i,
  /^(?:please )?add (?:the |an |a )?(?:alias|name|nickname|acronym|short form) "?(?<words>[^"]+?)"? (?:for|to|meaning) (?<named>.+)$/i,
  /^when (?:we|i|people) say "?(?<words>[^"]+?)"?,? (?:we|i|they) mean (?<named>.+)$/i,
  /^"(?<words>[^"]+)" (?:means|is|stands for|is what we call) (?<named>.+)$/i,
  /^"?(?<words>[^"?]+?)"? (?:is short for|is another name for|is our name for|is what we call) (?<named>.+)$/i,
];
/** A short form as people type it: MARF, GCP2, T&F. */
const shortForm = /^"?(?<short>[A-Z][A-Z0-9&]{1,9})"? (?:stands for|means|is short for) "?(?<long>[^"]+)"?$/;

const forgetting =
  /^(?:please )?(?:forget|remove|delete) (?:the |our )?(?:alias|name|nickname|acronym|short form) "?(?<words>[^"]+?)"?$/i;

const longest = { text: 200, words: 6 };

/** "call P1 the blue book", "SESG is short for safeguarding effectiveness": a name of this partnership's own, told to the bot. */
export function readLocalName(heard: Heard): Utterance | undefined {
  const text = heard.sentence.text.replace(/[.!]+$/, '').replace(/\s+/g, ' ');
  if (heard.sentence.questioned || text.length > longest.text) return undefined;
  const forgotten = forgetting.exec(text)?.groups?.words;
  if (forgotten !== undefined) return { says: 'forgets name', words: forgotten };
  for (const saying of sayings) {
    const { words, named } = saying.exec(text)?.groups ?? {};
    if (words !== undefined && named !== undefined) return namedAs(heard, words.trim(), named, text);
  }
  return expansionIn(heard, text);
}

/** "MARF stands for multi-agency referral form": of a short form that is nothing else here, and that the plan leaves unexpanded. */
function expansionIn({ hearing }: Heard, text: string): Utterance | undefined {
  const { short, long = '' } = shortForm.exec(text)?.groups ?? {};
  if (short === undefined || wordsOf(long).length < 2) return undefined;
  const { plan, partnership, book } = hearing.vocabulary;
  const held = acronymsOf(plan, partnership).find((one) => one.short.toLowerCase() === short.toLowerCase());
  const printed = plan.acronyms.some((one) => one.short === held?.short && one.long !== undefined);
  const taken = held === undefined && book.byFirst.has(short.toLowerCase());
  return printed || taken ? undefined : { says: 'expands', short: held?.short ?? short, long };
}

/** Words that mean something already keep their meaning, and a name must stand for one thing that is known. */
function namedAs(heard: Heard, words: string, named: string, text: string): Utterance | undefined {
  const tokens = wordsOf(words).map((word) => ({ word }));
  if (tokens.length === 0 || tokens.length > longest.words) return undefined;
  const taken = isTaken(heard, words, tokens);
  const means = taken ? undefined : meaningOf(heard, named);
  if (means) return { says: 'calls', words, means };
  return expansionIn(heard, text) ?? unsure('which meaning', [taken ? words : named], []);
}

function isTaken(
  { hearing: { vocabulary } }: Heard,
  words: string,
  tokens: readonly { word: string }[],
): boolean {
  const own = vocabulary.partnership.aliases.some(
    (alias) => alias.words.toLowerCase() === words.toLowerCase(),
  );
  const whole = (book: PhraseBook<unknown>) => phraseAt(book, tokens, 0)?.length === tokens.length;
  return whole(language.book) || /\d/.test(words) || (!own && whole(vocabulary.book));
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
