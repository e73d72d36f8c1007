import { throwProblems, type Problem } from '../errors/errors.js';
import { scaleNames, type Scale } from '../quantities/scales.js';
import { LOCALES, type Locale } from './text.js';

/** How a number is written. */
export interface NumberOptions {
  /** Exactly so many decimals, rounded half up. */
  readonly decimals?: number;
  /** At most so many decimals, rounded half up, superfluous zeros left out; 4 if neither is given. */
  readonly maxDecimals?: number;
}

/** How a quantity is written. */
export interface QuantityOptions extends NumberOptions {
  /** The scale of the number; for money the one that reads best, for all else `one`, if left out. */
  readonly scale?: Scale;
  /** Whether the unit is written; if left out, it is. The scale is written all the same. */
  readonly withUnit?: boolean;
}

/** The most decimals that can be asked for. */
const MOST_DECIMALS = 1000;

/**
 * Throw all that is wrong with a language and with how something is to be written.
 *
 * @param keys - The options that there are.
 */
export function checkFormat(locale: unknown, options: unknown, keys: readonly string[]): void {
  throwProblems([...localeProblems(locale), ...optionProblems(options, keys)]);
}

/** What is wrong with a language. */
export function localeProblems(locale: unknown): readonly Problem[] {
  return isLocale(locale)
    ? []
    : [{ code: 'not-one-of', path: ['locale'], details: { allowed: LOCALES.join(', ') } }];
}

function isLocale(locale: unknown): locale is Locale {
  return LOCALES.some((one) => one === locale);
}

function optionProblems(options: unknown, keys: readonly string[]): readonly Problem[] {
  if (typeof options !== 'object' || options === null)
    return [{ code: 'wrong-type', path: ['options'], details: { expected: 'object' } }];
  try {
    return Object.entries(options).flatMap(([key, value]: [string, unknown]): readonly Problem[] => {
      const path = ['options', key];
      if (!keys.includes(key))
        return [{ code: 'unknown-key', path, details: { key, known: keys.join(', ') } }];
      return value === undefined ? [] : valueProblems(key, value, path);
    });
  } catch {
    // A getter or a proxy of the caller's that throws.
    return [{ code: 'wrong-type', path: ['options'], details: { expected: 'data' } }];
  }
}

function valueProblems(key: string, value: unknown, path: Problem['path']): readonly Problem[] {
  if (key === 'scale')
    return typeof value === 'string' && Object.hasOwn(scaleNames, value)
      ? []
      : [{ code: 'not-one-of', path, details: { allowed: Object.keys(scaleNames).join(', ') } }];
  if (key === 'withUnit')
    return typeof value === 'boolean' ? [] : [{ code: 'wrong-type', path, details: { expected: 'boolean' } }];
  if (!Number.isInteger(value)) return [{ code: 'not-whole', path, details: {} }];
  if ((value as number) < 0) return [{ code: 'too-small', path, details: { minimum: '0' } }];
  return (value as number) > MOST_DECIMALS
    ? [{ code: 'too-large', path, details: { maximum: String(MOST_DECIMALS) } }]
    : [];
}
