import { claimKindNames, verifyClaim } from '../../../figures/internal.js';
import type { Attempts } from './attempts.js';
import { citationsOf, figuresOf, confirmationOf } from './profileFigures.js';
import { recordsOf } from '../records/placedRecords.js';
import type { ProfileRecord } from '../records/profileRecord.js';
import type { ProfilePartName, ProfileResult } from '../programmeProfileTypes.js';

/** The published figures of a part, each with what its own inputs give. */
export function claimResults(
  records: readonly ProfileRecord[],
  part: ProfilePartName,
  date: string,
  attempts: Attempts,
): readonly ProfileResult[] {
  return recordsOf(records, 'claim')
    .filter(({ record }) => record.part === part)
    .flatMap((placed) => {
      const { record, row } = placed;
      return attempts
        .run(
          () => verifyClaim({ subject: record.subject, ...record.claim }),
          (path) => ['records', row, 'claim', ...path],
        )
        .map((verdict): ProfileResult => ({
          id: `claim-${verdict.claimKind}`,
          name: claimKindNames[verdict.claimKind],
          calculation: 'verifyClaim',
          subject: record.subject,
          ...(record.claim.subject === undefined ? {} : { group: record.claim.subject }),
          status: verdict.verdict,
          figures: figuresOf(
            {
              period: record.date ?? date,
              basis: verdict.formula,
              figureStatus: 'not-stated',
              confirmation: confirmationOf([placed]),
            },
            verdict.verdict === 'unknowable'
              ? { recomputed: verdict.reason }
              : {
                  recomputed: verdict.recomputed,
                  'recomputed-range': verdict.recomputedRange,
                  ...(verdict.verdict === 'inconsistent' && verdict.difference !== null
                    ? { difference: verdict.difference }
                    : {}),
                },
          ),
          sources: citationsOf([placed]),
          assumptions: [],
          warnings: verdict.warnings.map(({ code, text }) => ({ code, text })),
          explanation: verdict.explanation,
        }));
    });
}
