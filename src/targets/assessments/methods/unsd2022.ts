import { targetDatePastRefusal } from '../../../foundation/internal.js';
import type { AssessmentMethod } from '../model/assessmentMethod.js';
import { compoundPath, directed } from './compoundPath.js';
import {
  classOf,
  figureOf,
  meets,
  noGapOf,
  rateFigure,
  wayOf,
  type ClassBound,
  type Measured,
  type Outcome,
} from './outcome.js';
import { compoundChange } from '../levels/rates.js';
import type { Given } from '../levels/readLevels.js';
import { END, since, spanOf, startOrBefore, type Span } from '../levels/span.js';
import { cited, part, said } from './methodData.js';

/** What is known of the method. */
export function unsd2022Method(): AssessmentMethod {
  return {
    id: 'unsd-2022',
    name: said('Liên hợp quốc: Biểu đồ tiến độ 2022', 'United Nations: SDG Progress Chart 2022'),
    shortName: said('Liên hợp quốc 2022', 'UN 2022'),
    version: '2022',
    sources: [
      cited('secondary', {
        title: 'SDG Progress Chart 2022: Technical Note',
        publisher: 'UN Statistics Division',
      }),
      cited('secondary', {
        title: 'SDG Push (SDG-Accelerator)',
        publisher: 'UNDP',
        url: 'https://github.com/UNDP-Data/SDG-Accelerator',
      }),
    ],
    methodParts: [
      part('secondary', 'tỷ số hai tốc độ và bốn loại', 'the ratio of two rates, and four classes'),
      part(
        'secondary',
        'chọn năm gốc, theo chương trình của UNDP',
        "the choice of the baseline year, as UNDP's program makes it",
      ),
      part('unknown', 'văn bản gốc của ghi chú kỹ thuật', 'the text of the technical note itself'),
    ],
    knownDefects: [
      said(
        'Mục tiêu từng đạt rồi để mất được xếp “đúng tiến độ”, kỳ gốc bằng mục tiêu cho vô cực: ở đây từ chối.',
        'A target that was met and lost is rated “on track”, a baseline equal to the target gives Infinity: refused here.',
      ),
      said(
        'Chương trình của UNDP chỉ coi là đã đạt khi số liệu tốt hơn hẳn mục tiêu: ở đây bằng mục tiêu cũng là đạt.',
        'The program of UNDP takes a target for met only where the value is strictly better: here a value at the target meets it.',
      ),
      said(
        'Kỳ gốc bằng 0 hoặc đổi dấu: ở đây từ chối.',
        'A baseline of 0, or a change of sign: refused here.',
      ),
    ],
    trendShape: 'exponential',
    trendWindow: 'from-baseline',
    yardstick: 'required-rate',
    yardstickWithoutTarget: 'fixed-rates',
  };
}

/** The bounds of the classes with a target. */
export const UNSD_2022_BOUNDS: readonly ClassBound[] = [
  { from: '0.95', code: 'on-track' },
  { from: '0.5', code: 'fair-progress' },
  { from: '-0.1', code: 'limited-or-no-progress' },
];

/** The bounds of the directed rate, where there is no target. */
export const UNSD_2022_RATES: readonly ClassBound[] = [
  { from: '0.01', isOpen: true, code: 'on-track' },
  { from: '0.005', isOpen: true, code: 'fair-progress' },
  { from: '-0.01', code: 'limited-or-no-progress' },
];

/**
 * CR = CAGR found ÷ CAGR required by 2030: on track from 0.95, fair from 0.5, limited or none from −0.1, else deterioration. A
 * target of zero takes −100% a year. Without a target the directed rate: above 1%, above 0.5%, from −1% a year.
 */
export function assessUnsd2022(given: Given): Outcome {
  const { target } = given;
  return since(given, spanOf(given, startOrBefore), (span) =>
    target === undefined ? withoutTarget(given, span) : withTarget(given, span, target),
  );
}

function withTarget(given: Given, span: Span, { value, year = END }: NonNullable<Given['target']>): Measured {
  const { observed, required, ratio } = compoundPath(span, { value, year }, 'taken');
  const isMet = meets(given, span.current.value, value);
  const noGap = noGapOf(given, span.baseline, value);
  const refused = noGap ?? (span.current.year > year ? targetDatePastRefusal : undefined);
  return {
    progressClass: isMet ? 'on-track' : (refused ?? classOf(ratio, UNSD_2022_BOUNDS, 'deterioration')),
    figures: {
      observedRate: rateFigure(observed),
      requiredRate: rateFigure(required),
      rateRatio: figureOf(ratio, 'times'),
    },
    assumptions: [given.target?.year === undefined && 'target-by-2030'],
    warnings: [isMet && 'target-met', noGap !== undefined && 'baseline-met'],
  };
}

function withoutTarget(given: Given, { baseline, current }: Span): Measured {
  const observed = compoundChange(baseline, current);
  const rate = directed(observed, baseline, wayOf(given));
  return {
    progressClass: classOf(rate, UNSD_2022_RATES, 'deterioration'),
    figures: { observedRate: rateFigure(observed), directedRate: rateFigure(rate) },
  };
}
