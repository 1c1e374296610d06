import { heardIn, hounslow, shown } from './setting';

/** Questions, wishes, guesses, conditions, denials, hearsay, the future and jokes: none of them may change anything. */
const sentences = `
  should 1.3 be red
  in 1.3 red
  it 1.3 red
  makbe 1.3 is red
  the board was told 2.4 is red
  tom 1.3 is red
  police 1.3 is red
  mark the april 1.3 green
  1.3 has storted
  sexual abus red
  Child Sexual Abus complete
  complete sexual abus
  schoole red
  should 1.3 be red?
  1.3 might go red
  don't mark 1.3 green
  do not set 1.3 to amber
  1.3 will be green by March
  police say it's green
  police say 1.3 is green
  1.3 is green, police say
  1.3 is green?
  is 1.3 green
  is 1.3 green?
  1.3 green?
  I think 1.3 is green
  i reckon 1.3 should go amber
  1.3 is green I think
  1.3 is green, I think
  1.3 green if the audit passes
  mark 1.3 green if the audit passes
  if the audit passes mark 1.3 green
  when police reply, mark 1.3 green
  mark 1.3 green once the report is in
  mark 1.3 green, once the report is in
  unless we hear by Friday set 1.3 to red
  1.3 isn't green
  1.3 is not green
  1.3 is nearly green
  1.3 is almost done
  I wish 1.3 was green
  I hope 1.3 is green
  hopefully 1.3 is green
  1.3 hopefully green
  1.3 green, hopefully
  oh great, 1.3 is green
  yeah right, 1.3 is green
  1.3 is green, yeah right
  1.3 is green lol
  1.3 is green, as if
  why is 1.3 red
  why isn't 1.3 green
  who marked 1.3 green
  when was 1.3 marked green
  did someone mark 1.3 green
  did we finish 1.4
  have we done 1.4
  has 1.4 been done
  is 1.4 done yet
  1.3 could go amber
  1.3 should be amber
  1.3 ought to be red
  1.3 needs to be green
  1.3 would be green
  1.3 was green
  1.3 was green last month
  1.3 used to be green
  we want 1.3 green by April
  we need 1.3 to be green
  i want to mark 1.3 green
  shall I mark 1.3 green
  shall we mark 1.3 green?
  are you going to mark 1.3 green
  what if 1.3 went red
  suppose 1.3 goes red
  imagine 1.3 is green
  pretend 1.3 is green
  Sarah said 1.3 is done
  apparently 1.3 is done
  according to Tom 1.3 is done
  1.3 is done according to Tom
  1.3 is done, apparently
  everyone thinks 1.4 is finished
  1.4 is supposed to be finished
  1.4 isn't finished
  1.4 never finished
  we haven't done 1.4
  we never launched the complex case panel
  1.4 will be finished on 4 Nov
  i'll mark 1.3 green tomorrow
  we'll finish 1.4 next week
  remind me to mark 1.3 green
  can 1.3 be green
  could 1.3 be green?
  maybe 1.3 is amber
  maybe mark 1.3 amber
  perhaps we should turn 1.3 amber
  1.3 amber or red
  1.3 amber or red?
  mark 1.3 amber or red
  mark 1.3 amber?
  1.3 is either amber or red
  not green 1.3
  1.3 green, not
  1.3 green? no
  who wants 1.3 green
  it's not amber
  it might be amber
  is it amber
  amber?
  not amber
  don't
  green I suppose
  what's green
  looks green to me
  1.3 looks green to me
  1.3 goes green in March
  1.3 turns green when training is done
  the plan says 1.3 is green
  the minutes say 1.3 green
  "mark 1.3 green" is what she told me
  he asked me to mark 1.3 green
  someone should mark 1.3 green
  nobody marked 1.3 green
  never mark 1.3 green
  stop marking 1.3 green
  can you not mark 1.3 green
  please don't mark 1.3 green
  would you say 1.3 is green
  do you think 1.3 is green
  mark my words 1.3 will go red
  1.3 is anything but green
  1.3 is far from green
  no way 1.3 is green
  1.3 is green on paper
  1.3 greenish
  make sure 1.3 is green
  let's hope 1.3 goes green
  lets see if 1.3 is green
  push 2.5 to March?
  should we push 2.5 to March
  don't push 2.5 to March
  2.5 might slip to March
  2.5 may slip to March
  if needed push 2.5 to March
  why did 2.5 slip to March
  has 2.5 slipped to March
  undo?
  don't undo
  reopen 1.4?
  should we reopen 1.4
  don't reopen 1.4
  when can we close 1.4
  mark 9.9 green
  mark neglect green
  everything is green
  everything's done
  all done
  done and dusted
  the audit is green?
  is the audit green
  strategy green
  mark the strategy green
  mark it green and amber
  green red
  1.3 green 1.4?
  1.3 will hopefully be done by Christmas
  1.3 to be green by March
  1.3 green by March
  1.3: green by March
  1.3 on track to be green
  1.3 back to green soon
  1.3 green soon
  1.3 green next month
  1.3 green tomorrow
  mark 1.3 green, oce the report is in
  mark 1.3 green, onc the report is in
  mark 1.3 green, ones the report is in
  mark 1.3 green, whn the report is in
  mark 1.3 green, wen police agree
  mark 1.3 green, fi police agree
  mark 1.3 green, f police agree
  mark 1.3 green, uless police object
  mark 1.3 green, but only if police agree
  mark 1.3 green, only after the audit is in
  mark 1.3 green as soon as the report is in
  mark 1.3 green, as long as police agree
  mark 1.3 green, the moment police agree
  mark 1.3 green, report is done, if police agree
  mark 1.3 green, don't
  mark 1.3 green, never mind
  mark 1.3 green, cancel that
  mark 1.3 green, wait
  mark 1.3 green, actually no
  mark 1.3 green, on second thoughts leave it
  mark 1.3 green, actually amber
  mark 1.3 green, no amber
  mark 1.3 green, sorry amber
  mark 1.3-1.5 green
  1.4 finished tomorrow
  1.4 done on 15 Nov
  1.3 green as of last month
  1.1 was complete
  Tom to lead 1.3?
  is Tom leading 1.3
  who will lead 1.3
  Tom might take 1.3
  Tom should lead 1.3
  Tom will lead 1.3 from January
  Tom will lead 1.3 if Dev agrees
  if Tom takes 1.3
  I think Tom is leading 1.3
  police say Tom is leading 1.3
  Tom said he would take 1.3
  Tom is not leading 1.3
  Tom was leading 1.3
  Tom leads 1.3, apparently
  we need Tom to lead 1.3
  1.3 should be with Tom
  I would like to take 1.3
  can I take 1.3?
  don't take Tom off 1.3
  should we take Tom off 1.3
  1.3 is unassigned
  give me 1.3
  dana cole to lead 4.2
  Sarah to lead 4.2
  1.3 is on hold
  1.3 has slipped
  1.3 is almost 50% done?
  is 1.3 50% done
  1.3 should be 50% done
  1.3 will be 50% done by March
  2.1 3rd course done last nite
  1.9: we've met 6 of the secondary heads
  1.5: we've met 6 of the secondary heads
  Tom thinks 1.3 is half done
  1.3 update
  1.3 update please
  any update on 1.3
  1.3 update: any news
  1.3 update: has police replied
  1.3 progress since september
  no change in neglect
  what has no change
  should I put on 1.5 that the venue is booked
  put on 1.5
  close priority 1
  mark neglect green
  push neglect to march
  extend priority 1
  closed actions
  completed actions
  which may milestones are red
  red for neglect
  red for 4.1?
  bring forward the audit to sept
  what slipped to february
  move 2.5 to march or april
  move 2.5 to march if the venue holds
  move 2.5 to march the board says
  should we put a date of 31 jan on 1.5
  can 1.5 have a date of 31 jan?
  put a date of 31 feb on 1.5
  1.6 wont make january
  1.6 won't make january, we think
  1.3 done in november
  1.3 done in march
  2.3 complete in march 2022
  1.3 was complete in october
  would you mind if we marked 1.3 green
  delete 1.3
  1.3 is superseded by 1.6
  1.6 is blocked by 1.4`
  .trim()
  .split('\n')
  .map((line) => line.trim());

test.each(sentences)('nothing is told by: %s', (sentence) => {
  expect(['tells', 'tells all']).not.toContain(heardIn(sentence).says);
});

test.each(sentences)('nor after an item was shown: %s', (sentence) => {
  expect(heardIn(sentence, { recall: shown(hounslow, '1.3') }).says).not.toBe('tells');
});
