import {
  isRefusal,
  type BilingualText,
  type Explanation,
  type ExplainedValue,
  type Quantity,
} from '../../../foundation/internal.js';
import { ratioRule } from '../../disbursement/ratioExplanation.js';
import { ofSubject, subjectMember } from '../../shared.js';
import { disbursementBasisNames } from '../tableInput.js';
import { disbursementFigureNames, type PrintedCheck, type PrintedSlip } from '../printed/printedCheck.js';
import type { DisbursementKey } from '../tableKeys.js';
import type { DisbursementFigures } from '../rows/disbursementFigures.js';
import type { DisbursementRow, DisbursementTable } from '../tableResult.js';
import { rowSaid, totalSaid } from './figuresSaid.js';

/** What a table is told from. */
type Told = Omit<DisbursementTable, 'explanation'>;

/** How a table came about: the total, its outermost rows, and what was printed otherwise. */
export function explainTable(table: Told): Explanation {
  const { subject, asOf, latestAsOf = asOf, total, rows, printedChecks, warnings } = table;
  const outermost = table.by[0] as DisbursementKey;
  const estimated = warnings.flatMap(({ code, groups = [] }) => (code === 'estimates-counted' ? groups : []));
  const isEstimated = ({ keys }: DisbursementRow): boolean =>
    estimated.some((group) => group.keys[outermost] === keys[outermost]);
  return {
    say: ofSubject(subject, totalSaid(total.withCarriedOver, estimated.length > 0 ? 'estimated' : 'actual')),
    values: { ...rowValues(total), ...subjectMember(subject), asOf: latestAsOf },
    ...arithmeticOf(total.withCarriedOver),
    sources: ratioRule(),
    steps: [
      ...basisSteps(total),
      ...(isRefusal(total.change) || table.previousAsOf === undefined
        ? []
        : [
            {
              say: changeSaid(total.change),
              values: { change: total.change, points: total.changePoints, since: table.previousAsOf },
            },
          ]),
      ...rows.filter(({ depth }) => depth === 1).map((row) => explainRow(row, isEstimated(row))),
      ...printedChecks.filter(({ verdict }) => verdict === 'inconsistent').map(explainCheck),
    ],
  };
}

function explainRow(row: DisbursementRow, isEstimated: boolean): Explanation {
  const said = rowSaid(row.withCarriedOver, isEstimated ? 'estimated' : 'actual');
  const isShort = !isRefusal(row.shortfallPoints) && row.holdsBack;
  return {
    say: isShort ? { vi: `${said.vi} ${SHORT.vi}`, en: `${said.en} ${SHORT.en}` } : said,
    values: rowValues(row),
    ...arithmeticOf(row.withCarriedOver),
    steps: basisSteps(row),
  };
}

const SHORT: BilingualText = {
  vi: 'Thấp hơn tỷ lệ chung, chiếm {points} trong phần tổng số còn thiếu so với kế hoạch.',
  en: 'It is below the total, and makes {points} of what the total is short of its plan.',
};

function changeSaid({ value }: Quantity<'VND'>): BilingualText {
  if (value === '0')
    return { vi: 'So với ngày {since}, số giải ngân không thay đổi.', en: 'Since {since}: no change.' };
  return value.startsWith('-')
    ? {
        vi: 'So với ngày {since}, số giải ngân giảm {change|size}, tương ứng {points|size}.',
        en: 'Since {since}: {change|size} less, {points|size}.',
      }
    : {
        vi: 'So với ngày {since}, số giải ngân tăng thêm {change}, tương ứng {points}.',
        en: 'Since {since}: {change} more, {points}.',
      };
}

function rowValues({
  name,
  withCarriedOver,
  shortfallPoints,
}: DisbursementRow): Record<string, ExplainedValue> {
  const { plan, disbursed, ratioPercent: ratio } = withCarriedOver;
  return { name, plan, disbursed, ratio, points: shortfallPoints };
}

function arithmeticOf({ ratioPercent }: DisbursementFigures): Pick<Explanation, 'arithmetic'> {
  return isRefusal(ratioPercent) ? {} : { arithmetic: '{disbursed} ÷ {plan} × 100 = {ratio}' };
}

/** The other bases, where they differ. */
function basisSteps(row: DisbursementRow): readonly Explanation[] {
  const { carriedOverOnly, withoutCarriedOver } = row;
  if (carriedOverOnly === undefined) return [];
  return [
    ...basisStep(disbursementBasisNames.withoutCarriedOver, withoutCarriedOver),
    ...basisStep(disbursementBasisNames.carriedOverOnly, carriedOverOnly),
  ];
}

function basisStep(name: BilingualText, figures: DisbursementFigures): readonly Explanation[] {
  const { plan, disbursed, ratioPercent: ratio } = figures;
  if (isRefusal(plan) && isRefusal(disbursed)) return [];
  return [
    { say: rowSaid(figures, 'actual'), values: { name, plan, disbursed, ratio }, ...arithmeticOf(figures) },
  ];
}

function explainCheck(check: PrintedCheck): Explanation {
  const { name, figure, printed, recomputed, difference, slips } = check;
  return {
    say: DIFFERS,
    values: { name, figure: disbursementFigureNames[figure], printed, recomputed, difference },
    steps: slips.map(explainSlip),
  };
}

const DIFFERS: BilingualText = {
  vi: '{name}: {figure} ghi trong báo cáo là {printed}, tính lại là {recomputed}, chênh lệch {difference|size}.',
  en: '{name}: {figure} printed as {printed}, recomputed {recomputed}, {difference|size} apart.',
};

function explainSlip({ name, reported, wouldBe, slipKind }: PrintedSlip): Explanation {
  return { say: SLIPS[slipKind], values: { name, reported, wouldBe } };
}

const SLIPS: Readonly<Record<PrintedSlip['slipKind'], BilingualText>> = {
  'digit-swap': {
    vi: 'Có thể đảo chữ số ở “{name}”: {reported} thay cho {wouldBe} (giả thiết, không sửa số liệu).',
    en: 'Perhaps two digits of “{name}” were swapped: {reported} for {wouldBe} (a hypothesis; nothing was changed).',
  },
  'one-digit': {
    vi: 'Có thể nhầm một chữ số ở “{name}”: {reported} thay cho {wouldBe} (giả thiết, không sửa số liệu).',
    en: 'Perhaps one digit of “{name}” is mistaken: {reported} for {wouldBe} (a hypothesis; nothing was changed).',
  },
};
