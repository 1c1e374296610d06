/** Where somebody lives and how to reach them. What belongs to an agency is its own to give. */

const areas = new Set(
  'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'.split(
    ' ',
  ),
);

/** "B2 3rd milestone" and "S1 2hr workshops" only look like one. */
export function hasPostcode(text: string): boolean {
  const codes = text.match(/\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/gi) ?? [];
  return codes.some(
    (code) => areas.has(code.replace(/\d.*/, '').toUpperCase()) && !/\d(?:st|nd|rd|th|hr|yr|pt)$/i.test(code),
  );
}

const own =
  /(?<![\d.,£/-])(?:(?:\+|00)44 ?(?:\(0\) ?)?|\(?0 ?)(?:7(?:[ .)-]{0,2}\d){9}|[12](?:[ .)-]{0,2}\d){8,9})(?!\d)/g;
const withoutNought =
  /\b(?:mob(?:ile)?|tel|phone|cell|call|ring|text|number)\b[^\d\n]{0,12}7\d{3}[ -]?\d{3}[ -]?\d{3}(?!\d)/i;
const answering =
  /\b(?:front door|mash|helpline|hotline|switchboard|duty|out of hours|reception|advice line|edt|hub|office|contact centre|line|team|council|school|surgery)\b/i;

/** A mobile, or a landline that no service answers: 0300 and 0800 numbers, and a front door's own, are on its posters. */
export function hasOwnPhone(text: string): boolean {
  for (const { 0: number, index } of text.matchAll(own)) {
    const isMobile = /^\D*(?:44\D*|0044\D*)?0?\D*7/.test(number);
    if (isMobile || !answering.test(text.slice(Math.max(0, index - 40), index + 50))) return true;
  }
  return withoutNought.test(text);
}

const publicEnds =
  /(?:\.gov\.(?:uk|wales|scot)|\.nhs\.uk|\bnhs\.net|\.police\.uk|\.sch\.uk|\.ac\.uk|\.org\.uk|\.org|\.mod\.uk|\.parliament\.uk|\.cjsm\.net|\.nhs\.scot)$/i;
const everybodys =
  /@(?:gmail|googlemail|hotmail|outlook|live|yahoo|ymail|icloud|me|mac|aol|btinternet|sky|talktalk|virginmedia|ntlworld|proton|protonmail|gmx|msn|mail)\b/i;
const postboxes =
  /^(?:info|admin|office|enquir(?:y|ies)|hello|contact|bookings?|training|events|support|safeguarding|dsl|lscp|head|reception|referrals?|mash|team)@/i;

/** An address at a public body, a charity or an office's own postbox is for work. */
export function hasOwnEmail(text: string): boolean {
  if (/\bat (?:gmail|hotmail|yahoo|outlook|icloud|btinternet)\b/i.test(text)) return true;
  if (!text.includes('@')) return false;
  const addresses = text.match(/[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/g) ?? [];
  return addresses.some(
    (address) => !publicEnds.test(address) && (everybodys.test(address) || !postboxes.test(address)),
  );
}

const kinds =
  'road|rd|street|avenue|ave|av|crescent|cres|terrace|terr|lane|gardens|gdns|drive|grove|mews|close|court|place|way|walk|rise|row|square|hill|view|park|parade|green|mount|croft|drift|wharf|quay|villas?|cottages?|buildings|house|tower|point|heights|estate|gate|meadows?|fields?|bank|end|brow|vale|chase|circus|path|st|ln|dr|cl|ct|pl';
const plainKinds =
  'road|rd|street|avenue|ave|crescent|cres|terrace|lane|gardens|gdns|grove|mews|drive|close|st|ln|cl|dr|court|way|walk|place';
const number = '(?<![\\d£.,/:%-])\\d{1,4} ?[a-hA-H]?\\b,?';
const capitalWord = "(?:[A-Z][A-Za-z'’.-]+|St\\.?|The|of|the|upon|and)";
const streetOf = `(?:${kinds}|${kinds.split('|').map(capitalised).join('|')})`;
const written = new RegExp(
  `${number} (?:${capitalWord} ){0,3}[A-Z][A-Za-z'’.-]+ ${streetOf}\\b|${number} The (?:${kinds.split('|').map(capitalised).join('|')})\\b`,
  'g',
);
const lower = new RegExp(
  `${number} ((?:[a-z'’.-]+ ){1,3})(?:${plainKinds})\\b(?!(?<=close|drive|place|way|walk) (?:to|on|by|in|down|out|off|the|this))`,
  'gi',
);
const flat =
  /\b(?:flat|apartment|apt|bedsit)\.? (?:no\.? ?)?\d{1,3}[a-h]?\b(?! ?%)(?! (?:months?|weeks?|years?|quarters?|days?|on|since|per|cash|in|for|funding|of|to)\b)|\b(?:flat|apartment) [A-H]\b,/i;
const livesAt =
  /\b(?:liv(?:es?|ed|ing)|mov(?:ed?|ing)|stay(?:s|ed|ing)|address|home|house|flat|property|family|resid\w+|visit(?:ed)?)\b(?: (?:is|was|now|at|in|on|to|with|back|the|off|into|from|[a-z]+))? (?:[A-Z][a-z'’]+ ){1,2}(?:Road|Rd|Street|St|Avenue|Ave|Close|Crescent|Lane|Drive|Terrace|Gardens|Grove|Mews|Estate)\b(?! (?:Primary|School|Nursery|Children|Centre|Surgery|Academy|Hub|Infant|Junior|Clinic|Health))/;

/** What is counted is no street: "12 cases in Park Road", "3 actions close". */
const counted =
  /\b(?:in|at|on|for|to|from|by|with|per|of|and|or|are|is|were|was|will|all|the|that|have|has|due|cases?|actions?|items?|milestones?|months?|weeks?|days?|hours?|years?|posts?|schools?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|more|new|people|staff|reports?|audits?|recommendations?|remain|objectives?|risks?|family|crown|county|youth|high|magistrates|under|still|yet|one|two|first|second|other|can|should|working|way|right|safe|practitioners|children|sites?|centres?|agencies|partners|attended|quarter|now|not|hearings?|appeals?|settings?|teams?|hubs?|venues?|sessions?|streams?|areas?|priorit\w+|early|different|am|pm|hr|hrs|min|mins)\b/i;

/** A house by number and street, or a flat. A road alone is where an agency may sit. */
export function hasStreetAddress(text: string): boolean {
  if (/ (?:Ro?a?d|St|Av|Cl|Cr|La|Dr|Te|Ga|Gr|Me|Es)/.test(text) && livesAt.test(text)) return true;
  if (!/\d ?[a-h]?,? [a-z]|(?:flat|apt|apartment|bedsit)\b/i.test(text)) return false;
  if (flat.test(text)) return true;
  for (const [address] of text.matchAll(written)) if (!isCounted(address)) return true;
  for (const [, street = ''] of text.matchAll(lower)) if (!counted.test(street)) return true;
  return false;
}

function isCounted(address: string): boolean {
  const street = address.replace(/^[\d ]*[a-h]?\b,?/i, '');
  return counted.test(street.replace(/^ ?(?:St\.?|The|High) |\b(?:of|the|and|upon)\b/g, ''));
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
