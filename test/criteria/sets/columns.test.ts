import { describe, expect, it } from 'vitest';
import {
  commune2016to2020,
  commune2021to2025,
  commune2026to2030,
  communeAdvanced2021to2025,
  type CriteriaSet,
  type UnitFacts,
} from 'mtqg/criteria';
import { decideColumn } from '../../../src/criteria/thresholds/decideColumn.js';

/** The column, or which it may be. */
function column(set: CriteriaSet, date: string, facts: UnitFacts) {
  const decision = decideColumn(set, date, facts);
  return decision?.kind === 'column' ? decision.id : decision?.candidates;
}

const none = {
  'extremely-difficult': false,
  'safe-zone': false,
  'poor-district': false,
  'area-2': false,
  'area-3': false,
  'district-left-poverty-2018-2020': false,
  'disadvantaged-coast-or-island': false,
};

describe('1980/QĐ-TTg', () => {
  it('judges a commune by its region', () => {
    expect(column(commune2016to2020(), '2018-12-31', { region: 'TDMNPB' })).toBe('TDMNPB');
    expect(column(commune2016to2020(), '2018-12-31', {})).toHaveLength(7);
  });
});

describe.each([commune2021to2025(), communeAdvanced2021to2025()])('318/QĐ-TTg, $id', (set) => {
  it.each<[string, UnitFacts, string, string]>([
    ['no difficulty', {}, 'BTB', 'BTB'],
    // Before 211/QĐ-TTg it is extremely difficult communes, from then on those of areas II and III.
    ['extremely difficult', { 'extremely-difficult': true }, 'TDMNPB', 'BTB'],
    ['area II', { 'area-2': true }, 'BTB', 'TDMNPB'],
    ['area III', { 'area-3': true }, 'BTB', 'TDMNPB'],
    ['poor coast', { 'disadvantaged-coast-or-island': true }, 'BTB', 'TDMNPB'],
    ['safe zone, poor district', { 'safe-zone': true, 'poor-district': true }, 'TDMNPB', 'TDMNPB'],
    // The amendment no longer names districts that left poverty.
    [
      'safe zone, district that left poverty',
      { 'safe-zone': true, 'district-left-poverty-2018-2020': true },
      'TDMNPB',
      'BTB',
    ],
    ['safe zone elsewhere', { 'safe-zone': true }, 'BTB', 'BTB'],
    ['poor district alone', { 'poor-district': true }, 'BTB', 'BTB'],
  ])('%s', (_, facts, before, after) => {
    const all = { ...none, ...facts, region: 'BTB' };
    expect(column(set, '2024-02-29', all)).toBe(before);
    expect(column(set, '2024-03-01', all)).toBe(after);
  });

  it('leaves the column open while it is not known whether the commune is in difficulty', () => {
    expect(column(set, '2023-12-31', { region: 'BTB' })).toEqual(['TDMNPB', 'BTB']);
    expect(column(set, '2023-12-31', { region: 'TDMNPB' })).toBe('TDMNPB');
  });
});

describe('51/2025/QĐ-TTg', () => {
  const rural = {
    'next-to-urban-area': false,
    'to-become-urban': false,
    'agriculture-share': 10,
    'new-urban-area': false,
    'area-2': false,
    'area-3': false,
  };
  it.each<[string, UnitFacts, string]>([
    ['the rest, a tenth in agriculture', {}, 'group-2'],
    ['less than a tenth in agriculture', { 'agriculture-share': '9.99' }, 'group-1'],
    ['next to a town, to become urban', { 'next-to-urban-area': true, 'to-become-urban': true }, 'group-1'],
    ['next to a town', { 'next-to-urban-area': true }, 'group-2'],
    ['a new urban area', { 'new-urban-area': true }, 'group-1'],
    ['area II', { 'area-2': true }, 'group-3'],
    ['area III', { 'area-3': true }, 'group-3'],
  ])('%s', (_, facts, expected) => {
    expect(column(commune2026to2030(), '2026-02-15', { ...rural, ...facts })).toBe(expected);
  });

  it('does not settle communes of both groups 1 and 3', () => {
    const both = { ...rural, 'area-3': true, 'new-urban-area': true };
    expect(decideColumn(commune2026to2030(), '2026-02-15', both)?.kind).toBe('open-column');
  });
});
