import type { BilingualText } from '../../../foundation/internal.js';
import type { NationalPovertyStandardId, PovertyMeasure } from '../../../poverty/index.js';
import type { TargetMeasurement } from '../programmeTargetTypes.js';

/** A figure of a report. */
export const REPORTED: TargetMeasurement = { calculation: 'reported-figure' };

/** A figure of a report that the criteria sets ask of a commune, too. */
export function reportedAs(criteriaSet: string, id: string): TargetMeasurement {
  return { calculation: 'reported-figure', indicator: { criteriaSet, id } };
}

/** Titles given by the rules of recognition. */
export function titles(recognitionRules: string): TargetMeasurement {
  return { calculation: 'assessRecognition', recognitionRules };
}

/** Criteria met, of each commune or on average. */
export function criteriaMet(
  calculation: 'scoreCriteria' | 'summarizeScores',
  criteriaSet: string,
): TargetMeasurement {
  return { calculation, criteriaSet };
}

/** The change of a poverty rate. */
export function povertyFall(
  measures: readonly PovertyMeasure[],
  standards: readonly NationalPovertyStandardId[],
  group?: BilingualText,
): TargetMeasurement {
  return { calculation: 'povertyTrend', measures, standards, ...(group === undefined ? {} : { group }) };
}

/** The level of a poverty rate, or a number of households. */
export function povertyLevel(
  measures: readonly PovertyMeasure[],
  standards: readonly NationalPovertyStandardId[],
  group?: BilingualText,
): TargetMeasurement {
  return { calculation: 'povertyRates', measures, standards, ...(group === undefined ? {} : { group }) };
}

/** Households of which a rate is told apart. */
export const groups = {
  minority: (): BilingualText => ({ vi: 'hộ dân tộc thiểu số', en: 'ethnic-minority households' }),
  poorDistricts: (): BilingualText => ({ vi: 'hộ ở các huyện nghèo', en: 'households of poor districts' }),
  poorDistrictsAndCommunes: (): BilingualText => ({
    vi: 'hộ ở các huyện nghèo, xã nghèo',
    en: 'households of poor districts and poor communes',
  }),
  poorCommunes: (): BilingualText => ({ vi: 'hộ ở các xã nghèo', en: 'households of poor communes' }),
  minorityArea: (): BilingualText => ({
    vi: 'hộ ở vùng đồng bào dân tộc thiểu số và miền núi',
    en: 'households of the ethnic-minority and mountainous area',
  }),
} as const;
