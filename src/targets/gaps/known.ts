import {
  quantity,
  missingInput,
  type BilingualText,
  type Decimal,
  type Measure,
  type Quantity,
  type Refusal,
} from '../../foundation/internal.js';
import type { Read } from '../reading/readTarget.js';
import type { ShareOfYear } from '../formerTarget.js';

/** What people call the parts of a target that may be missing. */
const NAMES = {
  current: { vi: 'số liệu hiện tại', en: 'the present figure' },
  'current.year': { vi: 'năm của số liệu hiện tại', en: 'the year of the present figure' },
  'current.numerator': { vi: 'số lượng hiện tại', en: 'the present count' },
  baseline: { vi: 'số liệu kỳ gốc', en: 'the baseline' },
  'baseline.year': { vi: 'năm của kỳ gốc', en: 'the year of the baseline' },
  'target.year': { vi: 'năm của mục tiêu', en: 'the year of the target' },
  denominator: { vi: 'tổng số', en: 'the whole' },
  metOn: { vi: 'ngày hoàn thành', en: 'the day on which it was met' },
} as const satisfies Readonly<Record<string, BilingualText>>;

type Member = keyof typeof NAMES;

/** A refusal that names what is missing. */
export function missing(...members: readonly Member[]): Refusal<'missing-input'> {
  return missingInput(members.map((member) => ({ member, name: NAMES[member] })));
}

/** What is computed of inputs, or a refusal that names those of them that are missing. */
export function ifKnown<T extends Readonly<Partial<Record<Member, unknown>>>, Result>(
  inputs: T,
  compute: (known: { readonly [K in keyof T]: Exclude<T[K], undefined> }) => Result,
): Result | Refusal {
  const lacking = (Object.keys(inputs) as Member[]).filter((member) => inputs[member] === undefined);
  return lacking.length === 0 ? compute(inputs as Parameters<typeof compute>[0]) : missing(...lacking);
}

/** A level with its unit, or a refusal that names what it would take. */
export function known<M extends Measure>(
  level: Decimal | undefined,
  unit: M,
  ...members: readonly Member[]
): Quantity<M> | Refusal {
  return level === undefined ? missing(...members) : quantity(level, unit);
}

/** A share from its count where that is known, since a printed share may be rounded up, past what the count reaches. */
export function shareOf(
  { numerator, value }: Read<ShareOfYear> = {},
  denominator: Decimal | undefined,
): Decimal | undefined {
  return numerator && denominator ? percentOf(numerator, denominator) : value;
}

/** One number as a percentage of another that is not zero, divided once. */
export function percentOf(part: Decimal, whole: Decimal): Decimal {
  return part.times(100).div(whole);
}
