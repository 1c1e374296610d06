import { phraseAt, phraseBook, phrases, phrasesFor } from '../words/phrases';
import { unsure } from './unsure';
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
     who are you;i need help;menu;instructions please;how can you help;what are you;options;get started`,
    'help' as const,
  ),
  ...phrasesFor(
    `thanks;thank you;ta;cheers;thanks a lot;many thanks;thank you very much;thanks very much;lovely;great thanks;perfect thanks;brilliant thanks;great;brilliant;perfect;ok thanks;fab;thats great;that is (great|perfect|lovely|excellent);with (many |)thanks;nice one;good bot;well done;ta (very much|muchly|love|duck|pet|mate|hen|pal|for that);cheers (mate|love|pal|duck|pet|bud|for that);
     sound;grand;that is (grand|sound|lovely|brilliant|perfect|ace|smashing|champion|magic|tidy|mint);(that is |)(ace|smashing|champion|magic|tidy|mint|excellent|wonderful|super|fantastic|lush|belting|spot on);
     thanks (so much|ever so much|for that|for this|again|mate|love|pal|duck|pet);thank you (so much|ever so much|kindly|for that);diolch;much obliged;tidy (mun|butt);thanks that is all;that is all( thanks|);that will do( thanks|)`,
    'thanks' as const,
  ),
  ...phrasesFor(
    `yes (thank you|thanks)( that is (quite |)right|);(that is |)quite right;yes please thank you;yes that is (quite |)right;yes;y;yep;yeah;yup;ok;okay;go ahead;do it;yes please;please do;(please |)do go ahead;please do go ahead;that is all correct;confirm;confirmed;correct;that is right;thumbsup;sure;yes do it;go on then;go for it;ok do it;yes confirm;that is correct;yes that is right;yes go ahead;aye;fine;agreed;looks good;yeh;yea;yh;yas;yess;yep do it;(aye |yes |yeah |yep |ok |right |)(go on|on you go|away you go)( yes| aye| please| now|);
     (aye|yes|yeah|yep|yup|ok|okay) that is (it|the one|right|fine|grand|sound|good|correct);that is (the one|it|fine|good|the ticket);
     sure thing;of course;certainly;absolutely;definitely;by all means;exactly;crack on;fire away;(go|get) (ahead|for it)( then| please| yes|);(please |)(save|confirm|do|record|submit) (it|that|this)( please| then| now| for me|);
     save( please| that please|);aye (right you are|why not|do);(wey|why|whey) aye( man|);yes (why not|of course|i do|i am sure|sure|correct|confirmed|save it|save that|indeed);i (confirm|agree|am sure);affirmative;
     that (works|looks (right|good|fine));looks (right|fine|ok|correct|grand);happy with that;(i am |)happy (with that|to confirm)`,
    'yes' as const,
  ),
  ...phrasesFor(
    `no;n;nope;nah;cancel;never mind;nevermind;stop;forget it;leave it;no thanks;cancel that;cancel it;do not;do not do (it|that);no do not;scrap that;scrap it;abort;no thank you;no cancel;ignore (that|it);wrong;not that;leave that;wait;hold on;hang on;not now;not yet;maybe later;forget that;do not bother;on second thoughts;changed my mind;i (have |)changed my mind;(only |just |)(joking|kidding);na;nay;nae;no (ta|way|sorry|you are alright|it is fine|mate|love|pal|duck|pet);(leave|forget|cancel|scrap|stop) (it|that)( please| then|);(no |)leave it (be|out|as it is|for now|alone);
     (do not|please do not) (save|confirm|record|change) (it|that|anything|this);(scratch|stop|drop) (that|it);not today;better not;rather not;i would rather not;no (cheers|thanks anyway|need)`,
    'no' as const,
  ),
  ...phrasesFor(
    `more;show more;next;see more;the rest;more please;next page;show me more;and the rest;rest;show the rest;next ten;next 10;continue;carry on`,
    'more' as const,
  ),
]);

const openers = new Set('actually oh ah well sorry but and again so'.split(' '));

/**
 * Greetings, thanks, yes, no and more: the whole message is one, perhaps after a greeting or with thanks behind it.
 * Where yes and no are both said ("ok, leave it") it is no. What was typed is asked before what it was corrected to:
 * "sound" is no slip of "found".
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

export const hesitations =
  phrases(`hm;hmm;hmmm;um;umm;er;erm;uh;not sure;i am not sure;not (really|too|so) sure;unsure;i do not know;do not know;dunno;i dunno;no idea;i have no idea;let me think;maybe;perhaps;possibly;
     i (guess|suppose|think) so;not certain;i am not certain;ummm`);

/** "hmm", "I don't know": neither yes nor no, and no question. */
export function readHesitation(tokens: readonly Token[]): Utterance | undefined {
  let at = 0;
  while (at < tokens.length) {
    const length = phraseAt(hesitations, tokens, at)?.length ?? (openers.has(tokens[at]?.word ?? '') ? 1 : 0);
    if (length === 0) return undefined;
    at += length;
  }
  if (!tokens.some((_, i) => phraseAt(hesitations, tokens, i) !== undefined)) return undefined;
  const said = [...new Set(tokens.map((token) => token.typed))].join(' ');
  return unsure('which meaning', [said], [{ label: 'What can I say?', says: 'help' }]);
}
