import {
  dayInWords,
  localNumber,
  type Assumption,
  type BilingualText,
  type IsoDate,
  type Warning,
} from '../../../foundation/internal.js';
import type { DivisionPart } from '../model/allocationRule.js';
import type { AllocationPlan } from '../points/allocationPlan.js';
import {
  allocationAssumptionTexts,
  allocationWarningTexts,
  filled,
  joined,
  type AllocationAssumptionCode,
  type AllocationWarningCode,
} from './allocationNotes.js';
import type { OtherAllocation } from './allocation.js';

/** Something that is counted as a rule says. */
interface Counted {
  readonly name: BilingualText;
  readonly asOf?: IsoDate;
  readonly countedBy?: BilingualText;
}

/** What an allocation takes for granted. */
export function assumptionsOf(
  plan: AllocationPlan,
  asOf: IsoDate | undefined,
): readonly Assumption<AllocationAssumptionCode>[] {
  const { division = [] } = plan.rule;
  // What is frozen on a day is not taken for granted where the day of the figures was given.
  const bases = countedOf(plan).flatMap((one) =>
    one.countedBy === undefined || (one.asOf !== undefined && asOf !== undefined)
      ? []
      : [countedByOf(one.name, one.countedBy)],
  );
  return [
    ...(bases.length === 0 ? [] : [assumption('counted-as-ruled', { bases: joined(bases) })]),
    ...(division.length === 0
      ? []
      : [assumption('amount-for-places', { parts: joined(division.map(partOf)) })]),
  ];
}

function countedByOf(name: BilingualText, countedBy: BilingualText): BilingualText {
  return { vi: `${name.vi}: ${countedBy.vi}`, en: `${name.en}: ${countedBy.en}` };
}

/** What a reader of an allocation must know. */
export function warningsOf(
  plan: AllocationPlan,
  asOf: IsoDate | undefined,
  differing: readonly OtherAllocation[],
): readonly Warning<AllocationWarningCode>[] {
  return [
    ...differing.map(({ name }) => warning('readings-differ', { used: plan.reading.name, other: name })),
    ...countedOf(plan).flatMap((one) =>
      one.asOf === undefined || asOf === undefined || one.asOf === asOf
        ? []
        : [
            warning('counted-on-another-day', {
              what: one.name,
              ruled: dayInWords(one.asOf),
              given: dayInWords(asOf),
            }),
          ],
    ),
    ...(plan.rule.notExpressed ?? []).map((text) => warning('not-expressed', { text })),
  ];
}

function countedOf({ criteria, lookedAt }: AllocationPlan): readonly Counted[] {
  return [...criteria, ...lookedAt];
}

function partOf({ name, atMostPercent, atLeastPercent }: DivisionPart): BilingualText {
  const share = (locale: 'vi' | 'en'): string =>
    [
      ...(atMostPercent === undefined
        ? []
        : [`${locale === 'vi' ? 'tối đa' : 'at most'} ${localNumber(String(atMostPercent), locale)}%`]),
      ...(atLeastPercent === undefined
        ? []
        : [`${locale === 'vi' ? 'tối thiểu' : 'at least'} ${localNumber(String(atLeastPercent), locale)}%`]),
    ].join(', ');
  return { vi: `${name.vi} ${share('vi')}`, en: `${name.en} ${share('en')}` };
}

function assumption(
  code: AllocationAssumptionCode,
  values: Readonly<Record<string, BilingualText>>,
): Assumption<AllocationAssumptionCode> {
  return { code, text: filled(allocationAssumptionTexts[code], values) };
}

function warning(
  code: AllocationWarningCode,
  values: Readonly<Record<string, BilingualText>>,
): Warning<AllocationWarningCode> {
  return { code, text: filled(allocationWarningTexts[code], values) };
}
