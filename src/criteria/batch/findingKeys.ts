import { rangeOf, type NumberRange } from '../../foundation/internal.js';
import type { CriteriaSet } from '../model/index.js';
import { formsOf, type FindingForms } from '../scoring/reading/findingForms.js';
import { PLAIN_UNIT } from '../scoring/judging/judgeIndicator.js';

/** A key under which something can be found: of an indicator, or of a part of one. */
export interface FindingKey {
  /** The id: of the indicator, with those of its parts. */
  readonly id: string;
  /** In which forms something can be found of it. */
  readonly forms: FindingForms;
  /** The range of its values. */
  readonly range: NumberRange;
  /** Whether it is, or belongs to, an indicator that is only watched. */
  readonly isMonitored: boolean;
  /** Its parts, by id within it. */
  readonly parts: ReadonlyMap<string, FindingKey>;
}

/** The keys of a set. */
export interface FindingKeys {
  /** All of them, by id. */
  readonly byId: ReadonlyMap<string, FindingKey>;
  /** Ids of the criteria of which something can be found by themselves: not those that share their id with their only indicator. */
  readonly criteria: ReadonlySet<string>;
}

/** The keys of a set under which something can be found. */
export function findingKeysOf({ criteria, monitored = [] }: CriteriaSet): FindingKeys {
  const indicators = criteria.flatMap(({ indicators: own = [] }) => own);
  const roots = [
    ...indicators.map((one) => makeKey(one.id, formsOf(one), false)),
    ...monitored.map((one) => makeKey(one.id, formsOf(one), true)),
  ];
  const byId = new Map<string, FindingKey>();
  for (const root of roots) addParts(root, byId);
  // Where the id of an indicator looks like that of a part, it is the indicator's.
  for (const root of roots) byId.set(root.id, root);
  const ids = new Set(roots.map(({ id }) => id));
  return { byId, criteria: new Set(criteria.flatMap(({ id }) => (ids.has(id) ? [] : [id]))) };
}

function makeKey(id: string, forms: FindingForms, isMonitored: boolean): FindingKey {
  const parts = [...forms.parts].map(([part, inner]): [string, FindingKey] => [
    part,
    makeKey(`${id}/${part}`, inner, isMonitored),
  ]);
  return {
    id,
    forms,
    range: rangeOf(forms.unit ?? PLAIN_UNIT, forms.isShare),
    isMonitored,
    parts: new Map(parts),
  };
}

function addParts(key: FindingKey, byId: Map<string, FindingKey>): void {
  for (const part of key.parts.values()) {
    byId.set(part.id, part);
    addParts(part, byId);
  }
}
