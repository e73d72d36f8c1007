import { expect, expectTypeOf, test } from 'vitest';
import type { Quantity, Range, Refusal } from '../../src/foundation/index.js';
import {
  targetGap,
  type LevelGap,
  type ShareOfYear,
  type Target,
  type TargetGap,
  type YearlyChangeGap,
} from '../../src/targets/internal.js';

test('the kind of target sets the type of the result', () => {
  const date = { date: '2023-12-31' };
  const level = targetGap(
    { kind: 'level', unit: 'commune', direction: 'at-least', target: { value: 1 } },
    [],
    date,
  );
  expectTypeOf(level).toEqualTypeOf<LevelGap>();
  const share = targetGap(
    { kind: 'share', unit: 'commune', of: 'xã', direction: 'at-least', target: { value: 1 } },
    [],
    date,
  );
  expectTypeOf(share.numeratorGap).toEqualTypeOf<Quantity | Refusal>();
  const change = targetGap({ kind: 'yearly-change', target: { value: 1 } }, [], date);
  expectTypeOf(change).toEqualTypeOf<YearlyChangeGap>();
  expectTypeOf(change.target).toEqualTypeOf<Quantity | Range>();
  const any = { kind: 'yearly-change', target: { value: 1 } } as Target;
  expectTypeOf(targetGap(any, [], date)).toEqualTypeOf<TargetGap>();
});

test('what is not of the kind is wrong', () => {
  const date = { date: '2023-12-31' };
  const level = { kind: 'level', unit: 'commune', direction: 'at-least', target: { value: 1 } } as const;
  // @ts-expect-error -- a level has no groups
  expect(() => targetGap({ ...level, kind: 'level', groups: [] }, [], date)).toThrow();
  // @ts-expect-error -- a level is not to be added
  expect(() => targetGap({ kind: 'level', unit: 'commune', target: { added: 1 } }, [], date)).toThrow();
  // @ts-expect-error -- there is no such kind
  expect(() => targetGap({ kind: 'wish', unit: 'commune', target: { value: 1 } }, [], date)).toThrow();
  const communes = { value: 1, unit: 'commune' } as const;
  // @ts-expect-error -- a share in per cent is not given in communes
  const wrong: ShareOfYear = { value: communes };
  const share = { kind: 'share', unit: 'commune', of: 'xã', direction: 'at-least', target: wrong } as const;
  expect(() => targetGap(share, [], date)).toThrow();
});
