import { heardIn } from '../setting';

const told = (ref: string, rating: string, why?: string) => ({
  says: 'tells',
  commands: [{ ref, rating, ...(why !== undefined && { why }) }],
});

test.each([
  [
    'could 1.3 kindly be shown as amber, since two teams are away',
    told('1.3', 'amber', 'two teams are away'),
  ],
  ['I would be very grateful if 1.3 could be recorded as green', told('1.3', 'green')],
  ['Might 1.3 please be marked as green', told('1.3', 'green')],
  ['Might 1.3 please be recorded as amber?', told('1.3', 'amber')],
  ['Would you be so kind as to show 4.1 as at risk?', told('4.1', 'amber')],
  ['Might I please have 3.2 put down as amber?', told('3.2', 'amber')],
  [
    'pls can 2.4 go to amber, comms lead away til mid dec',
    told('2.4', 'amber', 'comms lead away til mid dec'),
  ],
  ["3.1 is amber I'm afraid, so sorry", told('3.1', 'amber')],
  ['1.5s amber', told('1.5', 'amber')],
  ['3.1 is amber full stop nobody has answered full stop', told('3.1', 'amber', 'nobody has answered')],
  ['4.1 is red. Nothing received from the team', told('4.1', 'red', 'Nothing received from the team')],
])('%s', (said, expected) => {
  expect(heardIn(said)).toMatchObject(expected);
});

test.each([
  'could 1.3 be red',
  'can 2.4 go to amber?',
  '1.3 could be shown as green?',
  'could 1.3 be marked as green yet?',
  'show 1.3 as a list',
  'we do not want 1.3 shown as green',
  'mark 1.3 green, sorry no',
  'who said 1.3 could be shown as green?',
  '4.1 is red. If police agree.',
  '4.1 is red. Not really.',
  '4.1 is red. Only joking.',
  '4.1 is red. 4.2 is fine.',
])('“%s” tells nothing', (said) => {
  expect(heardIn(said)).not.toMatchObject({ says: 'tells' });
});
