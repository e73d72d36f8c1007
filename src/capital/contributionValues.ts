import { inDong, toDecimal, type Decimal } from '../foundation/internal.js';
import { capitalSources } from './capitalSources.js';
import type { CapitalContribution, InKindContribution } from './contributions.js';
import { sum } from './sum.js';

/** The money value of a contribution in kind, in VND; `undefined` without a quantity or a price. */
export function valueInKind({ quantity, unitPrice }: InKindContribution): Decimal | undefined {
  if (quantity === undefined || unitPrice === undefined) return undefined;
  return toDecimal(quantity).mul(inDong(unitPrice));
}

/** What an entry adds to the money total: an amount in VND, `'unknown'`, or `'nothing'` (a stock; in kind without a price). */
export function valueOf(entry: CapitalContribution): Decimal | 'unknown' | 'nothing' {
  const { source, money, nature = capitalSources[source].nature, inKind } = entry;
  if (nature === 'stock') return 'nothing';
  const values = (inKind ?? []).map(valueInKind).filter((value) => value !== undefined);
  if (money !== undefined) return sum([inDong(money), ...values]);
  if (values.length > 0) return sum(values);
  return inKind === undefined ? 'unknown' : 'nothing';
}

/** What is known of the money total. */
export function knownSum(sources: readonly CapitalContribution[]): Decimal {
  return sum(sources.map(valueOf).filter((value) => typeof value !== 'string'));
}
