import type { Subject } from '../../foundation/internal.js';
import { changedFigures } from './changedFigures.js';
import type { CodeNames, Compared } from './compared.js';
import { explainWhatIf } from './explainWhatIf.js';
import type { WhatIf } from './whatIfTypes.js';

/** A result beside the one that a change of some inputs makes of it. */
export function besideOther<R extends { readonly subject?: Subject }>(
  before: R,
  after: R,
  changedInputs: readonly string[],
  compared: Compared,
  names: CodeNames,
): WhatIf<R> {
  const { subject } = after;
  const told = {
    ...(subject === undefined ? {} : { subject }),
    changedFigures: changedFigures(before, after, compared),
  };
  return {
    kind: 'what-if',
    ...told,
    before,
    after,
    changedInputs,
    explanation: explainWhatIf(told, compared, names),
  };
}
