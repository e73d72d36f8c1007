import { Decimal, dong, missingInput, type Refusal } from '../../foundation/internal.js';
import { capitalSources } from '../data/capitalSources.js';
import { demandOf } from '../counterparts/counterpartDemand.js';
import { requirementOf } from '../counterparts/counterpartRequirement.js';
import type { CounterpartCase, CounterpartRequirement } from '../counterparts/counterpartRequirementTypes.js';
import { isStock, sumOf, type PlacedEntry } from './contributionValues.js';
import { ancestorsIn, type SourceBook } from './sourceBook.js';

/** The counterpart that a rule asks of the local budgets of a mix. */
export function counterpartOf(
  asked: CounterpartCase,
  entries: readonly PlacedEntry[],
  book: SourceBook,
): CounterpartRequirement | Refusal<'missing-input'> {
  const sumUnder = (whole: 'NSTW' | 'NSDP') =>
    sumOf(
      entries.filter(
        (placed) =>
          !isStock(placed) && [placed.source.code, ...ancestorsIn(book, placed.source.code)].includes(whole),
      ),
    );
  const central = sumUnder('NSTW');
  if (!(central instanceof Decimal))
    return missingInput(
      central.length > 0 ? central : [{ member: 'contributions', name: capitalSources.NSTW.name }],
    );
  const local = sumUnder('NSDP');
  return requirementOf(demandOf(asked), {
    centralCapital: dong(central),
    // What is absent or unknown is not zero.
    localCapital: local instanceof Decimal ? dong(local) : undefined,
  });
}
