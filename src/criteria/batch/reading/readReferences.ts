import {
  checkNumbers,
  type ReadNumbers,
  ANY_NUMBER,
  readNumbers,
  type NumberReading,
  readRecord,
  safely,
} from '../../../foundation/internal.js';
import { findIndicator } from '../../thresholds/resolver.js';
import type { ReferenceBase } from '../../model/index.js';
import { notInSet } from '../../model/notIn.js';
import type { BatchPlan } from '../batchPlan.js';

/** Figures to which thresholds are relative. */
export interface FigureColumn {
  /** Their kind. */
  readonly base: string;
  /** Of which indicator or part they are. */
  readonly of: string;
  /** The figures. */
  readonly numbers: ReadNumbers;
}

const BASES: ReadonlySet<string> = /* @__PURE__ */ new Set<ReferenceBase>([
  'province-average',
  'own-past',
  'last-year',
]);

/** The key of a figure: its kind, and of what it is. */
export function figureKey(base: string, of: string): string {
  return `${base} ${of}`;
}

/** Read the figures to which thresholds are relative. */
export function readReferences(
  { set }: BatchPlan,
  references: unknown,
  reading: Omit<NumberReading, 'range' | 'at'>,
): ReadonlyMap<string, FigureColumn> {
  const { problems } = reading;
  const figures = new Map<string, FigureColumn>();
  for (const [base, columns] of readRecord(references, ['references'], problems, BASES)) {
    for (const [of, column] of readRecord(columns, ['references', base], problems)) {
      const at = ['references', base, of];
      if (findIndicator(set, of.split('/')[0] as string) === undefined) {
        problems.add('no-such-member', at, notInSet(of, set.id));
        continue;
      }
      const own = { ...reading, at, range: ANY_NUMBER };
      const numbers = safely(at, problems, () => readNumbers(column, undefined, own));
      if (numbers === undefined) continue;
      checkNumbers(numbers, own);
      figures.set(figureKey(base, of), { base, of, numbers });
    }
  }
  return figures;
}
