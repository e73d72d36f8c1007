import type { BilingualText, Citation, Measure, Validity } from '../../../foundation/internal.js';
import type { IndicatorDirection, Requirement } from '../../model/index.js';

/** Some years, both ends included. */
export interface OverlayYears {
  /** The first year. */
  readonly from: number;
  /** The last year. */
  readonly to: number;
}

/** An indicator [chỉ tiêu] that the set does not hold. What it has to satisfy is said by the entries. */
export interface AddedIndicator {
  /** The id of the criterion to which it belongs; its rule must be that all its indicators are met. */
  readonly criterion: string;
  /** Its id, as printed. */
  readonly id: string;
  /** Its name. */
  readonly name: BilingualText;
  /** The unit of its values; left out where it is judged, not measured. */
  readonly unit?: Measure;
  /** Which way is better; left out where neither is, or it is not known. */
  readonly direction?: IndicatorDirection;
  /** Where it is laid down, and how sure that is; as for the overlay if left out. */
  readonly citation?: Citation;
}

/** What one cell of a set, or a part of it, is to ask. */
export interface OverlayEntry {
  /** The id of the indicator. */
  readonly indicator: string;
  /**
   * The way to a part of a composite cell, by part ids: `['clean']`; `'men'` and `'women'` for both sexes, `'whole'` for the whole
   * of which the parts are. The whole cell if left out.
   */
  readonly part?: readonly string[];
  /** The ids of the columns for which it holds; all columns if left out. */
  readonly columns?: readonly string[];
  /** The years for whose figures it holds; all years if left out. */
  readonly years?: OverlayYears;
  /** What is to be satisfied there, of any kind. Years of which it does not speak, by year or interpolated, stay as they are. */
  readonly requirement: Requirement;
  /** The days on which it holds; those of the overlay if left out. */
  readonly validity?: Validity;
  /** Where it is laid down, and how sure that is; as for the overlay if left out. */
  readonly citation?: Citation;
  /** That what the set says is an error, as for the overlay if left out; see {@link ThresholdOverlay.corrects}. */
  readonly corrects?: boolean;
  /** Why it may ask less than the set, as for the overlay if left out; see {@link ThresholdOverlay.mayLoosenBecause}. */
  readonly mayLoosenBecause?: BilingualText;
}

/**
 * Requirements to be laid over a criteria set: what a province or a ministry sets, texts that confirm it, corrections. Plain
 * data, as it may stand in a JSON file.
 */
export interface ThresholdOverlay {
  /** May be given, so that the file says what it is. */
  readonly kind?: 'threshold-overlay';
  /** Its id: it is listed once with a set, however often it is applied. */
  readonly id: string;
  /** Its title. */
  readonly title: BilingualText;
  /** The id of the set that it is for. */
  readonly set: string;
  /** Where its entries are laid down, and how sure they are, unless they say otherwise. */
  readonly citation: Citation;
  /** The days on which its entries hold, unless they say otherwise. */
  readonly validity: Validity;
  /**
   * That what the set says is an error, not another rule: then an entry may also ask less than the set, provided that it is
   * surer than what it corrects.
   */
  readonly corrects?: boolean;
  /** Why its entries may ask less than the set; if left out, none may. */
  readonly mayLoosenBecause?: BilingualText;
  /** Indicators that the set does not hold, behind those that it holds; they may have entries, too. */
  readonly indicators?: readonly AddedIndicator[];
  /**
   * The ids of the criteria of which, with it, all indicators are known. A criterion that held none keeps one that stands for the rest,
   * not established, until an overlay says so or the set has as many indicators as it is published to have.
   */
  readonly complete?: readonly string[];
  /** Its entries; no two of them for the same cell, column, year and day. */
  readonly entries: readonly OverlayEntry[];
}
