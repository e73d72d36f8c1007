import { yearOf, type Citation, type Locale, type Subject } from '../../../foundation/internal.js';
import { targetGap, type Target, type TargetGap } from '../../../targets/internal.js';
import { allProgrammeTargets } from '../../ownTargets/allProgrammeTargets.js';
import { programmeTargets } from '../../ownTargets/programmeTargets.js';
import { pathIn, type Attempts } from './attempts.js';
import { citationsOf, leastSure } from './profileFigures.js';
import { groupBy, recordsOf, type PlacedRecord } from '../records/placedRecords.js';
import type { ProfileRequest } from '../records/profileRequest.js';
import type { ProfileOptions, ProfileResult } from '../programmeProfileTypes.js';
import { keyOfSubject } from '../keyOfSubject.js';
import { targetFigures } from './targetFigures.js';
import { without } from './without.js';

/** A target, and where its figures come from. */
interface SourcedTarget {
  readonly target: Target;
  readonly sources: readonly Citation[];
  /** Whose it is: of a province, its identity. */
  readonly place?: string;
}

/** Where the targets stand that were observed, and those of the place itself that were not. */
export function targetResults(request: ProfileRequest, attempts: Attempts): readonly ProfileResult[] {
  const { records, options } = request;
  const rows = recordsOf(records, 'observation');
  const known = targetsById(options);
  const observed = groupBy(rows, ({ record }) =>
    JSON.stringify([keyOfSubject(record.subject), record.target]),
  ).flatMap((ofTarget) => {
    const [{ record, row }] = ofTarget;
    const found = known.get(record.target);
    if (found !== undefined && isOf(found, options))
      return gapsOf(found, record.subject, ofTarget, options, attempts);
    const path = ['records', row, 'target'];
    attempts.add(
      found === undefined
        ? {
            code: 'no-such-member',
            path,
            details: { where: 'targets', whereVi: 'các mục tiêu', key: record.target },
          }
        : { code: 'contradiction', path, details: ofAnother(found.target, options) },
    );
    return [];
  });
  const seen = new Set(
    rows
      .filter(({ record }) => keyOfSubject(record.subject) === keyOfSubject(options.subject))
      .map(({ record }) => record.target),
  );
  const unobserved = askedFor(options)
    .filter(({ target: { id } }) => !seen.has(id as string))
    .flatMap((found) => gapsOf(found, options.subject, [], options, attempts));
  return [...observed, ...unobserved];
}

/** What a record has beside an observation. */
const OF_PROFILE = ['kind', 'subject', 'within', 'programme', 'citation', 'target'] as const;

function isOf({ place }: SourcedTarget, options: ProfileOptions): boolean {
  return place === undefined || options.place === undefined || place === options.place;
}

function targetsById(options: ProfileOptions): ReadonlyMap<string, SourcedTarget> {
  const wanted = [options.programme].flat();
  const held = allProgrammeTargets()
    .filter(({ programme }) => wanted.includes(programme))
    .map((one): readonly [string, SourcedTarget] => [one.id, sourced(one)]);
  return new Map([...held, ...ownTargets(options).map((one) => [one.target.id as string, one] as const)]);
}

function sourced({ target, figures, place }: ReturnType<typeof allProgrammeTargets>[number]): SourcedTarget {
  const sources = figures.flatMap((figure) => figure.sources);
  return { target, sources, ...(place === 'national' ? {} : { place }) };
}

function ownTargets({ targets = [] }: ProfileOptions): readonly SourcedTarget[] {
  return targets.map((target) => ({
    target,
    sources: target.citation === undefined ? [] : [target.citation],
  }));
}

/** The targets that are told in any case: those of the options, and the place's own that are not over. */
function askedFor(options: ProfileOptions): readonly SourcedTarget[] {
  const { place, date, programme } = options;
  if (place === undefined) return ownTargets(options);
  const ofPlace = [programme]
    .flat()
    .flatMap((id) => programmeTargets({ programme: id, place }))
    .filter(({ years }) => years.to >= yearOf(date));
  return [...ofPlace.map(sourced), ...ownTargets(options)];
}

function gapsOf(
  { target, sources }: SourcedTarget,
  subject: ProfileResult['subject'],
  rows: readonly PlacedRecord<'observation'>[],
  { date, region }: ProfileOptions,
  attempts: Attempts,
): readonly ProfileResult[] {
  const compute = (): TargetGap =>
    targetGap(
      target,
      rows.map(({ record }) => without(record, OF_PROFILE)),
      { date, ...(region === undefined || !isByRegion(target) ? {} : { region }) },
    );
  const ofTarget = sources.map(({ provenance }) => provenance);
  const ofRows = rows.map(({ record: { citation } }) => citation?.provenance);
  // The targets themselves have been read: what is wrong lies in what was observed of them, or in the options.
  return attempts.run(compute, pathIn('observations', rows)).map((gap) => ({
    id: target.id as string,
    name: nameOf(target),
    calculation: 'targetGap',
    subject,
    status: gap.status,
    figures: targetFigures(gap, target, {
      asked: leastSure(ofTarget),
      // A target nobody cites is one thing more that is not known.
      found: leastSure([...(ofTarget.length === 0 ? [undefined] : ofTarget), ...ofRows]),
    }),
    sources: [...sources, ...citationsOf(rows)],
    assumptions: gap.assumptions,
    warnings: gap.warnings,
    explanation: gap.explanation,
  }));
}

/** Whether a target differs by region: only then may one be named. */
function isByRegion(target: Target): boolean {
  return 'table' in target || 'regions' in target;
}

function nameOf({ name, id }: Target): ProfileResult['name'] {
  const said = name ?? String(id);
  return typeof said === 'string' ? { vi: said, en: said } : said;
}

/** That a target is of another province than the profile; those of provinces say whose they are. */
function ofAnother({ subject }: Target, options: ProfileOptions) {
  const [of, profile] = [subject as Subject, options.subject];
  return {
    what: `the target is of ${wordsOf(of, 'en')}, the profile of ${wordsOf(profile, 'en')}`,
    whatVi: `mục tiêu của ${wordsOf(of, 'vi')}, hồ sơ của ${wordsOf(profile, 'vi')}`,
  };
}

function wordsOf(subject: Subject, locale: Locale): string {
  return typeof subject === 'string' ? subject : subject[locale];
}
