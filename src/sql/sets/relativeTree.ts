import { findIndicator, MOST_BASES } from '../../criteria/thresholds/internal.js';
import { isApplied } from '../../criteria/model/internal.js';
import type { ReferenceBase, RelativeRequirement } from '../../criteria/internal.js';
import { decimalText, problemError, toDecimal } from '../../foundation/internal.js';
import { missingColumn } from '../readNames.js';
import { nameIn } from '../sqlColumn.js';
import { sql } from '../sqlExpression.js';
import { columnIf } from '../sqlLayers.js';
import { indicatorTree, plainLeaf, type Scope } from './thresholdScope.js';
import { mapLeaves, UNKNOWN_LEAF, type ThresholdTree } from './thresholdTree.js';

/** What rows have to satisfy where that is a multiple of a figure or of another threshold. */
export function relativeTree(requirement: RelativeRequirement, scope: Scope): ThresholdTree {
  const { operator, unit, times, to } = requirement;
  if (to.kind === 'reference') return figureTree(requirement, to.base, scope);
  return mapLeaves(baseTree(to, scope), (leaf) => {
    // A number in the text of another requirement is no threshold, nor is one in another unit.
    if (leaf.kind !== 'number' || leaf.isEmbedded || leaf.unit !== unit) return UNKNOWN_LEAF;
    const value = decimalText(toDecimal(leaf.value).times(toDecimal(times)));
    return plainLeaf({ kind: 'number', operator, unit, value }, scope, leaf.of);
  });
}

function figureTree(
  { operator, unit, times }: RelativeRequirement,
  base: ReferenceBase,
  scope: Scope,
): ThresholdTree {
  const { printing, key } = scope;
  const name = nameIn(printing.source.references?.[base], key);
  // Of indicators that only another set has, no table holds figures.
  if (name === undefined && printing.keys.byId.has(key))
    printing.problems.push(missingColumn('references', base, key));
  const figure = columnIf(printing.layers, 'figure', name);
  if (figure === undefined) return UNKNOWN_LEAF;
  const value = decimalText(toDecimal(times));
  const then = plainLeaf({ kind: 'number', operator, unit, value }, scope, figure);
  return {
    kind: 'choice',
    cases: [{ when: sql`${figure} IS NOT NULL`, then }],
    otherwise: UNKNOWN_LEAF,
  };
}

/** The threshold of another indicator, of this set or another; unknown if it is not at hand. */
function baseTree(
  to: Extract<RelativeRequirement['to'], { readonly kind: 'threshold' }>,
  scope: Scope,
): ThresholdTree {
  const { printing, set, open } = scope;
  const sets = [...printing.options.sets, printing.set];
  const target = to.set === undefined || to.set === set.id ? set : sets.find(({ id }) => id === to.set);
  const placed = target && findIndicator(target, to.indicator);
  if (placed === undefined || !isApplied(placed.set, printing.context.date)) return UNKNOWN_LEAF;
  const key = `${placed.set.id} ${to.indicator}`;
  if (open.includes(key)) throw problemError('cyclic', ['options', 'sets'], { key });
  if (open.length >= MOST_BASES) throw problemError('too-deep', ['set'], { maximum: String(MOST_BASES) });
  return indicatorTree(scope, placed, [...open, key]);
}
