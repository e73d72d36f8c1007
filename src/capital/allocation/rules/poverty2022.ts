import type { BilingualText, Citation } from '../../../foundation/internal.js';
import { codified, decision02of2022 } from '../../data/allocationDecisions.js';
import type {
  AllocationFigure,
  AllocationReading,
  AllocationRule,
  DivisionPart,
} from '../model/allocationRule.js';
import type { PointsByClass, PointsFormula } from '../model/pointsFormula.js';
import { banded, each, number, product, sum, words } from './criteria.js';

/** A place in 02/2022/QĐ-TTg. */
export function at02(article: string): Citation {
  return codified(decision02of2022, article);
}

const REVIEW = /* @__PURE__ */ words(
  'kết quả rà soát hộ nghèo, hộ cận nghèo năm 2021 theo chuẩn nghèo đa chiều giai đoạn 2022-2025',
  'the review of poor and near-poor households of 2021 by the standard of 2022-2025',
);

const UNITS = /* @__PURE__ */ words(
  'quyết định của cơ quan có thẩm quyền đến ngày 31/12/2020',
  'decisions up to 31 December 2020',
);

/** The figures by which provinces are compared. */
export const provinceFigures = {
  rate: {
    id: 'poor-near-poor-rate',
    name: /* @__PURE__ */ words(
      'Tổng tỷ lệ hộ nghèo và hộ cận nghèo của tỉnh',
      'Poor and near-poor rate of the province',
    ),
    unit: 'percent',
    fractions: 'allowed',
    countedBy: REVIEW,
  },
  households: {
    id: 'poor-near-poor-households',
    name: /* @__PURE__ */ words(
      'Tổng số hộ nghèo và hộ cận nghèo của tỉnh',
      'Poor and near-poor households of the province',
    ),
    unit: 'household',
    countedBy: REVIEW,
  },
  poorDistricts: {
    id: 'poor-districts',
    name: /* @__PURE__ */ words('Số huyện nghèo', 'Poor districts'),
    unit: 'district',
  },
  coastalCommunes: {
    id: 'coastal-island-communes',
    name: /* @__PURE__ */ words(
      'Số xã đặc biệt khó khăn vùng bãi ngang, ven biển và hải đảo',
      'Extremely difficult coastal and island communes',
    ),
    unit: 'commune',
  },
  communes: {
    id: 'communes',
    name: /* @__PURE__ */ words(
      'Số đơn vị hành chính cấp xã của tỉnh',
      'Commune-level units of the province',
    ),
    unit: 'commune',
    asOf: '2020-12-31',
    countedBy: UNITS,
  },
  enrolment: {
    id: 'enrolment',
    name: /* @__PURE__ */ words(
      'Số lượng tuyển sinh trong năm trên địa bàn tỉnh',
      'Yearly enrolment in the province',
    ),
    unit: 'person',
    countedBy: /* @__PURE__ */ words('kết quả tuyển sinh năm 2020', 'enrolment of 2020'),
  },
} as const satisfies Readonly<Record<string, AllocationFigure>>;

/** The criterion of the poor and near-poor rate, TL. */
export function rateOf(citation: Citation): PointsByClass {
  return banded({
    id: 'rate',
    figure: provinceFigures.rate,
    bands: [
      [0, '0.4'],
      [8, '0.5'],
      [15, '0.6'],
      [25, '0.7'],
    ],
    citation,
  });
}

/** The criterion of the number of poor and near-poor households, QM. */
export function numberOf(citation: Citation): PointsByClass {
  return banded({
    id: 'households',
    figure: provinceFigures.households,
    bands: [
      [0, '0.4'],
      [20000, '0.45'],
      [40000, '0.5'],
      [60000, '0.6'],
      [80000, '0.7'],
      [100000, '0.8'],
      [150000, '0.9'],
    ],
    citation,
  });
}

/** The criterion of the number of communes, ĐV. */
export function communesOf(citation: Citation): PointsByClass {
  return banded({
    id: 'units',
    figure: provinceFigures.communes,
    bands: [
      [0, '1'],
      [111, '1.15'],
      [151, '1.3'],
      [191, '1.5'],
      [301, '2'],
    ],
    citation,
  });
}

/** The criterion of enrolment, TS. */
export function enrolmentOf(citation: Citation, middle = '0.6'): PointsByClass {
  return banded({
    id: 'enrolled',
    figure: provinceFigures.enrolment,
    bands: [
      [0, '0.5'],
      [10000, middle],
      [20000, '0.7'],
    ],
    citation,
  });
}

/** X: the rate and the number. */
export function povertyOf(citation: Citation): PointsFormula {
  return sum(
    words('X: tổng hệ số tỷ lệ và số hộ nghèo, cận nghèo', 'X: rate and number'),
    rateOf(citation),
    numberOf(citation),
  );
}

/** 0.12 for each poor district and 0.015 for each coastal or island commune. */
export function difficultAreas(): PointsFormula {
  return sum(
    words('Địa bàn khó khăn', 'Difficult areas'),
    each(provinceFigures.poorDistricts, '0.12'),
    each(provinceFigures.coastalCommunes, '0.015'),
  );
}

/** Y: the difficult areas, as many times as the rule says, and the number of communes. */
export function areasOf(citation: Citation, times?: string): PointsFormula {
  const name = words(
    'Y: hệ số vùng khó khăn và số đơn vị hành chính cấp xã',
    'Y: difficult areas and communes',
  );
  const areas = difficultAreas();
  const weighted =
    times === undefined
      ? areas
      : product(words('Địa bàn khó khăn nhân hệ số', 'Difficult areas, weighted'), areas, number(times));
  return sum(name, weighted, communesOf(citation));
}

/** X × Y. */
export function xy(x: PointsFormula, y: PointsFormula): PointsFormula {
  return product(words('X × Y', 'X × Y'), x, y);
}

/** The reading of a text that has one. */
export function asPrinted(pointsFormula: PointsFormula): readonly AllocationReading[] {
  return [{ id: 'printed', name: words('như văn bản', 'as printed'), pointsFormula }];
}

/** The reading of a text of which the codification misprints a symbol, as the other formulas of the decision have it. */
export function asInOtherFormulas(
  name: BilingualText,
  pointsFormula: PointsFormula,
): readonly AllocationReading[] {
  return [{ id: 'as-in-other-formulas', name, pointsFormula }];
}

/** At most so much for central agencies, at least the rest for provinces. */
export function centralAtMost(percent: number): readonly DivisionPart[] {
  return [
    { name: words('bộ, cơ quan trung ương', 'central agencies'), atMostPercent: String(percent) },
    { name: words('địa phương', 'provinces'), atLeastPercent: String(100 - percent) },
  ];
}

/** What the rules of the projects differ in. */
export type OwnPart = Pick<AllocationRule, 'figures' | 'readings' | 'division' | 'notExpressed'>;

/** A rule of 02/2022/QĐ-TTg. */
export function povertyRule(id: string, title: BilingualText, article: string, own: OwnPart): AllocationRule {
  return {
    kind: 'allocation-rule',
    id: `02-2022-${id}`,
    title,
    years: { from: 2021, to: 2025 },
    citation: at02(article),
    counterpart: 'poverty-2021-2025',
    ...own,
  };
}
