import type { ThresholdOperator } from '../model/index.js';

/**
 * Whether a value passes a threshold.
 *
 * @param operator - How they are compared.
 * @param sign - The sign of value − threshold.
 */
export function passesOperator(operator: ThresholdOperator, sign: number): boolean {
  switch (operator) {
    case '>=':
      return sign >= 0;
    case '>':
      return sign > 0;
    case '<=':
      return sign <= 0;
    case '<':
      return sign < 0;
    case '=':
      return sign === 0;
  }
}
