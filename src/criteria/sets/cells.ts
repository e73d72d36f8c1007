import type { BilingualText, Citation, Measure } from '../../foundation/internal.js';
import type {
  ByColumnRequirement,
  BothSexesRequirement,
  MetRequirement,
  NoneRequirement,
  NumberRequirement,
  ProvinceRequirement,
  Requirement,
  UnknownRequirement,
} from '../model/index.js';
import type { RegionColumn } from './regions.js';

/** The cells of the official sets, each with its source. */

/** [Đạt]. */
export function met(citation: Citation): MetRequirement {
  return { kind: 'met', citation };
}

/** [Đạt], with a percentage in the text of the indicator. */
export function metFrom(percent: string, citation: Citation): MetRequirement {
  return { kind: 'met', embedded: atLeast(percent, 'percent', citation), citation };
}

/** [≥]. */
export function atLeast(value: string, unit: Measure, citation: Citation): NumberRequirement {
  return { kind: 'number', operator: '>=', value, unit, citation };
}

/** [≤]. */
export function atMost(value: string, unit: Measure, citation: Citation): NumberRequirement {
  return { kind: 'number', operator: '<=', value, unit, citation };
}

/** [Dưới]. */
export function below(value: string, unit: Measure, citation: Citation): NumberRequirement {
  return { kind: 'number', operator: '<', value, unit, citation };
}

/** [Không]. */
export function none(citation: Citation): NoneRequirement {
  return { kind: 'none', citation };
}

/** [UBND cấp tỉnh quy định cụ thể]. */
export function setByProvince(citation: Citation): ProvinceRequirement {
  return { kind: 'set-by-province', citation };
}

/** A cell that is there, and of which nothing is established. */
export function unknown(): UnknownRequirement {
  return { kind: 'unknown' };
}

/** [Đạt cho cả nam và nữ]. */
export function bothSexes(requirement: Requirement): BothSexesRequirement {
  return { kind: 'both-sexes', requirement };
}

/** A row of regional columns; those that are left out are unknown. */
export function byRegion(cells: Readonly<Partial<Record<RegionColumn, Requirement>>>): ByColumnRequirement {
  return {
    kind: 'by-column',
    columns: {
      chung: unknown(),
      TDMNPB: unknown(),
      DBSH: unknown(),
      BTB: unknown(),
      DHNTB: unknown(),
      TN: unknown(),
      DNB: unknown(),
      DBSCL: unknown(),
      ...cells,
    },
  };
}

/** A citation with what a reader should know beside it. */
export function noted(citation: Citation, vi: string, en: string): Citation {
  const note: BilingualText = { vi, en };
  return { ...citation, note };
}
