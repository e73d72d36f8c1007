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
  { entry: 'mtqg', own: 60_000, withDependencies: 90_000, reason: 'everything' },
  {
    entry: 'mtqg/foundation',
    own: 10_000,
    withDependencies: 36_000,
    reason: 'decimal.js 13 KB, zod/mini 8 KB',
  },
  { entry: 'mtqg/figures', own: 15_000, withDependencies: 42_000, reason: 'foundation, number words' },
  { entry: 'mtqg/units', own: 15_000, withDependencies: 42_000, reason: 'foundation, provinces' },
  { entry: 'mtqg/criteria', own: 20_000, withDependencies: 46_000, reason: 'foundation, criteria sets' },
  { entry: 'mtqg/poverty', own: 20_000, withDependencies: 46_000, reason: 'foundation, standards' },
  { entry: 'mtqg/capital', own: 20_000, withDependencies: 46_000, reason: 'foundation, deadlines' },
  { entry: 'mtqg/targets', own: 20_000, withDependencies: 46_000, reason: 'foundation, methods' },
  { entry: 'mtqg/programmes', own: 40_000, withDependencies: 70_000, reason: 'ties the others together' },
  { entry: 'mtqg/schemas', own: 20_000, withDependencies: 46_000, reason: 'a schema for every public type' },
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
    mustNotContain: [...heavy, 'zod', 'date-fns', 'povertyTrend', 'scoreCriteria'],
  },
  {
    name: 'Decimal',
    from: 'mtqg',
    mustNotContain: [...heavy, 'zod', 'date-fns', 'povertyTrend', 'scoreCriteria'],
  },
];
