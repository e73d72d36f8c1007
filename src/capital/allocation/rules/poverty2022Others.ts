import type { BilingualText } from '../../../foundation/internal.js';
import type { AllocationRule } from '../model/allocationRule.js';
import { words } from './criteria.js';
import {
  areasOf,
  asPrinted,
  at02,
  centralAtMost,
  povertyOf,
  povertyRule,
  provinceFigures,
  xy,
} from './poverty2022.js';

/** Sub-project 6.1: N = Q × X × Y + D. */
export function informationPoverty(): AllocationRule {
  return byPovertyAndAreas(
    '6.1',
    words('Tiểu dự án 1 Dự án 6: giảm nghèo về thông tin', 'Sub-project 6.1: information poverty'),
    'khoản 1 Điều 10',
    30,
    [
      words(
        'Công thức cộng thêm D: vốn cho nhu cầu đặc thù về giảm nghèo thông tin của từng tỉnh. Trừ tổng D khỏi số vốn trước khi phân bổ, rồi cộng D vào phần của từng tỉnh.',
        'The formula adds D, capital for particular needs of a province. Take all D off the amount before it is allocated, and add its D to the part of each province.',
      ),
    ],
  );
}

/** Sub-project 6.2: P = Q × X × Y. */
export function communication(): AllocationRule {
  return byPovertyAndAreas(
    '6.2',
    words('Tiểu dự án 2 Dự án 6: truyền thông về giảm nghèo đa chiều', 'Sub-project 6.2: communication'),
    'khoản 2 Điều 10',
    35,
  );
}

/** Project 7: R = Q × X × Y. */
export function capacity(): AllocationRule {
  return byPovertyAndAreas(
    '7',
    words(
      'Dự án 7: nâng cao năng lực và giám sát, đánh giá Chương trình',
      'Project 7: capacity, monitoring and evaluation',
    ),
    'Điều 11',
    25,
  );
}

function byPovertyAndAreas(
  id: string,
  title: BilingualText,
  article: string,
  centralPercent: number,
  notExpressed?: readonly BilingualText[],
): AllocationRule {
  const citation = at02(article);
  const { rate, households, poorDistricts, coastalCommunes, communes } = provinceFigures;
  return povertyRule(id, title, article, {
    figures: [rate, households, poorDistricts, coastalCommunes, communes],
    readings: asPrinted(xy(povertyOf(citation), areasOf(citation))),
    division: centralAtMost(centralPercent),
    ...(notExpressed === undefined ? {} : { notExpressed }),
  });
}
