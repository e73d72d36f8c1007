import {
  allLocalRefusal,
  Decimal,
  deepFreeze,
  dong,
  fraction,
  fractionOf,
  fractionQuantity,
  inDong,
  isRefusal,
  multiplyFractions,
  noMinimumRefusal,
  readInput,
  subtractFractions,
  toDecimal,
  type Fraction,
  type Money,
  type Subject,
} from '../../foundation/internal.js';
import { subjectMember } from '../shared.js';
import { demandOf, type FoundDemand } from './counterpartDemand.js';
import { explainRequirement } from './counterpartExplanation.js';
import {
  counterpartRequirementInputSchema,
  type CounterpartRefusal,
  type CounterpartRequirement,
  type CounterpartRequirementInput,
} from './counterpartRequirementTypes.js';

/**
 * Tell what the local budgets must add to central support [vốn đối ứng], and whether they did.
 *
 * `required = central × minimum`. The minimum goes by the province's share of balance supplement from the centre; a band holds
 * its lowest share and ends below the next band. Provinces that a rule names come before that. “No minimum” is no minimum of
 * zero: there is no amount. Of 2026-2035 the ratios are not established: give a rule of your own.
 *
 * Sources: `counterpartRules`.
 *
 * @param input - The rule, the province or its share of balance supplement, the central support; what local budgets gave.
 * @returns The amount in VND, or a refusal: `no-minimum`, `all-local`, `rule-not-established`, `missing-input` (the share, where
 * it is needed).
 * @throws MtqgError `no-such-member` if there is no such province, `ambiguous` if a code was that of another one before the merger;
 * `gap` or `duplicate` in the bands of a rule of the caller's; the codes of malformed input.
 *
 * @example
 * ```ts
 * import { counterpartRequirement } from 'mtqg/capital/counterparts';
 *
 * const { required } = counterpartRequirement({
 *   rule: 'new-rural-2021-2025',
 *   province: 'Lào Cai',
 *   supportPercent: 60,
 *   centralCapital: { value: '200', unit: 'billionVND' },
 * });
 * required.kind === 'quantity' ? required.value : required.code; // => '200000000000'
 * ```
 */
export function counterpartRequirement(input: CounterpartRequirementInput): CounterpartRequirement {
  const { subject, centralCapital, localCapital, ...asked } = readInput(
    counterpartRequirementInputSchema,
    input,
  );
  return deepFreeze(requirementOf(demandOf(asked), { subject, centralCapital, localCapital }));
}

/** What a demand makes of central support, and of what local budgets gave. */
export function requirementOf(
  { rule, demand, because, assumptions }: FoundDemand,
  { subject, centralCapital, localCapital }: Amounts,
): CounterpartRequirement {
  const support = inDong(centralCapital);
  const least = leastOf(demand, fractionOf(support));
  const required = 'kind' in least ? least : fractionQuantity(least, 'VND');
  const result = {
    kind: 'counterpart-requirement',
    ...subjectMember(subject),
    rule,
    ...(isRefusal(demand) ? {} : { demand }),
    centralCapital: dong(support),
    required,
    ...(localCapital === undefined ? {} : comparison(least, inDong(localCapital))),
    assumptions,
  } as const;
  return { ...result, explanation: explainRequirement(result, because) };
}

interface Amounts {
  readonly subject?: Subject | undefined;
  readonly centralCapital: Money;
  readonly localCapital?: Money | undefined;
}

function leastOf(demand: FoundDemand['demand'], central: Fraction): Fraction | CounterpartRefusal {
  if (demand.kind === 'refusal') return demand;
  if (demand.kind !== 'minimum') return demand.kind === 'no-minimum' ? noMinimumRefusal : allLocalRefusal;
  const { value, unit } = demand.ofCentral;
  const times = fractionOf(toDecimal(value));
  return multiplyFractions(
    central,
    unit === 'percent' ? multiplyFractions(times, fraction(1n, 100n)) : times,
  );
}

function comparison(
  least: Fraction | CounterpartRefusal,
  given: Decimal,
): Pick<CounterpartRequirement, 'localCapital' | 'status' | 'shortfall'> {
  const localCapital = dong(given);
  if ('kind' in least) return { localCapital, shortfall: least };
  const missing = subtractFractions(least, fractionOf(given));
  return missing.numerator > 0n
    ? { localCapital, status: 'short', shortfall: fractionQuantity(missing, 'VND') }
    : { localCapital, status: 'met', shortfall: dong(new Decimal(0)) };
}
