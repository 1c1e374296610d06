/** Words that say that something is asked, told or understood, and not of what. */
export const askingWords = `
  advice advise alert alerts answer answered answering answers ask asking asks brief briefing briefings bring bringing brings brought chase chased
  chasing check checked checking checks chek choice choices choose chooses chose chosen clarification clarified clarify compare compared comparison
  define defined demand demanding demands describe described describes description detail detailed details discuss discussed discussing discussion
  discussions dish display dno do does doing dunno eh ennit enquire enquires enquiries enquiry excuse excuses explain explained explaining explains
  explanation export ey fancy fetch find finds found gave gimme gimmie give given gives giving guidance guide hear heard hearing hears help helped
  helpful helping helps hint how how's howcome hows howz howzit huh hw hwo identified identify idk info inform information informed informs init
  innit inquire isnit knew kno know knowing knowledge known knows lemme let lets list listed listing lists lmk look looked looking looks lookup mean
  meaning means meant mention mentioned nag nagging noe notice noticed notification notified notify outline overview pestering ping please-show
  print printed prints prompt queries questioning quote quoted read reading reads recall recap recommend recommendation recommendations recommended
  refer remember remembered remembers remind reminded reminder reminders reminds repeat repeated repeats rephrase replies reply request requested
  requesting requests respond responded responding response responses reword said say saying says search searched searching see seeing seek sees
  send sending sends sent show showed showing shown shows speaking speaks speech spoke spoken suggest suggested suggesting suggestion suggestions
  suggests summarise summarize summary talk talked talking talks tell tellin telling tellme tells told translate understand understanding
  understands understood urge view viewed viewing views wanna wannit want wanted wanting wants wat watcha wats wdym whaddya what what're what's
  what've whatcha whats whatsit when when's whens which who who's whom whos whose why wich wondered wonders wot wots wtaf wtf wth wy y
`;
