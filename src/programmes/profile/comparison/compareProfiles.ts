import { deepFreeze, isRefusal, readInput, type Quantity, type Range } from '../../../foundation/internal.js';
import { comparableFigures, type IdentifiedFigure } from './comparableFigures.js';
import { explainComparison } from './comparisonExplanation.js';
import { figureDifference, noDifference } from './figureDifference.js';
import { reasonsOf } from './incomparableReasons.js';
import type {
  ComparedFigure,
  ComparedIdentity,
  IncomparableFigure,
  ProfileComparison,
} from './profileComparisonTypes.js';
import { comparedByOf, profilesSchema } from './profilesToCompare.js';
import type { ProfileFigure, ProgrammeProfile } from '../programmeProfileTypes.js';

/**
 * Compare profiles of one place at several days, or of several places at one day: only what compares, and of all else why not.
 *
 * Figures compare if all profiles have them, in one unit, by one poverty standard or criteria set or on one plan, equally sure, and
 * all or none of them unconfirmed; over places, of one period. Of a rate of several years the latest is taken that is no forecast. Over places,
 * figures of the places within are left out, and published figures that were checked are not compared at all.
 *
 * Formula: difference = figure − figure of the first profile; percentage points for per cent.
 *
 * @param profiles - Two or more results of `programmeProfile`, as they came or read back from JSON.
 * @returns The figures that compare with their differences in their own units, and those that do not with the reasons.
 * @throws MtqgError `too-short` for fewer than two; `contradiction` for profiles of other programmes, or that differ in both place
 * and day; `duplicate` for one place and day twice; the codes of malformed input.
 *
 * @example
 * ```ts
 * import { compareProfiles, programmeProfile } from 'mtqg/programmes/profile';
 *
 * const rate = { kind: 'poverty', subject: 'Lào Cai', measure: 'poor', standard: 'vn-2022' } as const;
 * const rates = [
 *   { ...rate, year: 2022, ratePercent: '18.3' },
 *   { ...rate, year: 2023, ratePercent: '14.94' },
 * ] as const;
 * const programme = 'poverty-2021-2025';
 * const earlier = programmeProfile(rates.slice(0, 1), { programme, subject: 'Lào Cai', date: '2022-12-31' });
 * const later = programmeProfile(rates, { programme, subject: 'Lào Cai', date: '2023-12-31' });
 * const { compared } = compareProfiles([earlier, later]);
 * compared[0]?.values[1]?.difference; // => { kind: 'quantity', value: '-3.36', unit: 'percentagePoint' }
 * ```
 */
export function compareProfiles(profiles: readonly ProgrammeProfile[]): ProfileComparison {
  const { profiles: given } = readInput(profilesSchema, { profiles });
  const comparedBy = comparedByOf(given);
  const inOrder = comparedBy === 'date' ? [...given].sort((a, b) => (a.date < b.date ? -1 : 1)) : given;
  const figures = inOrder.map(
    (profile) => new Map(comparableFigures(profile, comparedBy).map((one) => [one.key, one])),
  );
  const identities = new Map(
    figures.flatMap((ofProfile) => [...ofProfile.values()]).map(({ key, identity }) => [key, identity]),
  );
  const compared: ComparedFigure[] = [];
  const notComparable: IncomparableFigure[] = [];
  for (const [key, identity] of identities) {
    const found = figures.map((ofProfile): IdentifiedFigure | undefined => ofProfile.get(key));
    const ofEach = found.map((one) => one?.figure);
    // What no profile could tell is no figure to compare.
    if (ofEach.every((figure) => figure === undefined || isRefusal(figure.value))) continue;
    const reasons = reasonsOf(ofEach, identity.part, comparedBy);
    if (reasons.length > 0) notComparable.push({ ...identity, reasons });
    else compared.push(comparedFigure(identity, inOrder, ofEach as readonly ProfileFigure[]));
  }
  return deepFreeze({
    kind: 'profile-comparison',
    comparedBy,
    profiles: inOrder.map(({ subject, date }) => ({ subject, date })),
    compared,
    notComparable,
    explanation: explainComparison(comparedBy, compared, notComparable),
  });
}

function comparedFigure(
  identity: ComparedIdentity,
  profiles: readonly ProgrammeProfile[],
  figures: readonly ProfileFigure[],
): ComparedFigure {
  const values = figures.map(({ value }) => value as Quantity | Range);
  const [first] = values as [Quantity | Range];
  const [{ basis }] = figures as readonly [ProfileFigure];
  return {
    ...identity,
    basis,
    values: values.map((value, at) => {
      const { subject, date } = profiles[at] as ProgrammeProfile;
      const { period, figureStatus, confirmation, wording } = figures[at] as ProfileFigure;
      // A range that is asked for is no doubt about one figure: unchanged, it differs by nothing.
      const isUnchanged = identity.id === 'target' && JSON.stringify(value) === JSON.stringify(first);
      const difference = isUnchanged ? noDifference(first) : figureDifference(first, value);
      const worded = wording === undefined ? {} : { wording };
      return { subject, date, period, figureStatus, confirmation, value, ...worded, difference };
    }),
  };
}
