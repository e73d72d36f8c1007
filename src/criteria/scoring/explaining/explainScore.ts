import { deepFreeze, type BilingualText, type Explanation } from '../../../foundation/internal.js';
import type { CriteriaSet } from '../../model/index.js';
import type { CriteriaScore, IndicatorScore } from '../criteriaScore.js';
import { explainIndicators } from './explainIndicator.js';
import { missingList, unnamedRest } from './missingWords.js';

/** The sentences of the explanation, made once: every score has them. */
const SAY = /* @__PURE__ */ deepFreeze({
  score: {
    vi: '{subject}: đạt {count}/{total} theo “{set}” (đánh giá ngày {date}).',
    en: '{subject}: {count} of {total} met by “{set}” (assessed on {date}).',
  },
  unassessed: {
    vi: '{subject}: chưa được đánh giá theo “{set}” (ngày {date}).',
    en: '{subject}: not assessed by “{set}” ({date}).',
  },
  missing: { vi: '{list}.', en: '{list}.' },
  unnamed: {
    vi: 'Còn {count} mà nguồn không nêu tên: {rest}.',
    en: '{count} more that the source does not name: {rest}.',
  },
  openColumn: {
    vi: 'Chưa xác định được mức đạt chuẩn của vùng (nhóm xã) nào được áp dụng; có thể là: {candidates}.',
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
    vi: 'Có bản bổ sung: {titles}.',
    en: 'With what was laid over the set: {titles}.',
  },
  afterPeriod: {
    vi: 'Ngày {date} đã quá giai đoạn ghi trong tên bộ tiêu chí; bộ tiêu chí không nêu ngày hết hiệu lực nên vẫn được áp dụng.',
    en: '{date} lies after the period in the title of the set; the set states no end of its effect, so it is still applied.',
  },
  unconfirmed: {
    vi: 'Mức đạt chuẩn chưa đối chiếu với văn bản gốc: chỉ tiêu {list}.',
    en: 'Rests on unconfirmed thresholds: indicator {list}.',
  },
});

/** What an explanation tells of a score. */
export type ExplainedScore = Pick<
  CriteriaScore,
  | 'subject'
  | 'date'
  | 'statedBy'
  | 'criteria'
  | 'total'
  | 'counts'
  | 'sharePercent'
  | 'missing'
  | 'restsOnUnconfirmed'
> & { readonly column: CriteriaScore['column'] | undefined };

/** How a score came about, in words, frozen. */
export function explainScore(set: CriteriaSet, score: ExplainedScore): Explanation {
  const { subject, date, statedBy, counts, total, sharePercent } = score;
  const sources = Object.freeze([set.citation]);
  if (statedBy === 'nothing') {
    const values = Object.freeze({ subject: subject.name, date, set: set.title });
    return deepFreeze({ say: SAY.unassessed, values, sources, steps: stepsOf(set, score) });
  }
  return Object.freeze({
    say: SAY.score,
    values: Object.freeze({
      subject: subject.name,
      date,
      count: counts.met.value,
      met: counts.met,
      total,
      set: set.title,
      share: sharePercent,
    }),
    arithmetic: '{met} ÷ {total} × 100 = {share}',
    sources,
    steps: stepsOf(set, score),
  });
}

function stepsOf(set: CriteriaSet, score: ExplainedScore): readonly Explanation[] {
  const steps: Explanation[] = [];
  // Of what nobody assessed, everything is missing, and that has been said.
  if (score.statedBy !== 'nothing') addMissing(set, score, steps);
  addPoints(score, steps);
  addColumn(set, score, steps);
  addOverlays(set, steps);
  addPeriod(set, score.date, steps);
  addUnconfirmed(score, steps);
  return Object.freeze(steps);
}

function addMissing(
  set: CriteriaSet,
  { missing, counts, criteria, date }: ExplainedScore,
  steps: Explanation[],
): void {
  const { named, unnamedCount } = missing;
  if (named.length > 0) {
    const values = Object.freeze({ list: missingList(named, unnamedCount.unit) });
    steps.push(Object.freeze({ say: SAY.missing, values, steps: explainIndicators(criteria, set, date) }));
  }
  if (unnamedCount.value !== '0') {
    const rest = unnamedRest(counts, named);
    steps.push(deepFreeze({ say: SAY.unnamed, values: { count: unnamedCount, rest } }));
  }
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
