import type { FoundPlace } from './foundPlaces.js';
import type { StatusSql } from './statusSql.js';

/** An indicator of a criterion, judged. */
export interface JudgedIndicator {
  readonly id: string;
  readonly place: FoundPlace;
  readonly status: StatusSql;
}
