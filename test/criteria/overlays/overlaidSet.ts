import {
  defineCriteriaSet,
  type CriteriaSet,
  type CriteriaSetDefinition,
  type OverlayEntry,
  type Requirement,
  type ThresholdOverlay,
} from '../../../src/criteria/index.js';
import type { Citation, Provenance } from '../../../src/foundation/index.js';

export function source(title: string, provenance: Provenance = 'secondary'): Citation {
  return { source: { kind: 'publication', title }, provenance };
}

export function atLeast(value: string | number, unit: 'percent' | 'item' = 'percent'): Requirement {
  return { kind: 'number', operator: '>=', value, unit };
}

const text = (id: string) => ({ vi: `Tên ${id}`, en: `Name ${id}` });

/** An indicator in per cent with the cell. */
const cell = (id: string, requirement: Requirement | undefined) => ({
  id,
  name: text(id),
  unit: 'percent' as const,
  ...(requirement === undefined ? {} : { requirement }),
});

const part = (id: string, requirement: Requirement) => ({ id, name: text(id), requirement });

const cells: Readonly<Record<string, Requirement | undefined>> = {
  number: atLeast(80),
  province: { kind: 'set-by-province' },
  unknown: { kind: 'unknown' },
  absent: undefined,
  believed: { ...atLeast(80), citation: source('Memory', 'unconfirmed') },
  columns: { kind: 'by-column', columns: { a: atLeast(90), b: atLeast(70), c: atLeast(70) } },
  years: {
    kind: 'by-year',
    years: [
      { from: 2022, to: 2023, requirement: atLeast(40) },
      { from: 2024, to: 2025, requirement: atLeast(50) },
    ],
    citation: source('Yearly'),
  },
  dates: {
    kind: 'by-date',
    versions: [
      { from: '2021-01-01', to: '2023-12-31', requirement: atLeast(60) },
      { from: '2024-01-01', to: null, requirement: atLeast(65) },
    ],
  },
  water: {
    kind: 'of-which',
    whole: atLeast(90),
    parts: [
      part('clean', { kind: 'by-column', columns: { a: atLeast(55), b: atLeast(20), c: atLeast(15) } }),
      part('piped', { kind: 'unknown' }),
    ],
  },
  sexes: { kind: 'both-sexes', requirement: atLeast(70), citation: source('Both') },
  schools: {
    kind: 'by-count',
    fact: 'schools',
    bands: [
      { from: 0, to: 3, requirement: { kind: 'all-of', parts: [part('level', atLeast(50))] } },
      { from: 4, to: null, requirement: { kind: 'all-of', parts: [part('level', atLeast(70))] } },
    ],
  },
  waste: {
    kind: 'if-any',
    of: text('craft villages'),
    requirement: { kind: 'any-of', parts: [part('sorted', atLeast(30)), part('burnt', atLeast(40))] },
  },
};

export const definition = {
  id: 'national',
  level: 'commune',
  tier: 'standard',
  title: { vi: 'Bộ tiêu chí', en: 'National set' },
  validity: { from: '2022-01-01', to: null },
  citation: source('National'),
  facts: [{ kind: 'number', id: 'schools', name: text('schools'), unit: 'item' }],
  columns: [
    { id: 'a', name: { vi: 'Vùng A', en: 'Region A' } },
    { id: 'b', name: { vi: 'Vùng B', en: 'Region B' } },
    { id: 'c', name: { vi: 'Vùng C', en: 'Region C' } },
  ],
  criteria: [
    {
      id: 'all',
      number: 1,
      name: text('all'),
      indicators: Object.entries(cells).map(([id, requirement]) => cell(id, requirement)),
    },
    {
      id: 'judged',
      number: 2,
      name: text('judged'),
      indicators: [{ id: 'unitless', name: text('unitless') }],
    },
    { id: 'bare', number: 3, name: text('bare') },
  ],
  monitored: [{ id: 'watched', name: text('watched'), unit: 'percent' }],
} as const satisfies CriteriaSetDefinition;

export const national = defineCriteriaSet(definition);

/** An overlay of the province X with the entries. */
export function overlay(
  entries: readonly OverlayEntry[],
  rest: Partial<ThresholdOverlay> = {},
): ThresholdOverlay {
  return {
    id: 'x',
    title: { vi: 'Tỉnh X', en: 'Province X' },
    set: 'national',
    citation: source('Province X'),
    validity: { from: '2022-01-01', to: null },
    entries,
    ...rest,
  };
}

/** The cell of an indicator, without the citations that overlays bring. */
export function cellOf(set: CriteriaSet, id: string): unknown {
  const indicator = [
    ...set.criteria.flatMap(({ indicators = [] }) => indicators),
    ...(set.monitored ?? []),
  ].find((one) => one.id === id);
  return JSON.parse(
    JSON.stringify(indicator?.requirement ?? null, (key, value: unknown) =>
      key === 'citation' ? undefined : value,
    ),
  );
}
