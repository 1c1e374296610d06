import { between, happened } from './happened';
import type { Marked } from './marked';

const ofInitials = new RegExp(
  `(?: initials(?: (?:are|is|of|:|-|=|\\())* (?:~init|~name|(?!(?:of|is|are|the|and|for|in|on|at|to|or|as|not|do|by|we|all|if|so|it|no|was|has|but|who) )[a-z]{2,3} )| (?:~child|~boy|pupil|young person|baby|~baby|person|case|client|patient|sibling|re|regarding|about|on|discussed|discuss|discussing|concerning|visited|family|mother|parents)(?: (?:is|was|again|of|for|called|:|-|\\(|the case of|update on))* ~init(?! (?:to|will|has (?:drafted|sent|agreed|asked|circulated)|and ~init (?:to|will)|'s (?:paper|report|team|slides|email|leave|action|request|audit|work|return)|review|lscpr|cspr|scr|rapid|learning|recommend\\w*|report|action\\w*|training|paper|panel|audit|group|leaflet|policy|briefing|strategy|plan|programme|data|pilot|team|meeting|tool\\w*|is leading|leading|chairing|leads|chairs)))`,
);
const initialsActing = new RegExp(`~init${between} (?:${happened})(?![a-z])`);

/** Initials standing for a child. Those of whoever does an action ("JS to circulate") pass. */
export function hasInitialsOfChild(text: Marked): boolean {
  if (text.includes(' initials ')) return ofInitials.test(text);
  return text.includes('~init') && (ofInitials.test(text) || initialsActing.test(text));
}
