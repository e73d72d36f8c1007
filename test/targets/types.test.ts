import { expect, expectTypeOf, test } from 'vitest';
import type { Quantity, Range, Refusal } from '../../src/foundation/index.js';
import {
  targetGap,
  type LevelGap,
  type Target,
  type TargetGap,
  type YearlyChangeGap,
} from '../../src/targets/index.js';

test('the kind of target sets the type of the result', () => {
  const level = targetGap({ kind: 'level', unit: 'commune', direction: 'at-least', target: { value: 1 } });
  expectTypeOf(level).toEqualTypeOf<LevelGap>();
  const share = targetGap({ kind: 'share', unit: 'commune', direction: 'at-least', target: { value: 1 } });
  expectTypeOf(share.numeratorGap).toEqualTypeOf<Quantity | Refusal>();
  const change = targetGap({ kind: 'yearly-change', target: { value: 1 } });
  expectTypeOf(change).toEqualTypeOf<YearlyChangeGap>();
  expectTypeOf(change.target).toEqualTypeOf<Quantity | Range>();
  const any = { kind: 'yearly-change', target: { value: 1 } } as Target;
  expectTypeOf(targetGap(any)).toEqualTypeOf<TargetGap>();
});

test('what is not of the kind is wrong', () => {
  const level = { kind: 'level', unit: 'commune', direction: 'at-least', target: { value: 1 } } as const;
  // @ts-expect-error -- a level has no groups
  expect(() => targetGap({ ...level, kind: 'level', groups: [] })).toThrow();
  // @ts-expect-error -- a level is not to be added
  expect(() => targetGap({ kind: 'level', unit: 'commune', target: { added: 1 } })).toThrow();
  // @ts-expect-error -- there is no such kind
  expect(() => targetGap({ kind: 'wish', unit: 'commune', target: { value: 1 } })).toThrow();
  const communes = { value: 1, unit: 'commune' } as const;
  // @ts-expect-error -- a share in per cent is not given in communes
  expect(() => targetGap({ kind: 'share', unit: 'commune', target: { value: communes } })).toThrow();
});
