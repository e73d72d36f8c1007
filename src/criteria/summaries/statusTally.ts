import { quantity, type Quantity } from '../../foundation/internal.js';
import type { UnitLevel } from '../../units/internal.js';
import type { CriterionScore, CriterionStatus } from '../scoring/criteriaScore.js';
import { openStatuses } from '../scoring/counting/statuses.js';

/** How many places stand where on one criterion or one indicator. */
export class StatusTally {
  private readonly counts = new Map<CriterionScore['status'] | undefined, number>();

  /** Count where each place stands. */
  constructor(statuses: Iterable<CriterionScore['status'] | undefined>) {
    for (const status of statuses) this.counts.set(status, this.of(status) + 1);
  }

  /** How many stand so. */
  of(status: CriterionScore['status'] | undefined): number {
    return this.counts.get(status) ?? 0;
  }

  /** Those that met it, only basically met it, or did not meet it. */
  get decided(): number {
    return this.of('met') + this.of('basically-met') + this.of('not-met');
  }

  /** Those that may have met it, or may not. */
  get open(): number {
    return openStatuses.reduce((sum, status) => sum + this.of(status), this.of('not-named'));
  }

  /** The same by status, in units of a level. */
  byStatus(level: UnitLevel): Readonly<Record<CriterionStatus, Quantity>> {
    const count = (status: CriterionStatus): Quantity => quantity(this.of(status), level);
    return {
      met: count('met'),
      'basically-met': count('basically-met'),
      'not-met': count('not-met'),
      'not-assessed': count('not-assessed'),
      'threshold-unknown': count('threshold-unknown'),
      'set-by-province': count('set-by-province'),
      'set-by-ministry': count('set-by-ministry'),
      'not-applicable': count('not-applicable'),
    };
  }
}
