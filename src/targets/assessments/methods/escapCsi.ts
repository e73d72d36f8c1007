import {
  addFractions,
  baselineEqualsTargetRefusal,
  divideFractions,
  fraction,
  fractionOf,
  multiplyFractions,
  subtractFractions,
  toDecimal,
  type Fraction,
} from '../../../foundation/internal.js';
import type { AssessmentMethod } from '../model/assessmentMethod.js';
import { figureOf, ifFound, meets, noGapOf, wayOf, type Found, type Outcome } from './outcome.js';
import type { AssessmentFigures } from '../model/progressAssessment.js';
import { ONE, signed, signOf, sizeOf, ZERO, type LevelPoint } from '../levels/rates.js';
import type { Given } from '../levels/readLevels.js';
import { askedOrLater, END, since, spanOf, tooFew, type Span } from '../levels/span.js';
import { cited, part, said } from './methodData.js';

/** What is known of the method. */
export function escapCsiMethod(): AssessmentMethod {
  return {
    id: 'escap-csi',
    name: said('ESCAP: Chỉ số hiện trạng', 'ESCAP Current Status Index'),
    shortName: said('ESCAP', 'ESCAP'),
    sources: [
      cited('official', {
        title: 'Asia and the Pacific SDG Progress Report: methodology',
        publisher: 'UN ESCAP',
      }),
      cited('secondary', { title: 'SDG progress assessment in R', publisher: 'UNICEF MENARO' }),
    ],
    methodParts: [
      part('official', 'ý nghĩa của hai chỉ số', 'what the two indices mean'),
      part('secondary', 'công thức Chỉ số hiện trạng', 'the formula of the Current Status Index'),
      part(
        'secondary',
        'Chỉ số tiến độ dự kiến: hồi quy tuyến tính có trọng số theo năm, số liệu từ năm 2000',
        'the Anticipated Progress Index: a linear regression weighted by year, on data from 2000 on',
      ),
      part(
        'unknown',
        'trọng số và ngưỡng phân loại của Chỉ số tiến độ dự kiến: trọng số do người dùng nêu, không xếp loại',
        'its weights and cut-offs: the weights are the caller’s, and no class is given',
      ),
    ],
    knownDefects: [
      said('Kỳ gốc bằng mục tiêu: ở đây từ chối.', 'A baseline equal to the target: refused here.'),
    ],
    trendShape: 'linear',
    trendWindow: 'from-baseline',
    yardstick: 'gap-from-baseline',
  };
}

/**
 * 10 d (v − v₀) ÷ |T − v₀|; for parity 10 − 10 |T − v| ÷ |T − v₀|: 10 for the whole way from the baseline, 0 for none of it. With
 * weights also |T − v_e| ÷ |T − v₀|, with v_e where the weighted regression line stands in the year of the target; 0 where v_e meets it.
 */
export function assessEscapCsi(given: Given): Outcome {
  const { value: target, year } = given.target as NonNullable<Given['target']>;
  return since(given, spanOf(given, askedOrLater), (span) => {
    const isParity = given.direction === 'exactly';
    const isMet = !isParity && meets(given, span.current.value, target);
    const noGap = isParity ? undefined : noGapOf(given, span.baseline, target);
    return {
      figures: {
        progressScore: figureOf(indexOf(given, span, target), 'score'),
        ...(given.weights && anticipated(given, span, target, year ?? END)),
      },
      assumptions: [given.weights !== undefined && year === undefined && 'target-by-2030'],
      warnings: [isMet && 'target-met', noGap !== undefined && 'baseline-met'],
    };
  });
}

function indexOf(given: Given, { baseline, current }: Span, target: Fraction): Found {
  const gap = sizeOf(subtractFractions(target, baseline.value));
  if (signOf(gap) === 0) return baselineEqualsTargetRefusal;
  const change = subtractFractions(current.value, baseline.value);
  const share =
    given.direction === 'exactly'
      ? subtractFractions(ONE, divideFractions(sizeOf(subtractFractions(target, current.value)), gap))
      : divideFractions(signed(change, wayOf(given)), gap);
  return multiplyFractions(fraction(10n), share);
}

/** Where the line leads, and what that lacks of the target. */
function anticipated(
  given: Given,
  { baseline }: Span,
  target: Fraction,
  year: number,
): Pick<AssessmentFigures, 'projected' | 'projectedGapPercent'> {
  const end = lineAt(given, year);
  const gap = sizeOf(subtractFractions(target, baseline.value));
  const lack = (found: Fraction): Found => {
    if (signOf(gap) === 0) return baselineEqualsTargetRefusal;
    if (given.direction !== 'exactly' && meets(given, found, target)) return ZERO;
    return multiplyFractions(fraction(100n), divideFractions(sizeOf(subtractFractions(target, found)), gap));
  };
  return {
    projected: figureOf(end, given.unit),
    projectedGapPercent: figureOf(ifFound(end, lack), 'percent'),
  };
}

/** The weighted regression line ȳ + (x − x̄) Σ w (x − x̄)(y − ȳ) ÷ Σ w (x − x̄)² in a year; refused with fewer than two years of any weight. */
function lineAt({ points, weights = [] }: Given, year: number): Found {
  const weighed = weights
    .map(({ year: of, weight }) => ({
      x: fraction(BigInt(of)),
      y: (points.find((point) => point.year === of) as LevelPoint).value,
      w: fractionOf(toDecimal(weight)),
    }))
    .filter(({ w }) => signOf(w) > 0);
  if (weighed.length < 2) return tooFew(2);
  type Weighed = (typeof weighed)[number];
  const sum = (of: (one: Weighed) => Fraction) =>
    weighed.map((one) => multiplyFractions(one.w, of(one))).reduce(addFractions);
  const all = sum(() => ONE);
  const [x, y] = [
    divideFractions(
      sum((one) => one.x),
      all,
    ),
    divideFractions(
      sum((one) => one.y),
      all,
    ),
  ];
  const offset = (one: Weighed) => subtractFractions(one.x, x);
  const slope = divideFractions(
    sum((one) => multiplyFractions(offset(one), subtractFractions(one.y, y))),
    sum((one) => multiplyFractions(offset(one), offset(one))),
  );
  return addFractions(y, multiplyFractions(slope, subtractFractions(fraction(BigInt(year)), x)));
}
