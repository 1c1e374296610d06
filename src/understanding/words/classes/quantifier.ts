/** Words that say how many, how much, in what order or how far. */
export const quantifierWords = `
  1st 2nd 3rd a about above absolute accurate across additional additionally alike all all-in almost alone also altogether amount amounts an and
  another any any1 anybody anyfing anyone anythin anything apiece approximate around as average bare batch below best better between beyond bi big
  bigger biggest billion billions bit bits both bottom bunch certain common commonly completely considerably count counted counting counts couple
  couples degree degrees different double dozen dozens dual each eight eighteen eighth eighty either eleven else enormous entire entirely equal
  equally especially even every every1 everybody everyone everythin everything everythng evry evrything exact exceed exceeds excess exclusive
  exclusively extensive extent extra fairly few fewer fewest fifteen fifth fifty figure figures first firstly five foremost forty four fourteen
  fourth fraction full fuller fully further giant half halfway heap heaps high higher highest huge hundred hundreds identical include included
  includes including inclusive increasingly individual individually just large largely larger largest last lastly least least-most leftover less
  lesser level levels little loads longest lot lots low lower lowest main mainly major majority many massive max maximal maximum mere merely million
  millions mini minimal minimally minimum minor minority more most mostly much multi multiple nd nearly nine nineteen ninety ninth no1 nr number
  numbered numbers numerous odd odd-numbered odds once one ones only order ordered other others over overall overly owt pair pairs part partial
  partially particular particularly partly parts per percent percentage piece pieces plenty plus portion predominantly pretty primarily primary
  principal proportion quantitative quantity quite rank ranked ranks rare ratio rd relatively remain remainder remaining respectively rest rough
  same second secondly separate separately sets seven seventeen seventh seventy several short shorter shortest significantly similar simply single
  singular six sixteen sixth sixty slight slightest slightly small smaller smallest so sole solely some some1 somebody someone somethin something
  somewhat specially specific specifically st strictly substantially such sum sumfin summat sumthin sumthing ten tenth th than third third-party
  thirdly thirteen thirty thoroughly thousand thousands three throughout tiny together ton tons too top top-most topmost tops tot total totally
  totals totes triple twelve twenty twice two ultimate umpteen under unduly unique uniquely uppermost utmost various whatever whatevs whatsoever
  whichever whoever whole wholly whomever wide wider worse worst zillion
`;
