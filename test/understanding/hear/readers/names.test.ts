import type { Name } from '../../../../src/understanding/hear/found';
import { hampshire, herefordshire, herefordshire2017, hounslow, shropshire } from '../../setting';
import { meaningsIn } from './readers';

function meant(words: string, plan: string): Name | undefined {
  const [means] = meaningsIn(words, { plan });
  return means?.slot === 'name' ? means.names[0] : undefined;
}

test.each([
  [hounslow, 'P1', '1'],
  [hounslow, 'p 1', '1'],
  [hounslow, 'priority one', '1'],
  [hounslow, 'pri 2', '2'],
  [hounslow, 'SP1', '1'],
  [hounslow, 'first priority', '1'],
  [hounslow, 'neglect', '1'],
  [hounslow, 'neglet', '1'],
  [hounslow, 'csa', '2'],
  [hounslow, 'sexual abuse', '2'],
  [hounslow, 'exclusions', '3'],
  [hounslow, 'SEND', '4'],
  [hounslow, 'CWD', '4'],
  [herefordshire, 'RHRT', '3'],
  [herefordshire, 'right help', '3'],
  [herefordshire, 'early help', '3'],
  [herefordshire, 'CSE', '4'],
  [herefordshire, 'governance', '1'],
  [herefordshire2017, 'early help', '4'],
  [herefordshire2017, 'strong leadership', '5'],
  [hampshire, 'A2', 'A2'],
  [hampshire, 'teenagers', 'A1'],
  [hampshire, 'comms', 'B2'],
  [hampshire, 'county lines', 'B5'],
  [shropshire, 'exploitation', '1'],
  [shropshire, 'neglect', '2'],
])('in %s %s is a priority', (plan, words, id) => {
  expect(meant(words, plan)).toEqual({ is: 'priority', id });
});

test.each([
  [hounslow, 'SESG', 'safeguarding-effectiveness'],
  [hounslow, 'safeguarding effectiveness subgroup', 'safeguarding-effectiveness'],
  [hounslow, 'exec', 'executive-board'],
  [herefordshire, 'JCR', 'case-review'],
  [herefordshire, 'workforce group', 'training-and-workforce'],
  [herefordshire, 'quality and effectiveness', 'quality-and-effectiveness'],
  [hampshire, 'neglect T&F', 'neglect-task-and-finish'],
  [hampshire, 'IOW', 'iowscp'],
  [shropshire, 'neglect group', 'neglect'],
])('in %s %s is a group', (plan, words, id) => {
  expect(meant(words, plan)).toEqual({ is: 'group', id });
});

test.each([
  ['police', 'police'],
  ['the force', 'police'],
  ['NHS', 'health'],
  ['the trust', 'health'],
  ['CSC', 'council'],
  ['local authority', 'council'],
  ['vol sector', 'voluntary-sector'],
  ['charities', 'voluntary-sector'],
])('%s is an agency', (words, agency) => {
  expect(meant(words, hounslow)).toEqual({ is: 'party', party: { agency } });
});

test('a post is known by its title, and a chair by the group', () => {
  const chair = { is: 'party', party: { post: 'chair-safeguarding-effectiveness' } };
  expect(meant('chair of safeguarding effectiveness', hounslow)).toEqual(chair);
  expect(meant('SESG chair', hounslow)).toEqual(chair);
});

test('a first name is enough where only one has it; a shared one names both', () => {
  expect(meaningsIn('Meera')).toMatchObject([{ names: [{ is: 'party' }] }]);
  expect(meaningsIn('Sarah')).toMatchObject([{ names: [{ is: 'party' }, { is: 'party' }] }]);
  expect(meaningsIn('Sarah Lind')).toMatchObject([{ names: [{ is: 'party' }] }]);
  expect(meaningsIn('Sarah L')).toMatchObject([{ names: [{ is: 'party' }] }]);
});

test('the voice of the child is a theme', () => {
  expect(meant('lived experience', hounslow)).toMatchObject({ is: 'theme' });
});

test.each(['the 2017 plan', 'old plan', 'previous plan'])('%s is the one superseded', (words) => {
  expect(meant(words, herefordshire)).toEqual({ is: 'plan', id: herefordshire2017 });
});

test('another partnership is no name here', () => {
  expect(meaningsIn('Shropshire', { plan: hounslow })).toEqual([]);
});
