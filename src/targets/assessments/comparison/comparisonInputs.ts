import {
  missingInput,
  type BilingualText,
  type MissingMember,
  type Refusal,
} from '../../../foundation/internal.js';
import type { AssessmentMethodId } from '../model/assessmentMethod.js';
import type { AssessmentComparisonInput } from './comparisonTypes.js';
import type { AnyAssessmentInput } from '../levels/readLevels.js';

/** What people call what a method may lack. */
const NAMES: Readonly<
  Record<'target' | 'best' | 'worst' | 'greenThreshold' | 'standardDeviation', BilingualText>
> = {
  target: { vi: 'mục tiêu', en: 'a target' },
  best: { vi: 'mức tốt nhất của thang', en: 'the best end of the scale' },
  worst: { vi: 'mức xấu nhất của thang', en: 'the worst end of the scale' },
  greenThreshold: { vi: 'ngưỡng xanh', en: 'the green threshold' },
  standardDeviation: { vi: 'độ lệch chuẩn giữa các nước', en: 'the standard deviation across countries' },
};

type Lackable = keyof typeof NAMES;

/** What each method needs, and what it takes besides, of an input of a comparison. */
const TAKES: Readonly<
  Record<
    AssessmentMethodId,
    {
      readonly needs?: readonly Lackable[];
      readonly takes?: readonly (keyof AssessmentComparisonInput)[];
    }
  >
> = {
  eurostat: { takes: ['target', 'window'] },
  'open-sdg': { takes: ['target', 'naturalLimit', 'compatible'] },
  'unsd-2022': { takes: ['target'] },
  'unsd-2023': { takes: ['target'] },
  'escap-csi': { needs: ['target'], takes: ['weights'] },
  'destatis-dns': { takes: ['target'] },
  'sdsn-trend': { needs: ['best', 'worst', 'greenThreshold'] },
  istat: {},
  'oecd-distance': { needs: ['target', 'standardDeviation'] },
};

/** All methods, in the order in which they are compared. */
export const METHOD_IDS = Object.freeze(Object.keys(TAKES)) as readonly AssessmentMethodId[];

/** What a method takes of the input; or what it lacks. A window stands in the place of a baseline year. */
export function inputOf(
  id: AssessmentMethodId,
  input: AssessmentComparisonInput,
): AnyAssessmentInput | Refusal<'missing-input'> {
  const { needs = [], takes = [] } = TAKES[id];
  const lacking = needs.filter((member) => input[member] === undefined);
  if (lacking.length > 0)
    return missingInput(lacking.map((member): MissingMember => ({ member, name: NAMES[member] })));
  const hasWindow = id === 'eurostat' && input.window !== undefined;
  const members = [...COMMON, ...(hasWindow ? [] : (['baselineYear'] as const)), ...needs, ...takes];
  const given = members.flatMap((member) =>
    input[member] === undefined ? [] : [[member, input[member]] as const],
  );
  return Object.fromEntries(given) as unknown as AnyAssessmentInput;
}

const COMMON = ['subject', 'indicatorName', 'unit', 'direction', 'observations'] as const;

/** That a comparison has no target. */
export function noTarget(): Refusal<'missing-input'> {
  return missingInput([{ member: 'target', name: NAMES.target }]);
}
