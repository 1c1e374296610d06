import '../support/matchers';
import { conversation } from '../support/conversation';

const plan = 'hounslow-2021-23';
const byMeera = { plan, as: 'Meera Shah' };
const pasted = (...lines: readonly string[]): string => lines.join('\n');

test('pasted minutes stand on one card; a statement that is no rating waits for its tick', async () => {
  const chat = await conversation(byMeera);
  const card = await chat.says(
    pasted(
      'From the minutes:',
      '- 1.4 - amber, fieldwork finishes 19 Nov',
      '- 2.2 - green, draft strategy out to consultation',
      '',
      '- 1.3 Trial launched in two teams and going well',
      '- 3.2 - complete, considered at Inclusion Board 2 Nov',
      'Next meeting to be agreed',
    ),
  );
  expect(card).toBeACard();
  expect(card.reply?.changes).toMatchObject([
    { ref: '1.4', to: 'amber', why: 'fieldwork finishes 19 Nov' },
    { ref: '2.2', to: 'green' },
    { ref: '3.2', to: 'complete' },
  ]);
  expect(card).toSay('[ ] 1.3');
  expect(card).toSay('Trial launched in two teams and going well');
  expect(card).toSay('Not used: line 1 “From the minutes:”, line 6 “Next meeting to be agreed”.');
  await chat.says('yes');
  expect(await chat.history('1.4')).toHaveLength(1);
  expect(await chat.history('1.3')).toEqual([]);
});

test('a line about a child is named by its number alone, and does not spoil the others', async () => {
  const chat = await conversation(byMeera);
  const card = await chat.says(
    pasted('1.4 amber, fieldwork late', '1.3 red, mum of Quillon moved away', '2.2 green'),
  );
  expect(card.reply?.changes.map(({ ref }) => ref)).toEqual(['1.4', '2.2']);
  expect(card).toSay('Line 2 could identify a child or family');
  expect(JSON.stringify(card.reply)).not.toContain('Quillon');
  expect(JSON.stringify(chat.posts)).not.toContain('Quillon');
});

test('what two lines say of a child only together is refused whole', async () => {
  const chat = await conversation(byMeera);
  const card = await chat.says(pasted('1.4 amber, fieldwork late', 'Kayleigh Quillon', 'aged 7 was seen'));
  expect(card.kind).toBe('refusal');
  expect(card.text).not.toContain('Quillon');
});

test('an emergency among the lines is answered before anything else', async () => {
  const chat = await conversation(byMeera);
  const card = await chat.says(pasted('1.4 amber, fieldwork late', 'a child is in immediate danger'));
  expect(card.reply?.changes).toEqual([]);
  expect(card).toSay('999');
});

test.each([
  ['under headings', 'Ref\tMilestone\tLead\tRAG\tUpdate', '1.4\tAudit practice\tSarah\tA\tfieldwork late'],
  ['between bars', '| No | Status | Comments |', '| 1.4 | Amber | fieldwork late |'],
  ['without headings', '', '1.4\tAudit practice against the Neglect Strategy\tAmber\tfieldwork late'],
])('a table %s is read by its rows', async (_, heading, row) => {
  const chat = await conversation(byMeera);
  const other = row.replaceAll('1.4', '1.5').replace('Audit practice against the Neglect Strategy', '');
  const card = await chat.says(pasted(heading, '|---|---|---|', row, other));
  expect(card.reply?.changes).toMatchObject([
    { ref: '1.4', field: 'rating', to: 'amber', why: 'fieldwork late' },
    { ref: '1.5', field: 'rating', to: 'amber', why: 'fieldwork late' },
  ]);
});

test('of a forwarded mail, who sent it and the signature are no content', async () => {
  const chat = await conversation(byMeera);
  const card = await chat.says(
    pasted(
      'From: Tom Baines <tom.baines@gmail.com>',
      'Sent: 9 November 2021 14:02',
      'Subject: updates',
      'Hi Meera,',
      '1.3 is amber as the template is late.',
      '> 1.5 is red because no venue',
      'Kind regards,',
      'Tom',
      'Detective Superintendent',
      '07700 900123',
    ),
  );
  expect(card.reply?.changes).toMatchObject([
    { ref: '1.3', to: 'amber', why: 'the template is late' },
    { ref: '1.5', to: 'red', why: 'no venue' },
  ]);
  expect(card.text).not.toContain('Not used');
  expect(card.text).not.toContain('07700');
});

test.each([
  ['1.3 amber no template 1.4 green 1.5 red no venue', ['1.3', '1.4', '1.5']],
  ['1.3 is green. 1.4 is amber, fieldwork late. Thanks', ['1.3', '1.4']],
  ['Sorry, me again! 1.4 is green. 2.2 is complete', ['1.4', '2.2']],
])('on one line: “%s”', async (said, refs) => {
  const chat = await conversation(byMeera);
  const card = await chat.says(said);
  expect(card.reply?.changes.map(({ ref }) => ref)).toEqual(refs);
});

test('a question beside what is told is not passed over in silence', async () => {
  const chat = await conversation(byMeera);
  const card = await chat.says('1.3 is green. What else is red in Neglect?');
  expect(card.reply?.changes).toMatchObject([{ ref: '1.3', to: 'green' }]);
  expect(card).toSay('Not used: “What else is red in Neglect?”.');
});

test.each([
  '1.3 is green. Actually no.',
  '1.3 is green. Or is it red?',
  pasted('1.3 is green', '1.4 is green', 'scrap that'),
  '1.3 amber because 1.4 is red and 1.5 is red?',
])('what is taken back or asked proposes nothing: “%s”', async (said) => {
  const chat = await conversation(byMeera);
  expect((await chat.says(said)).reply?.changes).toEqual([]);
});

test('one reason may speak of other items', async () => {
  const chat = await conversation(byMeera);
  const card = await chat.says('1.3 amber because 1.4 is red');
  expect(card.reply?.changes).toMatchObject([{ ref: '1.3', to: 'amber', why: '1.4 is red' }]);
});

test('told twice and differently, neither is ticked', async () => {
  const chat = await conversation(byMeera);
  const card = await chat.says(pasted('1.3 green', '2.2 green', '1.3 complete'));
  expect(card.text.match(/\[ \] 1\.3/g)).toHaveLength(2);
  expect(card).toSay('[x] 2.2');
});

test('four thousand words of minutes are read in one go', async () => {
  const chat = await conversation(byMeera);
  const talk = Array.from({ length: 390 }, () => 'Members talked at some length about how it all went.');
  const card = await chat.says(pasted(...talk, '1.4 amber, fieldwork late', '2.2 green'));
  expect(card.reply?.changes.map(({ ref }) => ref)).toEqual(['1.4', '2.2']);
});

test('where a line says which of the others are meant, none is ticked', async () => {
  const chat = await conversation(byMeera);
  const card = await chat.says(pasted('1.3 green', '2.2 green', '2.4 green', 'Please record the first two.'));
  expect(card.reply?.changes).toEqual([]);
  expect(card).toSay('[ ] 1.3');
  expect(card).toSay('Not used: line 4 “Please record the first two.”.');
});
