import * as z from 'zod/mini';
import {
  deepFreeze,
  figureInputSchema,
  isoDateSchema,
  lazySchema,
  missingInput,
  quantity,
  readInput,
  subjectSchema,
  type BilingualText,
  type IsoDate,
  type Refusal,
  type Warning,
} from '../../foundation/internal.js';
import { residenceAreaSchema } from '../standards/area.js';
import { decree30Of2025 } from '../standards/data/instruments.js';
import { inDongPerMonth } from './classes/incomeEvidence.js';
import { householdClassSchema } from './householdClass.js';
import { explainWorker } from './workerExplanation.js';
import type { LowIncomeWorker, WorkerToAssess, WorkerWarningCode } from './workerToAssess.js';

/** Schema of {@link WorkerToAssess}. */
export const workerToAssessSchema: z.ZodMiniType<WorkerToAssess> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    subject: z.exactOptional(subjectSchema),
    area: residenceAreaSchema,
    income: z.exactOptional(
      figureInputSchema({
        units: ['VND/person/month', 'thousandVND/person/month', 'millionVND/person/month'],
        min: 0,
      }),
    ),
    householdClass: z.exactOptional(householdClassSchema),
    date: z.exactOptional(isoDateSchema),
  }),
);

const LINES = { rural: '2250000', urban: '3000000' } as const;

/**
 * Whether a worker is a low-income worker [người lao động có thu nhập thấp]: a category of persons beside the classes of
 * households, for the support of the programme of sustainable poverty reduction 2021-2025.
 *
 * A worker of a household that is neither poor nor near-poor, and whose monthly income per person is up to 2,250,000 đồng
 * (rural) or 3,000,000 đồng (urban), the amount included.
 *
 * Source: Decree 30/2025/NĐ-CP, as the press quotes it.
 *
 * @param worker - Where the household lives, its income in đồng per person and month, and its class.
 * @returns `yes`, `no`, or a refusal that names what is missing; the line of the area.
 * @throws MtqgError with all problems of the input at once.
 *
 * @example
 * ```ts
 * import { lowIncomeWorker } from 'mtqg/poverty';
 *
 * const worker = { area: 'rural', income: '2200000' } as const;
 * lowIncomeWorker({ ...worker, householdClass: 'average-living-standard' }).belongs; // => 'yes'
 * lowIncomeWorker({ ...worker, householdClass: 'near-poor' }).belongs; // => 'no'
 * ```
 */
export function lowIncomeWorker(worker: WorkerToAssess): LowIncomeWorker {
  const given = readInput(workerToAssessSchema, worker);
  const { subject, date, area } = given;
  const upTo = quantity(LINES[area], 'VND/person/month');
  const belongs = belongsTo(given);
  const { kind, ...told } = { kind: 'low-income-worker', belongs, upTo } as const;
  return deepFreeze({
    kind,
    ...(subject === undefined ? {} : { subject }),
    ...(date === undefined ? {} : { date }),
    ...told,
    warnings: date === undefined || isInProgramme(date) ? [] : [OUTSIDE],
    explanation: explainWorker(given, told),
  });
}

function belongsTo({ area, income, householdClass }: WorkerToAssess): 'yes' | 'no' | Refusal {
  if (householdClass === 'poor' || householdClass === 'near-poor') return 'no';
  if (income !== undefined && inDongPerMonth(income).gt(LINES[area])) return 'no';
  const missing = [
    ...(income === undefined ? [{ member: 'income', name: INCOME }] : []),
    ...(householdClass === undefined ? [{ member: 'householdClass', name: CLASS }] : []),
  ];
  return missing.length === 0 ? 'yes' : missingInput(missing);
}

/** From the signing of the decree, of which the first day of effect is not established, to the end of the programme. */
function isInProgramme(date: IsoDate): boolean {
  return decree30Of2025.signedOn <= date && date <= '2025-12-31';
}

const INCOME: BilingualText = {
  vi: 'thu nhập bình quân đầu người/tháng',
  en: 'the monthly income per person',
};
const CLASS: BilingualText = { vi: 'loại hộ', en: 'the class of the household' };
const OUTSIDE: Warning<WorkerWarningCode> = {
  code: 'outside-programme',
  text: {
    vi: 'Đối tượng này gắn với Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021-2025 (Nghị định số 30/2025/NĐ-CP); ngày đã cho trước ngày ký Nghị định hoặc sau khi Chương trình kết thúc.',
    en: 'The category belongs to the programme of sustainable poverty reduction 2021-2025 (Decree 30/2025/NĐ-CP); the day is before the decree was signed or after the end of the programme.',
  },
};
