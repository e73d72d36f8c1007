import {
  deepFreeze,
  nearestHint,
  problemError,
  readInput,
  shortText,
  type Explained,
  type Explanation,
} from '../../foundation/internal.js';
import { allProgrammeTargets } from './allProgrammeTargets.js';
import type { ProgrammeTarget } from './programmeTargetTypes.js';

/** A target of a programme, as {@link programmeTarget} gives it. */
export interface FoundProgrammeTarget extends ProgrammeTarget, Explained {
  /** Marks the result. */
  readonly kind: 'programme-target';
}

/**
 * Find a target of a programme by its identity, and tell what it rests on.
 *
 * @param id - Its identity, as `programmeTargets` gives it: `'poverty-2021-2025/poor-rate'`.
 * @returns The target, with its sources in the explanation.
 * @throws MtqgError `no-such-member` if there is none.
 *
 * @example
 * ```ts
 * import { programmeTarget } from 'mtqg/programmes';
 *
 * programmeTarget('poverty-2021-2025/poor-rate').measuredBy;
 * // => { calculation: 'povertyTrend', measures: ['poor'], standards: ['vn-2022'] }
 * ```
 */
export function programmeTarget(id: string): FoundProgrammeTarget {
  const wanted = readInput(shortText(), id);
  const found = allProgrammeTargets().find((target) => target.id === wanted);
  if (found === undefined) {
    throw problemError('no-such-member', [], {
      where: 'the targets of the programmes',
      whereVi: 'các mục tiêu của chương trình',
      key: wanted,
      ...nearestHint(
        wanted,
        allProgrammeTargets().map((target) => target.id),
      ),
    });
  }
  const { target, note, stage, figures } = found;
  return deepFreeze({
    ...found,
    kind: 'programme-target',
    explanation: {
      say:
        stage === 'adopted'
          ? { vi: 'Mục tiêu: {name}.', en: 'Target: {name}.' }
          : {
              vi: 'Mục tiêu đề xuất, chưa được thông qua: {name}.',
              en: 'Proposed target, not adopted: {name}.',
            },
      values: { name: target.name as NonNullable<typeof target.name> },
      sources: figures.flatMap(({ sources }) => sources),
      ...(note === undefined ? {} : { steps: [{ say: note } satisfies Explanation] }),
    },
  });
}
