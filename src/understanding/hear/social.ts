import { phraseAt, phraseBook, phrasesFor } from '../words/phrases';
import type { Token } from './sentence';
import type { Utterance } from '../words/utterance';

type Social = Extract<Utterance, { says: 'yes' | 'no' | 'more' | 'hello' | 'help' | 'thanks' }>['says'];

const book = phraseBook<Social>([
  ...phrasesFor(
    `hi;hello;hey;hiya;morning;good (morning|afternoon|evening|day);afternoon;evening;hello there;hi there;greetings;yo;alright;hi all;morning all;hello all;hi team;hey there;howdy`,
    'hello' as const,
  ),
  ...phrasesFor(
    `help;help me;help please;what can (you|i|we) (do|ask|say|type);what can i ask you;what do you do;how does this work;how do i use (you|this|it);what (is|are) (this|you)(| for);commands;
     who are you;i need help;menu;instructions please;how can you help;what are you;options;get started`.replace(
      /\s*\n\s*/g,
      ' ',
    ),
    'help' as const,
  ),
  ...phrasesFor(
    `thanks;thank you;ta;cheers;thanks a lot;many thanks;thank you very much;thanks very much;lovely;great thanks;perfect thanks;brilliant thanks;great;brilliant;perfect;ok thanks;fab;thats great;that is great;nice one;good bot;well done`,
    'thanks' as const,
  ),
  ...phrasesFor(
    `yes;y;yep;yeah;yup;ok;okay;go ahead;do it;yes please;please do;confirm;confirmed;correct;that is right;thumbsup;sure;yes do it;go on then;go for it;ok do it;yes confirm;that is correct;yes that is right;yes go ahead;aye;fine;agreed;looks good`,
    'yes' as const,
  ),
  ...phrasesFor(
    `no;n;nope;nah;cancel;never mind;nevermind;stop;forget it;leave it;no thanks;cancel that;cancel it;do not;do not do (it|that);no leave it;no do not;scrap that;scrap it;abort;no thank you;no cancel;ignore (that|it);wrong;not that;leave that;wait;hold on;hang on;not now;not yet;maybe later;forget that;do not bother;on second thoughts;changed my mind;i (have |)changed my mind;(only |just |)(joking|kidding)`,
    'no' as const,
  ),
  ...phrasesFor(
    `more;show more;next;see more;the rest;more please;next page;show me more;and the rest;rest;show the rest;next ten;next 10;continue;carry on`,
    'more' as const,
  ),
]);

const openers = new Set('actually oh ah well sorry but and'.split(' '));

/**
 * Greetings, thanks, yes, no and more: the whole message is one, perhaps after a greeting or with thanks behind it.
 * Where yes and no are both said ("ok, leave it") it is no.
 */
export function readSocial(tokens: readonly Token[]): Social | undefined {
  const said: Social[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = phraseAt(book, tokens, at);
    const opens = openers.has(tokens[at]?.word ?? '');
    if (!found && !opens) return undefined;
    if (found) said.push(found.value);
    at += found?.length ?? 1;
  }
  if (said.includes('no')) return 'no';
  return said.find((each) => each !== 'hello' && each !== 'thanks') ?? said[0];
}

const hesitations = phraseBook(
  phrasesFor(
    `hm;hmm;hmmm;um;umm;er;erm;uh;not sure;i am not sure;not (really|too|so) sure;unsure;i do not know;do not know;dunno;i dunno;no idea;i have no idea;let me think;maybe;perhaps;possibly;
     i (guess|suppose|think) so;not certain;i am not certain;ummm`.replace(/\s*\n\s*/g, ' '),
    true,
  ),
);

/** "hmm", "I don't know": neither yes nor no, and no question. */
export function isHesitant(tokens: readonly Token[]): boolean {
  let at = 0;
  while (at < tokens.length) {
    const length = phraseAt(hesitations, tokens, at)?.length ?? (openers.has(tokens[at]?.word ?? '') ? 1 : 0);
    if (length === 0) return false;
    at += length;
  }
  return tokens.some((_, i) => phraseAt(hesitations, tokens, i) !== undefined);
}
