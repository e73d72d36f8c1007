export { bothOf, bothSaidOf, linesOf, problemsOf, saidOf } from '../problems.js';

/** The value of a quantity, the code of a refusal. */
export function shown(
  figure:
    | { readonly kind: 'quantity'; readonly value: string }
    | { readonly kind: 'refusal'; readonly code: string },
): string {
  return figure.kind === 'quantity' ? figure.value : figure.code;
}
