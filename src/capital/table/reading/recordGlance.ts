import type { DisbursedFigureStatus } from '../../disbursement/disbursed.js';
import { disbursedFigureStatusNames } from '../../disbursement/disbursed.js';
import { planKindNames, type PlanKind } from '../../data/planTerms.js';
import {
  disbursementCountingNames,
  type DisbursementCounting,
  type DisbursementRecord,
} from '../../records/disbursementRecord.js';
import { isOneOf } from './glances.js';
import type { LineBook } from './lineBook.js';
import { COMMON_MEMBERS, RowGlance } from './rowGlance.js';

type Given = Readonly<Partial<Record<keyof DisbursementRecord, unknown>>>;

/** Reads the rows of a list of disbursements. */
export class RecordGlance extends RowGlance {
  /** The number of its day. */
  day = 0;
  counting: DisbursementCounting = 'cumulative';
  figureStatus: DisbursedFigureStatus = 'not-stated';
  planKind: PlanKind = 'not-stated';

  constructor(book: LineBook) {
    super(book, new Set([...COMMON_MEMBERS, 'asOf', 'counting', 'figureStatus']));
  }

  protected override takeOwn(row: Given, isChecked: boolean): boolean {
    const { asOf, counting, figureStatus = 'not-stated', planKind = 'not-stated' } = row;
    const { days } = this.book;
    this.day = (isChecked ? days.numberOf(asOf, asOf as string) : days.find(asOf)) ?? 0;
    const isRead =
      this.day !== 0 &&
      isOneOf(disbursementCountingNames, counting) &&
      isOneOf(disbursedFigureStatusNames, figureStatus) &&
      isOneOf(planKindNames, planKind);
    if (!isRead) return false;
    this.counting = counting;
    this.figureStatus = figureStatus;
    this.planKind = planKind;
    return true;
  }
}
