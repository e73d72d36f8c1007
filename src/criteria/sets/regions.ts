import type { Citation, Validity } from '../../foundation/internal.js';
import { criteriaRegionNames, type CriteriaRegion } from '../../units/model/internal.js';
import type { ChoiceFact, ColumnRule, CriteriaColumn, CriteriaGroup } from '../model/index.js';

/** The columns of the sets of 2016–2025: the national one [chỉ tiêu chung] and the seven regions. */
export type RegionColumn = 'chung' | CriteriaRegion;

/** The eight columns, in the order of the tables. */
export function regionColumns(): readonly CriteriaColumn[] {
  return [
    { id: 'chung', name: { vi: 'Chỉ tiêu chung', en: 'National' }, isNational: true },
    ...Object.entries(criteriaRegionNames).map(([id, name]) => ({ id, name })),
  ];
}

/** The fact that says in which region a commune lies. */
export function regionFact(): ChoiceFact {
  return {
    kind: 'choice',
    id: 'region',
    name: { vi: 'vùng', en: 'region' },
    options: Object.keys(criteriaRegionNames),
  };
}

/** The rule that a commune is judged by the column of its region. */
export function regionRule(validity: Validity, citation: Citation): ColumnRule {
  return { column: { fact: 'region' }, validity, citation };
}

/** The five groups of criteria of the sets for communes of 2016–2025. */
export function communeGroups(): readonly CriteriaGroup[] {
  return [
    { id: 'planning', name: { vi: 'Quy hoạch', en: 'Planning' } },
    { id: 'infrastructure', name: { vi: 'Hạ tầng kinh tế - xã hội', en: 'Socio-economic infrastructure' } },
    { id: 'economy', name: { vi: 'Kinh tế và tổ chức sản xuất', en: 'Economy and production organisation' } },
    { id: 'society', name: { vi: 'Văn hóa - Xã hội - Môi trường', en: 'Culture, society, environment' } },
    { id: 'politics', name: { vi: 'Hệ thống chính trị', en: 'Political system' } },
  ];
}
