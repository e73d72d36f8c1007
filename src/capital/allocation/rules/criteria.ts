import {
  localNumber,
  measureLabel,
  type BilingualText,
  type Citation,
  type Measure,
} from '../../../foundation/internal.js';
import type { AllocationFigure } from '../model/allocationRule.js';
import type { CoefficientClass, PointsByClass, PointsFormula } from '../model/pointsFormula.js';

/** Something that both languages call alike in a table of the rules: Vietnamese first. */
export function words(vi: string, en: string): BilingualText {
  return { vi, en };
}

/** A criterion by whose figure a place is classed. */
export interface Banded {
  /** Its id. */
  readonly id: string;
  /** The figure. */
  readonly figure: AllocationFigure;
  /** From which value on each coefficient applies, lowest first; the first begins at nothing unless the next member says otherwise. */
  readonly bands: readonly (readonly [from: number, coefficient: string])[];
  /** Say `'not-printed'` if nothing is printed for what is below the first start. */
  readonly lowest?: 'not-printed';
  /** Where the coefficients are set. */
  readonly citation: Citation;
}

/** A criterion with a band of its figure for each coefficient: each from its start to under the next. */
export function banded({ id, figure, bands, lowest, citation }: Banded): PointsByClass {
  return {
    kind: 'by-class',
    id,
    name: figure.name,
    figureId: figure.id,
    coefficients: bands.map(([from, coefficient], index) => {
      const next = bands[index + 1]?.[0];
      const isOpen = index === 0 && lowest === undefined;
      return {
        id: `${id}-${String(index + 1)}`,
        name: bandName(from, next, isOpen, figure.unit),
        coefficient,
        ...(isOpen ? {} : { atLeast: String(from) }),
        ...(next === undefined ? {} : { lessThan: String(next) }),
      };
    }),
    citation,
  };
}

function bandName(from: number, next: number | undefined, isOpen: boolean, unit: Measure): BilingualText {
  const write = (locale: 'vi' | 'en'): string => {
    const label = measureLabel(unit)[locale];
    const isShare = label === '%';
    const figure = (value: number): string => localNumber(String(value), locale) + (isShare ? label : '');
    const end = isShare ? '' : ` ${label}`;
    const [at, under, up] = locale === 'vi' ? ['từ', 'đến dưới', 'trở lên'] : ['from', 'to under', 'on'];
    if (next === undefined) return `${at} ${figure(from)}${end} ${up}`;
    if (isOpen) return `${locale === 'vi' ? 'dưới' : 'under'} ${figure(next)}${end}`;
    return `${at} ${figure(from)} ${under} ${figure(next)}${end}`;
  };
  return { vi: write('vi'), en: write('en') };
}

/** A class of places with its coefficient. */
export function coefficientClass(id: string, name: BilingualText, coefficient: string): CoefficientClass {
  return { id, name, coefficient };
}

/** A coefficient for each thing counted. */
export function each(figure: AllocationFigure, coefficient: string): PointsFormula {
  return { kind: 'per-count', figureId: figure.id, coefficient };
}

/** Things added, under a name. */
export function sum(name: BilingualText, ...terms: readonly PointsFormula[]): PointsFormula {
  return { kind: 'sum', name, terms };
}

/** Things multiplied, under a name. */
export function product(name: BilingualText, ...factors: readonly PointsFormula[]): PointsFormula {
  return { kind: 'product', name, factors };
}

/** A number of a formula. */
export function number(value: string): PointsFormula {
  return { kind: 'number', value };
}
