import { dayInWords, type BilingualText, type IsoDate, type Locale } from '../../foundation/internal.js';
import type { CapitalPlan, PlanVintage, YearSpan } from './capitalPlan.js';
import {
  assigningAuthorityNames,
  capitalTypeNames,
  carriedOverNames,
  planKindNames,
  type CapitalType,
  type CarriedOver,
  type PlanKind,
} from '../data/planTerms.js';

/** What a ratio is a share of: all that tells its plan from other plans, and that in words. */
export interface PlanBasis {
  /** The kind of plan. */
  readonly planKind: PlanKind;
  /** The years that it covers, if stated. */
  readonly years?: YearSpan;
  /** Whether capital carried over from earlier years is in it. */
  readonly carriedOver: CarriedOver;
  /** The type of capital. */
  readonly capitalType: CapitalType;
  /** Who assigned it, and when, if stated. */
  readonly assignedBy?: PlanVintage;
  /** What it covers beyond that, in the words of its document, if given. */
  readonly scope?: BilingualText;
  /** The basis in words, for a table's column or a sentence. */
  readonly name: BilingualText;
}

/** The basis that a validated plan makes, what is not stated marked as such. */
export function basisOf(plan: CapitalPlan): PlanBasis {
  const { planKind, years, carriedOver = 'not-stated', capitalType = 'not-stated', assignedBy, scope } = plan;
  const stated = {
    planKind,
    ...(years === undefined ? {} : { years }),
    carriedOver,
    capitalType,
    ...(assignedBy === undefined ? {} : { assignedBy }),
    ...(scope === undefined ? {} : { scope }),
  };
  return { ...stated, name: { vi: nameOf(stated, 'vi'), en: nameOf(stated, 'en') } };
}

/** Whether nothing tells if carried-over capital is in a plan. */
export function isCarryOverOpen({ planKind, carriedOver }: Omit<PlanBasis, 'name'>): boolean {
  return planKind !== 'carried-over' && carriedOver === 'not-stated';
}

function nameOf(basis: Omit<PlanBasis, 'name'>, locale: Locale): string {
  const { planKind, years, carriedOver, capitalType, assignedBy, scope } = basis;
  const stated = [
    headOf(planKind, years, locale),
    ...(scope === undefined ? [] : [scope[locale]]),
    ...(assignedBy === undefined ? [] : [vintageText(assignedBy, locale)]),
    ...(capitalType === 'not-stated' ? [] : [capitalTypeNames[capitalType][locale]]),
    ...(carriedOver === 'not-stated' ? [] : [carriedOverNames[carriedOver][locale]]),
  ].join(', ');
  const open = [
    ...(planKind === 'not-stated' ? [OPEN.planKind] : []),
    ...(years === undefined ? [OPEN.years] : []),
    ...(capitalType === 'not-stated' ? [OPEN.capitalType] : []),
    ...(isCarryOverOpen(basis) ? [OPEN.carriedOver] : []),
  ].map((text) => text[locale]);
  return open.length === 0 ? stated : `${stated} (${NOT_STATED[locale]}${open.join(', ')})`;
}

const NOT_STATED: BilingualText = { vi: 'nguồn không nêu ', en: 'not stated: ' };

/** What a source may leave open. */
const OPEN = {
  planKind: { vi: 'loại kế hoạch', en: 'the kind of plan' },
  years: { vi: 'năm kế hoạch', en: 'the years' },
  capitalType: { vi: 'loại vốn', en: 'the type of capital' },
  carriedOver: { vi: 'có gồm vốn kéo dài hay không', en: 'whether carried-over capital is included' },
} as const;

function headOf(planKind: PlanKind, years: YearSpan | undefined, locale: Locale): string {
  // With its years, an annual plan is named by them alone: kế hoạch vốn năm 2024.
  const isPlain = planKind === 'not-stated' || (planKind === 'annual' && years !== undefined);
  if (locale === 'en') {
    const kind = planKind === 'not-stated' ? 'plan' : planKindNames[planKind].en;
    return years === undefined ? kind : `${kind} of ${yearsText(years)}`;
  }
  const kind = isPlain ? 'kế hoạch vốn' : planKindNames[planKind].vi;
  if (years === undefined) return kind;
  const span = planKind === 'annual' ? 'các năm' : 'giai đoạn';
  return `${kind} ${years.from === years.to ? 'năm' : span} ${yearsText(years)}`;
}

/** A span of years as it is written: `2025`, `2021-2025`. */
export function yearsText({ from, to }: YearSpan): string {
  return from === to ? String(from) : `${String(from)}-${String(to)}`;
}

function vintageText({ authority, date, documentNumber }: PlanVintage, locale: Locale): string {
  const who = assigningAuthorityNames[authority][locale];
  const day = date === undefined ? '' : dayText(date, locale);
  if (locale === 'en')
    return `assigned by ${who}${documentNumber === undefined ? '' : ` in ${documentNumber}`}${day}`;
  return `do ${who} giao${documentNumber === undefined ? '' : ` tại ${documentName(documentNumber)}`}${day}`;
}

function dayText(date: IsoDate, locale: Locale): string {
  return `${locale === 'vi' ? ' ngày' : ' on'} ${dayInWords(date)[locale]}`;
}

/** A document by its number, with the kind that the number tells: `12/QĐ-UBND` is a decision, `53/NQ-HĐND` a resolution. */
function documentName(number: string): string {
  // A number that comes with words is named already.
  if (!/^\d/.test(number)) return number;
  if (number.includes('QĐ')) return `Quyết định số ${number}`;
  return /NQ|QH/.test(number) ? `Nghị quyết số ${number}` : `văn bản số ${number}`;
}
