import {
  deepFreeze,
  quantity,
  toDecimal,
  writeQuantity,
  type Measure,
  type Quantity,
} from '../../foundation/internal.js';
import type { NumberRequirement } from '../model/index.js';
import type { CriterionScore, IndicatorScore, ScoreWarning } from './criteriaScore.js';
import { preparedOf } from './judging/findingStatus.js';

/**
 * Warn of values that would be near their threshold in another scale: 0.942% where 95% is asked for, 45 đồng a year where 36 million
 * are. Only values that fail a threshold that has to be reached are looked at, since a small share may well be a small share; and
 * yearly incomes of less than a million, which nobody has.
 */
export function scoreWarnings(criteria: readonly CriterionScore[]): readonly ScoreWarning[] | undefined {
  let warnings: ScoreWarning[] | undefined;
  for (const { indicators } of criteria) {
    for (const indicator of indicators) {
      if (indicator.status === 'met' || indicator.value === undefined) continue;
      const warning = warningOf(indicator, indicator.value);
      if (warning !== undefined) (warnings ??= []).push(warning);
    }
  }
  return warnings && deepFreeze(warnings);
}

function warningOf({ id, threshold }: IndicatorScore, value: Quantity): ScoreWarning | undefined {
  const asked = threshold && preparedOf(threshold)?.requirement;
  const meant = asked === undefined ? meantAlone(value) : meantBeside(value, asked);
  if (meant === undefined) return undefined;
  const text = {
    vi: `chỉ tiêu ${id}: ${writeQuantity(value, 'vi')} có thể do nhầm đơn vị tính; có phải là ${writeQuantity(meant, 'vi')}?`,
    en: `indicator ${id}: ${writeQuantity(value, 'en')} may be in another scale; was ${writeQuantity(meant, 'en')} meant?`,
  };
  return { code: 'scale-slip', indicator: id, text };
}

/** How far from its threshold a value may lie, by the factor, to be near it. */
const NEAR = 5;

/** What a value would be in the scale in which it lies near its threshold. */
function meantBeside(value: Quantity, { operator, value: asked }: NumberRequirement): Quantity | undefined {
  if (operator !== '>=' && operator !== '>') return undefined;
  const [given, threshold] = [Number(value.value), toDecimal(asked).toNumber()];
  const factor = factorsOf(value.unit).find(
    (one) => given * one * NEAR >= threshold && given * one <= threshold * NEAR,
  );
  return factor === undefined ? undefined : scaled(value, factor);
}

function factorsOf(unit: Measure): readonly number[] {
  if (unit === 'percent') return [100];
  return unit.startsWith('VND') ? [1000, 1_000_000, 1_000_000_000] : [];
}

/** A yearly income is one in million đồng, or in thousand đồng, where it would be too small as it stands. */
function meantAlone(value: Quantity): Quantity | undefined {
  const given = Number(value.value);
  if (value.unit !== 'VND/person/year' || given <= 0 || given >= 1_000_000) return undefined;
  return scaled(value, given < 1000 ? 1_000_000 : 1000);
}

function scaled({ value, unit }: Quantity, factor: number): Quantity {
  return quantity(toDecimal(value).times(factor), unit);
}
