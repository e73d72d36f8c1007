import type { BilingualText } from '../../foundation/internal.js';

/**
 * What a member of a result is called, and how its figure is told: a `change` as a fall or a rise, a `lack` below zero as a
 * target that is met, a `year` as the one at whose end; any other as it is.
 */
export interface ComparedMember extends BilingualText {
  readonly told?: 'change' | 'lack' | 'year';
}

/** What is compared of two results: the members, with dots. */
export type Compared = Readonly<Record<string, ComparedMember>>;

/** The names of what a result may say by a code, so that it is told in words. */
export type CodeNames = Readonly<Record<string, BilingualText>>;
