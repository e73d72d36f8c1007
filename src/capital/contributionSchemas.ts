import * as z from 'zod/mini';
import {
  amountSchema,
  check,
  decimalText,
  inDong,
  isoDateSchema,
  moneySchema,
  moneyMembers,
  shortText,
  type CheckReport,
} from '../foundation/internal.js';
import {
  capitalNatureSchema,
  capitalSourceCodeSchema,
  capitalSources,
  isPartOf,
  type CapitalSourceCode,
} from './capitalSources.js';
import type { CapitalContribution, CapitalMixInput, InKindContribution, UnitPrice } from './contributions.js';
import { knownSum, valueOf } from './contributionValues.js';

/** Schema of {@link UnitPrice}. */
export const unitPriceSchema: z.ZodMiniType<UnitPrice> = /* @__PURE__ */ (() =>
  z.strictObject({ ...moneyMembers(), authority: shortText() }))();

/** Schema of {@link InKindContribution}. */
export const inKindContributionSchema: z.ZodMiniType<InKindContribution> = /* @__PURE__ */ (() =>
  z.strictObject({
    quantity: z.exactOptional(amountSchema),
    unit: z.enum(['labourDay', 'squareMetre', 'hectare', 'kilometre', 'house', 'works', 'product', 'item']),
    what: z.exactOptional(shortText()),
    unitPrice: z.exactOptional(unitPriceSchema),
  }))();

/** Schema of {@link CapitalContribution}. */
export const capitalContributionSchema: z.ZodMiniType<CapitalContribution> = /* @__PURE__ */ (() =>
  z.strictObject({
    source: capitalSourceCodeSchema,
    money: z.exactOptional(moneySchema),
    nature: z.exactOptional(capitalNatureSchema),
    asOf: z.exactOptional(isoDateSchema),
    inKind: z.exactOptional(z.readonly(z.array(inKindContributionSchema).check(z.minLength(1)))),
  }))();

/** Schema of {@link CapitalMixInput}. */
export const capitalMixInputSchema: z.ZodMiniType<CapitalMixInput> = /* @__PURE__ */ (() =>
  z
    .strictObject({
      sources: z.readonly(z.array(capitalContributionSchema).check(z.minLength(1))),
      total: z.exactOptional(moneySchema),
      restFrom: z.exactOptional(capitalSourceCodeSchema),
    })
    .check(check((input) => [...overlapReports(input), ...restReports(input), ...totalReports(input)])))();

/** A source and its own part side by side would be counted twice. */
function overlapReports({ sources }: CapitalMixInput): readonly CheckReport[] {
  const counted = countedSources(sources);
  return sources.flatMap((entry, index) => {
    const whole = counted.find((code) => isPartOf(entry.source, code));
    if (whole === undefined || valueOf(entry) === 'nothing') return [];
    const what = `${entry.source} is a part of ${whole}`;
    return [{ code: 'contradiction', at: ['sources', index, 'source'], details: { what } }];
  });
}

function restReports({ sources, total, restFrom }: CapitalMixInput): readonly CheckReport[] {
  if (restFrom === undefined) return [];
  if (total === undefined) return [{ code: 'missing', at: ['total'], details: { expected: 'object' } }];
  const contradiction = (what: string): CheckReport => ({
    code: 'contradiction',
    at: ['restFrom'],
    details: { what },
  });
  const overlap = countedSources(sources).find(
    (code) => code === restFrom || isPartOf(code, restFrom) || isPartOf(restFrom, code),
  );
  return [
    ...(overlap === undefined ? [] : [contradiction(`restFrom = ${restFrom}, sources: ${overlap}`)]),
    ...(sources.some((entry) => valueOf(entry) === 'unknown')
      ? [contradiction(`restFrom = ${restFrom}, amount unknown in sources`)]
      : []),
    ...(capitalSources[restFrom].nature === 'stock'
      ? [contradiction(`restFrom = ${restFrom}, a stock`)]
      : []),
  ];
}

function totalReports({ sources, total }: CapitalMixInput): readonly CheckReport[] {
  if (total === undefined) return [];
  const part = knownSum(sources);
  const whole = inDong(total);
  if (part.lte(whole)) return [];
  const details = { part: `${decimalText(part)} VND`, whole: `${decimalText(whole)} VND` };
  return [{ code: 'part-exceeds-whole', at: ['total'], details }];
}

function countedSources(sources: readonly CapitalContribution[]): readonly CapitalSourceCode[] {
  return [...new Set(sources.filter((entry) => valueOf(entry) !== 'nothing').map(({ source }) => source))];
}
