import type { IsoDate, Measure } from '../../../foundation/internal.js';
import type { Requirement } from '../../model/index.js';
import type { Resolver } from '../../thresholds/resolution.js';
import { resolveRequirement } from '../../thresholds/resolveRequirement.js';
import type { Threshold } from '../../thresholds/index.js';
import type { RecognitionCondition } from '../model/recognitionConditions.js';

/** What a condition asks for; nothing where it is only judged. */
export function requirementOf(condition: RecognitionCondition): Requirement {
  return 'requirement' in condition ? condition.requirement : MET;
}

const MET: Requirement = /* @__PURE__ */ Object.freeze({ kind: 'met' });

/** The unit of the values of a condition, where it has any. */
export function unitOf(condition: RecognitionCondition): Measure | undefined {
  if (condition.kind === 'finding') return condition.unit;
  return 'requirement' in condition ? condition.requirement.unit : undefined;
}

/** What a condition asks for on a day: the choice by date and year has been made. */
export function conditionThreshold(condition: RecognitionCondition, date: IsoDate): Threshold {
  const unit = unitOf(condition);
  return resolveRequirement(requirementOf(condition), resolverOn(date), {
    key: condition.id,
    citation: condition.citation,
    ...(unit === undefined ? {} : { unit }),
  });
}

function resolverOn(date: IsoDate): Resolver {
  /* v8 ignore next -- rules that ask for figures of elsewhere do not build */
  const nothing = (): undefined => undefined;
  return {
    date,
    year: Number(date.slice(0, 4)),
    column: undefined,
    count: nothing,
    reference: nothing,
    threshold: nothing,
    setId: '',
    refusesUnconfirmed: false,
  };
}
