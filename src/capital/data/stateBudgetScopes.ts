import {
  deepFreeze,
  lazy,
  type BilingualText,
  type Citation,
  type Source,
} from '../../foundation/internal.js';
import type { CapitalSourceCode, ProgrammeId } from '../shared.js';
import { decision90of2022, resolution257of2025 } from './instruments.js';

/** What the text of a programme counts as state budget, and what it counts beside it. */
export interface StateBudgetScope {
  /** The programme. */
  readonly programme: ProgrammeId;
  /** The sources that its state-budget total holds. */
  readonly inside: readonly CapitalSourceCode[];
  /** The sources that it counts beside the state budget. */
  readonly outside: readonly CapitalSourceCode[];
  /** Where it is found. */
  readonly sources: readonly Citation[];
  /** What a reader should know beside it. */
  readonly note?: BilingualText;
}

const APPROVAL_120: Source = {
  kind: 'publication',
  title: 'NA approves nearly 6bn USD in funding to aid development of ethnic minority groups (120/2020/QH14)',
  publisher: 'VietnamPlus',
  url: 'https://en.vietnamplus.vn/na-approves-nearly-6bn-usd-in-funding-to-aid-development-of-ethnic-minority-groups/178633.vnp',
};

const REPORT_2021_2023: Source = {
  kind: 'publication',
  title: 'Từ 2021-2023 huy động khoảng 2,55 triệu tỷ đồng xây dựng nông thôn mới',
  publisher: 'nongthonmoi.daknong.gov.vn',
  url: 'http://nongthonmoi.daknong.gov.vn/news/tin-tong-hop-nong-thon-moi/tu-2021-2023-huy-dong-khoang-255-trieu-ty-dong-xay-dung-nong-thon-moi/',
};

/**
 * What each programme counts inside and outside its state-budget total: policy credit is inside in 257/2025/QH15 and outside in the
 * programme of 1719/QĐ-TTg. A source in neither list is one that the text at hand does not speak of. The same frozen table each time.
 *
 * @example
 * ```ts
 * import { stateBudgetScopes } from 'mtqg/capital';
 *
 * stateBudgetScopes()['merged-2026-2035'].inside; // => ['NSTW', 'NSDP', 'TDCS']
 * ```
 */
export const stateBudgetScopes: () => Readonly<Record<ProgrammeId, StateBudgetScope>> = /* @__PURE__ */ lazy(
  () =>
    deepFreeze({
      'new-rural-2021-2025': {
        programme: 'new-rural-2021-2025',
        inside: ['NSTW', 'NSDP'],
        outside: ['LG', 'TDTM', 'DN', 'CD'],
        sources: [{ source: REPORT_2021_2023, provenance: 'secondary' }],
      },
      'poverty-2021-2025': {
        programme: 'poverty-2021-2025',
        inside: ['NSTW', 'NSDP'],
        outside: ['HDK'],
        sources: [{ source: decision90of2022, provenance: 'secondary' }],
      },
      'ethnic-minority-2021-2025': {
        programme: 'ethnic-minority-2021-2025',
        inside: ['NSTW', 'NSDP'],
        outside: ['TDCS', 'HDK'],
        sources: [{ source: APPROVAL_120, provenance: 'secondary' }],
        note: {
          vi: 'Dòng vốn huy động khác chưa đối chiếu với văn bản gốc.',
          en: 'The line of other mobilised capital is unconfirmed.',
        },
      },
      'merged-2026-2035': {
        programme: 'merged-2026-2035',
        inside: ['NSTW', 'NSDP', 'TDCS'],
        outside: ['LG', 'DNCD'],
        sources: [{ source: resolution257of2025, provenance: 'secondary' }],
      },
    }),
);
