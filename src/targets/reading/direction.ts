import { toDecimal, type CheckReport, type Decimal } from '../../foundation/internal.js';
import { shareOf } from '../gaps/known.js';
import type { Read } from './readTarget.js';
import type { LevelTarget, MultipleTarget, ShareTarget, TargetDirection } from '../formerTarget.js';

type Directed = Read<LevelTarget | MultipleTarget | ShareTarget>;

/** Which way a target lies, if anything tells: as stated, or the way from a baseline that differs from it. It is never guessed. */
export function directionOf(target: Directed): TargetDirection | undefined {
  const [from, to] = endsOf(target);
  if (target.direction !== undefined || !from || !to || from.eq(to)) return target.direction;
  return from.lt(to) ? 'at-least' : 'at-most';
}

function endsOf(given: Directed): readonly [from: Decimal | undefined, to: Decimal | undefined] {
  switch (given.kind) {
    case 'level':
      return [given.baseline?.value, given.target.value];
    case 'share':
      return [shareOf(given.baseline, given.denominator), shareOf(given.target, given.denominator)];
    case 'multiple':
      // More than once the earlier level is up.
      return [toDecimal(1), given.target.times];
  }
}

/** What to add where nothing tells which way a target lies. */
export function directionReports(target: Directed): readonly CheckReport[] {
  const details = {
    expected: '“at-least” or “at-most”, or a baseline that differs from the target',
    expectedVi: '“at-least” hoặc “at-most”, hoặc số liệu kỳ gốc khác mục tiêu',
  };
  return directionOf(target) === undefined ? [{ code: 'missing', at: ['direction'], details }] : [];
}
