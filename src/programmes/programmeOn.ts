import * as z from 'zod/mini';
import {
  checkSound,
  deepFreeze,
  isInForce,
  isoDateSchema,
  lazySchema,
  problemError,
  readInput,
  type BilingualText,
  type CheckReport,
  type Explained,
  type IsoDate,
} from '../foundation/internal.js';
import {
  programmeFieldNames,
  programmeFieldSchema,
  programmeIdSchema,
  type Programme,
  type ProgrammeField,
  type ProgrammeId,
} from './programme.js';
import { programmes } from './programmes.js';

/** What {@link programmeOn} needs: a field or a programme, not both, and a day. */
export interface ProgrammeQuery {
  /** The field whose programme is asked for. */
  readonly field?: ProgrammeField;
  /** The programme that must be in force. */
  readonly programme?: ProgrammeId;
  /** The day. */
  readonly date: IsoDate;
}

/** The programme of a day, as {@link programmeOn} gives it. */
export interface ProgrammeOnDate extends Programme, Explained {
  /** Marks the result. */
  readonly kind: 'programme';
  /** The day that was asked for. */
  readonly date: IsoDate;
}

/** Schema of {@link ProgrammeQuery}: a field or a programme, not both. */
export const programmeQuerySchema: z.ZodMiniType<ProgrammeQuery> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({
      field: z.exactOptional(programmeFieldSchema),
      programme: z.exactOptional(programmeIdSchema),
      date: isoDateSchema,
    })
    .check(checkSound(choiceReports)),
);

function choiceReports({ field, programme }: ProgrammeQuery): readonly CheckReport[] {
  if (field === undefined && programme === undefined) {
    const details = { expected: 'field or programme', expectedVi: 'field hoặc programme' };
    return [{ code: 'missing', at: ['field'], details }];
  }
  if (field === undefined || programme === undefined) return [];
  const details = {
    what: 'give one of the two: field, programme',
    whatVi: 'chỉ nêu một trong hai: field, programme',
  };
  return [{ code: 'contradiction', at: ['programme'], details }];
}

/**
 * Find the National Target Programme that is in force on a day, by field or by programme.
 *
 * The validity is that of the programme, not the years in its title: the one for ethnic-minority areas was approved for
 * 2021-2030 and ended on 2025-12-31, when one programme took the place of the three. Capital of 2021-2025 may be spent longer:
 * see `capitalCarriedTo`.
 *
 * Source: 25/2021/QH15, 24/2021/QH15, 120/2020/QH14; from 2026, 257/2025/QH15.
 *
 * @param query - A field or a programme's id, and an ISO day.
 * @returns The programme with its projects, owners, and instruments.
 * @throws MtqgError `not-in-force` if there is none on that day; `contradiction` if both a field and a programme are given;
 * `missing` if neither is.
 *
 * @example
 * ```ts
 * import { programmeOn } from 'mtqg';
 *
 * programmeOn({ field: 'ethnic-minority', date: '2025-12-31' }).id; // => 'ethnic-minority-2021-2025'
 * programmeOn({ field: 'ethnic-minority', date: '2026-01-01' }).id; // => 'merged-2026-2035'
 * programmeOn({ field: 'ethnic-minority', date: '2036-01-01' }); // throws not-in-force
 * ```
 */
export function programmeOn(query: ProgrammeQuery): ProgrammeOnDate {
  const { field, programme: id, date } = readInput(programmeQuerySchema, query);
  const programme = programmes().find(
    (candidate) =>
      isInForce(candidate.validity, date) &&
      (field === undefined ? candidate.id === id : candidate.fields.includes(field)),
  );
  if (programme === undefined) throw problemError('not-in-force', ['date'], { date });
  return deepFreeze({
    ...programme,
    kind: 'programme',
    date,
    explanation: {
      say:
        field === undefined
          ? { vi: 'Ngày {date} đang thực hiện: {name}.', en: 'In force on {date}: {name}.' }
          : {
              vi: 'Ngày {date}, lĩnh vực {field} thực hiện theo: {name}.',
              en: 'On {date}, {field} is under: {name}.',
            },
      values: {
        date,
        name: programme.name,
        ...(field === undefined ? {} : { field: programmeFieldNames[field] }),
      },
      sources: programme.legalChain
        .filter(({ role }) => role === 'approval' || role === 'programme-decision')
        .map(({ citation }) => citation),
      steps: [{ say: DAYS, sources: [programme.validitySources.from] }],
    },
  });
}

const DAYS: BilingualText = {
  vi: 'Ngày bắt đầu và ngày kết thúc được suy ra từ các năm nêu trong văn bản phê duyệt.',
  en: 'Its first and last day follow from the approved years.',
};
