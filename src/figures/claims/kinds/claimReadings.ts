import { lazy, type BilingualText, type Problem } from '../../../foundation/internal.js';
import { claimKinds, type AlternativeReading, type ClaimFormula, type ClaimKind } from './claimKinds.js';
import { readingNames } from '../words/claimNames.js';
import { ownAlternatives, ownFormula, type GivenClaim } from './claimSums.js';
import type { Claim, ClaimInputNames, ClaimReading, ClaimRelation } from '../claimTypes.js';
import { parseFormula, type Formula } from '../formulas/formula.js';
import { collect } from '../input/collectProblems.js';

/** A formula as text and as it was understood. */
export interface ReadFormula {
  /** The text. */
  readonly text: string;
  /** What it means. */
  readonly tree: Formula;
}

/** A reading whose formula has been read. */
export interface ReadReading {
  /** What people call it. */
  readonly name: BilingualText;
  /** The formula. */
  readonly formula: ReadFormula;
  /** The formula where the change is a fall. */
  readonly fall: ReadFormula | undefined;
  /** The unit of what it gives. */
  readonly unit: ClaimFormula['unit'];
  /** How what it gives should stand to the claimed figure. */
  readonly relation: ClaimRelation;
  /** Whether it rests on something that the source does not state. */
  readonly assumed: boolean;
  /** Whether it makes sense of per cent only. */
  readonly ofPercent: boolean;
  /** Whether it is meant where per cent are claimed of amounts. */
  readonly ofAmounts: boolean;
  /** Whether it makes sense of nothing else. */
  readonly onlyOfAmounts: boolean;
  /** Whether it is one of the library's own. */
  readonly own: boolean;
}

/** The readings of a claim: that of its kind, those that the claim states, those that the library knows; none only with problems. */
export function readReadings(claim: Claim, problems: Problem[]): readonly ReadReading[] {
  const form = kindOf(claim);
  const primary = primaryReading(claim);
  const stated = (claim.readings ?? []).flatMap((reading, at) => {
    const read = collect(() => statedReading(reading, form), ['readings', at, 'formula'], problems);
    return read === undefined ? [] : [read];
  });
  const first = primary && collect(() => known(primary, nameOf(claim)), ['formula'], problems);
  const others = alternativesOf(claim, primary).map((other) => known(other, other.name));
  return [...(first === undefined ? [] : [first]), ...stated, ...others];
}

/** What is known of the kind of a claim, if it has a formula of its own. */
export function kindOf(claim: Claim): ClaimKind | undefined {
  return isNamed(claim.kind) ? claimKinds[claim.kind] : undefined;
}

function primaryReading(claim: Claim): ClaimFormula | undefined {
  if (!hasGivenFormula(claim)) return claimKinds[claim.kind];
  const formula = ownFormula(claim);
  const unit = claim.kind === 'share-of-parts' ? 'percent' : null;
  return formula === undefined ? undefined : { formula, unit };
}

function alternativesOf(claim: Claim, primary: ClaimFormula | undefined): readonly AlternativeReading[] {
  if (!hasGivenFormula(claim)) return claimKinds[claim.kind].alternatives;
  return primary === undefined ? [] : ownAlternatives(claim, primary.formula);
}

function hasGivenFormula(claim: Claim): claim is GivenClaim {
  return !isNamed(claim.kind);
}

function nameOf({ kind }: Claim): BilingualText {
  return kind === 'expression' ? readingNames.formula : readingNames.stated;
}

function isNamed(kind: Claim['kind']): kind is keyof ClaimInputNames {
  return Object.hasOwn(claimKinds, kind);
}

function known(
  {
    formula,
    fall,
    unit,
    relation = 'eq',
    ofPercent = false,
    ofAmounts = false,
    onlyOfAmounts = false,
  }: ClaimFormula & Partial<AlternativeReading>,
  name: BilingualText,
): ReadReading {
  return {
    name,
    formula: readOwn(formula),
    fall: fall === undefined ? undefined : readOwn(fall),
    unit,
    relation,
    assumed: false,
    ofPercent,
    ofAmounts,
    onlyOfAmounts,
    own: true,
  };
}

function statedReading(
  { name, formula, relation = 'eq', assumed = false }: ClaimReading,
  form: ClaimKind | undefined,
): ReadReading {
  return {
    name: { vi: name, en: name },
    formula: readFormula(formula),
    fall: undefined,
    unit: form?.unit ?? null,
    relation,
    assumed,
    ofPercent: false,
    ofAmounts: false,
    onlyOfAmounts: false,
    own: false,
  };
}

/** The formulas of the kinds; they are read once. */
const ownFormulas = /* @__PURE__ */ lazy((): ReadonlyMap<string, ReadFormula> => {
  const kinds: readonly ClaimKind[] = Object.values(claimKinds);
  const texts = kinds
    .flatMap((kind): readonly ClaimFormula[] => [kind, ...kind.alternatives])
    .flatMap(({ formula, fall }) => (fall === undefined ? [formula] : [formula, fall]));
  return new Map(texts.map((text) => [text, readFormula(text)]));
});

function readOwn(text: string): ReadFormula {
  return ownFormulas().get(text) ?? readFormula(text);
}

/** Read a formula of a claim. */
export function readFormula(text: string): ReadFormula {
  return { text, tree: parseFormula(text) };
}
