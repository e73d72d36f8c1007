import { decimalText, toDecimal, type BilingualText, passingDoubles } from '../../../foundation/internal.js';
import type { Finding } from '../../scoring/index.js';
import { judgeIndicator } from '../../scoring/judging/judgeIndicator.js';
import { statusCode } from '../../scoring/counting/statuses.js';
import type { Threshold, ThresholdPart } from '../../thresholds/index.js';
import type { Cell, CellPart, Codes, RelativeCell } from './cell.js';
import { NOT_ASSESSED } from './codes.js';
import {
  compositeOf,
  decidingPair,
  lackedFigure,
  numberOf,
  type ThresholdPair,
} from '../judging/deciding.js';

/**
 * Make a threshold ready for columns. Which status follows from which finding is asked of the scoring of single units, so that
 * both say the same.
 *
 * @param pair - The threshold; nothing where the set does not hold it.
 */
export function makeCell(pair: ThresholdPair | undefined): Cell {
  const relative = pair && relativeCell(decidingPair(pair));
  const cell = cellOf(pair?.given, pair);
  if (pair === undefined || relative === undefined) return cell;
  const { without } = pair;
  return { ...cell, relative, withoutFigure: cellOf(without, { given: without, without }) };
}

function cellOf(threshold: Threshold | undefined, pair: ThresholdPair | undefined): Cell {
  const composite = compositeOf(threshold);
  const number = pair && numberOf(decidingPair(pair).given);
  const codeOf = (finding: Finding | undefined): number => codeOfFinding(threshold, finding);
  return {
    passing: number === undefined ? EVERYTHING : passingDoubles(number.operator, toDecimal(number.value)),
    value: codesOf(threshold, number, codeOf(undefined)),
    whole:
      composite?.kind === 'of-which'
        ? codesOf(composite.whole, number, NOT_ASSESSED)
        : codesOf(threshold, number, composite === undefined ? codeOf({ parts: {} }) : NOT_ASSESSED),
    join: composite === undefined ? 'none' : JOINS[composite.kind],
    parts: pair === undefined ? [] : partsOf(pair),
    codeOf,
  };
}

const EVERYTHING = /* @__PURE__ */ Object.freeze({ least: -Infinity, most: Infinity });

const JOINS = /* @__PURE__ */ Object.freeze({
  'of-which': 'whole',
  'all-of': 'all',
  'any-of': 'any',
  'both-sexes': 'all',
} as const);

/** Figures change numbers only, so the parts are the same with and without. */
function partsOf({ given, without }: ThresholdPair): readonly CellPart[] {
  const others = compositeOf(without)?.parts;
  return (compositeOf(given)?.parts ?? []).map(({ id, threshold }, index) => {
    const other = others?.[index] as ThresholdPart;
    return { id, cell: makeCell({ given: threshold, without: other.threshold }) };
  });
}

function relativeCell({ given, without }: ThresholdPair): RelativeCell | undefined {
  const figure = lackedFigure(without);
  const number = given.requirement;
  if (figure === undefined || number.kind !== 'number') return undefined;
  const factor = toDecimal(number.value);
  const { base, of } = figure;
  return { base, of, operator: number.operator, factor: factor.toNumber(), isSame: factor.eq(1) };
}

const NAME: BilingualText = { vi: '', en: '' };

function codeOfFinding(threshold: Threshold | undefined, finding: Finding | undefined): number {
  return statusCode(judgeIndicator({ id: '', name: NAME }, threshold, finding).status);
}

/** The codes of a value: of one that fails and of one that passes, tried out at and beside the threshold. */
function codesOf(threshold: Threshold | undefined, number: ReturnType<typeof numberOf>, none: number): Codes {
  const code = (above: number): number => {
    const at = toDecimal(number?.value ?? 0);
    // A sum is rounded, the threshold itself is not.
    return codeOfFinding(threshold, { value: decimalText(above === 0 ? at : at.plus(above)) });
  };
  switch (number?.operator) {
    case undefined:
      return [code(0), code(0), none];
    case '>=':
      return [code(-1), code(0), none];
    case '>':
      return [code(0), code(1), none];
    case '<=':
    case '=':
      return [code(1), code(0), none];
    case '<':
      return [code(0), code(-1), none];
  }
}
