import type { Verb } from '../cards/views';
import { addItem } from './add-item';
import { askBack } from './ask-back';
import { beSomeone } from './be-someone';
import { changeSeveral } from './change-several';
import { chase } from './chase';
import { comparePlans } from './compare-plans';
import { deliveryHealth } from './delivery-health';
import { digestPreview } from './digest-preview';
import { digestSettings } from './digest-settings';
import { falseAlarm } from './false-alarm';
import type { Feature } from './feature';
import { frontDoor } from './front-door';
import { greet } from './greet';
import { groupDigest } from './group-digest';
import { handover } from './handover';
import { itemHistory } from './history';
import { localNames } from './local-names';
import { linkChannel } from './link-channel';
import { listChanges } from './list-changes';
import { listItems } from './list-items';
import { moreTime } from './more-time';
import { namedMembers } from './named-members';
import { notForUs } from './not-for-us';
import { nudges } from './nudges';
import { nudgeTimesFeature } from './nudge-times';
import { planContents } from './plan-contents';
import { planMeetings } from './plan-meetings';
import { postAgain } from './post-again';
import { propose } from './propose';
import { reach } from './reach';
import { setUp } from './set-up';
import { setGuard } from './set-guard';
import { showItem } from './show-item';
import { quietDays } from './quiet-days';
import { ratingScheme } from './rating-scheme';
import { requests } from './requests';
import { tagging } from './tagging';
import { updateForm } from './update-form';
import { whoLeads } from './who-leads';

/** Every ability, in the order in which they are asked whether an utterance is theirs. */
export const features: readonly Feature[] = [
  notForUs,
  frontDoor,
  propose,
  changeSeveral,
  moreTime,
  addItem,
  updateForm,
  falseAlarm,
  listItems,
  showItem,
  itemHistory,
  listChanges,
  whoLeads,
  comparePlans,
  groupDigest,
  digestSettings,
  digestPreview,
  quietDays,
  ratingScheme,
  planContents,
  linkChannel,
  localNames,
  requests,
  namedMembers,
  setGuard,
  handover,
  planMeetings,
  postAgain,
  tagging,
  reach,
  deliveryHealth,
  setUp,
  nudges,
  nudgeTimesFeature,
  chase,
  beSomeone,
  greet,
  askBack,
];

/** The one feature whose buttons carry the verb. */
export function featureFor(verb: Verb): Feature | undefined {
  return features.find((feature) => feature.presses?.[verb] !== undefined);
}
