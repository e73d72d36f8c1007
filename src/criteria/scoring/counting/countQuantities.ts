import {
  deepFreeze,
  quantity,
  toDecimal,
  type Measure,
  type Quantity,
} from '../../../foundation/internal.js';

/** The largest count that is kept ready: no set has as many members. */
const READY = 200;

/** Frozen quantities of small counts, which every score has dozens of; a memory that no result depends on. */
const ready = /* @__PURE__ */ new Map<Measure, Quantity[]>();

/** A count with its unit, frozen. */
export function countQuantity<M extends Measure>(count: number, unit: M): Quantity<M> {
  if (count > READY) return deepFreeze(quantity(count, unit));
  let counts = ready.get(unit);
  if (counts === undefined) {
    counts = Array.from({ length: READY + 1 }, (_, one) => deepFreeze(quantity(one, unit)));
    ready.set(unit, counts);
  }
  return counts[count] as Quantity<M>;
}

/** Shares that have been worked out, by part and whole. */
const shares = /* @__PURE__ */ new Map<number, Quantity<'percent'>>();

/** A share of a small whole in per cent, frozen. */
export function sharePercent(part: number, whole: number): Quantity<'percent'> {
  const key = part * READY + whole;
  const known = whole < READY ? shares.get(key) : undefined;
  if (known !== undefined) return known;
  const share = deepFreeze(quantity(toDecimal(part).times(100).div(whole), 'percent'));
  if (whole < READY) shares.set(key, share);
  return share;
}
