import { bilingualTextSchema } from '../../../foundation/internal.js';
import { carriedOverNames, planKindNames, type CarriedOver, type PlanKind } from '../../data/planTerms.js';
import { planVintageSchema, type PlanVintage } from '../../plans/capitalPlan.js';
import type { PlanRecord } from '../../records/planRecord.js';
import { isOneOf, readOnce } from './glances.js';
import type { LineBook } from './lineBook.js';
import { COMMON_MEMBERS, RowGlance } from './rowGlance.js';

type Given = Readonly<Partial<Record<keyof PlanRecord, unknown>>>;

/** Reads the rows of a list of plans. */
export class PlanGlance extends RowGlance {
  planKind: PlanKind = 'not-stated';
  carriedOver: CarriedOver = 'not-stated';
  assignedBy: PlanVintage | undefined;

  constructor(book: LineBook) {
    super(book, new Set([...COMMON_MEMBERS, 'carriedOver', 'assignedBy', 'scope']));
  }

  protected override takeOwn(row: Given): boolean {
    const { planKind, carriedOver = 'not-stated', assignedBy, scope } = row;
    const { shared } = this.book;
    if (!isOneOf(planKindNames, planKind) || !isOneOf(carriedOverNames, carriedOver)) return false;
    this.planKind = planKind;
    this.carriedOver = carriedOver;
    this.assignedBy = assignedBy === undefined ? undefined : readOnce(planVintageSchema, assignedBy, shared);
    if (assignedBy !== undefined && this.assignedBy === undefined) return false;
    return scope === undefined || readOnce(bilingualTextSchema, scope, shared) !== undefined;
  }
}
