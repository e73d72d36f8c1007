import type { BilingualText, Citation } from '../../../foundation/internal.js';
import type { CompletionTarget, Target } from '../../../targets/index.js';
import type {
  ProgrammeTarget,
  TargetFigureSource,
  TargetMeasurement,
  TargetMember,
  TargetProgrammeId,
} from '../programmeTargetTypes.js';

/** A target of a year. */
type DatedTarget = Exclude<Target, CompletionTarget>;

type WithoutNames<T> = T extends DatedTarget ? Omit<T, 'id' | 'name' | 'subject' | 'citation'> : never;

/** What is said of a target of a programme. */
export interface Goal {
  /** Its short name among those of the programme. */
  readonly id: string;
  /** What it is called. */
  readonly name: BilingualText;
  /** The target, without its names. */
  readonly target: WithoutNames<DatedTarget>;
  /** What measures it. */
  readonly measuredBy: TargetMeasurement;
  /** Where its figures come from, by member; `target` first. */
  readonly sources: { readonly target: readonly [Citation, ...Citation[]] } & Partial<
    Readonly<Record<TargetMember, readonly [Citation, ...Citation[]]>>
  >;
  /** The first year of a change every year. */
  readonly since?: number;
  /** The province, if it is not the country’s: its identity and name. */
  readonly province?: { readonly id: string; readonly name: string };
  /** Whether it is only proposed. */
  readonly isProposed?: boolean;
  /** What a reader should know beside it. */
  readonly note?: BilingualText;
}

const COUNTRY: BilingualText = { vi: 'cả nước', en: 'the whole country' };

/** The target of a programme as the library holds it. */
export function programmeGoal(
  programme: TargetProgrammeId,
  { id, name, target, measuredBy, sources, since, province, isProposed, note }: Goal,
): ProgrammeTarget {
  const identity = `${programme}/${id}`;
  const due = target.target.year as number;
  return {
    id: identity,
    programme,
    place: province?.id ?? 'national',
    stage: isProposed === true ? 'proposed' : 'adopted',
    years: { from: since ?? due, to: due },
    target: {
      ...target,
      id: identity,
      name,
      subject: province?.name ?? COUNTRY,
      citation: sources.target[0],
    },
    measuredBy,
    figures: Object.entries(sources).map(([member, citations]): TargetFigureSource => ({
      member: member as TargetMember,
      provenance: citations[0].provenance,
      sources: citations,
    })),
    ...(note === undefined ? {} : { note }),
  };
}
