import type { BilingualText, Measure } from '../foundation/index.js';
import type { ClaimInputNames } from './claimTypes.js';

/** A kind of claim: its formula as data. */
export interface ClaimKind {
  /** The names of its inputs. */
  readonly inputs: readonly string[];
  /** The formula over them. */
  readonly formula: string;
  /** The formula where the change is published as a fall. */
  readonly fall?: string;
  /** The unit of the result; of a `difference` it is that of the inputs, points for per cent; `null` is that of the claimed figure. */
  readonly unit: Measure | 'difference' | 'difference/year' | null;
  /** Inputs that have the same unit. */
  readonly alike: readonly string[];
}

/** The kinds of claims that have a formula of their own. */
export const claimKinds: Readonly<Record<keyof ClaimInputNames, ClaimKind>> = {
  share: ratio('part', 'whole'),
  disbursement: ratio('disbursed', 'plan'),
  'target-achievement': ratio('achieved', 'target'),
  'change-in-points': {
    inputs: ['from', 'to'],
    formula: 'to - from',
    fall: 'from - to',
    unit: 'difference',
    alike: ['from', 'to'],
  },
  'average-annual-change': {
    inputs: ['from', 'to', 'years'],
    formula: '(to - from) / years',
    fall: '(from - to) / years',
    unit: 'difference/year',
    alike: ['from', 'to'],
  },
  'relative-change': {
    inputs: ['from', 'to'],
    formula: '100 * (to / from - 1)',
    fall: '100 * (1 - to / from)',
    unit: 'percent',
    alike: ['from', 'to'],
  },
  multiple: { inputs: ['from', 'to'], formula: 'to / from', unit: 'times', alike: ['from', 'to'] },
  'average-per-unit': { inputs: ['total', 'units'], formula: 'total / units', unit: null, alike: [] },
};

/** What people call the inputs. */
export const inputLabels: Readonly<Record<string, BilingualText>> = {
  part: { vi: 'số bộ phận', en: 'the part' },
  whole: { vi: 'tổng số', en: 'the whole' },
  disbursed: { vi: 'số vốn đã giải ngân', en: 'the amount disbursed' },
  plan: { vi: 'kế hoạch vốn', en: 'the capital plan' },
  achieved: { vi: 'số thực hiện', en: 'the value achieved' },
  target: { vi: 'mục tiêu', en: 'the target' },
  from: { vi: 'giá trị đầu kỳ', en: 'the first value' },
  to: { vi: 'giá trị cuối kỳ', en: 'the last value' },
  years: { vi: 'số năm', en: 'the number of years' },
  total: { vi: 'tổng số', en: 'the total' },
  units: { vi: 'số đơn vị', en: 'the number of units' },
  claimed: { vi: 'số công bố', en: 'the published result' },
};

function ratio(above: string, below: string): ClaimKind {
  const inputs = [above, below];
  return { inputs, formula: `100 * ${above} / ${below}`, unit: 'percent', alike: inputs };
}
