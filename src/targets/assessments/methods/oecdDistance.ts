import {
  divideFractions,
  subtractFractions,
  zeroDenominatorRefusal,
  type Fraction,
} from '../../../foundation/internal.js';
import type { AssessmentMethod } from '../model/assessmentMethod.js';
import { figureOf, meets, wayOf, type Found, type Outcome } from './outcome.js';
import { signed, signOf, ZERO } from '../levels/rates.js';
import type { Given } from '../levels/readLevels.js';
import { latestOf } from '../levels/span.js';
import { cited, part, said } from './methodData.js';

/** What is known of the method. */
export function oecdDistanceMethod(): AssessmentMethod {
  return {
    id: 'oecd-distance',
    name: said('OECD: khoảng cách đến các mục tiêu SDG', 'OECD: measuring distance to the SDG targets'),
    shortName: said('OECD', 'OECD'),
    version: '2019',
    sources: [
      cited('official', { title: 'Measuring Distance to the SDG Targets 2019', publisher: 'OECD' }, 'ch. 3'),
    ],
    methodParts: [
      part('official', 'khoảng cách theo độ lệch chuẩn', 'the distance in standard deviations, in outline'),
      part(
        'unconfirmed',
        'công thức: điểm z có điều chỉnh, không tính phần vượt mục tiêu',
        'the formula: a modified z-score, cut off at 0 beyond the target',
      ),
      part(
        'unconfirmed',
        'các loại xu hướng của ấn bản 2022 (không tính ở đây)',
        'the trend classes of the edition of 2022, which are not computed here',
      ),
    ],
    knownDefects: [
      said(
        'Cần độ lệch chuẩn giữa các nước: một nước riêng lẻ không tính được.',
        'It needs the spread across countries: nothing can be computed of one country alone.',
      ),
    ],
    trendShape: 'no-trend',
    trendWindow: 'no-window',
    yardstick: 'peers',
  };
}

/**
 * max(0, d (T − v) ÷ sd): how far the latest value is from the target, in standard deviations across countries; refused where it is
 * not reached and all countries are alike.
 */
export function assessOecdDistance(given: Given): Outcome {
  const { target, standardDeviation } = given as Given &
    Required<Pick<Given, 'target'>> & { readonly standardDeviation: Fraction };
  const current = latestOf(given.points);
  const lack = signed(subtractFractions(target.value, current.value), wayOf(given));
  return {
    figures: {
      progressScore: figureOf(signOf(lack) > 0 ? inDeviations(lack, standardDeviation) : ZERO, 'times'),
    },
    current,
    warnings: [meets(given, current.value, target.value) && 'target-met'],
  };
}

function inDeviations(lack: Fraction, standardDeviation: Fraction): Found {
  return signOf(standardDeviation) === 0 ? zeroDenominatorRefusal : divideFractions(lack, standardDeviation);
}
