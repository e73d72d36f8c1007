import type { BilingualText, IsoDate } from '../../../foundation/internal.js';
import type { TargetProgrammeId } from '../../ownTargets/programmeTargetTypes.js';
import { programmes } from '../../programmes.js';

/** A programme as far as a profile needs it. */
export interface ProgrammeSpan {
  /** Its id. */
  readonly id: TargetProgrammeId;
  /** Its name. */
  readonly name: BilingualText;
  /** Its first day. */
  readonly from: IsoDate;
  /** Its last day. */
  readonly to: IsoDate;
}

/** The two programmes of 2016–2020 of which the library holds targets only. */
const EARLIER: readonly ProgrammeSpan[] = [
  {
    id: 'new-rural-2016-2020',
    name: {
      vi: 'Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2016-2020',
      en: 'National Target Programme on new rural development, 2016-2020',
    },
    from: '2016-01-01',
    to: '2020-12-31',
  },
  {
    id: 'poverty-2016-2020',
    name: {
      vi: 'Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2016-2020',
      en: 'National Target Programme on sustainable poverty reduction, 2016-2020',
    },
    from: '2016-01-01',
    to: '2020-12-31',
  },
];

/** The programmes of some ids, in the order of the ids. */
export function programmeSpans(ids: readonly TargetProgrammeId[]): readonly ProgrammeSpan[] {
  const known = [
    ...EARLIER,
    ...programmes().map(({ id, name, validity }) => ({
      id,
      name,
      from: validity.from,
      to: validity.to as IsoDate,
    })),
  ];
  return ids.map((id) => known.find((one) => one.id === id) as ProgrammeSpan);
}
