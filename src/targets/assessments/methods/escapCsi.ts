import {
  baselineEqualsTargetRefusal,
  divideFractions,
  fraction,
  multiplyFractions,
  subtractFractions,
} from '../../../foundation/internal.js';
import type { AssessmentMethod } from '../assessmentMethod.js';
import { figureOf, meets, noGapOf, wayOf, type Found, type Outcome } from '../outcome.js';
import { ONE, signed, signOf, sizeOf } from '../rates.js';
import type { Given } from '../readLevels.js';
import { askedOrLater, since, spanOf, type Span } from '../span.js';
import type { Fraction } from '../../../foundation/internal.js';
import { cited, part, said } from './methodData.js';

/** What is known of the method. */
export function escapCsiMethod(): AssessmentMethod {
  return {
    id: 'escap-csi',
    name: said('ESCAP: Chỉ số hiện trạng', 'ESCAP Current Status Index'),
    sources: [
      cited('official', {
        title: 'Asia and the Pacific SDG Progress Report: methodology',
        publisher: 'UN ESCAP',
      }),
      cited('secondary', { title: 'SDG progress assessment in R', publisher: 'UNICEF MENARO' }),
    ],
    methodParts: [
      part('official', 'ý nghĩa của chỉ số', 'what the index means'),
      part('secondary', 'công thức', 'the formula'),
      part(
        'unconfirmed',
        'ngưỡng phân loại và trọng số của Chỉ số tiến độ dự kiến (không tính ở đây)',
        'the cut-offs and weights of the Anticipated Progress Index, which is not computed here',
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

/** 10 d (v − v₀) ÷ |T − v₀|; for parity 10 − 10 |T − v| ÷ |T − v₀|: 10 for the whole way from the baseline, 0 for none of it. */
export function assessEscapCsi(given: Given): Outcome {
  const target = (given.target as NonNullable<Given['target']>).value;
  return since(given, spanOf(given, askedOrLater), (span) => {
    const isParity = given.direction === 'exactly';
    const isMet = !isParity && meets(given, span.current.value, target);
    const noGap = isParity ? undefined : noGapOf(given, span.baseline, target);
    return {
      figures: { progressScore: figureOf(indexOf(given, span, target), 'score') },
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
