import type { BilingualText, Citation, Explanation } from '../../foundation/internal.js';
import { decree30Of2025 } from '../standards/data/instruments.js';
import { householdClassNames } from './householdClass.js';
import type { LowIncomeWorker, WorkerToAssess } from './workerToAssess.js';

/** Why a worker belongs to the category, does not, or may. */
export function explainWorker(
  { subject = WORKER, householdClass }: WorkerToAssess,
  { belongs, upTo }: Pick<LowIncomeWorker, 'belongs' | 'upTo'>,
): Explanation {
  const ofClass = householdClass === undefined ? CLASS_UNKNOWN : householdClassNames[householdClass];
  const values = { who: subject, line: upTo, class: ofClass };
  if (belongs === 'yes') return { say: YES, values, sources: [SOURCE] };
  if (belongs === 'no') return { say: NO, values, sources: [SOURCE] };
  return { say: OPEN, values: { ...values, reason: belongs.reason }, sources: [SOURCE] };
}

const SOURCE: Citation = {
  source: decree30Of2025,
  quotedIn: {
    kind: 'publication',
    title: 'Người thành thị thu nhập dưới 3 triệu đồng/tháng là lao động có thu nhập thấp',
    publisher: 'Báo Mới',
    url: 'https://baomoi.net.vn/nguoi-thanh-thi-thu-nhap-duoi-3-trieu-dong-thang-la-lao-dong-co-thu-nhap-thap-c51561110.epi',
  },
  provenance: 'secondary',
};

const CLASS_UNKNOWN: BilingualText = { vi: 'chưa rõ loại hộ', en: 'household of unknown class' };
const WORKER: BilingualText = { vi: 'người lao động', en: 'the worker' };
const YES: BilingualText = {
  vi: '{who}: là người lao động có thu nhập thấp ({class}; mức thu nhập đến {line}).',
  en: '{who}: a low-income worker ({class}; income of up to {line}).',
};
const NO: BilingualText = {
  vi: '{who}: không phải người lao động có thu nhập thấp ({class}; mức thu nhập đến {line}, không gồm hộ nghèo, hộ cận nghèo).',
  en: '{who}: not a low-income worker ({class}; income of up to {line}, poor and near-poor households excluded).',
};
const OPEN: BilingualText = {
  vi: '{who}: chưa xác định được có phải người lao động có thu nhập thấp hay không ({reason}).',
  en: '{who}: whether it is a low-income worker cannot be told ({reason}).',
};
