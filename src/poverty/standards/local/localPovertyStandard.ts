import type { BilingualText, Citation, FigureInput, Validity } from '../../../foundation/internal.js';
import type { ResidenceArea } from '../area.js';
import type { DeprivationCondition, PovertyDimension } from '../indicator.js';
import type { IncomeLine, NationalPovertyStandardId, PovertyRules } from '../standard.js';

/** An income line that a place sets otherwise than the national standard. */
export interface LocalIncomeLine {
  /** Which line of the national standard it replaces. */
  readonly line: IncomeLine['line'];
  /** The area in which it applies. */
  readonly area: ResidenceArea;
  /** The highest monthly income per person that is still within the line; a number alone is in đồng. */
  readonly upTo: FigureInput<'VND/person/month'>;
  /** Where it is laid down; as for the standard if left out. */
  readonly citation?: Citation;
}

/** An indicator of a local standard: one of the national standard by its id alone, or one of its own. */
export interface LocalIndicator {
  /** Its id. */
  readonly id: string;
  /** The id of its dimension; needed for one that the national standard does not have. */
  readonly dimension?: string;
  /** What it is called; needed for one that the national standard does not have. */
  readonly name?: BilingualText;
  /** When a household is deprived; as in the national standard if left out. */
  readonly condition?: DeprivationCondition;
  /** Where it is laid down; as for the standard if left out. */
  readonly citation?: Citation;
}

/** From how many deprivations on a household is deprived under a local standard. */
export interface LocalCutoff {
  /** So many deprivations or more. */
  readonly atLeast: FigureInput<'deprivation'>;
  /** Where it is laid down; as for the standard if left out. */
  readonly citation?: Citation;
}

/** A poverty standard of a place, to be laid over a national one. Plain data, as it may stand in a JSON file. */
export interface LocalPovertyStandardDefinition {
  /** Its id. */
  readonly id: string;
  /** What it is called. */
  readonly name: BilingualText;
  /** The id of the national standard over which it is laid. */
  readonly national: NationalPovertyStandardId;
  /** The days on which it holds. */
  readonly validity: Validity;
  /** Where it is laid down, and how sure that is. */
  readonly citation: Citation;
  /** The lines that differ from the national ones. */
  readonly incomeLines?: readonly LocalIncomeLine[];
  /** The dimensions that the national standard does not have. */
  readonly dimensions?: readonly PovertyDimension[];
  /** All its indicators; those of the national standard if left out. */
  readonly indicators?: readonly LocalIndicator[];
  /** From how many deprivations on a household is deprived; as in the national standard if left out. */
  readonly deprivationCutoff?: LocalCutoff;
  /** Why it may be less strict than the national standard; if left out, it may not be. */
  readonly mayLoosenBecause?: BilingualText;
}

/** A poverty standard of a place, checked, with the rules that follow from it. */
export interface LocalPovertyStandard extends PovertyRules {
  /** Marks a local standard. */
  readonly kind: 'local-poverty-standard';
  /** Its id. */
  readonly id: string;
  /** What it is called. */
  readonly name: BilingualText;
  /** The id of the national standard over which it is laid. */
  readonly national: NationalPovertyStandardId;
  /** The days on which it holds. */
  readonly validity: Validity;
  /** Where it is laid down, and how sure that is. */
  readonly citation: Citation;
  /** Why it may be less strict than the national standard, where it says so. */
  readonly mayLoosenBecause?: BilingualText;
}
