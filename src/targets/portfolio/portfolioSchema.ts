import * as z from 'zod/mini';
import {
  checkSound,
  isoDateSchema,
  lazySchema,
  nearestHint,
  shortText,
  subjectSchema,
  type CheckReport,
  type IsSound,
} from '../../foundation/internal.js';
import { targetSchema } from '../model/targetSchema.js';
import type { TargetObservations } from '../observation.js';
import type { PortfolioInput } from './portfolioTypes.js';

/** Schema of {@link PortfolioInput}; observations are checked beside the target that they are of. */
export const portfolioInputSchema: z.ZodMiniType<PortfolioInput> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({
      subject: z.exactOptional(subjectSchema),
      date: isoDateSchema,
      targets: z.array(targetSchema).check(z.minLength(1)),
      observed: z.exactOptional(
        z.array(
          z.strictObject({
            targetId: shortText(),
            region: z.exactOptional(shortText()),
            observations: z.union([
              z.array(z.unknown()),
              z.looseObject({}),
            ]) as unknown as z.ZodMiniType<TargetObservations>,
          }),
        ),
      ),
      sameIndicator: z.exactOptional(z.array(z.array(shortText()).check(z.minLength(2)))),
      dueBy: z.exactOptional(isoDateSchema),
    })
    .check(checkSound(reports)),
);

const THE_TARGETS = { where: 'the targets', whereVi: 'các mục tiêu đã nêu' };

/** Each target has an id of its own, and what is said of targets is said of those that there are, once. */
function reports(input: PortfolioInput, isSound: IsSound): readonly CheckReport[] {
  if (!isSound('targets')) return [];
  const ids = input.targets.map(({ id }) => id);
  const known = new Set(ids);
  const { observed = [], sameIndicator = [] } = input;
  const found = isSound('observed') ? observed : [];
  const lists = isSound('sameIndicator') ? sameIndicator : [];
  const notThere = (id: string, at: NonNullable<CheckReport['at']>): readonly CheckReport[] =>
    known.has(id)
      ? []
      : [
          {
            code: 'no-such-member',
            at,
            details: {
              key: id,
              ...THE_TARGETS,
              ...nearestHint(
                id,
                [...known].filter((one) => one !== undefined),
              ),
            },
          },
        ];
  const keys = found.map(({ targetId, region = '' }) => JSON.stringify([targetId, region]));
  return [
    ...ids.flatMap((id, at): readonly CheckReport[] => {
      if (id === undefined)
        return [{ code: 'missing', at: ['targets', at, 'id'], details: { expected: 'text' } }];
      return ids.indexOf(id) < at
        ? [{ code: 'duplicate', at: ['targets', at, 'id'], details: { key: id } }]
        : [];
    }),
    ...found.flatMap(({ targetId }, at) => notThere(targetId, ['observed', at, 'targetId'])),
    ...keys.flatMap((key, at): readonly CheckReport[] =>
      keys.indexOf(key) < at ? [{ code: 'duplicate', at: ['observed', at], details: { key } }] : [],
    ),
    ...lists.flatMap((list, at) => list.flatMap((id, index) => notThere(id, ['sameIndicator', at, index]))),
  ];
}
