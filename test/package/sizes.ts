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
    own: 195_000,
    withDependencies: 218_000,
    reason: 'everything but the communes: seven criteria sets, 97 provinces and four programmes included',
  },
  {
    entry: 'mtqg/foundation',
    own: 15_500,
    withDependencies: 36_000,
    reason: 'decimal.js 13 KB, zod/mini 8 KB, the messages in two languages',
  },
  {
    entry: 'mtqg/figures',
    own: 50_000,
    withDependencies: 72_000,
    reason:
      'foundation, the words of two languages, a formula reader, 17 kinds of claim with their readings and 13 harmless reasons',
  },
  {
    entry: 'mtqg/units',
    own: 35_000,
    withDependencies: 56_500,
    reason: 'foundation, 63 + 34 provinces with their sources, look-ups, rebasing of series',
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
    entry: 'mtqg/criteria',
    own: 100_000,
    withDependencies: 123_500,
    reason:
      'foundation, seven criteria sets (21 KB) and fourteen rules of recognition (8 KB) with their sources, scoring one by one and in columns, overlays',
  },
  {
    entry: 'mtqg/poverty',
    own: 24_500,
    withDependencies: 45_500,
    reason: 'foundation, four standards with sources',
  },
  {
    entry: 'mtqg/capital',
    own: 29_500,
    withDependencies: 51_500,
    reason: 'foundation, the terms of plans and sources of capital in two languages',
  },
  {
    entry: 'mtqg/targets',
    own: 24_500,
    withDependencies: 46_500,
    reason: 'foundation, six kinds of target',
  },
  {
    entry: 'mtqg/programmes',
    own: 24_500,
    withDependencies: 44_500,
    reason: 'foundation, four programmes with the titles of their projects in two languages',
  },
  {
    entry: 'mtqg/schemas',
    own: 35_000,
    withDependencies: 57_500,
    reason: 'a schema for every public type',
  },
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
    own: 16_000,
    reason: 'to come down to 9,000: reading with errors in words, the four standards, its explanation',
  },
  {
    names: 'disbursementRatio',
    own: 17_000,
    reason: 'to come down to 9,000: reading with errors in words, the terms of plans, its explanation',
  },
  {
    names: 'targetGap',
    own: 19_500,
    reason: 'to come down to 9,000: reading with errors in words, six kinds of target, their explanations',
  },
  {
    names: 'province',
    own: 16_000,
    reason: 'to come down to 9,000: 97 provinces with their names and sources, errors in words',
  },
  {
    names: 'parseFigure',
    own: 23_000,
    reason: 'to come down to 18,000: the words of two languages, the units of measure',
  },
  {
    names: 'defineCriteriaSet, scoreCriteria',
    own: 31_000,
    reason:
      'to come down to 20,000: the checks of a set, thresholds of every kind, the explanation of a score',
  },
  {
    names: 'verifyClaim',
    own: 43_000,
    reason: 'to come down to 30,000: reading and writing figures, 17 kinds of claim, 13 harmless reasons',
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
    mustNotContain: [...heavy, 'disbursementRatio', 'scoreCriteria', 'parseFigure'],
  },
  {
    name: 'povertyTrend',
    from: 'mtqg/poverty',
    mustNotContain: [...heavy, 'disbursementRatio', 'scoreCriteria', 'parseFigure'],
  },
  {
    name: 'disbursementRatio',
    from: 'mtqg',
    mustNotContain: [...heavy, 'povertyTrend', 'scoreCriteria', 'parseFigure'],
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
