import { describe, expect, it } from 'vitest';
import {
  defineCriteriaSet,
  listOverlayChanges,
  officialCriteriaSets,
  withThresholds,
  type Requirement,
} from '../../../src/criteria/index.js';
import { explain } from '../../../src/foundation/index.js';
import { atLeast, national, overlay, source } from './overlaidSet.js';

const own = source('Province X');

describe('the changes of an overlay', () => {
  const list = listOverlayChanges(
    national,
    overlay([
      { indicator: 'province', columns: ['c', 'a'], requirement: atLeast(100) },
      {
        indicator: 'water',
        part: ['clean'],
        columns: ['b'],
        requirement: atLeast(25),
        citation: source('Entry'),
      },
      { indicator: 'years', requirement: atLeast(50), validity: { from: '2023-01-01', to: '2023-12-31' } },
    ]),
  );

  it('are listed with what they are of', () => {
    expect(list.kind).toBe('overlay-changes');
    expect(list.set.id).toBe('national');
    expect(list.overlay).toEqual({ id: 'x', title: { vi: 'Tỉnh X', en: 'Province X' }, citation: own });
    expect(Object.isFrozen(list.changes[0])).toBe(true);
  });

  it('tell cell, columns in the order of the set, days, both requirements and their sources', () => {
    expect(list.changes[0]).toEqual({
      entry: 0,
      indicator: 'province',
      name: { vi: 'Tên province', en: 'Name province' },
      columns: ['a', 'c'],
      validity: { from: '2022-01-01', to: null },
      before: { requirement: { kind: 'set-by-province' }, citation: source('National') },
      after: { requirement: { ...atLeast(100), citation: own }, citation: own },
      effect: 'filled',
    });
    expect(list.changes[1]).toMatchObject({
      part: ['clean'],
      columns: ['b'],
      after: { citation: source('Entry') },
    });
  });

  it('are split where the cell differs by year', () => {
    expect(list.changes.slice(2).map(({ years, validity, effect }) => [years, validity.to, effect])).toEqual([
      [{ from: 1900, to: 2021 }, '2023-12-31', 'filled'],
      [{ from: 2022, to: 2023 }, '2023-12-31', 'tightened'],
      [{ from: 2024, to: 2025 }, '2023-12-31', 'unchanged'],
      [{ from: 2026, to: 2200 }, '2023-12-31', 'filled'],
    ]);
  });

  it('stand in the order of the days', () => {
    const { changes } = listOverlayChanges(
      national,
      overlay([{ indicator: 'dates', requirement: atLeast(70) }]),
    );
    expect(changes.map(({ validity }) => [validity.from, validity.to])).toEqual([
      ['2022-01-01', '2023-12-31'],
      ['2024-01-01', null],
    ]);
  });

  it('stand so, too, where the days differ by column', () => {
    const [first] = national.criteria;
    const amended: Requirement = {
      kind: 'by-date',
      versions: [
        { from: '2022-01-01', to: '2023-12-31', requirement: atLeast(60) },
        { from: '2024-01-01', to: null, requirement: atLeast(65) },
      ],
    };
    const requirement: Requirement = {
      kind: 'by-column',
      columns: { a: amended, b: atLeast(60), c: atLeast(60) },
    };
    const indicators = [{ id: 'cell', name: first!.name, unit: 'percent', requirement }] as const;
    const set = defineCriteriaSet({ ...national, criteria: [{ ...first!, indicators }] });
    const { changes } = listOverlayChanges(set, overlay([{ indicator: 'cell', requirement: atLeast(70) }]));
    expect(changes.map(({ columns, validity }) => [columns, validity.from, validity.to])).toEqual([
      [['a'], '2022-01-01', '2023-12-31'],
      [['b', 'c'], '2022-01-01', null],
      [['a'], '2024-01-01', null],
    ]);
  });

  it('are explained in both languages', () => {
    expect(explain(list, 'vi').split('\n').slice(0, 3)).toEqual([
      '“Tỉnh X” bổ sung vào “Bộ tiêu chí”: thay đổi 5 nội dung, giữ nguyên 1 nội dung.',
      '  Province Tên province, Vùng A, Vùng C, từ ngày 01/01/2022: UBND cấp tỉnh quy định → 100% (bổ sung).',
      '    Căn cứ: Province X (theo nguồn thứ cấp).',
    ]);
    expect(explain(list, 'en').split('\n')).toEqual([
      '“Province X” laid over “National set”: 5 changed, 1 left as they are.',
      '  Province Name province, Region A, Region C, from 2022-01-01: set by the province → 100% (filled).',
      '    Source: Province X (secondary source).',
      '  Water/clean Name water, Region B, from 2022-01-01: ≥ 20% → ≥ 25% (tightened).',
      '    Source: Entry (secondary source).',
      '  Years Name years, until 2021, from 2023-01-01 to 2023-12-31: not established → ≥ 50% (filled).',
      '    Source: Province X (secondary source).',
      '  Years Name years, 2022-2023, from 2023-01-01 to 2023-12-31: ≥ 40% → ≥ 50% (tightened).',
      '    Source: Province X (secondary source).',
      '  Years Name years, 2024-2025, from 2023-01-01 to 2023-12-31: ≥ 50% → ≥ 50% (unchanged).',
      '    Source: Yearly (secondary source).',
      '  Years Name years, from 2026 on, from 2023-01-01 to 2023-12-31: not established → ≥ 50% (filled).',
      '    Source: Province X (secondary source).',
    ]);
  });

  it('say of what is loosened whether it may be', () => {
    const lower = [{ indicator: 'number', years: { from: 2024, to: 2024 }, requirement: atLeast(70) }];
    const mayLoosenBecause = { vi: 'có văn bản sửa đổi', en: 'an amendment.' };
    expect(explain(listOverlayChanges(national, overlay(lower)), 'vi')).toContain(
      'Number Tên number, năm 2024, từ ngày 01/01/2022: ≥ 80% → ≥ 70% (thấp hơn hoặc không so sánh được).\n    Căn cứ: Province X (theo nguồn thứ cấp).\n    Thấp hơn hoặc không so sánh được với yêu cầu của bộ tiêu chí mà không nêu căn cứ cho phép',
    );
    expect(explain(listOverlayChanges(national, overlay(lower, { mayLoosenBecause })), 'en')).toContain(
      'It may, because: an amendment.',
    );
  });
});

describe('an overlay that says what the set says', () => {
  it.each(officialCriteriaSets().map((set) => [set.id, set] as const))('changes nothing in %s', (id, set) => {
    const entries = [
      ...set.criteria.flatMap(({ indicators = [] }) => indicators),
      ...(set.monitored ?? []),
    ].map(({ id: indicator, requirement = { kind: 'unknown' } as const }) => ({ indicator, requirement }));
    const same = overlay(entries, {
      set: id,
      validity: set.validity,
      citation: source('None', 'unconfirmed'),
    });
    const effects = listOverlayChanges(set, same).changes.map(({ effect }) => effect);
    expect(new Set(effects)).toEqual(new Set(['unchanged']));
    expect(withThresholds(set, same).criteria).toEqual(set.criteria);
  });
});
