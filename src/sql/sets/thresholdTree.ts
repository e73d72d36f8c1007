import type { PlainRequirement, ThresholdOperator } from '../../criteria/internal.js';
import type { Measure } from '../../foundation/internal.js';
import type { SqlExpression } from '../sqlExpression.js';

/** What rows have to satisfy: a threshold with the choices that depend on the row. */
export type ThresholdTree = ThresholdChoice | ThresholdLeaf;

/** A choice by column, count, or whether a figure is known. */
export interface ThresholdChoice {
  readonly kind: 'choice';
  /** What rows under a condition have to satisfy; the first that holds. */
  readonly cases: readonly { readonly when: SqlExpression; readonly then: ThresholdTree }[];
  /** What all others have to. */
  readonly otherwise: ThresholdTree;
}

/** A threshold once all choices are made. */
export type ThresholdLeaf = NumberLeaf | PlainLeaf | PartsLeaf | IfAnyLeaf | NothingLeaf;

/** A number to compare with: of its own, or one that stands in the text of a requirement that is met or not. */
export interface NumberLeaf {
  readonly kind: 'number';
  readonly operator: ThresholdOperator;
  /** The number, exactly, and its unit. */
  readonly value: string;
  readonly unit: Measure;
  /** The figure of the row of which it is a multiple. */
  readonly of?: SqlExpression;
  /** Whether it stands in a text. */
  readonly isEmbedded: boolean;
  /** Where it stands in the input. */
  readonly at: readonly (string | number)[];
}

/** A requirement without a number. */
export interface PlainLeaf {
  readonly kind: 'plain';
  readonly requirement: PlainRequirement;
}

/** Several together. */
export interface PartsLeaf {
  readonly kind: 'parts';
  readonly join: 'of-which' | 'all-of' | 'any-of' | 'both-sexes';
  /** What the whole of nested shares has to satisfy. */
  readonly whole?: ThresholdTree;
  readonly parts: readonly { readonly id: string; readonly tree: ThresholdTree }[];
}

/** Only where there is anything to judge. */
export interface IfAnyLeaf {
  readonly kind: 'if-any';
  readonly then: ThresholdLeaf;
}

/** The set holds no requirement. */
export interface NothingLeaf {
  readonly kind: 'nothing';
}

/** Change what the choices of a tree lead to. */
export function mapLeaves(
  tree: ThresholdTree,
  change: (leaf: ThresholdLeaf) => ThresholdTree,
): ThresholdTree {
  if (tree.kind !== 'choice') return change(tree);
  return {
    kind: 'choice',
    cases: tree.cases.map(({ when, then }) => ({ when, then: mapLeaves(then, change) })),
    otherwise: mapLeaves(tree.otherwise, change),
  };
}

/** A requirement of which nothing is known. */
export const UNKNOWN_LEAF: PlainLeaf = /* @__PURE__ */ Object.freeze({
  kind: 'plain',
  requirement: /* @__PURE__ */ Object.freeze({ kind: 'unknown' }),
});
