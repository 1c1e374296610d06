import type { RatingMeaning, RatingScheme } from '../../src/plan/partnership';

/** The demo's scheme: red, amber, green and complete, in that order. */
export const scheme: RatingScheme = {
  ratings: [
    rating('red', 'Off track', { needsReason: true, colour: 'attention', mark: '🔴' }),
    rating('amber', 'At risk', { needsReason: true, colour: 'warning', mark: '🟠' }),
    rating('green', 'On track', { colour: 'good', mark: '🟢' }),
    rating('complete', 'Finished', { finished: true, asksEvidence: true, colour: 'accent', mark: '✅' }),
  ],
};

function rating(code: string, meaning: string, given: Partial<RatingMeaning>): RatingMeaning {
  return {
    code,
    label: code.charAt(0).toUpperCase() + code.slice(1),
    meaning,
    colour: 'default',
    mark: '⚪',
    aliases: [],
    needsReason: false,
    asksEvidence: false,
    finished: false,
    ...given,
  };
}
