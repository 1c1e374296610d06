/** Words that deny, leave out or lack. */
export const negatorWords = `
  absence absent against ain ain't aint alternative alternatively apart aren aren't arent aside avoid avoiding bar barely bereft besides bugger but
  can't cannot cant contradiction contrary couldn couldn't couldnt damn daren't denied denies deny denying devoid diddly didn didn't didnt disagree
  doesn doesn't doesnt don don't dont empty except excepting exception exclude excluded excluding exclusions fail false forbid forbidden forget
  forgetting forgot forgotten fuck hadn hadn't hadnt hardly hasn hasn't hasnt haven haven't havent ignore ignoring impossible incorrect instead
  invalid irrelevant isn isn't isnt jack jk lack lacking lest mightn't minus missing mustn't mustnt nada naff nah naw nay needn needn't neednt
  neither never nevermind nil nm no no-one nobody non none noone nope nor not nothin nothing nout nowhere nowt nuffin nuh nuh-uh null nuthin nvm
  omit oppose opposed opposite otherwise rarely rather refuse refused refusing reject rejected sans scarcely seldom shan't shant shouldn shouldn't
  shouldnt skip skipped sod squat t un unable unaware unclear undo unknown unlike unlikely untrue void wasn wasn't wasnt weren weren't werent
  without won't wont wouldn wouldn't wouldnt wrong zero zilch
`;
