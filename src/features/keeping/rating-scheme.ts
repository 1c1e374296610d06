import type { Button } from '../../cards/presses';
import { badgeFor } from '../../cards/words';
import { suggestedRating, type SchemeChange } from '../../plan/register/rating-scheme';
import type { Feature, Reply, Setting } from '../feature';
import { isManager } from '../manager-alone';
import { textReply } from '../replies';
import { meaningOf } from './rating-form';
import { notAllowed } from './rating-refusals';
import { offerRemoval, removeRating } from './remove-rating';
import { formFor, formReply, offerChange, saveRating } from './save-rating';

/** "show the rating scheme", "add a rating blue: done and embedded": what the colours mean is the business manager's to keep, by a press. */
export const ratingScheme: Feature = {
  name: 'rating scheme',
  examples: ['show the rating scheme', 'add a rating blue: done and embedded', 'rename amber to yellow'],
  hear(utterance, setting) {
    if (utterance.says === 'changes scheme') return offer(utterance.change, setting);
    const asksKey =
      utterance.says === 'asks' && utterance.query.ask === 'contents' && utterance.query.of === 'rating key';
    return asksKey ? schemeReply(setting) : undefined;
  },
  presses: {
    'rating form': ({ code }, setting) => formFor(code, setting),
    'save rating': (press, setting) => saveRating(press, setting),
    'remove rating': ({ code }, setting) => removeRating(code, setting),
  },
};

function schemeReply(setting: Setting): Reply {
  const { scheme } = setting.partnership;
  const bullets = scheme.ratings.map(
    (rating) => `${badgeFor(scheme, rating.code).label}: ${meaningOf(rating)}`,
  );
  const keeps = isManager(setting);
  const change = scheme.ratings.slice(0, 5).map(({ code, label }): Button => ({
    title: `Change ${label}`,
    press: { verb: 'rating form', data: { code } },
  }));
  const add: Button = { title: 'Add a rating', press: { verb: 'rating form', data: {} } };
  return textReply(
    'What the ratings mean',
    [
      'Not rated means that nobody has rated it yet, not that it is fine.',
      ...(keeps ? ['To take one away, say “remove the rating …”.'] : []),
    ],
    { bullets, buttons: keeps ? [...change, add] : [] },
  );
}

function offer(change: SchemeChange, setting: Setting): Promise<Reply> | Reply {
  if (!isManager(setting)) return notAllowed();
  switch (change.kind) {
    case 'add':
      return formReply(suggestedRating(change.label, change.meaning), undefined, setting);
    case 'change':
      return offerChange(change.code, change.to, setting);
    case 'remove':
      return offerRemoval(change.code, setting);
    default:
      return change satisfies never;
  }
}
