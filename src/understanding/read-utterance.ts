import { readAdding, readDueDate } from './tell/adding';
import { readFollowUp } from './ask/follow-up';
import { otherPlanOf } from './ask/other-plan';
import { readQuestion } from './ask/read-question';
import { heardOfRecalled } from './ask/recalled-plan';
import { readBeyond } from './beyond';
import { readChosen } from './hear/choose';
import { withoutCourtesy } from './hear/courtesy';
import { readAboutDigest, readDigestSettings } from './post/digest-settings';
import { readFrontDoor } from './keep/front-door';
import { readHandover } from './keep/handover';
import { readGuardSetting } from './keep/set-guard';
import { first, hear, hasCue, type Heard } from './hear/heard';
import type { Hearing } from './hear/hearing';
import { readLocalName } from './keep/local-names';
import { readMeetingPlan } from './keep/meetings';
import { readMoreTime } from './tell/more-time';
import { readOpenness } from './keep/named-members';
import { readNudgeBefore } from './post/nudge-before';
import { readNudges } from './post/nudges';
import { readNotForUs } from './not-for-us';
import { readQuietDays } from './post/pauses';
import { readRatingScheme } from './keep/rating-scheme';
import { readReachOfOne, readRunning } from './keep/running';
import { sentenceOf } from './hear/sentence';
import { readSettings } from './keep/link-channel';
import { readTagging } from './keep/tagging';
import { isHesitant, readSocial } from './hear/social';
import { readTellingOfPlan } from './tell/in-plan';
import { unsure } from './hear/unsure';
import type { Claim, Utterance } from './words/utterance';

export type { Hearing } from './hear/hearing';

/** What was heard, and which words were claimed by which reader. */
export interface Reading {
  readonly utterance: Utterance;
  readonly claims: readonly Claim[];
}

/** A note of the longest kind fits; a pasted document does not. */
const longest = { text: 4_000, words: 400 };

/** Reads one message, of what can be said at once. Pure: the same words, vocabulary and recollection always mean the same. */
export function readUtterance(text: string, hearing: Hearing): Reading {
  if (isTooLong(text)) return { utterance: unsure('too long', [], []), claims: [] };
  const chosen = readChosen(text, hearing) ?? readDueDate(text, hearing);
  const heard = heardOfRecalled(hear(chosen ?? text, hearing));
  return { utterance: utteranceOf(heard), claims: claimsOf(heard) };
}

const isTooLong = (text: string): boolean =>
  text.length > longest.text ||
  (text.length > longest.words && sentenceOf(text).tokens.length > longest.words);

function utteranceOf(heard: Heard): Utterance {
  if (heard.tokens.length === 0) return { says: 'help' };
  const social = readSocial(heard.tokens);
  if (social) return { says: social };
  if (isHesitant(heard.tokens)) return hesitating(heard);
  const order = withoutCourtesy(heard);
  const frontDoor = readFrontDoor(order);
  if (frontDoor) return frontDoor;
  const about = readNotForUs(heard);
  if (about) return { says: 'not for us', about };
  const settings =
    readReachOfOne(heard) ??
    readRunning(order) ??
    readSettings(order) ??
    readGuardSetting(order) ??
    readRatingScheme(order) ??
    readTagging(order) ??
    readQuietDays(order) ??
    readDigestSettings(order) ??
    readOpenness(order) ??
    readLocalName(order) ??
    readHandover(order) ??
    readMeetingPlan(order) ??
    readMoreTime(heard) ??
    readNudgeBefore(order) ??
    readNudges(order);
  if (settings) return settings;
  const added = readAdding(heard);
  if (added) return added;
  const told = readTellingOfPlan(heard);
  if (told?.says === 'tells' || told?.says === 'tells all') return told;
  if (first(heard, 'stranger')) return unsure('not in the register', [], []);
  const digest = readAboutDigest(heard);
  if (digest) return digest;
  const ability = readBeyond(heard);
  if (ability && !asksWhose(told)) return { says: 'beyond', ability };
  return told ?? readFollowUp(heard) ?? asked(heard);
}

/** "assign 1.3 to Sarah", "give it to Tom": all but who or which is known, and only that is asked. */
const asksWhose = (told: Utterance | undefined): boolean =>
  told?.says === 'unsure' &&
  ['which person', 'which item', 'nothing to refer to'].includes(told.question.why);

/** Asked of this plan, or of the partnership's other plan where that is named or alone has the words. */
function asked(heard: Heard): Utterance {
  const other = hasCue(heard, 'compare') ? undefined : otherPlanOf(heard);
  if (other) return askedOf(heard, other.vocabulary()) ?? nothingHeard(heard);
  const here = readQuestion(heard);
  if (here?.says !== 'unsure' || here.question.why !== 'unknown words') return here ?? nothingHeard(heard);
  for (const sibling of heard.hearing.vocabulary.siblings) {
    const there = askedOf(heard, sibling.vocabulary());
    if (there?.says === 'asks') return there;
  }
  return here;
}

function askedOf(heard: Heard, vocabulary: Hearing['vocabulary']): Utterance | undefined {
  return readQuestion(hear(heard.sentence.text, { ...heard.hearing, vocabulary }));
}

function hesitating(heard: Heard): Utterance {
  const words = [...new Set(heard.tokens.map((token) => token.typed))].join(' ');
  return unsure('which meaning', [words], [{ label: 'What can I say?', says: 'help' }]);
}

function nothingHeard(heard: Heard): Utterance {
  return unsure(
    'unknown words',
    heard.tokens.map((token) => token.typed),
    [],
  );
}

function claimsOf(heard: Heard): readonly Claim[] {
  const claims = heard.found.map(({ from, to, by, means }) => ({
    from,
    words: heard.tokens.slice(from, to),
    as: `${by}: ${means.slot}`,
  }));
  const about = heard.about.map((i) => ({
    from: i,
    words: heard.tokens.slice(i, i + 1),
    as: 'what it is about',
  }));
  return [...claims, ...about]
    .sort((one, other) => one.from - other.from)
    .map(({ words, as }) => ({ words: [...new Set(words.map((token) => token.typed))].join(' '), as }));
}
