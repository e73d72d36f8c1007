import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { isRefusal } from '../../src/foundation/internal.js';
import {
  figureInterval,
  parseFigure,
  verifyClaim,
  type Claim,
  type ClaimReading,
  type ClaimVerdict,
  type IntervalConventionName,
  type ReadingVerdict,
  type StatedFigure,
} from '../../src/figures/index.js';
import { outwards, rounded } from './sixDecimals.js';

/** A number of a published claim: what was written, and what the page says of it elsewhere. */
interface StoredNumber {
  readonly as_written: string;
  readonly unit: string;
  readonly exact?: boolean;
}

interface StoredReading {
  readonly name: string;
  readonly formula: string;
  readonly relation: 'eq' | 'le' | 'ge';
}

type Ends = readonly [string | null, string | null];

interface StoredOutcome {
  readonly verdict: string;
  readonly recomputed?: string;
  readonly interval?: Ends;
  readonly point_rounds_to_claimed?: boolean | null;
  readonly point_truncates_to_claimed?: boolean | null;
}

interface StoredClaim {
  readonly id: string;
  readonly kind: string;
  readonly language: 'vi' | 'en';
  readonly inputs: Readonly<Record<string, StoredNumber>>;
  readonly claimed: StoredNumber | null;
  readonly readings: readonly StoredReading[];
  readonly unknowable?: string;
  readonly verdict: string;
  readonly result: StoredOutcome & {
    readonly claimed_interval: Ends | null;
    readonly input_intervals: Readonly<Record<string, Ends>>;
    readonly readings: readonly StoredOutcome[];
    readonly under_other_conventions?: Readonly<Record<string, string>>;
    readonly ambiguous: boolean;
  };
}

const path = process.env['MTQG_CLAIMS'] ?? new URL('../fixtures/claims.json', import.meta.url);
const { claims } = JSON.parse(readFileSync(path, 'utf8')) as { claims: readonly StoredClaim[] };

/** The library's names of the conventions under which the verdicts are stored, too. */
const conventions: Readonly<Record<string, IntervalConventionName>> = {
  plain_5_percent: 'plain-vague',
  claimed_may_be_truncated: 'may-be-truncated',
  every_figure_plus_minus_one_unit: 'one-unit',
  trailing_zeros_not_significant: 'trailing-zeros',
};

/** Whether the words have a unit that is the stored one; a damaged or missing one stands in the heading of the column. */
const sortOf = (text: string, locale: 'vi' | 'en'): string | undefined => {
  try {
    const figure = parseFigure(text, { locale });
    return 'unitWords' in figure && figure.unitWords.text !== '' ? figure.unitWords.category : undefined;
  } catch {
    return undefined;
  }
};

/**
 * A number as the library gets it: its words. The unit comes along where the words have none of that sort, as in a table; that a
 * target, a planned figure or an implied 100% is exact is no matter of words either. Counts are found to be exact by the library.
 */
const stated = ({ as_written: text, unit, exact }: StoredNumber, language: 'vi' | 'en'): StatedFigure => {
  const sort = sortOf(text, language);
  const heading = sort === undefined || sort !== sortOf(`1 ${unit}`, language) ? { printedUnit: unit } : {};
  const planned = exact === true && unit.startsWith('%') ? { exact } : {};
  return { text, ...heading, ...planned, locale: language };
};

/** A kind of claim that lacks an input when only the stored ones are given. */
const incomplete = (claim: StoredClaim, inputs: readonly StatedFigure[]): Claim => {
  const [first = null] = inputs;
  const claimed = claim.claimed && stated(claim.claimed, claim.language);
  switch (claim.kind) {
    case 'disbursement':
      return { kind: 'disbursement', inputs: { disbursed: first }, claimed };
    case 'target_gap':
      return { kind: 'target-achievement', inputs: { current: first }, claimed };
    case 'change_points':
      return { kind: 'change-in-points', inputs: { last: first }, claimed };
    case 'average_annual_reduction':
      return { kind: 'average-annual-change', inputs: { first: first }, claimed };
    case 'relative_change':
      return { kind: 'multiple', inputs: { last: first }, claimed };
    case 'average':
      return { kind: 'average-per-unit', inputs: { numerator: first }, claimed };
    case 'share':
      return { kind: 'share', inputs: { numerator: first }, claimed };
    default:
      return { kind: 'composition', inputs: { stated: first, notStated: null }, claimed };
  }
};

const asClaim = (claim: StoredClaim): Claim => {
  const inputs = Object.entries(claim.inputs).map(
    ([name, number]) => [name, stated(number, claim.language)] as const,
  );
  if (claim.readings.length === 0)
    return incomplete(
      claim,
      inputs.map(([, input]) => input),
    );
  const readings = claim.readings.map(({ name, formula, relation }): ClaimReading => {
    return { name, formula, relation, assumed: claim.unknowable !== undefined };
  });
  const claimed = claim.claimed && stated(claim.claimed, claim.language);
  return { kind: 'expression', inputs: Object.fromEntries(inputs), claimed, readings, conventions: 'all' };
};

const outcomeOf = (reading: ReadingVerdict): StoredOutcome => {
  if (reading.verdict === 'unknowable') return { verdict: 'unknowable' };
  const { recomputed, recomputedRange, roundsToClaimed, truncatesToClaimed } = reading;
  return {
    verdict: reading.verdict,
    recomputed: rounded(recomputed.value),
    interval: outwards(recomputedRange),
    ...(roundsToClaimed === null ? {} : { point_rounds_to_claimed: roundsToClaimed }),
    ...(truncatesToClaimed === null ? {} : { point_truncates_to_claimed: truncatesToClaimed }),
  };
};

/** What the program that stored the results says of a reading. */
const storedOutcome = (outcome: StoredOutcome): StoredOutcome => {
  const { verdict, recomputed, interval, point_rounds_to_claimed, point_truncates_to_claimed } = outcome;
  return {
    verdict,
    ...(recomputed === undefined ? {} : { recomputed }),
    ...(interval === undefined ? {} : { interval }),
    ...(point_rounds_to_claimed == null ? {} : { point_rounds_to_claimed }),
    ...(point_truncates_to_claimed == null ? {} : { point_truncates_to_claimed }),
  };
};

const intervalsOf = (verdict: ClaimVerdict): Readonly<Record<string, Ends>> =>
  Object.fromEntries(
    Object.entries(verdict.inputs).map(([name, figure]) => [name, outwards(figureInterval(figure))]),
  );

const underConventions = (verdict: ClaimVerdict): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(conventions).flatMap(([stored, name]) =>
      verdict.underConventions
        .filter(({ convention }) => convention === name)
        .map((under) => [stored, under.verdict]),
    ),
  );

let agreed = 0;

describe('published claims follow from their own inputs, or not, as an independent program found', () => {
  it.each(claims.map((claim) => [claim.id, claim] as const))('%s', (_id, claim) => {
    const { result } = claim;
    const verdict = verifyClaim(asClaim(claim));
    expect(verdict.verdict).toBe(claim.verdict);
    if (claim.claimed !== null && verdict.claimed !== null)
      expect(outwards(figureInterval(verdict.claimed))).toEqual(result.claimed_interval);
    if (claim.readings.length > 0) {
      expect(intervalsOf(verdict)).toEqual(result.input_intervals);
      expect(verdict.readings.map(outcomeOf)).toEqual(result.readings.map(storedOutcome));
      expect(verdict.ambiguous).toBe(result.ambiguous);
      expect(verdict.readings.map(({ name }) => name.vi)).toEqual(claim.readings.map(({ name }) => name));
    } else {
      expect(Object.values(intervalsOf(verdict))).toEqual(
        Object.values(result.input_intervals).slice(0, Object.keys(verdict.inputs).length),
      );
    }
    if (verdict.verdict !== 'unknowable') {
      expect(rounded(verdict.recomputed.value)).toBe(result.recomputed);
      expect(outwards(verdict.recomputedRange)).toEqual(result.interval);
      expect(isRefusal(verdict.recomputed)).toBe(false);
      expect(underConventions(verdict)).toEqual(result.under_other_conventions);
    }
    agreed += 1;
  });

  afterAll(() => {
    process.stdout.write(`published claims: ${agreed} of ${claims.length} agreed\n`);
  });
});
