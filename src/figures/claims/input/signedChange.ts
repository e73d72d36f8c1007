import { decimalText, toDecimal, type DecimalText } from '../../../foundation/internal.js';
import type { OneFigure } from '../../oneFigure.js';
import type { Claim } from '../claimTypes.js';
import type { ReadClaim } from './claimAsRead.js';

/**
 * The inputs with the sign of a change as its rate has it: `giảm 300 hộ (-20%)` is a change of -300, `-300 hộ (giảm 20%)` a fall of 300. Only
 * where a change stands beside the new total does it matter which of the two is meant.
 */
export function withSignedChange(
  claim: Claim,
  inputs: ReadonlyMap<string, OneFigure>,
  claimed: OneFigure | undefined,
): ReadonlyMap<string, OneFigure> {
  const change = inputs.get('change');
  if (claim.kind !== 'change-to-new-total' || change?.form !== 'single' || claimed === undefined)
    return inputs;
  return isNegative(change) === isNegative(claimed) ? inputs : new Map(inputs).set('change', negated(change));
}

/** Whether a change that is itself printed is a fall, where the claimed rate does not tell. */
export function directionOfChange(
  { kind }: Claim,
  inputs: ReadonlyMap<string, OneFigure>,
  claimed: OneFigure | undefined,
): ReadClaim['direction'] {
  if (kind !== 'change-to-new-total' || claimed === undefined || isNegative(claimed)) return undefined;
  return inputs.get('change')?.changeDirection ?? undefined;
}

function isNegative(figure: OneFigure): boolean {
  return figure.form === 'single' && figure.value.startsWith('-');
}

function negated(figure: OneFigure & { readonly form: 'single' }): OneFigure {
  const { lower, upper } = figure.interval;
  const [low, high] = [upper === null ? null : minus(upper), lower === null ? null : minus(lower)];
  return {
    ...figure,
    value: minus(figure.value),
    written: minus(figure.written),
    changeDirection: figure.value.startsWith('-') ? 'decrease' : figure.changeDirection,
    interval: { lower: low, upper: high },
  };
}

function minus(value: string): DecimalText {
  return decimalText(toDecimal(value).neg());
}
