import type {
  BilingualText,
  Explained,
  IsoDate,
  Quantity,
  Refusal,
  Subject,
} from '../../foundation/internal.js';
import type { TargetObservations } from '../observation.js';
import type { Target } from '../kinds/target.js';
import type { TargetGap } from '../results/targetGapResult.js';
import type { TargetStatus } from '../results/targetStatus.js';

/** What was found for a target of a portfolio. */
export interface ObservedTarget {
  /** The id of the target. */
  readonly targetId: string;
  /** The region, where the target has a table by region; one entry for each that is to be assessed. */
  readonly region?: string;
  /** What was found, as for `targetGap`. */
  readonly observations: TargetObservations;
}

/** The targets of a programme or a resolution, and what was found. */
export interface PortfolioInput {
  /** The programme, or the resolution. */
  readonly subject?: Subject;
  /** The day of assessment. */
  readonly date: IsoDate;
  /** The targets, each with an id of its own. */
  readonly targets: readonly Target[];
  /** What was found; of a target that is not here, nothing was. */
  readonly observed?: readonly ObservedTarget[];
  /** Lists of ids of targets that are about the same indicator: they are held against one another, as those of one name and subject are. */
  readonly sameIndicator?: readonly (readonly string[])[];
  /** Up to which day milestones and deadlines are listed; the day of assessment, if left out. */
  readonly dueBy?: IsoDate;
}

/** A target of a portfolio, assessed. */
export interface PortfolioItem {
  /** The id of the target. */
  readonly targetId: string;
  /** The region, where it was assessed for one. */
  readonly region?: string;
  /** The year of its row, where the target has rows of several years. */
  readonly year?: number;
  /** How far it is. */
  readonly result: TargetGap;
}

/** How many targets are in a state. */
export interface StatusCount {
  /** The state. */
  readonly status: TargetStatus;
  /** How many are in it by their figures as they are printed. */
  readonly count: Quantity<'objective'>;
  /** How many may be in it, for all that rounded or sampled figures may stand for. */
  readonly possibleCount: Quantity<'objective'>;
}

/** Targets of one component, of one place, or due in one year. */
export interface PortfolioGroup {
  /** The component; left out where the targets name none, or are grouped otherwise. */
  readonly component?: Subject;
  /** Whose targets they are; left out where they name nobody, or are grouped otherwise. */
  readonly subject?: Subject;
  /** The region. */
  readonly region?: string;
  /** The year at whose end they are due; left out where none is said, or they are grouped otherwise. */
  readonly year?: number;
  /** How many there are. */
  readonly count: Quantity<'objective'>;
  /** How many are in each state in which any is, or may be. */
  readonly statuses: readonly StatusCount[];
}

/** A target that holds the whole back. */
export interface TargetHeldBack {
  /** The id of the target. */
  readonly targetId: string;
  /** The region. */
  readonly region?: string;
  /** The year, of a target that has several. */
  readonly year?: number;
  /** Where it stands. */
  readonly status: TargetStatus;
  /**
   * How far the share of the way that is done is behind the share of the time that is gone, negative where it is ahead; once its time
   * is over, behind all of it.
   */
  readonly lagPoints: Quantity<'percentagePoint'> | Refusal;
  /** Why it holds back, in words. */
  readonly reason: BilingualText;
}

/** Something that is due by a day: a milestone, a deadline, or a target itself. */
export interface DueItem {
  /** The id of the target. */
  readonly targetId: string;
  /** The region. */
  readonly region?: string;
  /** What is due. */
  readonly dueKind: 'milestone' | 'deadline' | 'target';
  /** The last day. */
  readonly date: IsoDate;
  /** Whether it was `met`, `missed`, is still `due`, or nobody can tell. */
  readonly dueStatus: 'met' | 'missed' | 'due' | 'undetermined';
}

/**
 * How targets contradict each other: `share-and-count`, a share and a count that cannot both be; `change-and-level`, a yearly change that
 * does not lead to the level asked for; `floor-above-average`, a floor for every place above the average that is asked for; `other-value`,
 * two values for one thing and date; `later-asks-less`, a later date asks for less than an earlier one.
 */
export type ContradictionCode =
  | 'share-and-count'
  | 'change-and-level'
  | 'floor-above-average'
  | 'other-value'
  | 'later-asks-less';

/** Two targets that contradict each other, or two rows of one. */
export interface TargetContradiction extends Explained {
  /** How. */
  readonly code: ContradictionCode;
  /** The ids of the two; twice the same, where it contradicts itself. */
  readonly targetIds: readonly [string, string];
  /** The region in which they do; left out where it is all of them. */
  readonly region?: string;
}

/** A target of which it cannot be told where it stands. */
export interface TargetUndetermined {
  /** The id of the target. */
  readonly targetId: string;
  /** The region. */
  readonly region?: string;
  /** The year, of a target that has several. */
  readonly year?: number;
  /** Why. */
  readonly reason: BilingualText;
}

/** The targets of a programme or a resolution assessed together: the result of `assessPortfolio`. */
export interface Portfolio extends Explained {
  /** Marks this result. */
  readonly kind: 'portfolio';
  /** The programme, or the resolution. */
  readonly subject?: Subject;
  /** The day of assessment. */
  readonly date: IsoDate;
  /** Each target, in the order given, once for each region and each year of its table. */
  readonly items: readonly PortfolioItem[];
  /** How many were assessed: of a target with several regions or years, each. */
  readonly count: Quantity<'objective'>;
  /** How many are in each state in which any is, or may be. */
  readonly statuses: readonly StatusCount[];
  /** The same by component. */
  readonly byComponent: readonly PortfolioGroup[];
  /** The same by place: by subject and region. */
  readonly byPlace: readonly PortfolioGroup[];
  /** The same by the year in which they are due. */
  readonly byYear: readonly PortfolioGroup[];
  /** Those that hold the whole back, the furthest behind first. */
  readonly heldBackBy: readonly TargetHeldBack[];
  /** What is due by the day asked for, by day. */
  readonly due: readonly DueItem[];
  /** Targets that contradict each other. */
  readonly contradictions: readonly TargetContradiction[];
  /** Those of which it cannot be told where they stand, and why. */
  readonly undetermined: readonly TargetUndetermined[];
}
