import { describe, expect, it } from 'vitest';
import { defineCriteriaSet, scoreCriteria } from '../../../src/criteria/index.js';
import { explain } from '../../../src/foundation/index.js';

/**
 * How a caller writes the smart-commune set of Gia Phú: the reports say that it has 52 objectives [mục tiêu], and name none of
 * them, so they go by their numbers. What the reports count is watched beside them: of which objective it is, nobody says.
 */
const smartCommune = defineCriteriaSet({
  id: 'lao-cai-smart-commune',
  level: 'commune',
  tier: 'smart',
  title: { vi: 'Xã nông thôn mới thông minh (52 mục tiêu)', en: 'Smart new-rural commune (52 objectives)' },
  validity: { from: '2024-01-01', to: null },
  citation: {
    source: {
      kind: 'publication',
      title: 'Nâng cao chất lượng và tính bền vững của các chương trình mục tiêu quốc gia',
    },
    provenance: 'secondary',
    note: {
      vi: 'Bài báo không nêu ngày có hiệu lực và tên các mục tiêu; ngày bắt đầu ở đây do người dùng đặt.',
      en: 'The report states neither when the set took effect nor its objectives; the first day is the caller’s own.',
    },
  },
  countedAs: 'objective',
  criteria: Array.from({ length: 52 }, (_, index) => ({
    id: String(index + 1),
    number: index + 1,
    name: { vi: `Mục tiêu ${String(index + 1)}`, en: `Objective ${String(index + 1)}` },
  })),
  monitored: [
    { id: 'computers', name: { vi: 'Máy tính kết nối internet', en: 'Computers online' }, unit: 'item' },
    {
      id: 'certified-officials',
      name: { vi: 'Công chức có chứng chỉ CNTT', en: 'Officials with an IT certificate' },
      unit: 'person',
    },
    { id: 'cameras', name: { vi: 'Camera giám sát', en: 'Surveillance cameras' }, unit: 'item' },
    {
      id: 'loudspeakers',
      name: { vi: 'Cụm loa thông minh', en: 'Smart loudspeaker clusters' },
      unit: 'item',
    },
    { id: 'wifi', name: { vi: 'Điểm wifi công cộng', en: 'Public Wi-Fi points' }, unit: 'item' },
    {
      id: 'digital-groups',
      name: { vi: 'Tổ công nghệ số cộng đồng', en: 'Community digital groups' },
      unit: 'item',
    },
    {
      id: 'ocop-online',
      name: { vi: 'Sản phẩm OCOP bán trực tuyến', en: 'OCOP products sold online' },
      unit: 'product',
    },
  ],
});

describe('Gia Phú, smart commune: 44 of 52 objectives', () => {
  const score = scoreCriteria(smartCommune, {
    subject: { level: 'commune', name: 'Gia Phú', within: 'huyện Bảo Thắng, Lào Cai' },
    date: '2025-06-09',
    tally: { met: 44 },
    set: smartCommune.id,
    findings: {
      computers: { value: 23 },
      'certified-officials': { value: 22 },
      cameras: { value: 25 },
      loudspeakers: { value: 5 },
      wifi: { value: 14 },
      'digital-groups': { value: 14 },
      'ocop-online': { value: 11 },
    },
  });

  it('is 84.6% of the objectives', () => {
    expect(score.sharePercent).toEqual({
      kind: 'quantity',
      value: '84.61538461538461538461538461538462',
      unit: 'percent',
    });
  });

  it('counts the eight that are missing without naming any', () => {
    expect(score.missing).toEqual({
      named: [],
      unnamedCount: { kind: 'quantity', value: '8', unit: 'objective' },
    });
    expect(score.criteria.every(({ status }) => status === 'not-named')).toBe(true);
    expect(score.counts['not-met'].value).toBe('0');
    expect(score.metAll).toBe(false);
  });

  it('keeps the counts of equipment and people in their units', () => {
    expect(score.monitored.map(({ id, value }) => [id, value.value, value.unit])).toEqual([
      ['computers', '23', 'item'],
      ['certified-officials', '22', 'person'],
      ['cameras', '25', 'item'],
      ['loudspeakers', '5', 'item'],
      ['wifi', '14', 'item'],
      ['digital-groups', '14', 'item'],
      ['ocop-online', '11', 'product'],
    ]);
  });

  it('reads so', () => {
    expect(explain(score, 'vi').split('\n').slice(0, 2)).toEqual([
      'Gia Phú: đạt 44/52 mục tiêu theo “Xã nông thôn mới thông minh (52 mục tiêu)” (đánh giá ngày 09/6/2025).',
      '  44 mục tiêu ÷ 52 mục tiêu × 100 ≈ 84,6154%',
    ]);
  });
});
