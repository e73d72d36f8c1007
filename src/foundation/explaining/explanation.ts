import type { Quantity, Range } from '../quantities/quantity.js';
import type { Refusal } from './refusal.js';
import type { Citation } from '../sources/sources.js';
import type { Assumption, BilingualText, Warning } from '../writing/text.js';

/** What can fill a gap of an explanation: a figure, a refusal, a text in both languages, a day, or a name that is the same in both. */
export type ExplainedValue = Quantity | Range | Refusal | BilingualText | string;

/**
 * One step of how a result came about: a sentence with gaps, what fills them, the sources of the rule, and the steps below it.
 * It is plain data, so that it can be stored with the figure and told later, in either language.
 */
export interface Explanation {
  /**
   * The sentence, with gaps such as `{rate}`. A figure may be told in other ways: `{change|moved}` “fell by 2 points”,
   * `{change|toMove}` “fall by 2 points”, `{change|size}` without its sign (so are ranges that lie on one side of zero),
   * `{rate|about}` “about 15.14%” where it is rounded, `{rate|number}` without its unit, `{range|fromTo}` “from 2 to 3”.
   */
  readonly say: BilingualText;
  /** What fills the gaps. */
  readonly values?: Readonly<Record<string, ExplainedValue>>;
  /** The arithmetic with the same gaps, alike in both languages: `({to} − {from}) ÷ {years} = {change}`. */
  readonly arithmetic?: string;
  /** What the rule rests on. */
  readonly sources?: readonly Citation[];
  /** The steps below this one. */
  readonly steps?: readonly Explanation[];
}

/** A result that can be explained. */
export interface Explained {
  /** How it came about. */
  readonly explanation: Explanation;
  /** What it takes for granted, if anything. */
  readonly assumptions?: readonly Assumption[];
  /** What a reader must know beside it, if anything. */
  readonly warnings?: readonly Warning[];
}
