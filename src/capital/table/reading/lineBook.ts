import type { BilingualText, IsoDate, Subject } from '../../../foundation/internal.js';
import type { CapitalSourceCode } from '../../shared.js';
import type { CapitalType } from '../../data/planTerms.js';
import type { YearSpan } from '../../plans/capitalPlan.js';
import { Numbers } from './numbers.js';
import type { DisbursementKey } from '../tableKeys.js';

/** A line of capital: the number of its key in each way of grouping, 0 where it is not stated. */
export interface Line extends Readonly<Record<DisbursementKey, number>> {
  /** The lines alike in all but the years: vintages of the same money lie in one. */
  readonly family: number;
  /** The lines alike in place, programme and component. */
  readonly branch: number;
}

/** Numbers above this would not fit into one number with another: there are not so many rows. */
const WIDTH = 2 ** 26;

/** The lines that the rows of a table belong to, each numbered when it is first met. */
export class LineBook {
  readonly subjects = new Numbers<BilingualText>();
  readonly programmes = new Numbers<string>();
  readonly components = new Numbers<string>();
  readonly capitalSources = new Numbers<CapitalSourceCode>();
  readonly capitalTypes = new Numbers<CapitalType>();
  readonly years = new Numbers<YearSpan>();
  readonly days = new Numbers<IsoDate>();
  /** What was read of objects that rows share, by the object. */
  readonly shared = new Map<unknown, unknown>();
  readonly lines: Line[] = [];
  private readonly pairs: readonly Map<number, number>[] = Array.from({ length: 5 }, () => new Map());

  /** The number of a line by the numbers of its keys. */
  lineOf(
    subject: number,
    programme: number,
    component: number,
    capitalSource: number,
    capitalType: number,
    years: number,
  ): number {
    const branch = this.pair(1, this.pair(0, subject, programme), component);
    const family = this.pair(3, this.pair(2, branch, capitalSource), capitalType);
    const line = this.pair(4, family, years);
    if (line === this.lines.length) {
      this.lines.push({ subject, programme, component, capitalSource, capitalType, years, family, branch });
    }
    return line;
  }

  /** How many keys have been met of each kind, what is not stated with them. */
  sizes(): Readonly<Record<DisbursementKey, number>> {
    const { subjects, programmes, components, capitalSources, capitalTypes, years } = this;
    return {
      subject: subjects.size,
      programme: programmes.size,
      component: components.size,
      capitalSource: capitalSources.size,
      capitalType: capitalTypes.size,
      years: years.size,
    };
  }

  /** The number of a subject: it is known by its Vietnamese name. */
  subjectOf(subject: Subject): number {
    const name = typeof subject === 'string' ? { vi: subject, en: subject } : subject;
    return this.subjects.numberOf(name.vi, name);
  }

  /** The number of a span of years. */
  yearsOf(years: YearSpan): number {
    return this.years.numberOf(years.from * 10_000 + years.to, years);
  }

  private pair(level: number, one: number, other: number): number {
    const pairs = this.pairs[level] as Map<number, number>;
    const key = one * WIDTH + other;
    const found = pairs.get(key);
    if (found !== undefined) return found;
    const made = pairs.size;
    pairs.set(key, made);
    return made;
  }
}

/** The years of a line; `undefined` where they are not stated. */
export function yearsOf(line: number, book: LineBook): YearSpan | undefined {
  return book.years.item((book.lines[line] as Line).years);
}

/** Whether two spans of years have a year in common; what is not stated may be any. */
export function yearsOverlap(one: YearSpan | undefined, other: YearSpan | undefined): boolean {
  return one === undefined || other === undefined || (one.from <= other.to && other.from <= one.to);
}
