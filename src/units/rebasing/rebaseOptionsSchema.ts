import * as z from 'zod/mini';
import {
  addFractions,
  check,
  checkSound,
  citationSchema,
  compareFractions,
  decimalSchema,
  fraction,
  fractionOf,
  isoDateSchema,
  lazySchema,
  shortText,
  toDecimal,
  type CheckReport,
} from '../../foundation/internal.js';
import type { DivisionWeights, RebaseOptions, WeightShare } from './rebaseOptions.js';
import { repeated } from './repeated.js';

/** Schema of {@link DivisionWeights}: the shares are exactly 1 together. */
export const divisionWeightsSchema: z.ZodMiniType<DivisionWeights> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({
      place: shortText(),
      shares: z
        .array(z.strictObject({ successor: shortText(), share: decimalSchema({ min: 0, max: 1 }) }))
        .check(z.minLength(1)),
      citation: citationSchema,
    })
    .check(check(shareReports)),
);

type RebaseChoices = Omit<RebaseOptions, 'in'>;

/** Schema of {@link RebaseOptions} without the directories, which are read apart. */
export const rebaseOptionsSchema: z.ZodMiniType<Omit<RebaseOptions, 'in'>> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({
      system: z.exactOptional(shortText()),
      date: z.exactOptional(isoDateSchema),
      weights: z.exactOptional(
        z.array(divisionWeightsSchema).check(
          check((weights) =>
            repeated(weights.map(({ place }) => place)).map((at) => ({
              code: 'duplicate',
              at: [at, 'place'],
              details: { key: (weights[at] as DivisionWeights).place },
            })),
          ),
        ),
      ),
      divided: z.exactOptional(z.enum(['refuse', 'stable-area', 'bounds'])),
    })
    .check(checkSound(targetReports)),
);

/** Either a system or a day says to whose units figures are carried. */
function targetReports({ system, date }: RebaseChoices): readonly CheckReport[] {
  if (system === undefined && date === undefined)
    return [{ code: 'missing', at: ['system'], details: { expected: 'string' } }];
  return system !== undefined && date !== undefined ? [oneOf('date', ['system', 'date'])] : [];
}

/** Of several members, one alone may be given. */
export function oneOf(at: string, members: readonly string[]): CheckReport {
  const names = members.join(', ');
  return {
    code: 'contradiction',
    at: [at],
    details: { what: `give one of: ${names}`, whatVi: `chỉ nêu một trong các mục: ${names}` },
  };
}

function shareReports({ shares }: DivisionWeights): readonly CheckReport[] {
  const sum = shares
    .map(({ share }) => fractionOf(toDecimal(share)))
    .reduce((a, b) => addFractions(a, b), fraction(0n));
  const terms = shares.map(({ share }) => String(share)).join(' + ');
  return [
    ...(shares.length === 0 || compareFractions(sum, fraction(1n)) === 0
      ? []
      : [
          {
            code: 'contradiction' as const,
            at: ['shares'],
            details: {
              what: `${terms} is not 1`,
              whatVi: `${terms.replaceAll('.', ',')} khác 1`,
            },
          },
        ]),
    ...repeated(shares.map(({ successor }) => successor)).map((at) => ({
      code: 'duplicate' as const,
      at: ['shares', at, 'successor'],
      details: { key: (shares[at] as WeightShare).successor },
    })),
  ];
}
