import { decimalText, toDecimal, type Bounds, type DecimalText } from '../../../foundation/internal.js';
import type { OneFigure } from '../../oneFigure.js';
import type { FigureNumber } from '../../types.js';
import type { Claim } from '../claimTypes.js';
import type { ReadClaim } from './claimAsRead.js';

type Direction = 'increase' | 'decrease';

/**
 * The direction of a claim, and its inputs with the sign that goes with it. Only of a change beside the new total can both the change and
 * its rate tell one, in words or by a sign: `giảm 300 hộ (-20%)`, `-300 hộ (giảm 20%)`. A bare one goes with the other; two that
 * contradict each other stay so, and the claim does not follow.
 */
export function withSignedChange(
  claim: Claim,
  inputs: ReadonlyMap<string, OneFigure>,
  claimed: OneFigure | undefined,
): Pick<ReadClaim, 'inputs' | 'direction'> {
  const given = 'changeDirection' in claim ? claim.changeDirection : undefined;
  const stated = given ?? claimed?.changeDirection ?? undefined;
  const change = inputs.get('change');
  if (claim.kind !== 'change-to-new-total' || change === undefined || claimed === undefined)
    return { inputs, direction: stated };
  const [own, ofRate] = [told(change), told(claimed)];
  // A rate below zero is compared as it is printed, with what the formula of a rise gives.
  const direction = stated ?? (isNegative(claimed) ? undefined : (ofRate ?? own));
  const sense = own ?? direction ?? ofRate ?? 'increase';
  const isBelow = (sense === 'decrease') !== (direction === 'decrease');
  const signed = isNegative(change) === isBelow ? change : negated(change);
  return { inputs: new Map(inputs).set('change', signed), direction };
}

/** The direction that a figure tells by its words or its sign. */
function told(figure: OneFigure): Direction | undefined {
  if (figure.changeDirection !== null) return figure.changeDirection;
  if (isNegative(figure)) return 'decrease';
  return /^\(?\+/.test(figure.text.trim()) ? 'increase' : undefined;
}

function isNegative(figure: OneFigure): boolean {
  return (figure.form === 'single' ? figure : figure.lower).value.startsWith('-');
}

function negated(figure: OneFigure): OneFigure {
  if (figure.form === 'single') return negatedNumber(figure);
  const { lower, upper, interval } = figure;
  return {
    ...figure,
    lower: negatedNumber(upper),
    upper: negatedNumber(lower),
    interval: turned(interval),
  };
}

function negatedNumber<N extends FigureNumber>(number: N): N {
  const { value, written, interval } = number;
  return { ...number, value: minus(value), written: minus(written), interval: turned(interval) };
}

function turned({ lower, upper }: Bounds): Bounds {
  return { lower: upper === null ? null : minus(upper), upper: lower === null ? null : minus(lower) };
}

function minus(value: DecimalText): DecimalText {
  return decimalText(toDecimal(value).neg());
}
