import { patternsOf, wordsIn } from './pattern';

/**
 * Who leads an item from now on, as people say it. `{somebody}` may be a post, a group or an agency, or nobody the
 * register holds; `{person}` is a person of the register; `{other}` is not the speaker, because "give me 1.3" asks, and
 * `{stranger}` a name the register does not hold.
 */
export const givingLead = `
  (put|have|get|stick) {somebody} (down|in|) on {item} as (the|a|) (new|) (lead|lead officer|owner);
  put {person} down for {item}; (leave|put) {item} (with|under) {person};
  (make|appoint|name) {somebody} (as|) (the|) (new|) (lead|lead officer|owner) (on|for|of) {item};
  (assign|reassign|allocate|give|pass|hand|hand over|transfer) {item} (over|) to {stranger};
  (give|pass|hand|transfer) {item} over to {somebody};
  (assign|allocate) {somebody} (to|to lead|to lead on|as lead on|as lead for) {item};
  (assign|allocate|give) {other} {item}; (give|pass|hand) {somebody} (the|) lead (on|for|of) {item};
  (change|switch|set|update|amend|correct) (the|) (lead|owner) (on|for|of) {item} (to|as|to be|:) {somebody};
  (change|switch|set|update|amend|correct) {item} (lead|owner) (to|as|to be|:) {somebody};
  {somebody} (is|) (now|) (going|) to lead (on|) {item}; {somebody} (is|) (now|) leading (on|) {item};
  {somebody} (now|) leads (on|) {item}; {somebody} is (now|) (the|) (new|) (lead|owner) (on|for|of) {item};
  {person} (is|am|) (now|) (picking up|taking on|taking over|taking) {item} (on|over|);
  {person} (has|have|) (now|) (picked up|taken on|taken over|took on|took over) {item};
  {person} (picks up|takes on|takes over|takes) {item};
  {person} will (now|) (take|take on|take over|pick up|lead|lead on|own) {item} (on|over|);
  {person} (has|have|has got|have got) {item} now;
  (the|) (new|) (lead|owner) (on|for|of) {item} (is|:) (now|) {somebody};
  {item} (new|) (lead|owner) (is now|is to be|is|now|to|changed to|changes to|:|-|=) {somebody};
  {item} (is|are|) now (with|led by|owned by|) {person}; {item} (is|are) (with|) {person} now; {item} (is|are) (led|owned) by {somebody};
  {item} (now|) sits with {person}; {item} (has|) (now|) (passed|moved) (over|) to {person};
  {item} (is|was|has been|) (now|) (reassigned|assigned|allocated|handed|passed) (over|) to {somebody};
  {item} (:|-|,|) {somebody} (to lead|is to lead|is leading|leading|is taking this on|taking this on|is picking this up|picking this up);
  {item} has the wrong (lead|owner) (it|that|this|) should be {somebody};
  {item} (lead|owner) is wrong (it|that|this|) should be {somebody};
  (the|) (lead|owner) (on|for|of) {item} is wrong (it|that|this|) should be {somebody}`;

/** Who leads it no longer; with nobody named, whoever did. */
export const takingLead = `
  (take|remove|drop) {person} (off|from) {item} (as lead|as the lead|);
  (take|remove|drop) {person} (off|) as (the|) lead (on|of|for|from) {item};
  unassign {person} from {item}; unassign {item};
  (remove|clear) the (lead|owner) (on|of|for|from) {item};
  {person} is no longer (the|) (lead|leading|owner) (on|for|of|) {item}; {person} no longer leads (on|) {item}`;

export const leadWords: readonly string[] = [...wordsIn(patternsOf(`${givingLead};${takingLead}`))];
