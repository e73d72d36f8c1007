import { dayInWords, fillTemplate, toDecimal, type IsoDate, type Locale } from '../../foundation/internal.js';
import type {
  CriteriaColumn,
  DependentRequirement,
  FactDefinition,
  RelativeTo,
  Requirement,
} from '../model/index.js';
import { amountText, compared, listed } from './plainWords.js';
import { requirementTerms as terms } from './requirementTerms.js';

/** What the columns and facts of a set are called; ids stand for what is not named. */
export interface RequirementNames {
  /** The columns. */
  readonly columns?: readonly CriteriaColumn[];
  /** The facts. */
  readonly facts?: readonly FactDefinition[];
}

/** A requirement that depends on unit or day, in words: what holds in which case. */
export function dependentWords(
  requirement: DependentRequirement,
  locale: Locale,
  names: RequirementNames,
  wordsOf: (inner: Requirement) => string,
): string {
  switch (requirement.kind) {
    case 'by-column':
      return listed(
        Object.entries(requirement.columns).map(([id, inner]) => [
          names.columns?.find((column) => column.id === id)?.name[locale] ?? id,
          wordsOf(inner),
        ]),
      );
    case 'by-year':
      return listed(
        requirement.years.map(({ from, to, requirement: inner }) => [span(from, to, locale), wordsOf(inner)]),
      );
    case 'by-date':
      return listed(
        requirement.versions.map(({ from, to, requirement: inner }) => [
          daysText(from, to, locale),
          wordsOf(inner),
        ]),
      );
    case 'by-count': {
      const { fact, bands } = requirement;
      const name = names.facts?.find(({ id }) => id === fact)?.name[locale] ?? fact;
      return bands
        .map(({ from, to, requirement: inner }) => `${wordsOf(inner)} (${name}: ${span(from, to, locale)})`)
        .join(', ');
    }
    case 'interpolated': {
      const { operator, unit, start, end } = requirement;
      const [first, last] = [start, end].map(
        ({ year, value }) => `${amountText(value, unit, locale)} (${String(year)})`,
      ) as [string, string];
      return compared(operator, `${first} → ${last}`);
    }
    case 'relative': {
      const { operator, times, to } = requirement;
      const base = baseText(to, locale);
      const isMultiple = !toDecimal(times).eq(1);
      return compared(operator, isMultiple ? `${amountText(times, 'times', locale)} ${base}` : base);
    }
  }
}

function baseText(to: RelativeTo, locale: Locale): string {
  if (to.kind === 'reference') return terms[to.base][locale];
  const set = to.set === undefined ? '' : ` (${to.set})`;
  return `${terms.thresholdOf[locale]} ${to.indicator}${set}`;
}

/** A stretch of years or counts: `2016–2017`, `2020`, `từ 4 trở lên`. */
function span(from: number, to: number | null, locale: Locale): string {
  if (to === null) return fillTemplate(terms.atLeast[locale], { count: String(from) });
  return from === to ? String(from) : `${String(from)}–${String(to)}`;
}

/** Days on which something holds; a stretch without an end is said by its first day. */
function daysText(from: IsoDate, to: IsoDate | null, locale: Locale): string {
  const since = `${terms.from[locale]} ${dayInWords(from)[locale]}`;
  return to === null ? since : `${since} ${terms.to[locale]} ${dayInWords(to)[locale]}`;
}
