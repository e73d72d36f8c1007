import type { BatchContext, CriteriaSet } from '../../criteria/internal.js';
import type { FindingKeys } from '../../criteria/batch/internal.js';
import type { ResolverOptions } from '../../criteria/thresholds/internal.js';
import type { Problem } from '../../foundation/internal.js';
import type { DialectRules } from '../dialect.js';
import type { NumberWriter } from '../numberWriter.js';
import type { SqlLayers } from '../sqlLayers.js';
import type { CriteriaSqlSource } from './criteriaSqlSource.js';

/** What is at hand while a set is printed. */
export interface Printing {
  /** The set. */
  readonly set: CriteriaSet;
  /** The keys under which something of it can be found. */
  readonly keys: FindingKeys;
  /** What holds for all rows. */
  readonly context: BatchContext;
  /** What thresholds are resolved with. */
  readonly options: ResolverOptions;
  /** The table. */
  readonly source: CriteriaSqlSource;
  /** How the dialect writes. */
  readonly rules: DialectRules;
  /** The layers of the query. */
  readonly layers: SqlLayers;
  /** What is wrong, in the order in which it is found. */
  readonly problems: Problem[];
  /** A number, in canonical text; one that the dialect cannot hold exactly is refused, with the place of its rule. */
  readonly number: NumberWriter;
}

/** Where a set stands in the input. */
export function pathOfSet({ set, options }: Printing, one: CriteriaSet): readonly (string | number)[] {
  return one === set ? ['set'] : ['options', 'sets', options.sets.indexOf(one)];
}
