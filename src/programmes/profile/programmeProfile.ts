import {
  deepFreeze,
  missingInput,
  plainCopy,
  readInput,
  type ExplainedValue,
  type Explanation,
} from '../../foundation/internal.js';
import { Attempts } from './parts/attempts.js';
import { capitalResults } from './parts/capitalResults.js';
import { claimResults } from './parts/claimResults.js';
import { criteriaResults } from './parts/criteriaResults.js';
import { resultLine } from './parts/resultLine.js';
import { povertyResults } from './parts/povertyResults.js';
import { profilePartNames } from './profileNames.js';
import { programmeSpans } from './records/programmeSpans.js';
import type { ProfileRecord } from './records/profileRecord.js';
import { profileRequestSchema, type ProfileRequest } from './records/profileRequest.js';
import { missingWarning, partWarnings } from './parts/profileWarnings.js';
import type {
  ProfileOptions,
  ProfilePart,
  ProfilePartName,
  ProfileResult,
  ProgrammeProfile,
} from './programmeProfileTypes.js';
import { recognitionResults } from './parts/recognitionResults.js';
import { targetResults } from './parts/targetResults.js';

/**
 * What a place has reached in a programme at one day: poverty, criteria, capital and targets, each with how its figures came
 * about and what a reader must know beside them, as one plain JSON document of a versioned form.
 *
 * Records are rows of one list, told apart by `kind`: `poverty` (a rate of a year), `criteria` (an assessment by name or as counts),
 * `recognition` (recognised places, counted or as printed shares), `capital-plan` and `disbursement`, `observation` (of a target of
 * `programmeTargets` or of the options), and `claim` (a published figure with what it should follow from). Each names its place: that
 * of the profile, or one `within` it. They may be of the year-end before the programme, as its baseline, to the day of the profile;
 * forecasts may be later.
 *
 * Nothing is calculated here: the figures are those of `povertyTrend`, `povertyRates`, `scoreCriteria`, `summarizeScores`,
 * `recognitionShares`, `printedRecognitionShares`, `disbursementTable`, `targetGap` and `verifyClaim`, and their explanations go with
 * them. Places within are told beside the place itself and never added up to it.
 *
 * @param records - The rows, in any order.
 * @param options - The programme or programmes, the place, the day; with `place` the province's own targets are told as well.
 * @returns The profile, frozen; `JSON.parse(JSON.stringify(profile))` is the same. Each part has `results` with figures (rates in per
 * cent, changes in percentage points, amounts in VND), or is refused with `missing-input` where there are no records of it. Warnings
 * tell of unconfirmed values, estimates, forecasts, broken series, published figures that contradict themselves, and missing parts.
 * @throws MtqgError with all problems, each with its row (`records[3].subject`): `missing` for a row without a place,
 * `contradiction` for rows of another place, programme or period, `duplicate` for what is told twice, `no-such-member` for a
 * criteria set or target that nobody knows, `not-in-force` for a day before the programme; then what the calculations find.
 *
 * @example
 * ```ts
 * import { programmeProfile } from 'mtqg/programmes/profile';
 *
 * const profile = programmeProfile(
 *   [
 *     { kind: 'poverty', subject: 'Y Tý', within: 'Lào Cai', measure: 'poor', standard: 'not-stated', year: 2021, ratePercent: '50.79' },
 *     { kind: 'poverty', subject: 'Y Tý', within: 'Lào Cai', measure: 'poor', standard: 'not-stated', year: 2025, ratePercent: '20.42' },
 *   ],
 *   { programme: 'poverty-2021-2025', subject: 'Lào Cai', date: '2025-12-31' },
 * );
 * const figures = 'results' in profile.poverty ? profile.poverty.results.flatMap((result) => result.figures) : [];
 * figures.find(({ id }) => id === 'poverty-annual-change')?.value;
 * // => { kind: 'quantity', value: '-7.5925', unit: 'percentagePoint/year' }
 * profile.warnings.map(({ code, part }) => `${part}: ${code}`);
 * // => ['poverty: source-not-stated', 'criteria: part-missing', 'capital: part-missing', 'targets: part-missing']
 * ```
 */
export function programmeProfile(
  records: readonly ProfileRecord[],
  options: ProfileOptions,
): ProgrammeProfile {
  const request = readInput(profileRequestSchema, { records, options });
  const attempts = new Attempts();
  const results = resultsOf(request, attempts);
  attempts.throwAll();
  const parts = {
    poverty: partOf('poverty', results.poverty),
    criteria: partOf('criteria', results.criteria),
    capital: partOf('capital', results.capital),
    targets: partOf('targets', results.targets),
  };
  const names = Object.keys(parts) as ProfilePartName[];
  const profile: Omit<ProgrammeProfile, 'explanation'> = {
    kind: 'programme-profile',
    schemaVersion: 1,
    programmes: programmeSpans([request.options.programme].flat()).map(({ id, name }) => ({ id, name })),
    subject: request.options.subject,
    date: request.options.date,
    ...parts,
    warnings: names.flatMap((name) => {
      const part = parts[name];
      return 'results' in part ? part.warnings : [missingWarning(name)];
    }),
  };
  // Explanations that are made when they are asked for become plain members.
  return deepFreeze(plainCopy({ ...profile, explanation: explain(profile) }).value as ProgrammeProfile);
}

function resultsOf(
  request: ProfileRequest,
  attempts: Attempts,
): Readonly<Record<ProfilePartName, readonly ProfileResult[]>> {
  const { records, options } = request;
  const claims = (part: ProfilePartName) => claimResults(records, part, options.date, attempts);
  return {
    poverty: [...povertyResults(records, attempts), ...claims('poverty')],
    criteria: [...criteriaResults(request, attempts), ...recognitionResults(records), ...claims('criteria')],
    capital: [...capitalResults(request, attempts), ...claims('capital')],
    targets: [...targetResults(request, attempts), ...claims('targets')],
  };
}

function partOf(name: ProfilePartName, results: readonly ProfileResult[]): ProgrammeProfile[ProfilePartName] {
  if (results.length === 0) {
    const { vi, en } = profilePartNames[name];
    return missingInput([{ member: 'records', name: { vi, en: `records of ${en}` } }]);
  }
  const part: ProfilePart = {
    results,
    warnings: partWarnings(name, results),
    explanation: {
      say: { vi: '{part}.', en: '{part}.' },
      values: { part: profilePartNames[name] },
      steps: results.map(resultLine),
    },
  };
  return part;
}

function explain({
  subject,
  date,
  programmes,
  ...parts
}: Omit<ProgrammeProfile, 'explanation'>): Explanation {
  const values: Record<string, ExplainedValue> = { subject, date };
  programmes.forEach(({ name }, at) => {
    values[`programme${String(at)}`] = name;
  });
  const list = programmes.map((_programme, at) => `{programme${String(at)}}`).join('; ');
  const names = Object.keys(profilePartNames) as ProfilePartName[];
  return {
    say: { vi: `{subject}, ngày {date}: ${list}.`, en: `{subject} on {date}: ${list}.` },
    values,
    steps: names.map((name): Explanation => {
      const part = parts[name];
      return 'results' in part ? part.explanation : { say: missingWarning(name).text };
    }),
  };
}
