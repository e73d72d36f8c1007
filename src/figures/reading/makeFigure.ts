import type { Locale } from '../../foundation/internal.js';
import type { Draft, DraftName } from './draft.js';
import { makeNumber, scaleOf, type Amount } from './numbers/makeNumber.js';
import type { ReadAmount } from './numbers/readAmount.js';
import type { ReadUnit } from './measuring/readUnit.js';
import type { FigureNumber, FigureUnit, NotAQuantity, OneThingFigure, QualifierSense } from '../types.js';

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
export function makeName({ what }: DraftName, text: string): NotAQuantity {
  return { kind: 'figure', form: 'not-a-quantity', text, what };
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
    ambiguous: amounts.some(({ ambiguous }) => ambiguous),
    unit: unitOf(unit, detail),
    qualifier,
    direction,
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
      const [from, to] = [numberOf(numbers.first, null), numberOf(numbers.second, null)];
      const interval = { lower: from.value, upper: to.value };
      return {
        ...common,
        form: 'range',
        from,
        to,
        ...(numbers.excludesEnd ? { excludesEnd: true } : {}),
        interval,
      };
    }
    case 'pair': {
      const { wholeUnit } = numbers;
      const [part, whole] = [
        numberOf(numbers.first, sense),
        numberOf(numbers.second, null, wholeUnit ?? unit),
      ];
      return {
        ...common,
        form: 'pair',
        part,
        whole,
        ...(wholeUnit === null ? {} : { wholeUnit: unitOf(wholeUnit, null) }),
      };
    }
    case 'fraction':
      return { ...common, ...numbers };
    case 'indefinite':
      return { ...common, form: 'indefinite', order: scaleOf(numbers.power) };
    case 'frequency':
      return { ...common, ...numbers };
  }
}

/** An amount whose digits are a guess. */
export interface GuessedAmount extends ReadAmount {
  /** What is guessed. */
  readonly guess?: 'lost-zeros';
}

function unitOf({ text, per, perImplied, measure, sort }: ReadUnit, detail: string | null): FigureUnit {
  return { text, detail, per, ...(perImplied === undefined ? {} : { perImplied }), measure, sort };
}
