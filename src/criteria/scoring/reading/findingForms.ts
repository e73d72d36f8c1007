import type { Measure } from '../../../foundation/internal.js';
import type { Indicator, Requirement } from '../../model/index.js';
import { requirementChildren } from '../../model/requirementTree.js';

/** In which forms something can be found of an indicator or a part, in whatever column, year or date. */
export interface FindingForms {
  /** The unit of its values. */
  readonly unit: Measure | undefined;
  /** Whether its values are shares in per cent, from 0 to 100. */
  readonly isShare: boolean;
  /** Whether a value can be compared with anything, or its threshold is not established. */
  readonly takesValue: boolean;
  /** The ids of the grades of its scale; `'any'` where the threshold is not established. */
  readonly grades: ReadonlySet<string> | 'any';
  /** Its parts, by id. */
  readonly parts: ReadonlyMap<string, FindingForms>;
  /** Whether its parts are shares of its whole. */
  readonly isNested: boolean;
  /** Whether it can be that there is nothing to judge. */
  readonly mayNotApply: boolean;
}

/** The forms in which something can be found of an indicator. */
export function formsOf({
  requirement,
  unit,
  isChange = false,
}: Pick<Indicator, 'requirement' | 'unit' | 'isChange'>): FindingForms {
  const measure = { unit, isShare: unit === 'percent' && !isChange };
  return requirement === undefined
    ? { ...NO_FORMS, ...measure, takesValue: true, grades: 'any' }
    : formsOfCell(requirement, measure);
}

/** What values are measured in. */
type ValueMeasure = Pick<FindingForms, 'unit' | 'isShare'>;

const NO_FORMS: FindingForms = /* @__PURE__ */ Object.freeze({
  unit: undefined,
  isShare: false,
  takesValue: false,
  grades: new Set<string>(),
  parts: new Map<string, FindingForms>(),
  isNested: false,
  mayNotApply: false,
});

function formsOfCell(requirement: Requirement, measure: ValueMeasure): FindingForms {
  const own: FindingForms = { ...ownForms(requirement), ...measure };
  return requirementChildren(requirement).reduce((forms, child) => {
    if (child.part === undefined) return united(forms, formsOfCell(child.requirement, measure));
    const { id, unit, isChange = false } = child.part;
    // A part with a unit of its own says itself whether it is a change.
    const ofPart = unit === undefined ? measure : { unit, isShare: unit === 'percent' && !isChange };
    const parts = new Map([[id, formsOfCell(child.requirement, ofPart)]]);
    return united(forms, { ...NO_FORMS, ...measure, parts });
  }, own);
}

function ownForms(requirement: Requirement): FindingForms {
  switch (requirement.kind) {
    case 'number':
    case 'none':
    case 'interpolated':
    case 'relative':
      return { ...NO_FORMS, takesValue: true };
    case 'set-by-province':
    case 'set-by-ministry':
    case 'unknown':
      return { ...NO_FORMS, takesValue: true, grades: 'any' };
    case 'not-applicable':
      return { ...NO_FORMS, takesValue: true, grades: 'any', mayNotApply: true };
    case 'grade':
      return { ...NO_FORMS, grades: new Set(requirement.grades.map(({ id }) => id)) };
    case 'of-which':
      return { ...NO_FORMS, takesValue: true, isNested: true };
    case 'if-any':
      return { ...NO_FORMS, mayNotApply: true };
    default:
      return NO_FORMS;
  }
}

/** What can be found where one cell or another applies. */
function united(one: FindingForms, other: FindingForms): FindingForms {
  const parts = new Map(one.parts);
  for (const [id, forms] of other.parts) {
    const known = parts.get(id);
    parts.set(id, known === undefined ? forms : united(known, forms));
  }
  return {
    unit: one.unit,
    isShare: one.isShare,
    takesValue: one.takesValue || other.takesValue,
    grades:
      one.grades === 'any' || other.grades === 'any' ? 'any' : new Set([...one.grades, ...other.grades]),
    parts,
    isNested: one.isNested || other.isNested,
    mayNotApply: one.mayNotApply || other.mayNotApply,
  };
}
