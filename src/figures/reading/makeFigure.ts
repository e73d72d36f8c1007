import type { Locale } from '../../foundation/internal.js';
import type { Draft, DraftName } from './draft.js';
import { makeNumber, multiplierOf, type Amount } from './numbers/makeNumber.js';
import type { ReadAmount } from './numbers/readAmount.js';
import type { ReadUnit } from './measuring/readUnit.js';
import type { FigureNumber, UnitWords, NotAQuantity, OneThingFigure, QualifierSense } from '../types.js';

/** What a figure is made with beside what was read. */
export interface MakeOptions {
  /** The text that the figure keeps. */
  readonly text: string;
  /** The number convention where a number does not tell. */
  readonly locale: Locale;
  /** Whether the caller says that it is exact. */
  readonly exact: boolean;
}

/** Make what is no quantity. */
export function makeName({ meaning }: DraftName, text: string): NotAQuantity {
  return { kind: 'figure', form: 'not-a-quantity', text, meaning };
}

/** Make a figure of what was read. */
export function makeFigure(draft: Draft, options: MakeOptions): OneThingFigure {
  const { numbers, unit, qualifier, direction, detail } = draft;
  const amounts =
    'second' in numbers ? [numbers.first, numbers.second] : 'first' in numbers ? [numbers.first] : [];
  const common = {
    kind: 'figure' as const,
    text: options.text,
    locale: amounts.find(({ by }) => by !== null)?.by ?? options.locale,
    ambiguous: draft.ambiguous === true || amounts.some(({ ambiguous }) => ambiguous),
    unit: unit.measure,
    unitWords: wordsOf(unit, detail),
    qualifier,
    changeDirection: direction,
  };
  const numberOf = (amount: Amount, sense: QualifierSense | null, own = unit): FigureNumber =>
    makeNumber(amount, { unit: own, sense, stated: options.exact });
  const sense = qualifier?.sense ?? null;
  switch (numbers.form) {
    case 'single': {
      const { guess } = numbers.first as GuessedAmount;
      const number = numberOf(numbers.first, sense);
      return { ...common, form: 'single', ...number, ...(guess === undefined ? {} : { guess }) };
    }
    case 'range': {
      const [lower, upper] = [numberOf(numbers.first, null), numberOf(numbers.second, null)];
      const interval = { lower: lower.value, upper: upper.value };
      return {
        ...common,
        form: 'range',
        lower,
        upper,
        ...(numbers.excludesUpper ? { excludesUpper: true } : {}),
        interval,
      };
    }
    case 'pair': {
      const { denominatorUnit } = numbers;
      return {
        ...common,
        form: 'pair',
        numerator: numberOf(numbers.first, sense),
        denominator: numberOf(numbers.second, null, denominatorUnit ?? unit),
        ...(denominatorUnit === null
          ? {}
          : {
              denominatorUnit: denominatorUnit.measure,
              denominatorUnitWords: wordsOf(denominatorUnit, null),
            }),
      };
    }
    case 'fraction':
      return { ...common, ...numbers };
    case 'indefinite':
      return { ...common, form: 'indefinite', magnitude: multiplierOf(numbers.power) };
    case 'frequency':
      return { ...common, ...numbers };
  }
}

/** An amount whose digits are a guess. */
export interface GuessedAmount extends ReadAmount {
  /** What is guessed. */
  readonly guess?: 'lost-zeros';
}

function wordsOf({ text, per, perImplied, category }: ReadUnit, detail: string | null): UnitWords {
  return { text, detail, per, ...(perImplied === undefined ? {} : { perImplied }), category };
}
