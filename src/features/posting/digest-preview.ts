import { sayRun } from '../../cards/digest-words';
import { previewedDigest } from '../../cards/preview-card';
import type { FormField } from '../../cards/forms';
import type { DigestOfWeek } from '../../cards/presses';
import { mondayOf } from '../../plan/day';
import { digestSettingsOf, runOfWeek, type Run } from '../../plan/digest-settings';
import { personalDetailsIn, strictnessOf } from '../../plan/guard';
import type { Group } from '../../plan/partnership';
import type { ChannelLink } from '../../store/conversation-store';
import type { Delivery, WeekWishes } from '../../store/delivery-store';
import { readDigest } from '../../store/digest-news';
import { digestOccasion } from '../../store/delivery-store';
import type { Feature, PressOf, Reply, Setting } from '../feature';
import { refusalReply } from '../refusals';
import { reply, textReply } from '../replies';
import { channelTheyRun, notTheirChannel } from './run-group';

/** What whoever runs a group does with its digest before its time: posts it now, writes an introduction, or skips the week. */
export const digestPreview: Feature = {
  name: 'digest preview',
  examples: [],
  presses: {
    'post digest': (press, setting) => whileAhead(press, setting, (ahead) => postNow(ahead, setting)),
    'introduce digest': (press, setting) => whileAhead(press, setting, (ahead) => introduce(ahead, setting)),
    'save introduction': (press, setting) =>
      whileAhead(press, setting, (ahead) => saveIntroduction(press, ahead, setting)),
    'skip digest': (press, setting) => whileAhead(press, setting, (ahead) => skip(ahead, setting)),
    'keep digest': (press, setting) => whileAhead(press, setting, (ahead) => keep(ahead, setting)),
  },
};

const longestIntroduction = 400;

/** A week's digest that is still to come, and its group. */
interface Ahead {
  readonly week: string;
  readonly link: ChannelLink;
  readonly group: Group;
  readonly run: Run;
}

/** Checked at every press: who runs the group, and that the digest is still to come; else what became of it. */
async function whileAhead(
  digest: DigestOfWeek,
  setting: Setting,
  act: (ahead: Ahead) => Promise<Reply>,
): Promise<Reply> {
  const { channel, week } = digest;
  const found = await channelTheyRun(digest, setting);
  if (!('link' in found))
    return notTheirChannel('Nothing was changed', 'decide about a digest before its time', setting, found);
  const { link, group } = found;
  const { partnership, turn, stores } = setting;
  const run = runOfWeek(digestSettingsOf(group), mondayOf(week), partnership.quietDays);
  const held = await stores.deliveries.get(channel, digestOccasion(link, week));
  if (held) return tooLate(held.delivery);
  if (!run) return textReply('Nothing was changed', ['There is no digest that week any more.'], inPlace);
  const { day, time } = turn.now;
  if (day > run.day || (day === run.day && time >= run.time)) return tooLate(undefined);
  return act({ week, link, group, run });
}

const inPlace = { inPlace: true };

function tooLate(delivery: Delivery | undefined): Reply {
  const says: Readonly<Record<Delivery['state'], string>> = {
    // What was wished is read just after that, and may have come in time.
    claimed: 'It is being posted just now, and that may have come too late: the channel shows it.',
    sending: 'It is being posted just now.',
    sent: 'It has been posted already.',
    unknown: 'It has been posted already, though it may not have arrived.',
    refused: 'Its time has come, and Teams did not take it.',
    missed: 'Its time has passed.',
    skipped: 'Its time has passed, and it was not posted.',
  };
  return textReply(
    'Nothing was changed',
    [delivery ? says[delivery.state] : 'Its time has come: it is posted as it is.'],
    inPlace,
  );
}

/** The runner may begin it before this is answered, and that is what was wished. */
async function postNow(ahead: Ahead, setting: Setting): Promise<Reply> {
  await wish(ahead, setting, { posting: 'now' });
  const says = `${ahead.group.name}’s digest should be in the channel within a minute or two. It is not posted again on ${when(ahead, setting)}.`;
  return textReply('It is posted now', [says], inPlace);
}

async function skip(ahead: Ahead, setting: Setting): Promise<Reply> {
  const late = await wish(ahead, setting, { posting: 'never' });
  const { group } = ahead;
  const says = `${group.name}’s digest is not posted on ${when(ahead, setting)}. The week after it comes as usual.`;
  const undo = {
    title: 'Post it after all',
    press: { verb: 'keep digest', data: digestOf(ahead) },
  } as const;
  return late ?? textReply('This week is skipped', [says], { buttons: [undo], ...inPlace });
}

async function keep(ahead: Ahead, setting: Setting): Promise<Reply> {
  const late = await wish(ahead, setting, { posting: undefined });
  return late ?? previewReply(ahead, setting);
}

async function introduce(ahead: Ahead, setting: Setting): Promise<Reply> {
  const held = await setting.stores.deliveries.wishes(ahead.link, ahead.week);
  return introductionForm(ahead, setting, held?.wishes.introduction?.text ?? '');
}

function introductionForm(ahead: Ahead, setting: Setting, value: string, problem?: string): Reply {
  const { group } = ahead;
  const field: FormField = {
    id: 'introduction',
    label: `Introduction, at most ${longestIntroduction} characters; leave it empty for none`,
    value,
    long: true,
    most: longestIntroduction,
  };
  const view = {
    title: `Introduction to ${group.name}’s digest`,
    paragraphs: [`It stands above the digest of ${when(ahead, setting)}, with your name.`],
    ...(problem === undefined ? {} : { problem }),
    fields: [field],
    buttons: [
      {
        title: 'Save the introduction',
        press: { verb: 'save introduction', data: digestOf(ahead) },
        style: 'positive',
      },
    ],
  } as const;
  return reply(problem === undefined ? 'question' : 'refusal', { card: 'form', view }, inPlace);
}

async function saveIntroduction(
  { inputs }: PressOf<'save introduction'>,
  ahead: Ahead,
  setting: Setting,
): Promise<Reply> {
  const { introduction: text } = inputs;
  const found = personalDetailsIn(text ?? '', strictnessOf(setting.partnership));
  if (found.length > 0) return refusalReply({ reason: 'personal details', found });
  if (text !== undefined && text.length > longestIntroduction)
    return introductionForm(
      ahead,
      setting,
      text,
      `That is too long: ${longestIntroduction} characters at most.`,
    );
  const introduction = text === undefined ? undefined : { text, by: setting.member.id };
  const late = await wish(ahead, setting, { introduction });
  return late ?? previewReply(ahead, setting);
}

type Wished = { readonly [K in 'introduction' | 'posting']?: WeekWishes[K] | undefined };

const mostTries = 10;

/**
 * Writes down what is wished, and says so where it came too late: the runner reads it only after it has written that it
 * begins, so where nothing was begun after the writing, it is obeyed.
 */
async function wish(
  { week, link }: Ahead,
  { stores: { deliveries }, member, turn }: Setting,
  wished: Wished,
): Promise<Reply | undefined> {
  const { channel, partnership, group } = link;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const held = await deliveries.wishes(link, week);
    const { introduction, posting } = { ...held?.wishes, ...wished };
    const wishes: WeekWishes = {
      ...{ channel, partnership, group, week, by: member.id, at: turn.now.at },
      ...(introduction && { introduction }),
      ...(posting && { posting }),
    };
    if (await deliveries.wish(wishes, held?.etag)) {
      const begun = await deliveries.get(channel, digestOccasion(link, week));
      return begun && tooLate(begun.delivery);
    }
  }
  throw new Error(`The wishes for ${week} of ${channel} changed under every try`);
}

/** As it stands now, for whoever just changed something about it. */
async function previewReply({ link, group, run }: Ahead, setting: Setting): Promise<Reply> {
  const { partnership, stores, turn } = setting;
  const [held, wished] = await Promise.all([
    stores.plans.plan(partnership.currentPlan),
    stores.deliveries.wishes(link, run.week),
  ]);
  const { channel } = link;
  const of = held && { partnership, plan: held.plan, group: group.id, today: turn.now.day, channel };
  const read = of && (await readDigest(stores, of));
  const card =
    read &&
    previewedDigest(read.digest, read.view, { channel, group: group.id, run, wishes: wished?.wishes });
  return card
    ? reply('report', card, inPlace)
    : textReply('Nothing new this week', ['As it stands, nothing would be posted.'], inPlace);
}

const digestOf = ({ week, link, group }: Ahead): DigestOfWeek => ({
  channel: link.channel,
  group: group.id,
  week,
});

const when = ({ run }: Ahead, { turn }: Setting): string => sayRun(run, turn.now.day);
