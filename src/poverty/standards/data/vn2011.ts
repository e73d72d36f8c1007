import { quantity, type Citation } from '../../../foundation/internal.js';
import type { ClassBranch } from '../classRule.js';
import type { PovertyStandard, StandardOutline } from '../standard.js';
import { classRules, incomeBand } from './classRules.js';
import { incomeLines } from './incomeLines.js';
import { decision09Of2011 } from './instruments.js';

const basis: Citation = {
  source: decision09Of2011,
  provenance: 'secondary',
  note: { vi: 'ngày ký chưa đối chiếu với văn bản gốc', en: 'the day of signing is unconfirmed' },
};

/** The lines of both classes. */
const lines: Citation = {
  source: decision09Of2011,
  quotedIn: {
    kind: 'publication',
    title: 'Vietnam - New poverty line standards',
    publisher: 'YourVietnam',
    publishedOn: '2011-10-19',
    url: 'https://yourviet.blogspot.com/2011/10/vietnam-new-poverty-line-standards.html',
  },
  provenance: 'secondary',
  note: {
    vi: 'Đọc ở một trang cá nhân; báo Thanh Niên (bản tiếng Anh) nêu cùng các mức của hộ nghèo.',
    en: 'Read on a private page; Thanh Nien News prints the same lines of the poor.',
  },
};

/** What it is called, and when it applies. */
export function vn2011Outline(): StandardOutline {
  return {
    id: 'vn-2011',
    name: { vi: 'chuẩn nghèo giai đoạn 2011-2015', en: 'poverty standard titled 2011-2015' },
    titleYears: { from: 2011, to: 2015 },
    validity: { from: '2011-01-01', to: '2015-12-31' },
    sources: [basis],
  };
}

/** The standard of Decision 09/2011/QĐ-TTg: income alone. By its letter no class holds whoever earns 400,500 đồng in the country. */
export function vn2011(): PovertyStandard {
  return {
    ...vn2011Outline(),
    validitySources: { from: basis, to: { source: decision09Of2011, provenance: 'unconfirmed' } },
    ruleShape: 'income-only',
    incomeLines: [
      ...incomeLines('poor', '400000', '500000', lines),
      ...incomeLines('near-poor', '520000', '650000', lines),
    ],
    classRules: [
      ...classRules(
        'poor',
        { rural: [incomeBand(null, '400000')], urban: [incomeBand(null, '500000')] },
        lines,
      ),
      ...classRules(
        'near-poor',
        { rural: [fromTo('401000', '520000')], urban: [fromTo('501000', '650000')] },
        lines,
      ),
    ],
    aboveLines: ['above'],
    dimensions: [],
    indicators: [],
    notEstablished: [],
  };
}

/** As the decision prints it: from an amount to an amount, both within. */
function fromTo(atLeast: string, atMost: string): ClassBranch {
  return {
    income: {
      atLeast: quantity(atLeast, 'VND/person/month'),
      atMost: quantity(atMost, 'VND/person/month'),
    },
  };
}
