import {
  carriedOverNames,
  disbursementBasisNames,
  disbursementTable,
  type DisbursementBasis,
  type DisbursementRow,
  type DisbursementTable,
} from '../../../capital/internal.js';
import type { BilingualText } from '../../../foundation/internal.js';
import type { Attempts } from './attempts.js';
import { citationsOf, figuresOf, confirmationOf } from './profileFigures.js';
import { resultLine } from './resultLine.js';
import { groupBy, recordsOf, type PlacedRecord } from '../records/placedRecords.js';
import { programmeSpans } from '../records/programmeSpans.js';
import type { ProfileRequest } from '../records/profileRequest.js';
import type { ProfileFigureStatus, ProfileResult } from '../programmeProfileTypes.js';
import { keyOfSubject } from '../keyOfSubject.js';
import { without } from './without.js';

type Plan = PlacedRecord<'capital-plan'>;
type Disbursement = PlacedRecord<'disbursement'>;

/** Plan and disbursement of each place: in total, by programme, and by component, as far as the records tell. */
export function capitalResults(request: ProfileRequest, attempts: Attempts): readonly ProfileResult[] {
  const { records } = request;
  const rows = [...recordsOf(records, 'capital-plan'), ...recordsOf(records, 'disbursement')];
  return groupBy<Plan | Disbursement>(rows, ({ record }) => keyOfSubject(record.subject)).flatMap(
    (ofPlace) => {
      const plans = ofPlace.filter((one): one is Plan => one.record.kind === 'capital-plan');
      const done = ofPlace.filter((one): one is Disbursement => one.record.kind === 'disbursement');
      return attempts
        .run(
          () => tableOf(request, plans, done),
          (path) => {
            const [list, place, ...rest] = path;
            const rowsOf: readonly { readonly row: number }[] = list === 'plans' ? plans : done;
            const found = typeof place === 'number' ? rowsOf[place] : undefined;
            return found === undefined ? ['records', ofPlace[0].row] : ['records', found.row, ...rest];
          },
        )
        .flatMap((table) => resultsOf(table, { plans, done, subject: ofPlace[0].record.subject }));
    },
  );
}

function tableOf(
  { options: { date, programme } }: ProfileRequest,
  plans: readonly Plan[],
  done: readonly Disbursement[],
): DisbursementTable {
  const all = [...plans, ...done];
  const by = (['programme', 'component'] as const).filter((key) =>
    all.some(({ record }) => record[key] !== undefined),
  );
  const names = programmeSpans([programme].flat()).map(({ id, name }) => [id, name] as const);
  return disbursementTable(
    done.map(({ record }) => without(record, ['kind', 'within'])),
    plans.map(({ record }) => without(record, ['kind', 'within'])),
    {
      subject: (all[0] as Plan | Disbursement).record.subject,
      by: by.length === 0 ? 'programme' : by,
      asOf: date,
      names: Object.fromEntries(names),
    },
  );
}

interface OfPlace {
  readonly plans: readonly Plan[];
  readonly done: readonly Disbursement[];
  readonly subject: ProfileResult['subject'];
}

function resultsOf(table: DisbursementTable, of: OfPlace): readonly ProfileResult[] {
  const isGrouped = [...of.plans, ...of.done].some(
    ({ record }) => record.programme !== undefined || record.component !== undefined,
  );
  return [table.total, ...(isGrouped ? table.rows : [])].flatMap((row) =>
    basesOf(row).map((basis) => resultOf(table, row, basis, of)),
  );
}

/** The bases that differ: where nothing was carried over, one tells all. */
function basesOf(row: DisbursementRow): readonly DisbursementBasis[] {
  return row.carriedOverOnly === undefined
    ? ['withCarriedOver']
    : ['withCarriedOver', 'withoutCarriedOver', 'carriedOverOnly'];
}

function resultOf(
  table: DisbursementTable,
  row: DisbursementRow,
  basis: DisbursementBasis,
  { plans, done, subject }: OfPlace,
): ProfileResult {
  const figures = row[basis];
  const keys = Object.values(row.keys).map((key) => key ?? 'not-stated');
  const made = {
    id: [basis, ...keys].join('/'),
    name: basesOf(row).length > 1 ? NAMES[basis] : nameOfOnly(plans),
    subject,
    ...(row.depth === 0 ? {} : { group: row.name }),
    figures: figuresOf(
      {
        period: table.latestAsOf ?? table.asOf,
        basis: planBasis(plans),
        figureStatus: statusOf(done, table),
        confirmation: confirmationOf([...plans, ...done]),
      },
      figures === undefined
        ? {}
        : {
            'capital-plan': figures.plan,
            disbursed: figures.disbursed,
            remaining: figures.remaining,
            'disbursement-ratio': figures.ratioPercent,
          },
    ),
  };
  const isTotal = row.depth === 0 && basis === 'withCarriedOver';
  return {
    ...made,
    calculation: 'disbursementTable',
    sources: citationsOf([...plans, ...done]),
    assumptions: isTotal ? table.assumptions : [],
    warnings: isTotal ? table.warnings.map(({ code, text }) => ({ code, text })) : [],
    explanation: isTotal ? table.explanation : resultLine(made),
  };
}

/** What the only basis is called: where nothing was carried over, what the plans say of it. */
function nameOfOnly(plans: readonly Plan[]): BilingualText {
  const [said = 'not-stated', other] = new Set(
    plans.map(({ record: { carriedOver = 'not-stated' } }) => carriedOver),
  );
  return carriedOverNames[other === undefined ? said : 'not-stated'];
}

const NAMES: Readonly<Record<DisbursementBasis, BilingualText>> = disbursementBasisNames;

/** Which plans they are, so that ratios compare only of like plans. */
function planBasis(plans: readonly Plan[]): string {
  const texts = plans.map(
    ({ record: { planKind, years, carriedOver = 'not-stated', capitalType = 'not-stated' } }) =>
      [
        planKind,
        years === undefined ? 'not-stated' : `${String(years.from)}-${String(years.to)}`,
        carriedOver,
        capitalType,
      ].join(' '),
  );
  return texts.length === 0 ? 'not-stated' : [...new Set(texts)].sort().join('; ');
}

/** How sure the latest records are, as the least sure of them. */
function statusOf(done: readonly Disbursement[], { latestAsOf }: DisbursementTable): ProfileFigureStatus {
  const statuses = done
    .filter(({ record }) => record.asOf === latestAsOf)
    .map(({ record }) => record.figureStatus ?? 'not-stated');
  return (['estimate', 'not-stated'] as const).find((status) => statuses.includes(status)) ?? 'actual';
}
