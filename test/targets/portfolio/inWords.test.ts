import { expect, test } from 'vitest';
import { explain } from '../../../src/foundation/index.js';
import { assessPortfolio, type Target } from '../../../src/targets/internal.js';
import { inFull } from '../shown.js';

const level = (id: string, direction: string, from: unknown, to: unknown, more: object = {}) => ({
  kind: 'level',
  id,
  name: { vi: `chỉ tiêu ${id}`, en: `indicator ${id}` },
  unit: 'percent',
  direction,
  baseline: { value: from, year: 2020 },
  target: { value: to, year: 2025 },
  ...more,
});
const seen = (targetId: string, value: unknown, more: object = {}, year = 2023) => ({
  targetId,
  observations: [{ year, value, ...more }],
});

test('a portfolio with targets in every state, and what is due', () => {
  const targets = [
    level('met', 'at-most', '20.00', '10', { component: 'A', subject: 'Lào Cai' }),
    level('pace', 'at-most', '20.00', '10', {
      path: [
        { year: 2022, value: 20 },
        { year: 2024, value: 12 },
      ],
    }),
    level('behind', 'at-most', '20.00', '10', { path: [{ year: 2023, value: 12 }] }),
    level('away', 'at-most', '20.00', '10'),
    level('past', 'between', '20.00', undefined, { target: { from: 10, to: 12, year: 2025 } }),
    level('lost', 'at-most', '9.00', '10'),
    level('over', 'at-most', '20.00', '10', { target: { value: 10, year: 2023 } }),
    level('old', 'at-most', '20.00', '10', { target: { value: 10, year: 2022 } }),
    level('dark', 'at-most', '20.00', '10'),
    level('vague', 'at-most', '20.0', '10'),
    { kind: 'yearly-change', id: 'change', name: 'giảm nghèo', target: { value: -2, year: 2025 } },
    {
      kind: 'completion',
      id: 'houses',
      name: 'xóa nhà tạm',
      deadlines: [
        { setBy: 'tỉnh', date: '2024-06-30' },
        { setBy: 'huyện', date: '2023-12-31' },
      ],
    },
  ];
  const observed = [
    seen('met', '9.00'),
    seen('pace', '13.00'),
    seen('behind', '16.00'),
    seen('away', '21.00'),
    seen('past', '9.00'),
    seen('lost', '11.00'),
    seen('over', '15.00'),
    seen('old', '15.00', {}, 2021),
    seen('vague', '14'),
    { targetId: 'change', observations: [{ year: 2023, change: '-1' }] },
    { targetId: 'houses', observations: [{ year: 2024, metOn: '2024-03-01' }] },
  ];
  const { items, explanation, ...told } = assessPortfolio({
    subject: { vi: 'Nghị quyết A', en: 'Resolution A' },
    date: '2024-03-31',
    targets: targets.map((target) => JSON.parse(JSON.stringify(target)) as Target),
    observed: observed as never,
  });
  expect(items).toHaveLength(12);
  expect(inFull({ ...told, explanation })).toMatchInlineSnapshot(`
    "kind: portfolio
    subject: Nghị quyết A | Resolution A
    date: 2024-03-31
    count: 12 objective
    statuses.0.status: met
    statuses.0.count: 2 objective
    statuses.0.possibleCount: 2 objective
    statuses.1.status: on-pace
    statuses.1.count: 2 objective
    statuses.1.possibleCount: 2 objective
    statuses.2.status: behind
    statuses.2.count: 2 objective
    statuses.2.possibleCount: 3 objective
    statuses.3.status: moving-away
    statuses.3.count: 1 objective
    statuses.3.possibleCount: 1 objective
    statuses.4.status: overshot
    statuses.4.count: 1 objective
    statuses.4.possibleCount: 1 objective
    statuses.5.status: lost
    statuses.5.count: 1 objective
    statuses.5.possibleCount: 1 objective
    statuses.6.status: deadline-passed
    statuses.6.count: 1 objective
    statuses.6.possibleCount: 1 objective
    statuses.7.status: undetermined
    statuses.7.count: 2 objective
    statuses.7.possibleCount: 2 objective
    byComponent.0.component: A
    byComponent.0.count: 1 objective
    byComponent.0.statuses.0.status: met
    byComponent.0.statuses.0.count: 1 objective
    byComponent.0.statuses.0.possibleCount: 1 objective
    byComponent.1.count: 11 objective
    byComponent.1.statuses.0.status: met
    byComponent.1.statuses.0.count: 1 objective
    byComponent.1.statuses.0.possibleCount: 1 objective
    byComponent.1.statuses.1.status: on-pace
    byComponent.1.statuses.1.count: 2 objective
    byComponent.1.statuses.1.possibleCount: 2 objective
    byComponent.1.statuses.2.status: behind
    byComponent.1.statuses.2.count: 2 objective
    byComponent.1.statuses.2.possibleCount: 3 objective
    byComponent.1.statuses.3.status: moving-away
    byComponent.1.statuses.3.count: 1 objective
    byComponent.1.statuses.3.possibleCount: 1 objective
    byComponent.1.statuses.4.status: overshot
    byComponent.1.statuses.4.count: 1 objective
    byComponent.1.statuses.4.possibleCount: 1 objective
    byComponent.1.statuses.5.status: lost
    byComponent.1.statuses.5.count: 1 objective
    byComponent.1.statuses.5.possibleCount: 1 objective
    byComponent.1.statuses.6.status: deadline-passed
    byComponent.1.statuses.6.count: 1 objective
    byComponent.1.statuses.6.possibleCount: 1 objective
    byComponent.1.statuses.7.status: undetermined
    byComponent.1.statuses.7.count: 2 objective
    byComponent.1.statuses.7.possibleCount: 2 objective
    byPlace.0.subject: Lào Cai
    byPlace.0.count: 1 objective
    byPlace.0.statuses.0.status: met
    byPlace.0.statuses.0.count: 1 objective
    byPlace.0.statuses.0.possibleCount: 1 objective
    byPlace.1.count: 11 objective
    byPlace.1.statuses.0.status: met
    byPlace.1.statuses.0.count: 1 objective
    byPlace.1.statuses.0.possibleCount: 1 objective
    byPlace.1.statuses.1.status: on-pace
    byPlace.1.statuses.1.count: 2 objective
    byPlace.1.statuses.1.possibleCount: 2 objective
    byPlace.1.statuses.2.status: behind
    byPlace.1.statuses.2.count: 2 objective
    byPlace.1.statuses.2.possibleCount: 3 objective
    byPlace.1.statuses.3.status: moving-away
    byPlace.1.statuses.3.count: 1 objective
    byPlace.1.statuses.3.possibleCount: 1 objective
    byPlace.1.statuses.4.status: overshot
    byPlace.1.statuses.4.count: 1 objective
    byPlace.1.statuses.4.possibleCount: 1 objective
    byPlace.1.statuses.5.status: lost
    byPlace.1.statuses.5.count: 1 objective
    byPlace.1.statuses.5.possibleCount: 1 objective
    byPlace.1.statuses.6.status: deadline-passed
    byPlace.1.statuses.6.count: 1 objective
    byPlace.1.statuses.6.possibleCount: 1 objective
    byPlace.1.statuses.7.status: undetermined
    byPlace.1.statuses.7.count: 2 objective
    byPlace.1.statuses.7.possibleCount: 2 objective
    byYear.0.year: 2025
    byYear.0.count: 9 objective
    byYear.0.statuses.0.status: met
    byYear.0.statuses.0.count: 1 objective
    byYear.0.statuses.0.possibleCount: 1 objective
    byYear.0.statuses.1.status: on-pace
    byYear.0.statuses.1.count: 2 objective
    byYear.0.statuses.1.possibleCount: 2 objective
    byYear.0.statuses.2.status: behind
    byYear.0.statuses.2.count: 2 objective
    byYear.0.statuses.2.possibleCount: 3 objective
    byYear.0.statuses.3.status: moving-away
    byYear.0.statuses.3.count: 1 objective
    byYear.0.statuses.3.possibleCount: 1 objective
    byYear.0.statuses.4.status: overshot
    byYear.0.statuses.4.count: 1 objective
    byYear.0.statuses.4.possibleCount: 1 objective
    byYear.0.statuses.5.status: lost
    byYear.0.statuses.5.count: 1 objective
    byYear.0.statuses.5.possibleCount: 1 objective
    byYear.0.statuses.6.status: undetermined
    byYear.0.statuses.6.count: 1 objective
    byYear.0.statuses.6.possibleCount: 1 objective
    byYear.1.year: 2023
    byYear.1.count: 1 objective
    byYear.1.statuses.0.status: deadline-passed
    byYear.1.statuses.0.count: 1 objective
    byYear.1.statuses.0.possibleCount: 1 objective
    byYear.2.year: 2022
    byYear.2.count: 1 objective
    byYear.2.statuses.0.status: undetermined
    byYear.2.statuses.0.count: 1 objective
    byYear.2.statuses.0.possibleCount: 1 objective
    byYear.3.year: 2024
    byYear.3.count: 1 objective
    byYear.3.statuses.0.status: met
    byYear.3.statuses.0.count: 1 objective
    byYear.3.statuses.0.possibleCount: 1 objective
    heldBackBy.0.targetId: away
    heldBackBy.0.status: moving-away
    heldBackBy.0.lagPoints: 70 percentagePoint
    heldBackBy.0.reason: xa mục tiêu hơn so với kỳ gốc | it is further off than at the baseline
    heldBackBy.1.targetId: over
    heldBackBy.1.status: deadline-passed
    heldBackBy.1.lagPoints: 50 percentagePoint
    heldBackBy.1.reason: đã hết thời hạn mà chưa đạt | its time is over and it is not met
    heldBackBy.2.targetId: behind
    heldBackBy.2.status: behind
    heldBackBy.2.lagPoints: 20 percentagePoint
    heldBackBy.2.reason: phần đã thực hiện thấp hơn phần thời gian đã qua | less of the way is done than of the time is gone
    heldBackBy.3.targetId: past
    heldBackBy.3.status: overshot
    heldBackBy.3.lagPoints: -77.5 percentagePoint
    heldBackBy.3.reason: vượt quá mức cho phép | it is past what is not to be passed
    heldBackBy.4.targetId: lost
    heldBackBy.4.status: lost
    heldBackBy.4.lagPoints: baseline-met
    heldBackBy.4.reason: đã đạt nhưng không còn giữ được | it was met and has been lost
    heldBackBy.5.targetId: change
    heldBackBy.5.status: behind
    heldBackBy.5.lagPoints: missing-input baseline
    heldBackBy.5.reason: phần đã thực hiện thấp hơn phần thời gian đã qua | less of the way is done than of the time is gone
    due.0: targetId pace, dueKind milestone, date 2022-12-31, dueStatus undetermined
    due.1: targetId old, dueKind target, date 2022-12-31, dueStatus undetermined
    due.2: targetId behind, dueKind milestone, date 2023-12-31, dueStatus missed
    due.3: targetId over, dueKind target, date 2023-12-31, dueStatus missed
    due.4: targetId houses, dueKind deadline, date 2023-12-31, dueStatus missed
    contradictions: 
    undetermined.0.targetId: old
    undetermined.0.reason: đã hết thời hạn nhưng chưa có số liệu của năm cuối | its time is over, and the figures are of an earlier year
    undetermined.1.targetId: dark
    undetermined.1.reason: thiếu số liệu về tình hình hiện tại | it needs the present figure

    Nghị quyết A, 31/3/2024: 2 mục tiêu đạt, 2 mục tiêu đúng tiến độ, 2 mục tiêu chậm tiến độ (có thể đến 3), 1 mục tiêu đi xa mục tiêu, 1 mục tiêu vượt mức cho phép, 1 mục tiêu không còn giữ được, 1 mục tiêu quá hạn, 2 mục tiêu chưa đủ số liệu.
    Chỉ tiêu away: xa mục tiêu hơn so với kỳ gốc (chênh lệch 70 điểm phần trăm).
    Chỉ tiêu over: đã hết thời hạn mà chưa đạt (chênh lệch 50 điểm phần trăm).
    Chỉ tiêu behind: phần đã thực hiện thấp hơn phần thời gian đã qua (chênh lệch 20 điểm phần trăm).
    Chỉ tiêu past: vượt quá mức cho phép.
    Chỉ tiêu lost: đã đạt nhưng không còn giữ được.
    Giảm nghèo: phần đã thực hiện thấp hơn phần thời gian đã qua.
    Chỉ tiêu pace: mốc 31/12/2022: chưa có số liệu.
    Chỉ tiêu old: mục tiêu 31/12/2022: chưa có số liệu.
    Chỉ tiêu behind: mốc 31/12/2023: không đạt.
    Chỉ tiêu over: mục tiêu 31/12/2023: không đạt.
    Xóa nhà tạm: thời hạn 31/12/2023: không đạt.
    Chỉ tiêu old: chưa đủ số liệu để kết luận (đã hết thời hạn nhưng chưa có số liệu của năm cuối).
    Chỉ tiêu dark: chưa đủ số liệu để kết luận (thiếu số liệu về tình hình hiện tại).

    Resolution A, 2024-03-31: 2 met, 2 on pace, 2 behind (up to 3), 1 moving away, 1 overshot, 1 lost, 1 past the deadline, 2 undetermined.
    Indicator away: it is further off than at the baseline (by 70 percentage points).
    Indicator over: its time is over and it is not met (by 50 percentage points).
    Indicator behind: less of the way is done than of the time is gone (by 20 percentage points).
    Indicator past: it is past what is not to be passed.
    Indicator lost: it was met and has been lost.
    Giảm nghèo: less of the way is done than of the time is gone.
    Indicator pace: milestone of 2022-12-31: not known.
    Indicator old: target of 2022-12-31: not known.
    Indicator behind: milestone of 2023-12-31: missed.
    Indicator over: target of 2023-12-31: missed.
    Xóa nhà tạm: deadline of 2023-12-31: missed.
    Indicator old: undetermined (its time is over, and the figures are of an earlier year).
    Indicator dark: undetermined (it needs the present figure)."
  `);
});

test('what contradicts what, by region and year', () => {
  const rate = (id: string, value: unknown, year: number, more: object = {}) => ({
    kind: 'level',
    id,
    name: 'tỷ lệ hộ nghèo',
    unit: 'percent',
    direction: 'at-most',
    target: { value, year },
    ...more,
  });
  const targets = [
    rate('r1', 10, 2025),
    rate('r2', 12, 2025),
    rate('r3', 14, 2030, {
      regions: ['Tây Bắc'],
      table: [{ regions: ['Đông Bắc'], target: { value: 9, year: 2030 } }],
    }),
    rate('r4', undefined, 2025, { direction: 'between', target: { from: 13, to: 15, year: 2025 } }),
    {
      kind: 'yearly-change',
      id: 'c',
      name: 'tỷ lệ hộ nghèo',
      baseline: { value: 20, year: 2020 },
      target: { from: -1, to: '-1.5', year: 2025 },
    },
    {
      kind: 'share',
      id: 's',
      name: 'xã đạt chuẩn',
      unit: 'commune',
      denominator: 50,
      direction: 'at-least',
      target: { value: 50, year: 2025 },
    },
    {
      kind: 'level',
      id: 'n',
      name: 'xã đạt chuẩn',
      unit: 'commune',
      direction: 'at-least',
      target: { value: 30, year: 2025 },
    },
    {
      kind: 'floor',
      id: 'f',
      name: 'tiêu chí',
      unit: 'criterion',
      countedIn: 'commune',
      target: { value: 15, year: 2025 },
    },
    {
      kind: 'level',
      id: 'a',
      name: 'tiêu chí',
      unit: 'criterion/commune',
      direction: 'at-most',
      target: { value: 14, year: 2025 },
    },
    {
      kind: 'multiple',
      id: 'm',
      name: 'thu nhập',
      unit: 'millionVND',
      direction: 'at-least',
      baseline: { value: 20, year: 2020 },
      target: { times: 2, year: 2025 },
    },
    {
      kind: 'level',
      id: 'i',
      name: 'thu nhập',
      unit: 'millionVND',
      direction: 'at-most',
      target: { value: 35, year: 2025 },
    },
    {
      kind: 'count-added',
      id: 'd',
      name: 'đường',
      unit: 'kilometre',
      baseline: { value: 20, year: 2020 },
      target: { added: 5, year: 2025 },
    },
    {
      kind: 'level',
      id: 'k',
      name: 'đường',
      unit: 'kilometre',
      direction: 'at-least',
      target: { value: 22, year: 2030 },
    },
    {
      kind: 'ratio',
      id: 'q',
      name: 'tỷ số',
      unit: 'VND',
      comparedName: 'cả nước',
      direction: 'at-least',
      target: { times: 2, year: 2025 },
    },
    {
      kind: 'ratio',
      id: 'p',
      name: 'tỷ số',
      unit: 'VND',
      comparedName: 'cả nước',
      direction: 'at-most',
      target: { times: 1, year: 2025 },
    },
  ];
  const { contradictions, explanation, date } = assessPortfolio({
    date: '2024-03-31',
    targets: targets.map((target) => JSON.parse(JSON.stringify(target)) as Target),
  });
  expect(
    inFull({
      date,
      contradictions: contradictions.map(({ code, targetIds, region }) => ({ code, targetIds, region })),
      explanation,
    }),
  ).toMatchInlineSnapshot(`
    "date: 2024-03-31
    contradictions.0.code: other-value
    contradictions.0.targetIds: r1, r2
    contradictions.0.region: undefined
    contradictions.1.code: other-value
    contradictions.1.targetIds: r1, r4
    contradictions.1.region: undefined
    contradictions.2.code: other-value
    contradictions.2.targetIds: r2, r4
    contradictions.2.region: undefined
    contradictions.3.code: share-and-count
    contradictions.3.targetIds: s, n
    contradictions.3.region: undefined
    contradictions.4.code: other-value
    contradictions.4.targetIds: m, i
    contradictions.4.region: undefined
    contradictions.5.code: later-asks-less
    contradictions.5.targetIds: d, k
    contradictions.5.region: undefined
    contradictions.6.code: other-value
    contradictions.6.targetIds: q, p
    contradictions.6.region: undefined
    contradictions.7.code: change-and-level
    contradictions.7.targetIds: c, r1
    contradictions.7.region: undefined
    contradictions.8.code: change-and-level
    contradictions.8.targetIds: c, r2
    contradictions.8.region: undefined
    contradictions.9.code: floor-above-average
    contradictions.9.targetIds: f, a
    contradictions.9.region: undefined

    31/3/2024: 16 mục tiêu chưa đủ số liệu.
    “tỷ lệ hộ nghèo [r1]” và “tỷ lệ hộ nghèo [r2]”: cùng đến năm 2025 nhưng hai mức khác nhau, 10% và 12%.
    “tỷ lệ hộ nghèo [r1]” và “tỷ lệ hộ nghèo [r4]”: cùng đến năm 2025 nhưng hai mức khác nhau, 10% và 13%.
    “tỷ lệ hộ nghèo [r2]” và “tỷ lệ hộ nghèo [r4]”: cùng đến năm 2025 nhưng hai mức khác nhau, 12% và 13%.
    “xã đạt chuẩn [s]” là 50%, “xã đạt chuẩn [n]” là 30 xã trên tổng số 50 xã: hai số liệu không thể cùng đúng.
    “thu nhập [m]” và “thu nhập [i]”: cùng đến năm 2025 nhưng hai mức khác nhau, 40 triệu đồng và 35 triệu đồng.
    “đường [d]” đến năm 2025 là 25 km, “đường [k]” đến năm 2030 là 22 km: thời điểm sau yêu cầu thấp hơn.
    “tỷ số [q]” và “tỷ số [p]”: cùng đến năm 2025 nhưng hai mức khác nhau, 2 lần và 1 lần.
    “tỷ lệ hộ nghèo [c]”: giảm 1,5 điểm phần trăm/năm, từ 20% năm 2020 chỉ đến 12,5% năm 2025, không đạt 10% theo “tỷ lệ hộ nghèo [r1]”.
    “tỷ lệ hộ nghèo [c]”: giảm 1,5 điểm phần trăm/năm, từ 20% năm 2020 chỉ đến 12,5% năm 2025, không đạt 12% theo “tỷ lệ hộ nghèo [r2]”.
    “tiêu chí [f]” yêu cầu mọi đơn vị từ 15 tiêu chí trở lên, cao hơn mức bình quân 14 tiêu chí/xã của “tiêu chí [a]”.
    Tỷ lệ hộ nghèo [r1]: chưa đủ số liệu để kết luận (thiếu số liệu về tình hình hiện tại).
    Tỷ lệ hộ nghèo [r2]: chưa đủ số liệu để kết luận (thiếu số liệu về tình hình hiện tại).
    Tỷ lệ hộ nghèo [r3] (Tây Bắc): chưa đủ số liệu để kết luận (thiếu số liệu về tình hình hiện tại).
    Tỷ lệ hộ nghèo [r3] (Đông Bắc): chưa đủ số liệu để kết luận (thiếu số liệu về tình hình hiện tại).
    Tỷ lệ hộ nghèo [r4]: chưa đủ số liệu để kết luận (thiếu số liệu về tình hình hiện tại).
    Tỷ lệ hộ nghèo [c]: chưa đủ số liệu để kết luận (thiếu số liệu về tình hình hiện tại).
    Xã đạt chuẩn [s]: chưa đủ số liệu để kết luận (thiếu số liệu về tình hình hiện tại).
    Xã đạt chuẩn [n]: chưa đủ số liệu để kết luận (thiếu số liệu về tình hình hiện tại).
    Tiêu chí [f]: chưa đủ số liệu để kết luận (thiếu số liệu về tình hình hiện tại).
    Tiêu chí [a]: chưa đủ số liệu để kết luận (thiếu số liệu về tình hình hiện tại).
    Thu nhập [m]: chưa đủ số liệu để kết luận (thiếu số liệu về tình hình hiện tại).
    Thu nhập [i]: chưa đủ số liệu để kết luận (thiếu số liệu về tình hình hiện tại).
    Đường [d]: chưa đủ số liệu để kết luận (thiếu số liệu về tình hình hiện tại).
    Đường [k]: chưa đủ số liệu để kết luận (thiếu số liệu về tình hình hiện tại).
    Tỷ số [q]: chưa đủ số liệu để kết luận (thiếu số liệu về tình hình hiện tại).
    Tỷ số [p]: chưa đủ số liệu để kết luận (thiếu số liệu về tình hình hiện tại).

    2024-03-31: 16 undetermined.
    “tỷ lệ hộ nghèo [r1]” and “tỷ lệ hộ nghèo [r2]” ask for different values by 2025: 10% and 12%.
    “tỷ lệ hộ nghèo [r1]” and “tỷ lệ hộ nghèo [r4]” ask for different values by 2025: 10% and 13%.
    “tỷ lệ hộ nghèo [r2]” and “tỷ lệ hộ nghèo [r4]” ask for different values by 2025: 12% and 13%.
    “xã đạt chuẩn [s]” asks for 50%, “xã đạt chuẩn [n]” for 30 communes of 50 communes: both cannot be.
    “thu nhập [m]” and “thu nhập [i]” ask for different values by 2025: 40 million VND and 35 million VND.
    “đường [d]” asks for 25 km by 2025, “đường [k]” for 22 km by 2030: the later date asks for less.
    “tỷ số [q]” and “tỷ số [p]” ask for different values by 2025: 2 times and 1 times.
    “tỷ lệ hộ nghèo [c]” has it fall by 1.5 percentage points/year: from 20% in 2020 to 12.5% by 2025 only, not to the 10% of “tỷ lệ hộ nghèo [r1]”.
    “tỷ lệ hộ nghèo [c]” has it fall by 1.5 percentage points/year: from 20% in 2020 to 12.5% by 2025 only, not to the 12% of “tỷ lệ hộ nghèo [r2]”.
    “tiêu chí [f]” asks for 15 criteria in every place, above the average of 14 criteria/commune that “tiêu chí [a]” asks for.
    Tỷ lệ hộ nghèo [r1]: undetermined (it needs the present figure).
    Tỷ lệ hộ nghèo [r2]: undetermined (it needs the present figure).
    Tỷ lệ hộ nghèo [r3] (Tây Bắc): undetermined (it needs the present figure).
    Tỷ lệ hộ nghèo [r3] (Đông Bắc): undetermined (it needs the present figure).
    Tỷ lệ hộ nghèo [r4]: undetermined (it needs the present figure).
    Tỷ lệ hộ nghèo [c]: undetermined (it needs the present figure).
    Xã đạt chuẩn [s]: undetermined (it needs the present figure).
    Xã đạt chuẩn [n]: undetermined (it needs the present figure).
    Tiêu chí [f]: undetermined (it needs the present figure).
    Tiêu chí [a]: undetermined (it needs the present figure).
    Thu nhập [m]: undetermined (it needs the present figure).
    Thu nhập [i]: undetermined (it needs the present figure).
    Đường [d]: undetermined (it needs the present figure).
    Đường [k]: undetermined (it needs the present figure).
    Tỷ số [q]: undetermined (it needs the present figure).
    Tỷ số [p]: undetermined (it needs the present figure)."
  `);
});

test('what is due on the day itself, and what was kept, in their order', () => {
  const due = (id: string, more: object = {}) =>
    level(id, 'at-most', '20.00', '10', { target: { value: 10, year: 2023 }, ...more });
  const { due: items, explanation } = assessPortfolio({
    date: '2023-12-31',
    targets: [due('today'), due('kept'), due('path', { path: [{ year: 2021, value: 16 }] })] as never,
    observed: [seen('today', '12.00'), seen('kept', '9.00'), seen('path', '15.00', {}, 2021)] as never,
  });
  expect(items.map(({ targetId, date, dueStatus }) => `${date} ${targetId} ${dueStatus}`))
    .toMatchInlineSnapshot(`
    [
      "2021-12-31 path met",
      "2023-12-31 today due",
      "2023-12-31 kept met",
      "2023-12-31 path due",
    ]
  `);
  expect(
    explain({ explanation }, 'vi')
      .split('\n')
      .filter((line) => /: (mốc|mục tiêu) /.test(line)),
  ).toMatchInlineSnapshot(`
    [
      "  Chỉ tiêu path: mốc 31/12/2021: đạt.",
      "  Chỉ tiêu today: mục tiêu 31/12/2023: chưa đến hạn.",
      "  Chỉ tiêu kept: mục tiêu 31/12/2023: đạt.",
      "  Chỉ tiêu path: mục tiêu 31/12/2023: chưa đến hạn.",
    ]
  `);
  expect(
    explain({ explanation }, 'en')
      .split('\n')
      .filter((line) => / of \d/.test(line)),
  ).toMatchInlineSnapshot(`
    [
      "  Indicator path: milestone of 2021-12-31: met.",
      "  Indicator today: target of 2023-12-31: still due.",
      "  Indicator kept: target of 2023-12-31: met.",
      "  Indicator path: target of 2023-12-31: still due.",
    ]
  `);
});
