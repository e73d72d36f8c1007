import { capitalInstruments } from '../../capital/data/internal.js';
import type { CapitalSourceCode, YearSpan } from '../../capital/index.js';
import type { QualifierSense } from '../../figures/index.js';
import { quantity, type Citation, type Publication } from '../../foundation/internal.js';
import { programmeInstruments } from '../instruments.js';
import type { ProgrammeCapital, ProgrammeCapitalVintage } from '../programmeCapital.js';
import { believed, pages, quoted } from '../ownTargets/data/sources.js';
import { codified, secondary } from './items.js';
import { approvals } from './legalChains.js';

/** Source, amount in billion đồng [tỷ đồng] as printed, and how it is qualified. */
type Line = readonly [source: CapitalSourceCode | 'all', billions: string, qualifier?: QualifierSense];

const FIRST: YearSpan = { from: 2021, to: 2025 };
const SECOND: YearSpan = { from: 2026, to: 2030 };

function lines(
  vintage: ProgrammeCapitalVintage,
  years: YearSpan,
  citation: Citation,
  rows: readonly Line[],
): readonly ProgrammeCapital[] {
  return rows.map(([source, billions, qualifier]) => ({
    ...(source === 'all' ? {} : { source }),
    vintage,
    amount: quantity(dong(billions), 'VND'),
    years,
    ...(qualifier === undefined ? {} : { qualifier }),
    provenance: citation.provenance,
    sources: [citation],
  }));
}

/** Billions as printed, to three decimals at most, in đồng. */
function dong(billions: string): string {
  const [whole, decimals = ''] = billions.split('.') as [string, string?];
  return `${whole}${decimals.padEnd(9, '0')}`;
}

const MEDIUM_TERM_2021: Publication = {
  kind: 'publication',
  title: 'Nghị quyết 29/2021/QH15 về Kế hoạch đầu tư công trung hạn giai đoạn 2021-2025',
  publisher: 'Pháp điển điện tử',
  url: 'https://github.com/saladnga/ISODS-PhapDien-Crawler-Semantic-Search',
};

function mediumTerm2021(): Citation {
  return codified(MEDIUM_TERM_2021, 'khoản 1 Điều 3');
}

/** Capital of new rural development, 2021–2025. */
export function newRuralCapital(): readonly ProgrammeCapital[] {
  return [
    ...lines('approved', FIRST, approvals.newRural('khoản 3 Điều 1'), [
      ['NSNN', '196332', 'at-least'],
      ['NSTW', '39632'],
      ['NSTW.DTPT', '30000'],
      ['NSTW.SN', '9632'],
      ['NSDP', '156700'],
    ]),
    ...lines('medium-term', FIRST, mediumTerm2021(), [['NSTW.DTPT.TN', '30000']]),
    ...lines('medium-term', FIRST, secondary(capitalInstruments.dispatch1486), [['NSTW.DTPT.NN', '2050']]),
    ...lines('expected', FIRST, believed(programmeInstruments().decision263of2022), [
      ['all', '2455212'],
      ['LG', '224080'],
      ['TDTM', '1790000'],
      ['DN', '105000'],
      ['CD', '139800'],
    ]),
  ];
}

/** Capital of sustainable poverty reduction, 2021–2025. */
export function povertyCapital(): readonly ProgrammeCapital[] {
  return [
    ...lines('approved', FIRST, approvals.poverty('khoản 3 Điều 1'), [
      ['all', '75000', 'at-least'],
      ['NSTW', '48000'],
      ['NSTW.DTPT', '20000'],
      ['NSTW.SN', '28000'],
      ['NSDP', '12690'],
      ['HDK', '14310'],
    ]),
    ...lines('medium-term', FIRST, mediumTerm2021(), [['NSTW.DTPT.TN', '20000']]),
  ];
}

/** Capital of the programme for ethnic-minority and mountainous areas, phase I. */
export function ethnicMinorityCapital(): readonly ProgrammeCapital[] {
  return [
    ...lines('approved', FIRST, approvals.ethnicMinority('điểm a khoản 3 Điều 1'), [
      ['all', '137664', 'at-least'],
      ['NSTW', '104954'],
      ['NSDP', '10016'],
      ['TDCS', '19727'],
      ['HDK', '2967'],
    ]),
    ...lines('approved', FIRST, believed(programmeInstruments().decision1719of2021), [
      ['NSTW.DTPT', '50629.163'],
      ['NSTW.SN', '54324.848'],
    ]),
    ...lines('medium-term', FIRST, mediumTerm2021(), [['NSTW.DTPT.TN', '50000']]),
  ];
}

/** Capital of the one programme, 2026–2030; what comes after is not decided. */
export function mergedCapital(): readonly ProgrammeCapital[] {
  const { resolution257of2025 } = capitalInstruments;
  const decision = quoted(programmeInstruments().decision417of2026, pages.giaLai417());
  return [
    ...lines('approved', SECOND, quoted(resolution257of2025, pages.vietnamnet257()), [
      ['NSNN', '423000', 'about'],
      ['NSTW', '100000'],
      ['NSTW.DTPT', '70000'],
      ['NSTW.SN', '30000'],
      ['NSDP', '300000', 'about'],
      ['TDCS', '23000', 'about'],
    ]),
    ...lines('expected', SECOND, decision, [
      ['all', '1044000', 'about'],
      ['NSTW', '100000'],
      ['NSDP', '300000', 'about'],
      ['LG', '360000', 'about'],
      ['TDCS', '23000', 'about'],
      ['DNCD', '261000', 'about'],
    ]),
  ];
}
