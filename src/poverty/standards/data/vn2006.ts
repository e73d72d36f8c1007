import type { Citation } from '../../../foundation/internal.js';
import type { PovertyStandard, StandardOutline } from '../standard.js';
import { classRules, incomeBand } from './classRules.js';
import { incomeLines } from './incomeLines.js';
import { decision170Of2005 } from './instruments.js';

const basis: Citation = { source: decision170Of2005, provenance: 'secondary' };

/** What it is called, and when it applies. */
export function vn2006Outline(): StandardOutline {
  return {
    id: 'vn-2006',
    name: { vi: 'chuẩn nghèo giai đoạn 2006-2010', en: 'poverty standard titled 2006-2010' },
    titleYears: { from: 2006, to: 2010 },
    validity: { from: null, to: '2010-12-31' },
    sources: [basis],
  };
}

/** The standard of Decision 170/2005/QĐ-TTg: the lines of income alone. */
export function vn2006(): PovertyStandard {
  const [rural, urban] = ['200000', '260000'] as const;
  return {
    ...vn2006Outline(),
    validitySources: { from: { ...basis, provenance: 'unknown' }, to: lastDay() },
    ruleShape: 'income-only',
    incomeLines: incomeLines('poor', rural, urban, lines, urbanLine),
    classRules: classRules(
      'poor',
      { rural: [incomeBand(null, rural)], urban: [incomeBand(null, urban)] },
      lines,
    ),
    aboveLines: ['near-poor', 'above'],
    dimensions: [],
    indicators: [],
    notEstablished: [
      { vi: 'ngày đầu áp dụng', en: 'the first day of its validity' },
      { vi: 'chuẩn hộ cận nghèo', en: 'a line of near-poor households' },
    ],
  };
}

const lines: Citation = { source: decision170Of2005, article: 'Điều 1', provenance: 'secondary' };

const urbanLine: Citation = {
  source: decision170Of2005,
  article: 'Điều 1',
  provenance: 'secondary',
  note: { vi: 'báo chí có nơi in 270.000 đồng', en: 'the press also prints VND 270,000' },
};

function lastDay(): Citation {
  return {
    ...basis,
    provenance: 'unconfirmed',
    note: {
      vi: 'ngày cuối suy từ tên gọi của chuẩn và từ chuẩn kế tiếp',
      en: 'the last day follows from the title and from the next standard',
    },
  };
}
