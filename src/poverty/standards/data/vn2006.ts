import type { Citation } from '../../../foundation/internal.js';
import type { PovertyStandard, StandardOutline } from '../standard.js';
import { classRules, incomeBand } from './classRules.js';
import { incomeLines } from './incomeLines.js';
import { decision170Of2005 } from './instruments.js';

const basis: Citation = {
  source: decision170Of2005,
  provenance: 'unconfirmed',
  note: {
    vi: 'ngày ký, ngày có hiệu lực chưa đối chiếu với văn bản gốc',
    en: 'the days of signing and of effect are unconfirmed',
  },
};

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
    validitySources: { from: { ...basis, provenance: 'unknown' }, to: basis },
    ruleShape: 'income-only',
    incomeLines: incomeLines('poor', rural, urban, quoted, urbanLine),
    classRules: classRules(
      'poor',
      { rural: [incomeBand(null, rural)], urban: [incomeBand(null, urban)] },
      rule,
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

const quoted: Citation = {
  source: decision170Of2005,
  quotedIn: {
    kind: 'publication',
    title: 'Vietnam sets new poverty standards for next five years',
    publisher: 'Thanh Nien News',
    url: 'http://www.thanhniennews.com/society/vietnam-sets-new-poverty-standards-for-next-five-years-13349.html',
  },
  provenance: 'secondary',
};

const urbanLine: Citation = {
  source: decision170Of2005,
  provenance: 'unconfirmed',
  note: { vi: 'báo chí có nơi in 270.000 đồng', en: 'the press also prints VND 270,000' },
};

const rule: Citation = {
  source: decision170Of2005,
  provenance: 'unconfirmed',
  note: {
    vi: 'mức thu nhập bằng chuẩn có thuộc diện nghèo hay không chưa đối chiếu với văn bản gốc',
    en: 'whether the amount of the line itself is within is unconfirmed',
  },
};
