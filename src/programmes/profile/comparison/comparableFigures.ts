import { isRefusal } from '../../../foundation/internal.js';
import type { ComparedIdentity, ProfilesComparedBy } from './profileComparisonTypes.js';
import { profilePartNames } from '../profileNames.js';
import type {
  ProfileFigure,
  ProfilePartName,
  ProfileResult,
  ProgrammeProfile,
} from '../programmeProfileTypes.js';
import { keyOfSubject } from '../keyOfSubject.js';

/** A figure of a profile with what tells it from its other figures. */
export interface IdentifiedFigure {
  /** Alike for figures that are to be compared. */
  readonly key: string;
  readonly identity: ComparedIdentity;
  readonly figure: ProfileFigure;
}

/** The figures of a profile that are to be compared, of each the latest that is no forecast, if there is one. */
export function comparableFigures(
  profile: ProgrammeProfile,
  comparedBy: ProfilesComparedBy,
): readonly IdentifiedFigure[] {
  const latest = new Map<string, IdentifiedFigure>();
  for (const one of allFigures(profile, comparedBy)) {
    const earlier = latest.get(one.key);
    if (earlier === undefined || rankOf(one.figure) >= rankOf(earlier.figure)) latest.set(one.key, one);
  }
  return [...latest.values()];
}

/** The later the higher, forecasts below all others. */
function rankOf({ figureStatus, period }: ProfileFigure): string {
  return `${figureStatus === 'forecast' ? '0' : '1'} ${period.split('/').at(-1) as string}`;
}

function allFigures(profile: ProgrammeProfile, comparedBy: ProfilesComparedBy): readonly IdentifiedFigure[] {
  const names = Object.keys(profilePartNames) as ProfilePartName[];
  return names.flatMap((part) => {
    const found = profile[part];
    if (isRefusal(found)) return [];
    return found.results
      .filter(({ calculation }) => calculation !== 'verifyClaim')
      .flatMap((result) => {
        const isOwn = keyOfSubject(result.subject) === keyOfSubject(profile.subject);
        // Places within are other ones in another place.
        return isOwn || comparedBy === 'date' ? figuresOf(result, part, isOwn) : [];
      });
  });
}

function figuresOf(
  result: ProfileResult,
  part: ProfilePartName,
  isOwn: boolean,
): readonly IdentifiedFigure[] {
  const { id, name, subject, group, calculation } = result;
  const whose = [isOwn ? '' : keyOfSubject(subject), group === undefined ? '' : keyOfSubject(group)];
  return result.figures.map((figure) => ({
    key: JSON.stringify([part, calculation, id, ...whose, figure.id]),
    identity: {
      id: figure.id,
      name: figure.name,
      part,
      resultId: id,
      resultName: name,
      ...(isOwn ? {} : { within: subject }),
      ...(group === undefined ? {} : { group }),
    },
    figure,
  }));
}
