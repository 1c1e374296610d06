/*
 * Who may import whom. A room is a folder of src/; docs/design.md says what each is for and why.
 * test/house.test.ts holds src/ to this, and proves that each rule bites.
 */

/** What a room may rest on besides itself. The plan's own words are everybody's language. */
const PORTS = '^src/store/(stores|plan-store|conversation-store|delivery-store)\\.ts$';
/** What is done with plans over the ports alone, whatever keeps them. */
const ROADS = '^src/store/(change-plan|digest-news|delivery-health)\\.ts$';
/** The plans over their port, as somebody sees them, and what keeps that. */
const SIGHT = '^src/store/(seen-plans|sights)\\.ts$';
/** The words on cards, without what renders them. */
const WORDS = '^src/cards/(views|forms|presses|words|[a-z]+-words|[a-z]+-card)\\.ts$';
const CARD_VIEWS = '^src/cards/(views|presses)\\.ts$';
const rooms = {
  understanding: ['^src/plan/'],
  cards: ['^src/plan/'],
  store: ['^src/plan/'],
  importing: ['^src/plan/'],
  exporting: ['^src/plan/'],
  features: ['^src/(plan|understanding|importing|exporting)/', WORDS, ROADS, PORTS],
  jobs: ['^src/plan/', WORDS, ROADS, PORTS, SIGHT, '^src/clock\\.ts$'],
  teams: [
    '^src/(app|config|clock|log)\\.ts$',
    '^src/features/feature\\.ts$',
    '^src/(plan|cards)/',
    '^src/jobs/post\\.ts$',
    PORTS,
  ],
};

/**
 * The rooms within a room, each level resting only on those before it; rooms of one level know nothing of each other.
 * What stands beside them in the folder is below them all, but for the files that put them together.
 */
const levels = {
  plan: [['register'], ['asking'], ['digest', 'nudging'], ['deciding']],
  understanding: [['words', 'when'], ['hear'], ['ask'], ['tell'], ['keep', 'post', 'pasted']],
  features: [['telling'], ['asking', 'keeping', 'posting']],
};
const above = (house, level) => levels[house].slice(level).flat();
const within = Object.entries(levels).flatMap(([house, ordered]) =>
  ordered.flatMap((peers, level) =>
    peers.map((room) => ({
      name: `${house}-${room}-rests-on`,
      comment: `src/${house}/${room} may import, of its house: ${ordered.slice(0, level).flat().join(', ') || 'no other room'}`,
      severity: 'error',
      from: { path: `^src/${house}/${room}/` },
      to: { path: `^src/${house}/(${above(house, level).join('|')})/`, pathNot: `^src/${house}/${room}/` },
    })),
  ),
);

/** Packages with a successor or a price, each known to one room. */
const packages = {
  teams: ['botbuilder[^/]*', 'botframework[^/]*', '@microsoft/teams-ai', 'restify'],
  store: ['@azure/data-tables'],
  cards: ['adaptivecards[^/]*', 'adaptive-expressions'],
  'clock.ts': ['luxon'],
};

const severity = 'error';
const inPackage = (names) => `(^|node_modules/)(${names.join('|')})(/|$)`;

module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `${room}-rests-on`,
      comment: `src/${room} may import: ${allowed.join(', ')}`,
      severity,
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: [`^src/${room}/`, ...allowed] },
    })),
    ...within,
    {
      name: 'plan-is-pure',
      comment: 'The domain has no packages, no clock and no I/O.',
      severity,
      from: { path: '^src/plan/' },
      to: { pathNot: '^src/plan/' },
    },
    {
      name: 'app-rests-on',
      comment: 'The bot without Teams: abilities, words and ports.',
      severity,
      from: { path: '^src/(app|in-turn|opening|remembering)\\.ts$' },
      to: {
        path: '^src/',
        pathNot: [
          '^src/(plan|understanding|features)/',
          '^src/(clock|in-turn|log|opening|remembering|vocabularies)\\.ts$',
          CARD_VIEWS,
          PORTS,
          SIGHT,
        ],
      },
    },
    ...Object.entries(packages).map(([room, names]) => ({
      name: `packages-of-${room.replace('.ts', '')}`,
      comment: `Only src/${room} knows ${names.join(', ')}.`,
      severity,
      from: { path: '^src/', pathNot: `^src/${room}(/|$)` },
      to: { path: inPackage(names) },
    })),
    {
      name: 'no-cycles',
      comment: 'What is imported in a circle cannot be read from either end.',
      severity,
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A module that nobody imports, and that imports nobody, is left over.',
      severity,
      from: { orphan: true, path: '^src/' },
      to: {},
    },
    {
      name: 'no-development-packages',
      comment: 'What the bot imports is there after `npm ci --omit=dev`.',
      severity,
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'resolvable',
      comment: 'An import leads somewhere.',
      severity,
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    // A type is knowledge too: what only types cross counts as crossing.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['require', 'node', 'default', 'types'],
    },
  },
};
