import {
  missingInput,
  type BilingualText,
  type MissingMember,
  type Refusal,
} from '../../foundation/internal.js';
import type { AssessmentMethodId } from './assessmentMethod.js';
import type { AssessmentComparisonInput } from './comparisonTypes.js';
import type { AnyAssessmentInput } from './readLevels.js';

/** What people call what a method may lack. */
const NAMES: Readonly<Record<'best' | 'worst' | 'greenThreshold' | 'standardDeviation', BilingualText>> = {
  best: { vi: 'mức tốt nhất của thang', en: 'the best end of the scale' },
  worst: { vi: 'mức xấu nhất của thang', en: 'the worst end of the scale' },
  greenThreshold: { vi: 'ngưỡng xanh', en: 'the green threshold' },
  standardDeviation: { vi: 'độ lệch chuẩn giữa các nước', en: 'the standard deviation across countries' },
};

type Lackable = keyof typeof NAMES;

/** What each method takes of an input of a comparison, besides levels and direction; those without a target take none. */
const TAKES: Readonly<
  Record<AssessmentMethodId, { readonly needs?: readonly Lackable[]; readonly target: boolean }>
> = {
  eurostat: { target: true },
  'open-sdg': { target: true },
  'unsd-2022': { target: true },
  'unsd-2023': { target: true },
  'escap-csi': { target: true },
  'destatis-dns': { target: true },
  'sdsn-trend': { target: false, needs: ['best', 'worst', 'greenThreshold'] },
  istat: { target: false },
  'oecd-distance': { target: true, needs: ['standardDeviation'] },
};

/** All methods, in the order in which they are compared. */
export const METHOD_IDS = Object.freeze(Object.keys(TAKES)) as readonly AssessmentMethodId[];

/** What a method takes of the input; or what it lacks. */
export function inputOf(
  id: AssessmentMethodId,
  input: AssessmentComparisonInput,
): AnyAssessmentInput | Refusal<'missing-input'> {
  const { needs = [], target: takesTarget } = TAKES[id];
  const lacking = needs.filter((member) => input[member] === undefined);
  if (lacking.length > 0)
    return missingInput(lacking.map((member): MissingMember => ({ member, name: NAMES[member] })));
  const { target, compatible, best, worst, greenThreshold, standardDeviation, ...common } = input;
  const given = { best, worst, greenThreshold, standardDeviation };
  return {
    ...common,
    ...(takesTarget ? { target } : {}),
    ...(id === 'open-sdg' && compatible !== undefined ? { compatible } : {}),
    ...Object.fromEntries(needs.map((member) => [member, given[member]])),
  };
}
