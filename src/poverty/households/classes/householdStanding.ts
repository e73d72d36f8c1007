import {
  betweenClassesRefusal,
  classNotEstablishedRefusal,
  fraction,
  fractionOf,
  fractionQuantity,
  missingInput,
  quantity,
  toDecimal,
  type BilingualText,
  type Decimal,
  type MissingMember,
  type Quantity,
  type Refusal,
} from '../../../foundation/internal.js';
import type { ResidenceArea } from '../../standards/area.js';
import type { IncomeLine, PovertyRules } from '../../standards/standard.js';
import { householdClasses, type HouseholdClass } from '../householdClass.js';
import { classRange, type ClassRange, type Place } from './classRange.js';
import type { DeprivationFinding, DeprivationTally } from './deprivationTally.js';
import type { IncomeEvidence } from './incomeEvidence.js';

/** How far an income is from a line. */
export interface LineDistance {
  /** Which line. */
  readonly line: IncomeLine['line'];
  /** The amount of the line. */
  readonly upTo: Quantity<'VND/person/month'>;
  /** The income less the line: negative below it; refused where the amount of the income is not known. */
  readonly difference: Quantity<'VND/person/month'> | Refusal;
  /** The same in per cent of the line. */
  readonly differencePercent: Quantity<'percent'> | Refusal;
}

/** Where a household stands under one standard. */
export interface HouseholdStanding {
  /**
   * Its class; refused with `missing-input` where what is not known could change it, `between-classes` where by the letter no rule
   * holds, `class-not-established` where the standard does not say which class it is.
   */
  readonly class: HouseholdClass | Refusal;
  /** The classes that are still possible, from the poorest up: one if the class is known, none if no rule holds. */
  readonly possibleClasses: readonly HouseholdClass[];
  /** How many deprivations it has; left out where only income counts. */
  readonly deprivations?: DeprivationTally;
  /** How far its income is from each line of its area. */
  readonly lines: readonly LineDistance[];
}

/** What is known of a household, in the terms of one standard. */
export interface StandingEvidence {
  readonly income: IncomeEvidence;
  readonly tally: DeprivationTally | undefined;
  readonly findings: Readonly<Record<string, DeprivationFinding>>;
}

/** Where a household stands by the rules of a standard. */
export function householdStanding(
  rules: PovertyRules,
  area: ResidenceArea,
  { income, tally, findings }: StandingEvidence,
): HouseholdStanding {
  const range = classRange(rules, area, income, tally);
  const open = new Set(range.places.flatMap((place) => classesAt(place, rules)));
  const possible = householdClasses.filter((one) => open.has(one));
  return {
    class: classOf(range, possible, missingMembers(range, findings, tally)),
    possibleClasses: possible,
    ...(tally === undefined ? {} : { deprivations: tally }),
    lines: rules.incomeLines
      .filter((line) => line.area === area)
      .map(({ line, upTo }) => ({ line, upTo, ...distance(income.amount, upTo) })),
  };
}

function classesAt(place: Place, { aboveLines }: PovertyRules): readonly HouseholdClass[] {
  if (place === 'between') return [];
  return place === 'above-lines' ? aboveLines : [place];
}

function classOf(
  { places }: ClassRange,
  possible: readonly HouseholdClass[],
  missing: readonly MissingMember[],
): HouseholdClass | Refusal {
  if (places.length > 1) return missingInput(missing);
  const [only, another] = possible;
  if (only === undefined) return betweenClassesRefusal;
  return another === undefined ? only : classNotEstablishedRefusal;
}

/** What has to be known to tell the class. */
function missingMembers(
  { needsIncome, needsDeprivations }: ClassRange,
  findings: Readonly<Record<string, DeprivationFinding>>,
  tally: DeprivationTally | undefined,
): readonly MissingMember[] {
  const unknown = Object.entries(findings).filter(([, { state }]) => state === 'unknown');
  const isNothingKnown = unknown.length === Object.keys(findings).length;
  // Where not all indicators of a standard are established, there are others than those that can be named.
  const deprivations =
    isNothingKnown || tally?.open === undefined
      ? [{ member: 'deprivations', name: DEPRIVATIONS }]
      : unknown.map(([id, { name }]) => ({ member: `deprivations.${id}`, name }));
  return [
    ...(needsIncome ? [{ member: 'income', name: INCOME }] : []),
    ...(needsDeprivations ? deprivations : []),
  ];
}

const INCOME: BilingualText = {
  vi: 'thu nhập bình quân đầu người/tháng',
  en: 'the monthly income per person',
};
const DEPRIVATIONS: BilingualText = { vi: 'các chỉ số thiếu hụt', en: 'the deprivations' };

function distance(
  income: Decimal | undefined,
  { value }: Quantity,
): Pick<LineDistance, 'difference' | 'differencePercent'> {
  if (income === undefined) {
    const missing = missingInput([{ member: 'income', name: INCOME }]);
    return { difference: missing, differencePercent: missing };
  }
  const line = toDecimal(value);
  const difference = income.minus(line);
  const [above, below] = [fractionOf(difference), fractionOf(line)];
  return {
    difference: quantity(difference, 'VND/person/month'),
    differencePercent: fractionQuantity(
      fraction(above.numerator * below.denominator * 100n, above.denominator * below.numerator),
      'percent',
    ),
  };
}
