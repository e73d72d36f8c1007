import { quantity, toDecimal, type Quantity } from '../../../foundation/internal.js';
import type { ClassBranch, DeprivationCutoff, HouseholdClassRule } from '../classRule.js';
import type { DeprivationIndicator } from '../indicator.js';
import type { FigureLimits } from '../limits.js';
import type { IncomeLine, PovertyRules } from '../standard.js';
import type { LocalIndicator, LocalPovertyStandardDefinition } from './localPovertyStandard.js';

/** The rules of a national standard with what a local one sets otherwise. */
export function localRules(national: PovertyRules, local: LocalPovertyStandardDefinition): PovertyRules {
  const incomeLines = national.incomeLines.map((line) => localLine(line, local));
  const indicators =
    local.indicators?.map((one) => localIndicator(one, national, local)) ?? national.indicators;
  const cutoff = localCutoff(national, local);
  return {
    incomeLines,
    classRules: national.classRules.map((rule) => localRule(rule, national, incomeLines, cutoff)),
    aboveLines: national.aboveLines,
    ...(cutoff === undefined ? {} : { deprivationCutoff: cutoff }),
    dimensions: [...national.dimensions, ...(local.dimensions ?? [])].filter(
      ({ id }) => local.indicators === undefined || indicators.some(({ dimension }) => dimension === id),
    ),
    indicators,
  };
}

function localCutoff(
  { deprivationCutoff: usual }: PovertyRules,
  { deprivationCutoff: own, indicators, citation }: LocalPovertyStandardDefinition,
): DeprivationCutoff | undefined {
  return (
    usual && {
      ...usual,
      ...(own === undefined
        ? {}
        : { atLeast: quantity(toDecimal(own.atLeast), 'deprivation'), citation: own.citation ?? citation }),
      ...(indicators === undefined ? {} : { outOf: quantity(indicators.length, 'deprivation') }),
    }
  );
}

function localLine(
  line: IncomeLine,
  { incomeLines = [], citation }: LocalPovertyStandardDefinition,
): IncomeLine {
  const own = incomeLines.find((one) => one.line === line.line && one.area === line.area);
  if (own === undefined) return line;
  const upTo = quantity(toDecimal(own.upTo), 'VND/person/month');
  return { ...line, upTo, citation: own.citation ?? citation };
}

function localIndicator(
  own: LocalIndicator,
  national: PovertyRules,
  { citation }: LocalPovertyStandardDefinition,
): DeprivationIndicator {
  const usual = national.indicators.find(({ id }) => id === own.id);
  return { ...usual, citation, ...own } as DeprivationIndicator;
}

/** A rule with its amounts, which are those of the national lines, put at the local ones, and with the local cut-off. */
function localRule(
  rule: HouseholdClassRule,
  national: PovertyRules,
  lines: readonly IncomeLine[],
  cutoff: DeprivationCutoff | undefined,
): HouseholdClassRule {
  const moved = (amount: Quantity<'VND/person/month'>): Quantity<'VND/person/month'> => {
    const index = national.incomeLines.findIndex(
      (line) => line.area === rule.area && line.upTo.value === amount.value,
    );
    return lines[index]?.upTo ?? amount;
  };
  const anyOf = rule.anyOf.map(({ income, deprivations }): ClassBranch => ({
    ...(income && { income: eachLimit(income, moved) }),
    ...(deprivations && cutoff && { deprivations: eachLimit(deprivations, () => cutoff.atLeast) }),
  }));
  if (JSON.stringify(anyOf) === JSON.stringify(rule.anyOf)) return rule;
  const line = lines.find((one, index) => one.area === rule.area && one !== national.incomeLines[index]);
  return { ...rule, anyOf, citation: (line ?? (cutoff as DeprivationCutoff)).citation };
}

function eachLimit<L extends FigureLimits>(limits: L, change: (limit: never) => Quantity): L {
  return Object.fromEntries(
    Object.entries(limits).map(([name, limit]) => [name, change(limit as never)]),
  ) as unknown as L;
}
