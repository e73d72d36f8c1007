import { toDecimal, type CheckReport, type Decimal } from '../../foundation/internal.js';
import type { ShareTarget } from '../kinds/countTargets.js';
import type { LevelTarget, MultipleTarget } from '../kinds/levelTargets.js';
import type { TargetCommon, TargetCondition, TargetWording } from '../kinds/targetCommon.js';
import type { Read } from './readTarget.js';
import { shareOf } from './shares.js';

type Directed = Read<LevelTarget | MultipleTarget | ShareTarget>;

/** What has to hold, if anything tells: as stated, by the form or the wording of the target, or the way from a baseline that differs from it. It is never guessed. */
export function directionOf(target: Directed): TargetCondition | undefined {
  if (target.direction !== undefined) return target.direction;
  if ('from' in target.target || 'to' in target.target) return 'between';
  const worded = BY_WORDING[target.wording ?? 'exact'];
  const [from, to] = endsOf(target);
  if (worded !== undefined || !from || !to || from.eq(to)) return worded;
  return from.lt(to) ? 'at-least' : 'at-most';
}

/** What says which way a target lies by itself. */
export const BY_WORDING: Readonly<Partial<Record<TargetWording, 'at-least' | 'at-most'>>> = {
  'more-than': 'at-least',
  'less-than': 'at-most',
};

/** Whether the figure that a target states is itself not enough. */
export function isStrictlyWorded({ wording }: Pick<TargetCommon, 'wording'>): boolean {
  return wording === 'more-than' || wording === 'less-than';
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
