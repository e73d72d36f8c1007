import type { BilingualText } from '../../../foundation/internal.js';
import type { ReadClaim } from '../input/claimAsRead.js';
import { householdFlows, inputNames } from './claimNames.js';

/** What people call an input. */
export function nameText(name: string, { claim, inputs }: ReadClaim): BilingualText {
  const isOfHouseholds =
    claim.kind === 'stock-and-flow' && [...inputs.values()].some(({ unit }) => unit === 'household');
  const names = isOfHouseholds ? { ...inputNames, ...householdFlows } : inputNames;
  const known = Object.hasOwn(names, name) ? names[name] : undefined;
  return known ?? { vi: name, en: name };
}
