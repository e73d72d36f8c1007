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
  /** Whether it is meant where per cent are claimed of amounts, which have no difference: `vượt 5% kế hoạch` of 500 tỷ đồng. */
  readonly ofAmounts?: boolean;
  /** Whether it makes sense of nothing else. */
  readonly onlyOfAmounts?: boolean;
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

/** The kinds of claims that have a formula of their own. */
export const claimKinds: Readonly<Record<keyof ClaimInputNames, ClaimKind>> = /* @__PURE__ */ (() => {
  const plain = { alike: [], isRatio: false, isShare: false, alternatives: [] };
  const ratio = (above: string, below: string): ClaimKind => ({
    ...plain,
    inputs: [above, below],
    formula: `${above} / ${below} * 100`,
    unit: 'percent',
    alike: [above, below],
    isRatio: true,
  });
  const change = { ...plain, inputs: ['first', 'last'], alike: ['first', 'last'] };
  const relative: ClaimFormula = {
    formula: '(last / first - 1) * 100',
    fall: '(1 - last / first) * 100',
    unit: 'percent',
  };
  const difference: ClaimFormula = { formula: 'last - first', fall: 'first - last', unit: 'difference' };
  const excess: ClaimFormula = { formula: '(current / target - 1) * 100', unit: 'percent' };
  return {
    share: { ...ratio('numerator', 'denominator'), isShare: true },
    'common-denominator': {
      inputs: ['numerator', 'otherNumerator', 'otherShare'],
      formula: 'numerator / otherNumerator * otherShare',
      unit: 'percent',
      alike: ['numerator', 'otherNumerator'],
      isRatio: true,
      isShare: true,
      alternatives: [],
    },
    disbursement: ratio('disbursed', 'plan'),
    'target-achievement': {
      ...ratio('current', 'target'),
      alternatives: [{ ...excess, name: readingNames.excess }],
    },
    'target-excess': {
      ...plain,
      inputs: ['current', 'target'],
      formula: 'current - target',
      unit: 'difference',
      alike: ['current', 'target'],
      alternatives: [{ ...excess, name: readingNames.excessInPercent, ofAmounts: true }],
    },
    'change-in-points': {
      ...change,
      ...difference,
      alternatives: [{ ...relative, name: readingNames.relative, ofPercent: true, ofAmounts: true }],
    },
    'average-annual-change': {
      ...change,
      inputs: ['first', 'last', 'yearCount'],
      formula: '(last - first) / yearCount',
      fall: '(first - last) / yearCount',
      unit: 'difference/year',
      alternatives: [
        {
          name: readingNames.yearsNamed,
          formula: '(last - first) / (yearCount + 1)',
          fall: '(first - last) / (yearCount + 1)',
          unit: 'difference/year',
        },
        {
          name: readingNames.relativePerYear,
          formula: '(last / first - 1) * 100 / yearCount',
          fall: '(1 - last / first) * 100 / yearCount',
          unit: 'percent/year',
          ofAmounts: true,
          onlyOfAmounts: true,
        },
      ],
    },
    'relative-change': {
      ...change,
      ...relative,
      alternatives: [
        { ...difference, name: readingNames.points, ofPercent: true },
        {
          name: readingNames.ofLast,
          formula: '(1 - first / last) * 100',
          fall: '(first / last - 1) * 100',
          unit: 'percent',
        },
      ],
    },
    index: {
      ...change,
      formula: 'last / first * 100',
      unit: 'percent',
      alternatives: [
        { name: readingNames.increaseOnly, formula: '(last / first - 1) * 100', unit: 'percent' },
      ],
    },
    multiple: {
      ...change,
      formula: 'last / first',
      unit: 'times',
      alternatives: [{ name: readingNames.increaseOnly, formula: 'last / first - 1', unit: 'times' }],
    },
    'change-to-new-total': {
      ...plain,
      inputs: ['change', 'last'],
      alike: ['change', 'last'],
      // Each name stands once, so that the interval is exact: change ÷ (last − change) is 1 ÷ (last ÷ change − 1).
      formula: '100 / (last / change - 1)',
      fall: '100 / (last / change + 1)',
      unit: 'percent',
      alternatives: [{ name: readingNames.ofLast, formula: 'change / last * 100', unit: 'percent' }],
    },
    'yearly-average-of-change': {
      ...plain,
      inputs: ['change', 'yearCount'],
      formula: 'change / yearCount',
      unit: 'difference/year',
      alternatives: [
        { name: readingNames.yearsNamed, formula: 'change / (yearCount + 1)', unit: 'difference/year' },
      ],
    },
    'compound-annual-growth': {
      ...change,
      inputs: ['first', 'last', 'yearCount'],
      formula: '((last / first) ^ (1 / yearCount) - 1) * 100',
      fall: '(1 - (last / first) ^ (1 / yearCount)) * 100',
      unit: 'percent/year',
      alternatives: [
        {
          name: readingNames.yearsNamed,
          formula: '((last / first) ^ (1 / (yearCount + 1)) - 1) * 100',
          fall: '(1 - (last / first) ^ (1 / (yearCount + 1))) * 100',
          unit: 'percent/year',
        },
        {
          name: readingNames.relativePerYear,
          formula: '(last / first - 1) * 100 / yearCount',
          fall: '(1 - last / first) * 100 / yearCount',
          unit: 'percent/year',
        },
      ],
    },
    'time-before-deadline': {
      ...plain,
      inputs: ['finished', 'deadline'],
      alike: ['finished', 'deadline'],
      formula: 'deadline - finished',
      fall: 'finished - deadline',
      unit: 'difference',
    },
    'average-per-unit': {
      ...plain,
      inputs: ['numerator', 'denominator'],
      formula: 'numerator / denominator',
      unit: null,
    },
  };
})();
