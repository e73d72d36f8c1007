import { defineCriteriaSet, type CriteriaSetDefinition } from 'mtqg/criteria';

/** A set with one cell of every kind. */
export const smallDefinition = {
  id: 'small',
  level: 'commune',
  tier: 'standard',
  title: { vi: 'Bộ tiêu chí thử', en: 'Test set' },
  titlePeriod: { from: '2021-01-01', to: '2025-12-31' },
  validity: { from: '2022-01-01', to: null },
  citation: { source: { kind: 'publication', title: 'Test' }, provenance: 'secondary' },
  groups: [{ id: 'all', name: { vi: 'Tất cả', en: 'All' } }],
  criteria: [
    {
      id: '1',
      number: 1,
      name: { vi: 'Điện', en: 'Power' },
      group: 'all',
      indicators: [
        { id: '1.1', name: { vi: 'Lưới', en: 'Grid' }, requirement: { kind: 'met' } },
        {
          id: '1.2',
          name: { vi: 'Hộ', en: 'Households' },
          unit: 'percent',
          requirement: { kind: 'number', operator: '>=', value: '95', unit: 'percent' },
        },
      ],
    },
    {
      id: '2',
      number: 2,
      name: { vi: 'Nhà tạm', en: 'Temporary houses' },
      indicators: [
        {
          id: '2',
          name: { vi: 'Nhà tạm', en: 'Temporary houses' },
          unit: 'house',
          requirement: { kind: 'none' },
        },
      ],
    },
    {
      id: '3',
      number: 3,
      name: { vi: 'Đường', en: 'Roads' },
      indicators: [
        {
          id: '3.1',
          name: { vi: 'Đường xã', en: 'Commune roads' },
          unit: 'percent',
          requirement: { kind: 'set-by-province' },
        },
        { id: '3.2', name: { vi: 'Đường thôn', en: 'Village roads' }, requirement: { kind: 'unknown' } },
      ],
    },
    { id: '4', number: 4, name: { vi: 'Quy hoạch', en: 'Planning' } },
  ],
  monitored: [{ id: 'cameras', name: { vi: 'Camera', en: 'Cameras' } }],
} as const satisfies CriteriaSetDefinition;

export const small = defineCriteriaSet(smallDefinition);
