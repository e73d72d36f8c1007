import {
  writeQuantity,
  quantity,
  toDecimal,
  type DecimalInput,
  type Locale,
  type Measure,
} from '../../foundation/internal.js';
import type { NumberRequirement, PlainRequirement, ThresholdOperator } from '../model/index.js';
import { requirementTerms as terms } from './requirementTerms.js';

const signs: Readonly<Record<ThresholdOperator, string>> = {
  '>=': '≥',
  '>': '>',
  '<=': '≤',
  '<': '<',
  '=': '=',
};

/** A requirement that depends on nothing, in words. */
export function plainWords(requirement: PlainRequirement, locale: Locale): string {
  switch (requirement.kind) {
    case 'number':
      // Nothing is more than a whole: the decisions print 100% alone.
      if (isWhole(requirement)) return amountText(requirement.value, requirement.unit, locale);
      return compared(requirement.operator, amountText(requirement.value, requirement.unit, locale));
    case 'met': {
      const { embedded } = requirement;
      const met = terms.met[locale];
      return embedded === undefined ? met : `${met} (${plainWords(embedded, locale)})`;
    }
    case 'none': {
      const none = terms.none[locale];
      const { except } = requirement;
      return except === undefined ? none : `${none} (${terms.except[locale]} ${except[locale]})`;
    }
    case 'grade': {
      const { grades, atLeast } = requirement;
      const lowest = grades.find(({ id }) => id === atLeast)?.name[locale] ?? atLeast;
      return grades.at(-1)?.id === atLeast ? lowest : `${lowest} ${terms.orHigher[locale]}`;
    }
    default:
      return terms[requirement.kind][locale];
  }
}

function isWhole({ operator, value, unit }: NumberRequirement): boolean {
  return operator === '>=' && unit === 'percent' && toDecimal(value).eq(100);
}

/** What a value is compared with, after the sign of the comparison. */
export function compared(operator: ThresholdOperator, what: string): string {
  return `${signs[operator]} ${what}`;
}

/** More decimals than any threshold has. */
const ALL_DECIMALS = 1000;

/** A number with its unit, with at most four decimals; `≈` marks what was rounded. */
export function amountText(value: DecimalInput, unit: Measure, locale: Locale): string {
  const amount = quantity(value, unit);
  const shown = writeQuantity(amount, locale);
  return shown === writeQuantity(amount, locale, { maxDecimals: ALL_DECIMALS }) ? shown : `≈ ${shown}`;
}

/** What holds for whom: those for whom the same holds stand together. */
export function listed(entries: readonly (readonly [label: string, text: string])[], between = ': '): string {
  const labels = new Map<string, readonly string[]>();
  for (const [label, text] of entries) labels.set(text, [...(labels.get(text) ?? []), label]);
  return [...labels].map(([text, names]) => names.join(', ') + between + text).join('; ');
}
