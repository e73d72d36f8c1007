import { expect, test } from 'vitest';
import { planToTarget, whatIfPlan, type PlanTerms } from '../../../src/targets/internal.js';
import { inFull, told } from '../shown.js';
import { communeWith } from './laiChau.js';

const places = [19, 18, 18, 16, 12].map((met, index) => communeWith(met, `Xã ${String(index + 1)}`));
const communes = (value: number, more: object = {}) => ({
  kind: 'level',
  unit: 'commune',
  direction: 'at-least',
  target: { value },
  ...more,
});
const floor = { kind: 'floor', unit: 'criterion', countedIn: 'commune', target: { value: 17 } };
const plan = (terms: object, of: readonly object[] = places) =>
  inFull(planToTarget(of as never, terms as PlanTerms));

test('a plan in every state', () => {
  expect(plan({ subject: { vi: 'huyện A', en: 'district A' }, target: communes(1) })).toMatchInlineSnapshot(`
    "kind: plan-to-target
    subject: huyện A | district A
    targetKind: level
    status: met
    target: 1 commune
    denominator: 5 commune
    current: 1 commune
    reached: 1 commune
    currentPercent: 20 percent
    reachedPercent: 20 percent
    pushes: 
    pushedPlaces: 0 commune
    pushedCriteria: 0 criterion
    cost: 0 criterion
    neededCost: 0 criterion
    isProvenBest: true
    bound: 0 criterion
    boundGap: 0 criterion
    lackingPlaces.0.subject: Xã 2
    lackingPlaces.0.met: 18 criterion
    lackingPlaces.0.missing: 19
    lackingPlaces.0.unknown: 
    lackingPlaces.0.unknownCount: 0 criterion
    lackingPlaces.1.subject: Xã 3
    lackingPlaces.1.met: 18 criterion
    lackingPlaces.1.missing: 19
    lackingPlaces.1.unknown: 
    lackingPlaces.1.unknownCount: 0 criterion
    lackingPlaces.2.subject: Xã 4
    lackingPlaces.2.met: 16 criterion
    lackingPlaces.2.missing: 17, 18, 19
    lackingPlaces.2.unknown: 
    lackingPlaces.2.unknownCount: 0 criterion
    lackingPlaces.3.subject: Xã 5
    lackingPlaces.3.met: 12 criterion
    lackingPlaces.3.missing: 13, 14, 15, 16, 17, 18, 19
    lackingPlaces.3.unknown: 
    lackingPlaces.3.unknownCount: 0 criterion
    placesUnknown: 
    assumptions.0.code: meets-all
    assumptions.0.text: một đơn vị được tính khi đạt tất cả các tiêu chí áp dụng cho đơn vị đó; việc công nhận do cấp có thẩm quyền quyết định | a place counts once it meets all criteria that apply to it; recognition is for an authority to decide
    assumptions.1.code: equal-costs
    assumptions.1.text: không nêu chi phí nên mỗi tiêu chí được tính như nhau | no costs were given, so that each criterion counts as one
    warnings: 

    Huyện A: mục tiêu 1 xã đã đạt, hiện có 1 xã.

    District A: the target of 1 commune is met: now 1 commune."
  `);
  expect(plan({ target: communes(3) })).toMatchInlineSnapshot(`
    "kind: plan-to-target
    targetKind: level
    status: reached
    target: 3 commune
    denominator: 5 commune
    current: 1 commune
    reached: 3 commune
    currentPercent: 20 percent
    reachedPercent: 60 percent
    pushes.0.subject: Xã 2
    pushes.0.criteria.0.id: 19
    pushes.0.criteria.0.cost: 1 criterion
    pushes.0.cost: 1 criterion
    pushes.0.before: 18 criterion
    pushes.0.after: 19 criterion
    pushes.1.subject: Xã 3
    pushes.1.criteria.0.id: 19
    pushes.1.criteria.0.cost: 1 criterion
    pushes.1.cost: 1 criterion
    pushes.1.before: 18 criterion
    pushes.1.after: 19 criterion
    pushedPlaces: 2 commune
    pushedCriteria: 2 criterion
    cost: 2 criterion
    neededCost: 2 criterion
    isProvenBest: true
    bound: 2 criterion
    boundGap: 0 criterion
    lackingPlaces.0.subject: Xã 2
    lackingPlaces.0.met: 18 criterion
    lackingPlaces.0.missing: 19
    lackingPlaces.0.unknown: 
    lackingPlaces.0.unknownCount: 0 criterion
    lackingPlaces.1.subject: Xã 3
    lackingPlaces.1.met: 18 criterion
    lackingPlaces.1.missing: 19
    lackingPlaces.1.unknown: 
    lackingPlaces.1.unknownCount: 0 criterion
    lackingPlaces.2.subject: Xã 4
    lackingPlaces.2.met: 16 criterion
    lackingPlaces.2.missing: 17, 18, 19
    lackingPlaces.2.unknown: 
    lackingPlaces.2.unknownCount: 0 criterion
    lackingPlaces.3.subject: Xã 5
    lackingPlaces.3.met: 12 criterion
    lackingPlaces.3.missing: 13, 14, 15, 16, 17, 18, 19
    lackingPlaces.3.unknown: 
    lackingPlaces.3.unknownCount: 0 criterion
    placesUnknown: 
    assumptions.0.code: meets-all
    assumptions.0.text: một đơn vị được tính khi đạt tất cả các tiêu chí áp dụng cho đơn vị đó; việc công nhận do cấp có thẩm quyền quyết định | a place counts once it meets all criteria that apply to it; recognition is for an authority to decide
    assumptions.1.code: equal-costs
    assumptions.1.text: không nêu chi phí nên mỗi tiêu chí được tính như nhau | no costs were given, so that each criterion counts as one
    warnings: 

    Để đạt mục tiêu 3 xã (hiện có 1 xã), cần tập trung chỉ đạo 2 xã, hoàn thành thêm 2 tiêu chí; khi đó đạt 3 xã.
    Xã 2: từ 18 tiêu chí lên 19 tiêu chí (tiêu chí 19).
    Xã 3: từ 18 tiêu chí lên 19 tiêu chí (tiêu chí 19).

    To reach the target of 3 communes (now 1 commune), push 2 communes, 2 criteria; that makes 3 communes.
    Xã 2: from 18 criteria to 19 criteria (criterion 19).
    Xã 3: from 18 criteria to 19 criteria (criterion 19)."
  `);
  expect(plan({ target: floor })).toMatchInlineSnapshot(`
    "kind: plan-to-target
    targetKind: floor
    status: reached
    target: 5 commune
    floor: 17 criterion
    denominator: 5 commune
    current: 3 commune
    reached: 5 commune
    currentPercent: 60 percent
    reachedPercent: 100 percent
    pushes.0.subject: Xã 4
    pushes.0.criteria.0.id: 17
    pushes.0.criteria.0.cost: 1 criterion
    pushes.0.cost: 1 criterion
    pushes.0.before: 16 criterion
    pushes.0.after: 17 criterion
    pushes.1.subject: Xã 5
    pushes.1.criteria.0.id: 13
    pushes.1.criteria.0.cost: 1 criterion
    pushes.1.criteria.1.id: 14
    pushes.1.criteria.1.cost: 1 criterion
    pushes.1.criteria.2.id: 15
    pushes.1.criteria.2.cost: 1 criterion
    pushes.1.criteria.3.id: 16
    pushes.1.criteria.3.cost: 1 criterion
    pushes.1.criteria.4.id: 17
    pushes.1.criteria.4.cost: 1 criterion
    pushes.1.cost: 5 criterion
    pushes.1.before: 12 criterion
    pushes.1.after: 17 criterion
    pushedPlaces: 2 commune
    pushedCriteria: 6 criterion
    cost: 6 criterion
    neededCost: 6 criterion
    isProvenBest: true
    bound: 6 criterion
    boundGap: 0 criterion
    lackingPlaces.0.subject: Xã 2
    lackingPlaces.0.met: 18 criterion
    lackingPlaces.0.missing: 19
    lackingPlaces.0.unknown: 
    lackingPlaces.0.unknownCount: 0 criterion
    lackingPlaces.1.subject: Xã 3
    lackingPlaces.1.met: 18 criterion
    lackingPlaces.1.missing: 19
    lackingPlaces.1.unknown: 
    lackingPlaces.1.unknownCount: 0 criterion
    lackingPlaces.2.subject: Xã 4
    lackingPlaces.2.met: 16 criterion
    lackingPlaces.2.missing: 17, 18, 19
    lackingPlaces.2.unknown: 
    lackingPlaces.2.unknownCount: 0 criterion
    lackingPlaces.3.subject: Xã 5
    lackingPlaces.3.met: 12 criterion
    lackingPlaces.3.missing: 13, 14, 15, 16, 17, 18, 19
    lackingPlaces.3.unknown: 
    lackingPlaces.3.unknownCount: 0 criterion
    placesUnknown: 
    assumptions.0.code: equal-costs
    assumptions.0.text: không nêu chi phí nên mỗi tiêu chí được tính như nhau | no costs were given, so that each criterion counts as one
    warnings: 

    Để đạt mục tiêu “không đơn vị nào dưới 17 tiêu chí” (hiện có 3 xã), cần tập trung chỉ đạo 2 xã, hoàn thành thêm 6 tiêu chí; khi đó đạt 5 xã.
    Xã 4: từ 16 tiêu chí lên 17 tiêu chí (tiêu chí 17).
    Xã 5: từ 12 tiêu chí lên 17 tiêu chí (tiêu chí 13, 14, 15, 16, 17).

    To reach the target of “no place under 17 criteria” (now 3 communes), push 2 communes, 6 criteria; that makes 5 communes.
    Xã 4: from 16 criteria to 17 criteria (criterion 17).
    Xã 5: from 12 criteria to 17 criteria (criteria 13, 14, 15, 16, 17)."
  `);
  expect(plan({ target: communes(3), budget: { value: 1, unit: 'criterion' } })).toMatchInlineSnapshot(`
    "kind: plan-to-target
    targetKind: level
    status: over-budget
    target: 3 commune
    denominator: 5 commune
    current: 1 commune
    reached: 2 commune
    currentPercent: 20 percent
    reachedPercent: 40 percent
    pushes.0.subject: Xã 2
    pushes.0.criteria.0.id: 19
    pushes.0.criteria.0.cost: 1 criterion
    pushes.0.cost: 1 criterion
    pushes.0.before: 18 criterion
    pushes.0.after: 19 criterion
    pushedPlaces: 1 commune
    pushedCriteria: 1 criterion
    cost: 1 criterion
    budget: 1 criterion
    neededCost: 2 criterion
    isProvenBest: true
    bound: 2 commune
    boundGap: 0 commune
    lackingPlaces.0.subject: Xã 2
    lackingPlaces.0.met: 18 criterion
    lackingPlaces.0.missing: 19
    lackingPlaces.0.unknown: 
    lackingPlaces.0.unknownCount: 0 criterion
    lackingPlaces.1.subject: Xã 3
    lackingPlaces.1.met: 18 criterion
    lackingPlaces.1.missing: 19
    lackingPlaces.1.unknown: 
    lackingPlaces.1.unknownCount: 0 criterion
    lackingPlaces.2.subject: Xã 4
    lackingPlaces.2.met: 16 criterion
    lackingPlaces.2.missing: 17, 18, 19
    lackingPlaces.2.unknown: 
    lackingPlaces.2.unknownCount: 0 criterion
    lackingPlaces.3.subject: Xã 5
    lackingPlaces.3.met: 12 criterion
    lackingPlaces.3.missing: 13, 14, 15, 16, 17, 18, 19
    lackingPlaces.3.unknown: 
    lackingPlaces.3.unknownCount: 0 criterion
    placesUnknown: 
    assumptions.0.code: meets-all
    assumptions.0.text: một đơn vị được tính khi đạt tất cả các tiêu chí áp dụng cho đơn vị đó; việc công nhận do cấp có thẩm quyền quyết định | a place counts once it meets all criteria that apply to it; recognition is for an authority to decide
    assumptions.1.code: equal-costs
    assumptions.1.text: không nêu chi phí nên mỗi tiêu chí được tính như nhau | no costs were given, so that each criterion counts as one
    warnings: 

    Kinh phí 1 tiêu chí không đủ để đạt mục tiêu 3 xã (hiện có 1 xã, cần 2 tiêu chí); nhiều nhất đạt 2 xã, nếu tập trung chỉ đạo 1 xã, hoàn thành thêm 1 tiêu chí.
    Xã 2: từ 18 tiêu chí lên 19 tiêu chí (tiêu chí 19).

    A budget of 1 criterion does not reach the target of 3 communes (now 1 commune; it takes 2 criteria); at most it makes 2 communes: push 1 commune, 1 criterion.
    Xã 2: from 18 criteria to 19 criteria (criterion 19)."
  `);
  expect(plan({ target: communes(5), mostPlaces: 2 })).toMatchInlineSnapshot(`
    "kind: plan-to-target
    targetKind: level
    status: out-of-reach
    target: 5 commune
    denominator: 5 commune
    current: 1 commune
    reached: 3 commune
    currentPercent: 20 percent
    reachedPercent: 60 percent
    pushes.0.subject: Xã 2
    pushes.0.criteria.0.id: 19
    pushes.0.criteria.0.cost: 1 criterion
    pushes.0.cost: 1 criterion
    pushes.0.before: 18 criterion
    pushes.0.after: 19 criterion
    pushes.1.subject: Xã 3
    pushes.1.criteria.0.id: 19
    pushes.1.criteria.0.cost: 1 criterion
    pushes.1.cost: 1 criterion
    pushes.1.before: 18 criterion
    pushes.1.after: 19 criterion
    pushedPlaces: 2 commune
    pushedCriteria: 2 criterion
    cost: 2 criterion
    isProvenBest: true
    bound: 3 commune
    boundGap: 0 commune
    lackingPlaces.0.subject: Xã 2
    lackingPlaces.0.met: 18 criterion
    lackingPlaces.0.missing: 19
    lackingPlaces.0.unknown: 
    lackingPlaces.0.unknownCount: 0 criterion
    lackingPlaces.1.subject: Xã 3
    lackingPlaces.1.met: 18 criterion
    lackingPlaces.1.missing: 19
    lackingPlaces.1.unknown: 
    lackingPlaces.1.unknownCount: 0 criterion
    lackingPlaces.2.subject: Xã 4
    lackingPlaces.2.met: 16 criterion
    lackingPlaces.2.missing: 17, 18, 19
    lackingPlaces.2.unknown: 
    lackingPlaces.2.unknownCount: 0 criterion
    lackingPlaces.3.subject: Xã 5
    lackingPlaces.3.met: 12 criterion
    lackingPlaces.3.missing: 13, 14, 15, 16, 17, 18, 19
    lackingPlaces.3.unknown: 
    lackingPlaces.3.unknownCount: 0 criterion
    placesUnknown: 
    assumptions.0.code: meets-all
    assumptions.0.text: một đơn vị được tính khi đạt tất cả các tiêu chí áp dụng cho đơn vị đó; việc công nhận do cấp có thẩm quyền quyết định | a place counts once it meets all criteria that apply to it; recognition is for an authority to decide
    assumptions.1.code: equal-costs
    assumptions.1.text: không nêu chi phí nên mỗi tiêu chí được tính như nhau | no costs were given, so that each criterion counts as one
    warnings: 

    Không thể đạt mục tiêu 5 xã trong điều kiện đã nêu (hiện có 1 xã); nhiều nhất đạt 3 xã, nếu tập trung chỉ đạo 2 xã, hoàn thành thêm 2 tiêu chí.
    Xã 2: từ 18 tiêu chí lên 19 tiêu chí (tiêu chí 19).
    Xã 3: từ 18 tiêu chí lên 19 tiêu chí (tiêu chí 19).

    The target of 5 communes is out of reach within these limits (now 1 commune); at most it makes 3 communes: push 2 communes, 2 criteria.
    Xã 2: from 18 criteria to 19 criteria (criterion 19).
    Xã 3: from 18 criteria to 19 criteria (criterion 19)."
  `);
});

/** What is told, without the figures. */
const said = (terms: object, of: readonly object[]) => {
  const gone = planToTarget(of as never, terms as PlanTerms);
  return [gone.status, ...(['vi', 'en'] as const).flatMap((locale) => told(gone, locale))];
};

test('more places than are told by name', () => {
  const communesOf = (count: number) =>
    Array.from({ length: count }, (_, index) => communeWith(18, `Xã ${String(index + 1)}`));
  const last = (count: number) => {
    const lines = said({ target: communes(count) }, communesOf(count));
    return lines.filter((line) => /^(Và|And) /.test(line));
  };
  expect([20, 21, 22].map(last)).toMatchInlineSnapshot(`
    [
      [],
      [
        "Và 1 đơn vị khác.",
        "And one more place.",
      ],
      [
        "Và 2 đơn vị khác.",
        "And 2 more places.",
      ],
    ]
  `);
});

test('another plan', () => {
  const { before, after, ...rest } = whatIfPlan(
    places as never,
    { subject: 'huyện A', target: communes(3) } as PlanTerms,
    { terms: { target: communes(4) } } as never,
  );
  expect([before.status, after.status]).toEqual(['reached', 'reached']);
  expect(inFull(rest)).toMatchInlineSnapshot(`
    "kind: what-if
    subject: huyện A
    changedFigures.0.member: target
    changedFigures.0.before: 3 commune
    changedFigures.0.after: 4 commune
    changedFigures.0.difference: 1 commune
    changedFigures.1.member: reached
    changedFigures.1.before: 3 commune
    changedFigures.1.after: 4 commune
    changedFigures.1.difference: 1 commune
    changedFigures.2.member: pushedPlaces
    changedFigures.2.before: 2 commune
    changedFigures.2.after: 3 commune
    changedFigures.2.difference: 1 commune
    changedFigures.3.member: pushedCriteria
    changedFigures.3.before: 2 criterion
    changedFigures.3.after: 5 criterion
    changedFigures.3.difference: 3 criterion
    changedFigures.4.member: cost
    changedFigures.4.before: 2 criterion
    changedFigures.4.after: 5 criterion
    changedFigures.4.difference: 3 criterion
    changedFigures.5.member: neededCost
    changedFigures.5.before: 2 criterion
    changedFigures.5.after: 5 criterion
    changedFigures.5.difference: 3 criterion
    changedInputs: terms.target.target.value
    placesGained: Xã 4
    placesDropped: 

    Huyện A: kết quả thay đổi như sau.
    Mục tiêu: từ 3 xã thành 4 xã.
    Đạt được: từ 3 xã thành 4 xã.
    Số đơn vị cần tập trung: từ 2 xã thành 3 xã.
    Số tiêu chí cần hoàn thành: từ 2 tiêu chí thành 5 tiêu chí.
    Chi phí: từ 2 tiêu chí thành 5 tiêu chí.
    Chi phí cần để đạt mục tiêu: từ 2 tiêu chí thành 5 tiêu chí.

    Huyện A: the result changes.
    Target: from 3 communes to 4 communes.
    Reached: from 3 communes to 4 communes.
    Places to push: from 2 communes to 3 communes.
    Criteria to have met: from 2 criteria to 5 criteria.
    Cost: from 2 criteria to 5 criteria.
    Cost of reaching the target: from 2 criteria to 5 criteria."
  `);
});
