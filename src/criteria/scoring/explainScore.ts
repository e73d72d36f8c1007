import { deepFreeze, type BilingualText, type Explanation } from '../../foundation/internal.js';
import type { CriteriaSet } from '../model/index.js';
import type { CriteriaScore, CriterionStatus, IndicatorScore, MissingCriterion } from './criteriaScore.js';
import { explainIndicators } from './explainIndicator.js';

/** What each status is called. */
export const statusNames: Readonly<Record<CriterionStatus, BilingualText>> = /* @__PURE__ */ deepFreeze({
  met: { vi: 'đạt', en: 'met' },
  'basically-met': { vi: 'cơ bản đạt', en: 'basically met' },
  'not-met': { vi: 'chưa đạt', en: 'not met' },
  'not-assessed': { vi: 'chưa đánh giá', en: 'not assessed' },
  'threshold-unknown': { vi: 'chưa rõ ngưỡng', en: 'threshold unknown' },
  'set-by-province': { vi: 'chờ quy định của tỉnh', en: 'set by the province, not given' },
  'set-by-ministry': { vi: 'chờ quy định của bộ, ngành', en: 'set by a ministry, not given' },
  'not-applicable': { vi: 'không áp dụng', en: 'not applicable' },
});

/** The sentences of the explanation, made once: every score has them. */
const SAY = /* @__PURE__ */ deepFreeze({
  score: {
    vi: '{unit} ({date}): đạt {met} trên tổng số {total} của “{set}”.',
    en: '{unit} ({date}): {met} met, of all {total} of “{set}”.',
  },
  missing: { vi: 'Còn thiếu: {list}.', en: 'Missing: {list}.' },
  unnamed: {
    vi: 'Còn thiếu {count} mà số liệu không nêu tên. Tính trên toàn bộ: chưa đạt {failed}, chưa rõ {left}.',
    en: '{count} more missing that the figures do not name. Over all: not met {failed}, not stated {left}.',
  },
  openColumn: {
    vi: 'Chưa xác định được áp dụng cột nào; có thể là: {candidates}.',
    en: 'It is not settled which column applies; it may be: {candidates}.',
  },
  deciding: {
    vi: 'Cần biết thêm: {facts}.',
    en: 'What would decide: {facts}.',
  },
  points: {
    vi: '{number}. {name}: đạt từ {least} đến {most}, cần {needed}.',
    en: '{number}. {name}: from {least} to {most} earned, {needed} needed.',
  },
  overlays: {
    vi: 'Có áp dụng thêm: {titles}.',
    en: 'With what was laid over the set: {titles}.',
  },
  afterPeriod: {
    vi: 'Ngày {date} đã sau giai đoạn nêu trong tên bộ tiêu chí; bộ tiêu chí không nêu ngày hết hiệu lực nên vẫn được áp dụng.',
    en: '{date} lies after the period in the title of the set; the set states no end of its effect, so it is still applied.',
  },
  unconfirmed: {
    vi: 'Dựa trên ngưỡng chưa được xác nhận: {list}.',
    en: 'Rests on unconfirmed thresholds: {list}.',
  },
});

/** What an explanation tells of a score. */
export type ExplainedScore = Pick<
  CriteriaScore,
  'unit' | 'date' | 'criteria' | 'total' | 'counts' | 'sharePercent' | 'missing' | 'restsOnUnconfirmed'
> & { readonly column: CriteriaScore['column'] | undefined };

/** How a score came about, in words, frozen. */
export function explainScore(set: CriteriaSet, score: ExplainedScore): Explanation {
  const { unit, date, counts, total, sharePercent } = score;
  const steps: Explanation[] = [];
  addMissing(score, steps);
  addPoints(score, steps);
  addColumn(set, score, steps);
  addOverlays(set, steps);
  addPeriod(set, date, steps);
  addUnconfirmed(score, steps);
  return Object.freeze({
    say: SAY.score,
    values: Object.freeze({
      unit: unit.name,
      date,
      met: counts.met,
      total,
      set: set.title,
      share: sharePercent,
    }),
    arithmetic: '{met} ÷ {total} × 100 = {share}',
    sources: Object.freeze([set.citation]),
    steps: Object.freeze(steps),
  });
}

function addMissing({ missing, counts, criteria }: ExplainedScore, steps: Explanation[]): void {
  const { named, unnamedCount } = missing;
  if (named.length > 0) {
    const list = missingList(named);
    const values = Object.freeze({ list });
    steps.push(Object.freeze({ say: SAY.missing, values, steps: explainIndicators(criteria) }));
  }
  if (unnamedCount.value !== '0') {
    const values = { count: unnamedCount, failed: counts['not-met'], left: counts['not-assessed'] };
    steps.push(deepFreeze({ say: SAY.unnamed, values }));
  }
}

function missingList(named: readonly MissingCriterion[]): BilingualText {
  let vi = '';
  let en = '';
  for (const { number, name, status } of named) {
    const between = vi === '' ? '' : '; ';
    const said = statusNames[status];
    vi += `${between}${number}. ${name.vi} (${said.vi})`;
    en += `${between}${number}. ${name.en} (${said.en})`;
  }
  return Object.freeze({ vi, en });
}

/** How far criteria that count points are from theirs. */
function addPoints({ criteria }: ExplainedScore, steps: Explanation[]): void {
  for (const { number, name, status, points } of criteria) {
    if (points === undefined || status === 'met') continue;
    steps.push(deepFreeze({ say: SAY.points, values: { number: String(number), name, ...points } }));
  }
}

function addOverlays({ overlays = [] }: CriteriaSet, steps: Explanation[]): void {
  if (overlays.length === 0) return;
  const values = { titles: joined(overlays.map(({ title }) => title)) };
  steps.push(deepFreeze({ say: SAY.overlays, values, sources: overlays.map(({ citation }) => citation) }));
}

function joined(names: readonly BilingualText[]): BilingualText {
  return { vi: names.map(({ vi }) => vi).join('; '), en: names.map(({ en }) => en).join('; ') };
}

function addColumn(
  { columns = [], facts = [] }: CriteriaSet,
  { column, criteria }: ExplainedScore,
  steps: Explanation[],
): void {
  if (column?.kind !== 'open-column' || !criteria.some(({ indicators }) => indicators.some(lacksColumn)))
    return;
  const { candidates, missingFacts } = column;
  const values = {
    candidates: joined(columns.flatMap(({ id, name }) => (candidates.includes(id) ? [name] : []))),
  };
  const deciding = facts.flatMap(({ id, name }) => (missingFacts.includes(id) ? [name] : []));
  const inner = deciding.length === 0 ? [] : [{ say: SAY.deciding, values: { facts: joined(deciding) } }];
  steps.push(deepFreeze({ say: SAY.openColumn, values, steps: inner }));
}

/** Whether it is for want of a column that a threshold is not known. */
function lacksColumn({ threshold, parts = [] }: IndicatorScore): boolean {
  const lacks = threshold?.lacks ?? [];
  return lacks.some(({ kind }) => kind === 'column') || parts.some(lacksColumn);
}

function addPeriod({ titlePeriod, validity }: CriteriaSet, date: string, steps: Explanation[]): void {
  if (titlePeriod === undefined || date <= titlePeriod.to || validity.to !== null) return;
  steps.push(deepFreeze({ say: SAY.afterPeriod, values: { date } }));
}

function addUnconfirmed({ restsOnUnconfirmed }: ExplainedScore, steps: Explanation[]): void {
  if (restsOnUnconfirmed.length === 0) return;
  steps.push(deepFreeze({ say: SAY.unconfirmed, values: { list: restsOnUnconfirmed.join(', ') } }));
}
