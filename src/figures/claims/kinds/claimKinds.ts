import type { BilingualText, Measure } from '../../../foundation/internal.js';
import { readingNames } from '../words/claimNames.js';
import type { ClaimInputNames, ClaimRelation } from '../claimTypes.js';

/** A formula with the unit of what it gives. */
export interface ClaimFormula {
  /** The formula over the inputs. */
  readonly formula: string;
  /** The formula where the change is published as a fall. */
  readonly fall?: string;
  /** The unit of the result; of a `difference` it is that of the inputs, points for per cent; `null` is that of the claimed figure. */
  readonly unit: Measure | 'difference' | 'difference/year' | null;
}

/** Another way in which a claim of a kind may be meant. */
export interface AlternativeReading extends ClaimFormula {
  /** What people call it. */
  readonly name: BilingualText;
  /** How what it gives stands to the claimed figure; `eq` if left out. */
  readonly relation?: ClaimRelation;
  /** Whether it makes sense of per cent only: the difference of two counts is no per cent. */
  readonly ofPercent?: boolean;
}

/** A kind of claim: its formula as data. */
export interface ClaimKind extends ClaimFormula {
  /** The names of its inputs. */
  readonly inputs: readonly string[];
  /** Inputs that have the same unit. */
  readonly alike: readonly string[];
  /** Whether it is the ratio of what cannot be negative. */
  readonly isRatio: boolean;
  /** Whether what it gives is a share of a whole, which cannot pass 100%. */
  readonly isShare: boolean;
  /** The other ways in which it may be meant. */
  readonly alternatives: readonly AlternativeReading[];
}

const CHANGE = { inputs: ['from', 'to'], alike: ['from', 'to'], isRatio: false, isShare: false } as const;

const relativeChange: ClaimFormula = {
  formula: '100 * (to / from - 1)',
  fall: '100 * (1 - to / from)',
  unit: 'percent',
};

const difference: ClaimFormula = { formula: 'to - from', fall: 'from - to', unit: 'difference' };

/** The kinds of claims that have a formula of their own. */
export const claimKinds: Readonly<Record<keyof ClaimInputNames, ClaimKind>> = {
  share: { ...ratio('part', 'whole'), isShare: true },
  'common-denominator': {
    inputs: ['part', 'otherPart', 'otherShare'],
    formula: 'part / otherPart * otherShare',
    unit: 'percent',
    alike: ['part', 'otherPart'],
    isRatio: true,
    isShare: true,
    alternatives: [],
  },
  disbursement: ratio('disbursed', 'plan'),
  'target-achievement': {
    ...ratio('achieved', 'target'),
    alternatives: [{ name: readingNames.excess, formula: '100 * (achieved / target - 1)', unit: 'percent' }],
  },
  'target-excess': {
    inputs: ['achieved', 'target'],
    formula: 'achieved - target',
    unit: 'difference',
    alike: ['achieved', 'target'],
    isRatio: false,
    isShare: false,
    alternatives: [
      { name: readingNames.excessInPercent, formula: '100 * (achieved / target - 1)', unit: 'percent' },
    ],
  },
  'change-in-points': {
    ...CHANGE,
    ...difference,
    alternatives: [{ ...relativeChange, name: readingNames.relative, ofPercent: true }],
  },
  'average-annual-change': {
    inputs: ['from', 'to', 'years'],
    formula: '(to - from) / years',
    fall: '(from - to) / years',
    unit: 'difference/year',
    alike: ['from', 'to'],
    isRatio: false,
    isShare: false,
    alternatives: [
      {
        name: readingNames.yearsNamed,
        formula: '(to - from) / (years + 1)',
        fall: '(from - to) / (years + 1)',
        unit: 'difference/year',
      },
    ],
  },
  'relative-change': {
    ...CHANGE,
    ...relativeChange,
    alternatives: [
      { ...difference, name: readingNames.points, ofPercent: true },
      {
        name: readingNames.ofLast,
        formula: '100 * (1 - from / to)',
        fall: '100 * (from / to - 1)',
        unit: 'percent',
      },
    ],
  },
  index: {
    ...CHANGE,
    formula: '100 * to / from',
    unit: 'percent',
    alternatives: [{ name: readingNames.increaseOnly, formula: '100 * (to / from - 1)', unit: 'percent' }],
  },
  multiple: {
    ...CHANGE,
    formula: 'to / from',
    unit: 'times',
    alternatives: [{ name: readingNames.increaseOnly, formula: 'to / from - 1', unit: 'times' }],
  },
  'average-per-unit': {
    inputs: ['total', 'units'],
    formula: 'total / units',
    unit: null,
    alike: [],
    isRatio: false,
    isShare: false,
    alternatives: [],
  },
};

function ratio(above: string, below: string): ClaimKind {
  return {
    inputs: [above, below],
    formula: `100 * ${above} / ${below}`,
    unit: 'percent',
    alike: [above, below],
    isRatio: true,
    isShare: false,
    alternatives: [],
  };
}
