import {
  multiplyFractions,
  type Explanation,
  type Fraction,
  type Quantity,
  type Subject,
} from '../../foundation/internal.js';
import { roundedParts } from '../roundedParts.js';
import { shareOf } from '../shares.js';
import { ofSubject, subjectMember } from '../subjectLine.js';
import type { IncidenceAndIntensity, IncidenceIntensityInput } from './decompositionInput.js';
import { shapleyEffects } from './effects.js';
import { effectsInWords, sumOf } from './effectWords.js';

/** A change of M0 by incidence and intensity (Shapley). The two add up to the last digit. */
export interface IntensityDecomposition {
  /** Marks this result. */
  readonly kind: 'intensity-decomposition';
  /** Whose poverty it is. */
  readonly subject?: Subject;
  /** M0 at first: H × A. */
  readonly baseline: Quantity<'index'>;
  /** M0 later. */
  readonly current: Quantity<'index'>;
  /** The change. */
  readonly change: Quantity<'index'>;
  /** What the change of H did: ΔH × mean of A. */
  readonly incidenceEffect: Quantity<'index'>;
  /** What the change of A did: ΔA × mean of H. */
  readonly intensityEffect: Quantity<'index'>;
  /** How the figures came about. */
  readonly explanation: Explanation;
}

/** Decomposes by incidence and intensity. */
export function byIntensity({ subject, baseline, current }: IncidenceIntensityInput): IntensityDecomposition {
  const factors = { baseline: sharesOf(baseline), current: sharesOf(current) };
  const [from, to] = [multiplyFractions(...factors.baseline), multiplyFractions(...factors.current)];
  const grid = roundedParts([from, to]);
  const [roundFrom, roundTo] = [grid.round(from), grid.round(to)];
  const [incidence, intensity] = grid.split(roundTo - roundFrom, shapleyEffects(factors)) as [bigint, bigint];
  const effects = {
    incidenceEffect: grid.quantity(incidence, 'index'),
    intensityEffect: grid.quantity(intensity, 'index'),
  };
  const figures = {
    baseline: grid.quantity(roundFrom, 'index'),
    current: grid.quantity(roundTo, 'index'),
    change: grid.quantity(roundTo - roundFrom, 'index'),
    ...effects,
  };
  const told = effectsInWords(effects, EFFECTS);
  return {
    kind: 'intensity-decomposition',
    ...subjectMember(subject),
    ...figures,
    explanation: {
      say: ofSubject(subject, {
        vi: `chỉ số nghèo đa chiều (M0) {change|moved}: ${told.vi}.`,
        en: `M0 {change|moved}: ${told.en}.`,
      }),
      values: { ...subjectMember(subject), ...figures },
      arithmetic: `${sumOf(effects)} = {change}`,
    },
  };
}

function sharesOf({
  headcountPercent,
  intensityPercent,
}: IncidenceAndIntensity): readonly [Fraction, Fraction] {
  return [shareOf(headcountPercent), shareOf(intensityPercent)];
}

const EFFECTS = {
  incidenceEffect: {
    vi: ['do tỷ lệ nghèo (H) thay đổi,', 'tỷ lệ nghèo (H) không tác động'],
    en: 'the share of the poor (H)',
  },
  intensityEffect: {
    vi: [
      'do mức độ thiếu hụt của người nghèo (A) thay đổi,',
      'mức độ thiếu hụt của người nghèo (A) không tác động',
    ],
    en: 'how poor they are (A)',
  },
} as const;
