import { readFollowUp } from './ask/follow-up';
import { readQuestionOfPlan } from './ask/question-of-plan';
import { laterAbilities, readBeyond } from './beyond';
import { givesPerson, halfSaid, readHalfSaid } from './half-said';
import type { Called } from './hear/called';
import { first } from './hear/heard';
import { hesitations, readHesitation, readSocial } from './hear/social';
import { unsure } from './hear/unsure';
import { readFrontDoor } from './keep/front-door';
import { readHandover } from './keep/handover';
import { readSettings } from './keep/link-channel';
import { readLocalName } from './keep/local-names';
import { addingMeeting, cancellingMeeting, movingMeeting, readMeetingPlan } from './keep/meetings';
import { readOpenness } from './keep/named-members';
import { readRatingScheme } from './keep/rating-scheme';
import { aboutRunning, reachingOne, readReachOfOne, readRunning } from './keep/running';
import { readGuardSetting } from './keep/set-guard';
import { readTagging } from './keep/tagging';
import type { Message } from './message';
import { readNotForUs } from './not-for-us';
import { aboutDigests } from './post/digest-sentences';
import { readAboutDigest, readDigestSettings } from './post/digest-settings';
import { neverNudging, nudgingLeads, readNudgeBefore } from './post/nudge-before';
import { readNudges } from './post/nudges';
import { readQuietDays } from './post/quiet-days';
import { readAdding } from './tell/adding';
import { goingOn, readGoingOn } from './tell/same';
import { askingMore, readMoreTime } from './tell/more-time';
import { askedFor, covering, handing, taking, waiting } from './words/handover';
import { nudgeBooks } from './words/nudging';
import { adding, announcing } from './words/adding';
import type { Utterance } from './words/utterance';

/** One sort of message: what calls its reader, a message of the sort, and what makes an utterance of it. */
export interface SentenceReader {
  readonly name: string;
  readonly example: string;
  readonly calledBy: Called;
  readonly read: (message: Message) => Utterance | undefined;
}

const words = (said: string): ReadonlySet<string> => new Set(said.split(' '));

/** In this order: what a reader takes, none behind it is asked about. A reader is asked only where something calls it. */
export const sentenceReaders: readonly SentenceReader[] = [
  {
    name: 'greeting, yes and no',
    example: 'thanks',
    calledBy: 'any',
    read: social,
  },
  {
    name: 'hesitation',
    example: 'hmm, not sure',
    calledBy: { books: [hesitations] },
    read: ({ heard }) => readHesitation(heard.tokens),
  },
  {
    name: 'correction',
    example: 'no, amber',
    calledBy: { books: goingOn, where: ({ hearing }) => hearing.waiting !== undefined },
    read: ({ heard }) => readGoingOn(heard),
  },
  {
    name: 'front door',
    example: "what's the front door number",
    calledBy: { words: words('door frontdoor') },
    read: ({ order }) => readFrontDoor(order),
  },
  { name: 'not for us', example: 'is that child on a plan', calledBy: 'any', read: notForUs },
  {
    name: "the bot's own running",
    example: "who can't you reach",
    calledBy: { books: [aboutRunning, reachingOne] },
    read: ({ heard, order }) => readReachOfOne(heard) ?? readRunning(order),
  },
  {
    name: 'channel and person',
    example: 'this channel is Safeguarding Effectiveness',
    calledBy: { words: words('channel be') },
    read: ({ order }) => readSettings(order),
  },
  {
    name: 'guard',
    example: 'make the guard stricter',
    calledBy: { words: words('guard') },
    read: ({ order }) => readGuardSetting(order),
  },
  {
    name: 'rating scheme',
    example: 'rename amber to yellow',
    calledBy: {
      words: words('rename relabel mean means meaning reason evidence rating colour rag key scheme'),
    },
    read: ({ order }) => readRatingScheme(order),
  },
  {
    name: 'tags',
    example: "don't tag me in the digest",
    calledBy: {
      words: words('tag tags tagging tagged untag mention mentions mentioning mentioned ping pinging @'),
    },
    read: ({ order }) => readTagging(order),
  },
  {
    name: 'quiet days',
    example: 'make 30 December a quiet day',
    calledBy: {
      words: words(
        'quiet digest digests nudge nudges nudging reminder reminders post posts message messages',
      ),
    },
    read: ({ order }) => readQuietDays(order),
  },
  {
    name: "a digest's settings",
    example: 'post the digest on Fridays at 4pm',
    calledBy: {
      words: words(
        `digest digests preview previews it leave out include put bring keep take drop remove cut hide skip show tell no
         nothing quiet news without pause pauses intro introduction count call treat set make say`.replace(
          /\s+/g,
          ' ',
        ),
      ),
    },
    read: ({ order }) => readDigestSettings(order),
  },
  {
    name: 'who sees a group',
    example: 'make Safeguarding Effectiveness named members only',
    calledBy: { words: words('members everyone everybody all whole') },
    read: ({ order }) => readOpenness(order),
  },
  {
    name: 'local names',
    example: 'call P1 "the blue book"',
    calledBy: {
      words: words('call alias name nickname acronym form say means short stands'),
      where: ({ sentence }) => /["“”]/.test(sentence.text),
    },
    read: ({ order }) => readLocalName(order),
  },
  {
    name: 'posts handed over',
    example: "I've taken over from Lucy",
    calledBy: { books: [taking, covering, handing, waiting, askedFor] },
    read: ({ order }) => readHandover(order),
  },
  {
    name: 'meetings',
    example: 'move the December exec to 15 December',
    calledBy: { books: [addingMeeting, movingMeeting, cancellingMeeting] },
    read: ({ order }) => readMeetingPlan(order),
  },
  {
    name: 'more time',
    example: 'can I have another month on 1.3',
    calledBy: { books: [askingMore] },
    read: ({ heard }) => readMoreTime(heard),
  },
  {
    name: 'nudging before meetings',
    example: 'nudge leads 5 working days before our meetings',
    calledBy: { books: [nudgingLeads, neverNudging] },
    read: ({ order }) => readNudgeBefore(order),
  },
  {
    name: "one's own nudges",
    example: 'snooze 1.3 until 1 December',
    calledBy: { books: nudgeBooks, words: words('nudge remind message bother start') },
    read: ({ order }) => readNudges(order),
  },
  {
    name: 'something new in the plan',
    example: 'add an action under P1: refresh the guidance',
    calledBy: { books: [adding, announcing] },
    read: ({ heard }) => readAdding(heard),
  },
  {
    name: 'telling',
    example: '1.3 is amber because two audits are late',
    calledBy: 'any',
    read: ({ told }) => (isTold(told()) ? told() : undefined),
  },
  {
    name: 'somebody not in the register',
    example: 'assign 1.3 to Robin Hale',
    calledBy: { slots: ['stranger'] },
    read: stranger,
  },
  {
    name: 'something else about digests',
    example: 'can the digest come by post',
    calledBy: { books: [aboutDigests] },
    read: ({ heard }) => readAboutDigest(heard),
  },
  {
    name: 'an order half said',
    example: 'escalate 1.3',
    calledBy: { books: [halfSaid], words: words('remind'), slots: ['meeting'], where: givesPerson },
    read: ({ heard, told }) => (asksWhose(told()) ? undefined : readHalfSaid(heard)),
  },
  {
    name: 'abilities of later versions',
    example: 'write the annual report',
    calledBy: { books: [laterAbilities], where: givesPerson },
    read: ({ heard, told }) => (asksWhose(told()) ? undefined : readBeyond(heard)),
  },
  {
    name: 'telling that asks back',
    example: '1.3 maybe amber',
    calledBy: 'any',
    read: ({ told }) => told(),
  },
  {
    name: 'follow-up',
    example: 'only the late ones',
    calledBy: { where: ({ hearing }) => hearing.recall !== undefined },
    read: ({ heard }) => readFollowUp(heard),
  },
  {
    name: 'question',
    example: "what's red in Neglect",
    calledBy: 'any',
    read: ({ heard }) => readQuestionOfPlan(heard),
  },
];

function social({ heard }: Message): Utterance | undefined {
  const says = readSocial(heard.sentence.tokens) ?? readSocial(heard.tokens);
  return says && { says };
}

function stranger({ heard }: Message): Utterance | undefined {
  return first(heard, 'stranger') ? unsure('not in the register', [], []) : undefined;
}

/** An emergency, a child, or something that no plan holds. */
function notForUs({ heard }: Message): Utterance | undefined {
  const about = readNotForUs(heard);
  return about && { says: 'not for us', about };
}

const isTold = (told: Utterance | undefined): boolean => told?.says === 'tells' || told?.says === 'tells all';

/** "assign 1.3 to Sarah", "give it to Tom": all but who or which is known, and only that is asked. */
const asksWhose = (told: Utterance | undefined): boolean =>
  told?.says === 'unsure' &&
  ['which person', 'which item', 'nothing to refer to', 'not in the register'].includes(told.question.why);
