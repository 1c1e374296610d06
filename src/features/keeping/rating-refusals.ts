import type { Reply } from '../feature';
import { onlyTheManager } from '../manager-alone';
import { textReply } from '../replies';

export const notAllowed = (): Reply => onlyTheManager('keeps the rating scheme');

export const noSuchRating = (): Reply =>
  textReply(
    'Nothing was changed',
    ['There is no such rating. “Show the rating scheme” lists those there are.'],
    { inPlace: true },
  );
