/** What one entry may weigh in a bundle, in bytes of minified and gzipped ESM. */
export interface Ceiling {
  /** The entry, imported whole. */
  entry: string;
  /** The library's own code, without its dependencies. */
  own: number;
  /** With all that it pulls in of zod, decimal.js and date-fns. */
  withDependencies: number;
  /** Why it needs so much. */
  reason: string;
}

/** Exceeding a ceiling is a decision: raise it here, with the reason. */
export const ceilings: Ceiling[] = [
  {
    entry: 'mtqg',
    own: 472_000,
    withDependencies: 493_500,
    reason:
      'everything but the communes: eight criteria sets, the provinces of two divisions, four programmes with their targets, five poverty standards, the forms of the household review, seventeen rules of allocation, nine methods of assessment, tables and pictures included',
  },
  {
    entry: 'mtqg/foundation',
    own: 17_200,
    withDependencies: 37_500,
    reason:
      'decimal.js 13 KB, zod/mini 8 KB, the messages in two languages, with what an object has to hold and how it is mended',
  },
  {
    entry: 'mtqg/figures',
    own: 72_900,
    withDependencies: 96_200,
    reason:
      'foundation (14 KB), readers of figures with the words of two languages (25 KB), 23 kinds of claim with their readings, verdicts and 13 harmless reasons (19 KB), claims found in a text (5 KB), writing, cells and intervals (4 KB)',
  },
  {
    entry: 'mtqg/units',
    own: 48_000,
    withDependencies: 68_200,
    reason:
      'foundation, 63 + 34 provinces with their sources, the regions and the country, look-ups of names as people write them, of whole columns and by day, sums to larger units, rebasing of series, the areas of communes with their rules',
  },
  {
    entry: 'mtqg/units/communes',
    own: 30_000,
    withDependencies: 30_000,
    reason: '3,321 communes and 10,571 links, no dependencies; see communeSizes.test.ts',
  },
  {
    entry: 'mtqg/units/former-communes',
    own: 56_000,
    withDependencies: 56_000,
    reason: '10,035 communes and 696 districts, no dependencies; see communeSizes.test.ts',
  },
  {
    entry: 'mtqg/units/history',
    own: 103_500,
    withDependencies: 103_500,
    reason:
      '13,161 units of every day since 31 August 2004 and 2,528 links, the former communes among them, no dependencies; see communeSizes.test.ts',
  },
  {
    entry: 'mtqg/criteria',
    own: 109_500,
    withDependencies: 132_600,
    reason:
      'foundation, eight criteria sets (28 KB) and fourteen rules of recognition (8 KB) with their sources, scoring one by one and in columns, overlays',
  },
  {
    entry: 'mtqg/poverty',
    own: 114_800,
    withDependencies: 136_900,
    reason:
      'foundation, provinces (6 KB), five standards with their sources (9 KB), the official review with its forms (25 KB), classes, rates, movements and trends, measures on household data with their statistics and decompositions, columns',
  },
  {
    entry: 'mtqg/capital',
    own: 44_700,
    withDependencies: 66_900,
    reason:
      'foundation (15 KB), the table of disbursement (15 KB), sources and plans with their terms and instruments, ratios, deadlines and reports (5 KB)',
  },
  {
    entry: 'mtqg/capital/allocation',
    own: 46_500,
    withDependencies: 67_800,
    reason:
      'foundation, seventeen rules of allocation with their sources (10 KB), counterpart rules, provinces (6 KB), the ways of places told in two languages',
  },
  {
    entry: 'mtqg/capital/counterparts',
    own: 28_900,
    withDependencies: 49_300,
    reason: 'foundation, provinces (6 KB), five rules with their sources',
  },
  {
    entry: 'mtqg/capital/execution',
    own: 20_950,
    withDependencies: 41_400,
    reason: 'foundation, rates by name, the PEFA measures, earned value, curves',
  },
  {
    entry: 'mtqg/capital/interchange',
    own: 20_500,
    withDependencies: 40_400,
    reason: 'foundation, plans and records with their corrections to and from two forms',
  },
  {
    entry: 'mtqg/capital/mix',
    own: 39_500,
    withDependencies: 59_900,
    reason:
      'foundation, sources with what each programme counts (3 KB), counterpart rules, provinces (6 KB), warnings and explanations in two languages',
  },
  {
    entry: 'mtqg/capital/outlook',
    own: 29_950,
    withDependencies: 52_000,
    reason: 'foundation, plans with their terms and instruments, deadlines, forecasts by five methods',
  },
  {
    entry: 'mtqg/targets',
    own: 45_100,
    withDependencies: 67_900,
    reason:
      'foundation (16 KB), eight kinds of target with their checks, words and what rounding leaves open (22 KB), columns (3 KB), changes (1 KB)',
  },
  {
    entry: 'mtqg/targets/assessments',
    own: 35_500,
    withDependencies: 56_000,
    reason:
      'foundation (10 KB), nine methods with what is known of them in two languages, their comparison, rounding and combination',
  },
  {
    entry: 'mtqg/targets/plans',
    own: 28_000,
    withDependencies: 49_300,
    reason:
      'foundation (10 KB), plans with their search and the form of the scores that they read, changes and their words',
  },
  {
    entry: 'mtqg/targets/portfolio',
    own: 44_000,
    withDependencies: 66_900,
    reason: 'foundation (10 KB), all of targetGap (27 KB), groups, what holds back, contradictions (5 KB)',
  },
  {
    entry: 'mtqg/programmes',
    own: 36_700,
    withDependencies: 57_000,
    reason:
      'foundation, four programmes with the titles of their projects in two languages, their legal chains and capital, eighty targets with their sources',
  },
  {
    entry: 'mtqg/programmes/profile',
    own: 204_500,
    withDependencies: 228_000,
    reason:
      'poverty trends, criteria sets with their scoring, disbursement tables, gaps, claims, programmes with their targets: the profile brings all calculations together',
  },
  {
    entry: 'mtqg/tables',
    own: 5_950,
    withDependencies: 19_350,
    reason: 'a walk through results, the headings in two languages, errors',
  },
  {
    entry: 'mtqg/charts',
    own: 17_300,
    withDependencies: 37_300,
    reason:
      'foundation that reads and writes (10.6 KB, 1.3 of it errors in Vietnamese, 0.9 the names of units), seven pictures with their words in two languages (6.3 KB); it was to be 12 KB',
  },
  {
    entry: 'mtqg/sql',
    own: 40_700,
    withDependencies: 63_500,
    reason:
      'its own 12 KB print rules in five dialects; the rest reads criteria sets with their thresholds, and the five poverty standards with their sources (9 KB)',
  },
  {
    entry: 'mtqg/schemas',
    own: 73_000,
    withDependencies: 94_600,
    reason: 'a schema for every public type; those that name provinces carry their directory',
  },
];

/** What an import of an entry may read in Node, where no bundler leaves anything out: the bytes of the built files behind it. */
export interface LoadCeiling {
  /** The entry. */
  entry: string;
  /** The most bytes of its own file and all those of the library that it reaches. */
  bytes: number;
}

/** An entry that reaches a sibling folder by the door of all its rooms loads all of them: import the room (`summaries/internal.js`). */
export const loads: LoadCeiling[] = [
  { entry: 'mtqg/foundation', bytes: 95_000 },
  { entry: 'mtqg/criteria', bytes: 700_000 },
  { entry: 'mtqg/poverty', bytes: 660_000 },
  { entry: 'mtqg/capital', bytes: 280_000 },
  { entry: 'mtqg/capital/allocation', bytes: 320_000 },
  { entry: 'mtqg/capital/counterparts', bytes: 210_000 },
  { entry: 'mtqg/capital/mix', bytes: 260_000 },
  { entry: 'mtqg/targets', bytes: 290_000 },
  { entry: 'mtqg/targets/assessments', bytes: 250_000 },
  { entry: 'mtqg/targets/plans', bytes: 360_000 },
  { entry: 'mtqg/targets/portfolio', bytes: 290_000 },
  { entry: 'mtqg/charts', bytes: 280_000 },
];

/** What a program that imports a few names may weigh, in bytes of minified and gzipped ESM. */
export interface ProgramCeiling {
  /** What it imports. */
  names: string;
  /** The library's own code, without its dependencies. */
  own: number;
  /** Why it needs so much. */
  reason: string;
}

export const programs: ProgramCeiling[] = [
  { names: 'isMtqgError', own: 250, reason: 'it recognises an error by its members' },
  {
    names: 'povertyTrend',
    own: 16_100,
    reason:
      'reading untrusted data whole with errors in words 5.5 KB, numbers, days and refusals 1.8 KB, standards with what they rest on 1.6 KB, the trend 6 KB: spells and changes 1.8, warnings 1.4, explanations in two languages 1.3, counts of households with their checks 0.6; it was to be 9 KB, of which reading and numbers leave 1.7',
  },
  {
    names: 'disbursementRatio',
    own: 13_900,
    reason:
      'reading untrusted data whole with errors in words 5.4 KB, numbers, days and amounts of money 1.7 KB, the ratio with its assumptions, warnings and explanation 2.7 KB, plans with their terms and the instruments of their last days 2.8 KB; it was to be 9 KB',
  },
  {
    names: 'targetGap',
    own: 33_800,
    reason:
      'reading untrusted data whole with errors in words 5.3 KB, numbers, units, days and refusals 4.5 KB; eight kinds of target with their gaps, pace, paths and what rounding leaves open 8.6 KB, their checks one against another 6.7 KB, explanations in two languages 5.9 KB; it was to be 9 KB, less than its reading and numbers need',
  },
  {
    names: 'province',
    own: 17_100,
    reason:
      'reading untrusted data whole with errors in words 5.4 KB, numbers and days 1.1 KB, look-up by names as people write them (English, other kinds, codes in parentheses or without zeros) with its candidates and the nearest names 4.9 KB, 97 provinces 2.5 KB, the check of directories that callers give 1.9 KB; it was to be 9 KB',
  },
  {
    names: 'parseFigure',
    own: 32_300,
    reason:
      'reading untrusted data whole with errors in words 5.1 KB; the words that reports write, in two languages, 9.2 KB: units and things that are counted 2.8, words of sentences 1.6, labels of dates, documents and counters 1.5; readers of numbers 4.7 KB, of names, dates and documents 3.8 KB, of units 1.2 KB, of phrases 5 KB; it was to be 18 KB',
  },
  {
    names: 'defineCriteriaSet, scoreCriteria',
    own: 30_300,
    reason:
      'reading untrusted data whole with errors in words 5.4 KB, numbers, units and days 3.5 KB; the checks of a set 4.4 KB, thresholds of every kind 4.4 KB, reading of what was found 3.8 KB, explanations 3 KB, judging and counting 3.5 KB; it was to be 20 KB',
  },
  {
    names: 'verifyClaim',
    own: 56_800,
    reason:
      'all of parseFigure but its errors 25 KB; reading untrusted data whole with errors in words 5.3 KB, numbers, units and days 4 KB, writing 2 KB; 23 kinds of claim 17 KB: their input 4, harmless reasons 3.1, words 2.6, verdicts 2, formulas 1.7, kinds 1.6; it was to be 30 KB',
  },
];

/** What must not reach the bundle of a program that imports one thing. */
export interface Isolation {
  /** The one name that is imported. */
  name: string;
  /** From where. */
  from: string;
  /** Texts that may occur neither in the unminified bundle nor in the paths of the modules in it. */
  mustNotContain: string[];
}

/** The classic zod with its message texts in 50 languages, and all of date-fns. */
const heavy = ['zod/v4/classic', 'zod/v4/locales', 'zod/v3', 'date-fns/index'];

export const isolations: Isolation[] = [
  {
    name: 'povertyTrend',
    from: 'mtqg',
    mustNotContain: [...heavy, 'disbursementRatio', 'scoreCriteria', 'parseFigure', 'povertyMeasures'],
  },
  {
    name: 'povertyTrend',
    from: 'mtqg/poverty',
    mustNotContain: [...heavy, 'disbursementRatio', 'scoreCriteria', 'parseFigure', 'povertyMeasures'],
  },
  {
    name: 'disbursementRatio',
    from: 'mtqg',
    mustNotContain: [...heavy, 'capitalSources', 'povertyTrend', 'scoreCriteria', 'parseFigure'],
  },
  {
    name: 'scoreCriteria',
    from: 'mtqg',
    mustNotContain: [...heavy, 'povertyTrend', 'disbursementRatio', 'parseFigure'],
  },
  {
    name: 'targetGap',
    from: 'mtqg',
    mustNotContain: [...heavy, 'povertyTrend', 'disbursementRatio', 'parseFigure'],
  },
  {
    name: 'parseFigure',
    from: 'mtqg',
    mustNotContain: [...heavy, 'povertyTrend', 'disbursementRatio', 'scoreCriteria'],
  },
  {
    name: 'isMtqgError',
    from: 'mtqg',
    mustNotContain: [...heavy, 'zod', 'date-fns', 'decimal.js', 'povertyTrend', 'scoreCriteria'],
  },
  {
    name: 'describeError',
    from: 'mtqg',
    mustNotContain: [...heavy, 'zod', 'date-fns', 'decimal.js', 'povertyTrend', 'scoreCriteria'],
  },
  {
    name: 'Decimal',
    from: 'mtqg',
    mustNotContain: [...heavy, 'zod', 'date-fns', 'povertyTrend', 'scoreCriteria'],
  },
];
