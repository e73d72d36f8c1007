import { describeProblems, explain, isMtqgError, type LevelTarget } from 'mtqg';
import type { Chart } from 'mtqg/charts';
import {
  programmeProfile,
  type ProfileOptions,
  type ProfilePartName,
  type ProgrammeProfile,
} from 'mtqg/programmes/profile';
import { picturesOf } from './pictures.js';
import type { PlacedRecord, ReadFiles } from './records.js';
import type { Problem } from './tables.js';

/** A part of the page: texts and pictures under a heading. */
export interface Section {
  readonly title: string;
  readonly texts: readonly string[];
  readonly pictures: readonly Chart[];
}

/** What the page shows. */
export interface View {
  readonly sections: readonly Section[];
  /** Published figures that do not follow from what they are said to follow from. */
  readonly contradictions: readonly string[];
  /** What a reader must know beside the figures. */
  readonly warnings: readonly string[];
  /** Rows that could not be read or used, and why. */
  readonly problems: readonly Problem[];
}

const TITLES: Readonly<Record<ProfilePartName, string>> = {
  poverty: 'Giảm nghèo',
  criteria: 'Tiêu chí nông thôn mới',
  capital: 'Vốn và giải ngân',
  targets: 'Mục tiêu',
};
const PARTS = Object.keys(TITLES) as readonly ProfilePartName[];

/** Make the profile of a place, with its pictures and contradictions. */
export function viewOf(
  files: ReadFiles,
  choices: Pick<ProfileOptions, 'programme' | 'subject' | 'date'>,
): View {
  const targets = [...new Map(files.targets.map((target) => [target.id, target])).values()];
  const { profile, records, problems } = profileOf(files.records, { ...choices, targets });
  const pictures = picturesOf(records, targets, choices.date);
  const resultsOf = (name: ProfilePartName) => {
    const part = profile[name];
    return 'results' in part ? part.results : [];
  };
  return {
    sections: PARTS.map((name) => ({
      title: TITLES[name],
      texts: resultsOf(name).map((result) => explain(result, 'vi')),
      pictures: pictures[name],
    })),
    contradictions: PARTS.flatMap(resultsOf)
      .filter(({ calculation, status }) => calculation === 'verifyClaim' && status === 'inconsistent')
      .map((result) => explain(result, 'vi')),
    warnings: profile.warnings.map(({ text }) => text.vi),
    problems: [...files.problems, ...problems],
  };
}

/** The profile of all rows that belong into it. Those that do not are told, and the others are tried again. */
function profileOf(
  placed: readonly PlacedRecord[],
  options: ProfileOptions & { readonly targets: readonly LevelTarget[] },
): { profile: ProgrammeProfile; records: readonly PlacedRecord['record'][]; problems: readonly Problem[] } {
  const records = placed.map(({ record }) => record);
  try {
    return { profile: programmeProfile(records, options), records, problems: [] };
  } catch (error) {
    if (!isMtqgError(error)) throw error;
    const found = placed.map(({ place }, row) => ({
      place,
      own: error.problems.filter(({ path }) => path[0] === 'records' && path[1] === row),
    }));
    const left = placed.filter((_, row) => found[row]?.own.length === 0);
    // What is wrong with the place or the day, no row can mend.
    if (left.length === placed.length) throw error;
    const problems = found.flatMap(({ place, own }) =>
      own.length === 0
        ? []
        : [
            {
              place,
              text: describeProblems(
                own.map((one) => ({ ...one, path: one.path.slice(2) })),
                'vi',
              ),
            },
          ],
    );
    const rest = profileOf(left, options);
    return { ...rest, problems: [...problems, ...rest.problems] };
  }
}
