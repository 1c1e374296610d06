import { readPartnershipFile } from '../../src/importing/partnership-file';
import { compileSchemas } from '../../src/importing/schemas';
import { plansFolder } from './printed-plans';

const { partnership: fits } = compileSchemas(plansFolder);

const sarah = 'aaaaaaaa-0000-4000-8000-000000000020';
const stranger = 'aaaaaaaa-0000-4000-8000-000000000099';

const good = `
invented: true
id: hounslow
name: Hounslow Safeguarding Children Partnership
tenant: 10000000-0000-4000-8000-000000000001
timeZone: Europe/London
plans: [hounslow-2021-23]
currentPlan: hounslow-2021-23
frontDoor: Ring the front door.
scheme:
  ratings:
    - { code: green, label: Green, colour: good, mark: 🟢, meaning: on track }
agencies:
  - { id: council, name: Council, kind: council }
groups:
  - { id: quality, name: Quality Sub-Group, kind: subgroup, chair: chair-quality, members: [${sarah}] }
posts:
  - { id: chair-quality, title: Chair of Quality, group: quality }
holdings:
  - { post: chair-quality, person: ${sarah}, from: 2021-04-01 }
people:
  - { id: ${sarah}, name: Sarah Okafor, agency: council, role: business manager }
meetings:
  - { group: quality, day: 2021-09-22 }
aliases:
  - { words: QA, means: { group: quality } }
assignments:
  - { plan: hounslow-2021-23, ref: '1.1', as: lead, party: { post: chair-quality } }
`;

function changed(from: string, to: string): readonly string[] {
  expect(good).toContain(from);
  const read = readPartnershipFile(good.replace(from, to), fits);
  return read.kind === 'problems' ? read.problems.map(({ line, what }) => `${line}: ${what}`) : [];
}

test('a partnership file needs only what is not usual', () => {
  const read = readPartnershipFile(good, fits);
  const partnership = read.kind === 'read' ? read.value.partnership : undefined;

  expect(partnership?.scheme.ratings[0]).toMatchObject({
    needsReason: false,
    asksEvidence: false,
    finished: false,
  });
  expect(partnership?.groups[0]).toMatchObject({ aliases: [], looksAfter: [], hasChannel: false });
  expect(partnership?.people[0]).toMatchObject({ guest: false });
  expect(partnership).not.toHaveProperty('invented');
});

test('a partnership may have the guard stricter, and never off', () => {
  const read = readPartnershipFile(good.replace('scheme:', 'guard: strict\nscheme:'), fits);
  expect(read).toMatchObject({ kind: 'read', value: { partnership: { guard: 'strict' } } });
  for (const off of ["'off'", 'none', 'false'])
    expect(changed('scheme:', `guard: ${off}\nscheme:`)).toEqual([
      expect.stringContaining('guard must be one of: normal, strict'),
    ]);
});

test('a group may have its digest another way, and the partnership its own quiet days', () => {
  const text = good
    .replace(
      'chair: chair-quality,',
      'chair: chair-quality, digest: { weekday: 5, pauses: [{ first: 2021-12-20 }] },',
    )
    .replace('plans: [', "quietDays: ['2021-12-30']\nplans: [");
  const read = readPartnershipFile(text, fits);
  const { groups, quietDays } = read.kind === 'read' ? read.value.partnership : {};
  expect(groups?.[0]?.digest).toEqual({ weekday: 5, pauses: [{ first: '2021-12-20' }] });
  expect(quietDays).toEqual(['2021-12-30']);
  expect(changed('chair: chair-quality,', 'chair: chair-quality, digest: { time: "25:00" },')).toHaveLength(
    1,
  );
});

describe('what is wrong with a partnership file is told with its line', () => {
  test.each([
    ['that it is invented in so many words', 'invented: true', 'invented: mostly', /^2: invented /],
    [
      'an id given twice',
      'holdings:',
      '  - { id: chair-quality, title: Chair }\nholdings:',
      '19: post chair-quality is there twice',
    ],
    [
      'a current plan it does not name',
      'currentPlan: hounslow-2021-23',
      'currentPlan: other',
      '8: other is not one of its plans',
    ],
    ['a chair that is no post', 'chair: chair-quality', 'chair: head', '16: there is no post head'],
    [
      'a member who is nobody',
      `members: [${sarah}]`,
      `members: [${stranger}]`,
      `16: there is no person ${stranger}`,
    ],
    [
      'a post of no group',
      'Chair of Quality, group: quality',
      'Chair of Quality, group: audit',
      '18: there is no group audit',
    ],
    [
      'a post of no agency',
      'Chair of Quality, group: quality',
      'Chair of Quality, agency: police',
      '18: there is no agency police',
    ],
    ['a person of no agency', 'agency: council', 'agency: police', '22: there is no agency police'],
    [
      'a holding of no post',
      '{ post: chair-quality, person',
      '{ post: head, person',
      '20: there is no post head',
    ],
    ['a holding by nobody', `person: ${sarah}`, `person: ${stranger}`, `20: there is no person ${stranger}`],
    ['a meeting of no group', '{ group: quality, day', '{ group: audit, day', '24: there is no group audit'],
    [
      'a word for no group',
      'means: { group: quality }',
      'means: { group: audit }',
      '26: there is no group audit',
    ],
    [
      'a word for no agency',
      'means: { group: quality }',
      'means: { agency: police }',
      '26: there is no agency police',
    ],
    [
      'a word for a priority of no plan',
      'means: { group: quality }',
      "means: { priority: '1' }",
      '26: means is none of the forms it may have, or several at once',
    ],
    [
      'a sign-off for a rating that is none of its own',
      'scheme:',
      'scheme:\n  signOff: { from: [green], to: [blue] }',
      '11: there is no rating blue',
    ],
    [
      'a lead who is nobody',
      'party: { post: chair-quality }',
      'party: { post: head }',
      '28: there is no post head',
    ],
    [
      'nobody who keeps the register',
      'role: business manager',
      'role: chair',
      '22: nobody here is business manager, and nobody else could put the register right',
    ],
    [
      'a time zone that is none',
      'timeZone: Europe/London',
      'timeZone: Europe/Londn',
      '6: Europe/Londn is no time zone (want Europe/London)',
    ],
    [
      'its own tenant among its guests',
      'timeZone:',
      'guestTenants: [10000000-0000-4000-8000-000000000001]\ntimeZone:',
      '6: is the partnership’s own tenant, and no guest',
    ],
    [
      'a guest tenant that is no id',
      'timeZone:',
      'guestTenants: [police]\ntimeZone:',
      /^6: guestTenants 1 must match pattern/,
    ],
    [
      'a person of a tenant that is not listed',
      'role: business manager',
      'role: business manager, tenant: 10000000-0000-4000-8000-000000000002',
      '22: 10000000-0000-4000-8000-000000000002 is not one of its guestTenants',
    ],
    [
      'a tenant that is no id',
      '10000000-0000-4000-8000-000000000001',
      'hounslow',
      /^5: tenant must match pattern/,
    ],
  ])('%s', (_name, from, to, told) => {
    const [first, ...more] = changed(from, to);
    if (typeof told === 'string') expect(first).toBe(told);
    else expect(first).toMatch(told);
    expect(more).toEqual([]);
  });
});
