import type { Heard } from './hear/heard';
import { phraseAt, phraseBook, phrasesFor } from './words/phrases';
import type { NotForUs } from './words/utterance';

const emergencies = phrasesFor(
  `immediate danger;(child|children|baby|girl|boy|kid|young person|someone|pupil) (is |)(at risk|in danger|being hurt|being abused|being hit|not safe|unsafe|missing) (now|right now|today|tonight|at the moment);
   is (an |)emergency;emergency;in danger;ring 999;call 999;(call|ring) the police;being (abused|hurt|hit|beaten|raped|groomed);(has|have|just) (disclosed|made a disclosure);
   made a disclosure;report (a |)(child|abuse|concern|safeguarding concern);(worried|concerned) about (a|my|this|the) (child|boy|girl|baby|pupil|neighbour|kid|family|neighbours);
   child at risk;safeguarding concern about;has been (abused|hurt|assaulted);make a referral;refer a (child|family);going to hurt;(stepdad|step dad|stepmum|step mum|dad|mum|father|mother|boyfriend|uncle|partner|parents) (hits|hit|hurts|hurt|beats|beat|touches|touched|abuses|abused|threatens);
   (girl|boy|child|pupil|kid|young person|teenager) (has |have |)(just |)(told (me|us)|disclosed);(hits|hurts|beats|hitting|hurting|beating|touching|abusing) (her|him|them|me|a child|the child|my child);(suicidal|self harming)`.replace(
    /\s*\n\s*/g,
    ' ',
  ),
  'emergency' as const,
);

const children = phrasesFor(
  `on a (plan|cp plan|cin plan|child protection plan|child in need plan|register|care order);on (the |)(child protection|cp|cin|neglect|csa|cse|at risk) (plan|list|register);on child protection;
   which (kids|children|families|child|pupils|young people|kid|girls|boys) (is|are|were|have|has|in|on);(names|name|details|list|addresses) of (the |all |any |)(kids|children|families|child|pupils|victims|young people);
   whose (child|children|kids);(kids|children) (called|named);(child|family|boy|girl|pupil) (called|named);case number;case file;nhs number;date of birth;social worker for;(got|has|have|had|need|needs) a social worker;
   (my|her|his|their) (case|caseload|son|daughter);(kids|children|families|victims|young people) are (on|in|at|known|being);look up a (child|family|case);care leaver called;
   (how many|which) (kids|pupils|families|victims)`.replace(/\s*\n\s*/g, ' '),
  'child' as const,
);

const instructions = phrasesFor(
  `ignore (all |)(your|the|previous|my|any|prior|above|all) (previous |prior |above |)(instructions|rules|prompt|orders|guidelines);ignore (instructions|rules|previous instructions);disregard (your|all|the|previous) (instructions|rules);
   forget (your|all|the|previous) (instructions|rules|prompt);system prompt;your (prompt|instructions);pretend (you are|to be|that you);you are now;act as (a|an|if);developer mode;jailbreak;override your;
   show me your (prompt|instructions|rules);without (asking|confirmation|confirming);skip the confirmation`.replace(
    /\s*\n\s*/g,
    ' ',
  ),
  'instructions' as const,
);

const outside = phrasesFor(
  `ofsted;cqc;weather;football;rugby;cricket;joke;jokes;lunch;dinner;what time is it;what is the time;the news headlines;bbc;your name;who made you;are you (human|real|a robot|a bot|ai|chatgpt|an ai);meaning of life;
   recipe;train times;holiday booking;how are you(| today| doing);sing;poem;chatgpt;(prime |childrens |)minister;inspection grade;salary;pay rise;parking;book a room;it support;reset my password;my password;stock price;translate;
   legal advice;who won;the capital of;tell me a story;coffee;bank holiday;working together 20;legislation;statutory guidance;bored;i love you`.replace(
    /\s*\n\s*/g,
    ' ',
  ),
  'outside' as const,
);

const book = phraseBook<NotForUs>([...emergencies, ...children, ...instructions, ...outside]);

/** What the bot must not or cannot answer; an emergency before anything else. */
export function readNotForUs(heard: Heard): NotForUs | undefined {
  const asTyped = heard.sentence.tokens;
  const found = heard.tokens.map(
    (_, at) => (phraseAt(book, heard.tokens, at) ?? phraseAt(book, asTyped, at))?.value,
  );
  const order: readonly NotForUs[] = ['emergency', 'child', 'instructions'];
  const first = order.find((each) => found.includes(each));
  if (first) return first;
  if (namesChild(heard)) return 'child';
  if (namesOtherPlace(heard)) return 'other partnership';
  const outside = found.some(
    (each, at) => each === 'outside' && !isInReason(heard, at) && !isDayAt(heard, at),
  );
  return outside ? 'outside' : undefined;
}

/** "Bank holiday Monday" is a day like another. */
const isDayAt = ({ found }: Heard, at: number): boolean =>
  found.some((each) => each.means.slot === 'which day' && each.from <= at && at < each.to);

/** A name that nobody in the partnership has, with an initial behind it: "Tyler W". */
function namesChild({ tokens, unknown }: Heard): boolean {
  return unknown.some((at) => {
    const [name, initial] = [tokens[at], tokens[at + 1]];
    const letter = initial && /^(?:[B-HJ-Z]|[d-hj-mst])$/.test(initial.typed) && initial.before === '';
    return letter === true && name !== undefined && /^[a-z]{3,}$/i.test(name.typed);
  });
}

const kinds = new Set(
  'partnership partnerships plan plans scp lscp lscb scb safeguarding board council neglect csa exploitation priorities'.split(
    ' ',
  ),
);

/** Another area by name: "Surrey's plan", "how is Kent doing". Not in a note or a reason, which may name any place. */
function namesOtherPlace(heard: Heard): boolean {
  const { places } = heard.hearing.vocabulary;
  return heard.tokens.some((token, at) => {
    const found = phraseAt(places, heard.tokens, at);
    if (!found || isInReason(heard, at)) return false;
    const capital = /^[A-Z]/.test(token.typed);
    const next = heard.tokens[at + found.length]?.word;
    return capital || at > 0 || (next !== undefined && kinds.has(next));
  });
}

/** Behind a ref with a comma, dash or colon stands free text. */
function isInReason(heard: Heard, at: number): boolean {
  const told = heard.found.find((found) => found.means.slot === 'ref' && found.to <= at);
  return (
    told !== undefined &&
    heard.tokens.slice(told.to, at + 1).some((token) => token.before !== '' || token.word === 'because')
  );
}
