import type { Verb } from '../cards/presses';
import { addItem } from './telling/add-item';
import { askBack } from './ask-back';
import { beSomeone } from './be-someone';
import { changeSeveral } from './telling/change-several';
import { chase } from './posting/chase';
import { chaseSince } from './posting/chase-since';
import { comparePlans } from './asking/compare-plans';
import { deliveryHealth } from './posting/delivery-health';
import { digestPreview } from './posting/digest-preview';
import { digestSettings } from './posting/digest-settings';
import { falseAlarm } from './telling/false-alarm';
import type { Feature } from './feature';
import { frontDoor } from './keeping/front-door';
import { greet } from './greet';
import { groupDigest } from './asking/group-digest';
import { handover } from './keeping/handover';
import { itemHistory } from './asking/history';
import { localNames } from './keeping/local-names';
import { linkChannel } from './keeping/link-channel';
import { listChanges } from './asking/list-changes';
import { listItems } from './asking/list-items';
import { moreTime } from './keeping/more-time';
import { namedMembers } from './keeping/named-members';
import { notForUs } from './not-for-us';
import { nudges } from './posting/nudges';
import { nudgeBefore } from './posting/nudge-before';
import { nudgeTimesFeature } from './posting/nudge-times';
import { planContents } from './asking/plan-contents';
import { planFacts } from './asking/plan-facts';
import { planMeetings } from './keeping/plan-meetings';
import { postAgain } from './posting/post-again';
import { propose } from './telling/propose';
import { reach } from './posting/reach';
import { setUp } from './keeping/set-up';
import { setGuard } from './keeping/set-guard';
import { showItem } from './asking/show-item';
import { quietDays } from './posting/quiet-days';
import { ratingScheme } from './keeping/rating-scheme';
import { requests } from './keeping/requests';
import { tagging } from './keeping/tagging';
import { updateForm } from './telling/update-form';
import { whoLeads } from './asking/who-leads';

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
  planFacts,
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
  chaseSince,
  nudgeBefore,
  beSomeone,
  greet,
  askBack,
];

/** The one feature whose buttons carry the verb. */
export function featureFor(verb: Verb): Feature | undefined {
  return features.find((feature) => feature.presses?.[verb] !== undefined);
}
