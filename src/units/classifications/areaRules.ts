import type { BilingualText, Citation, LegalInstrument } from '../../foundation/internal.js';

/** 33/2020/QĐ-TTg: which communes of the ethnic-minority and mountainous areas are of area III, I and II. */
export const decision33: LegalInstrument = {
  kind: 'instrument',
  number: '33/2020/QĐ-TTg',
  instrument: 'decision',
  issuer: { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' },
  signedOn: '2020-11-12',
  effectiveFrom: '2020-12-31',
  effectiveTo: null,
  title: {
    vi: 'Tiêu chí phân định vùng đồng bào dân tộc thiểu số và miền núi theo trình độ phát triển giai đoạn 2021-2025',
    en: 'Criteria dividing the ethnic-minority and mountainous areas by level of development, 2021-2025',
  },
  url: 'https://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=147305',
};

/** A place in the decision, as the official codification of February 2025 prints it. */
export function inDecision33(article: string): Citation {
  return {
    source: decision33,
    article,
    readIn: { vi: 'Pháp điển điện tử, bản tháng 02/2025', en: 'the official codification of February 2025' },
    provenance: 'official',
  };
}

/** The days for which the rules are applied; decree 272/2025/NĐ-CP divides the areas of 2026–2030. */
export const areaRulesValidity = { from: '2020-12-31', to: '2025-12-31' } as const;

/** From which share of minority households, in per cent, a commune is of these areas at all: Article 2. */
export const MINORITY_FROM = '15';

/** Below which rate of poor households, in per cent, a commune is of area I: Article 4. */
export const AREA_1_BELOW = '10';

/** From which rates of poor households, in per cent, a commune that is not new-rural is of area III: Article 3. */
export const AREA_3_FROM = {
  elsewhere: { alone: '20', withOneMore: '15' },
  mekongDelta: { alone: '15', withOneMore: '12' },
} as const;

/** More minority households than these, poor, make a commune of the Mekong River Delta one of area III: Article 3. */
export const MEKONG_POOR_ABOVE = '150';

/** One more thing that makes a commune one of area III at the lower rate. */
export interface AreaCondition {
  /** The figure that it looks at. */
  readonly figure:
    | 'minorityOfPoorPercent'
    | 'illiterateMinorityPercent'
    | 'untrainedWorkersPercent'
    | 'unpavedRoadPercent';
  /** What it says. */
  readonly name: BilingualText;
  /** How the figure is compared. */
  readonly operator: '>' | '>=';
  /** With what, in per cent. */
  readonly than: string;
  /** Where it stands. */
  readonly article: string;
}

/** Longer than this, in kilometres, a road counts at all: Article 3, clause 2, point d. */
export const ROAD_ABOVE = '20';

/** Article 3, clause 2: one of these is enough. */
export const AREA_3_CONDITIONS: readonly AreaCondition[] = [
  {
    figure: 'minorityOfPoorPercent',
    name: {
      vi: 'trên 60% số hộ nghèo là hộ dân tộc thiểu số',
      en: 'more than 60% of the poor households are minority households',
    },
    operator: '>',
    than: '60',
    article: 'điểm a khoản 2 Điều 3',
  },
  {
    figure: 'illiterateMinorityPercent',
    name: {
      vi: 'từ 20% người dân tộc thiểu số 15-60 tuổi chưa biết đọc, biết viết tiếng phổ thông',
      en: '20% or more of minority people aged 15 to 60 cannot read and write Vietnamese',
    },
    operator: '>=',
    than: '20',
    article: 'điểm b khoản 2 Điều 3',
  },
  {
    figure: 'untrainedWorkersPercent',
    name: {
      vi: 'trên 80% lao động có việc làm chưa qua đào tạo từ 3 tháng trở lên',
      en: 'more than 80% of the employed have had no training of three months or more',
    },
    operator: '>',
    than: '80',
    article: 'điểm c khoản 2 Điều 3',
  },
  {
    figure: 'unpavedRoadPercent',
    name: {
      vi: 'đường từ trung tâm huyện đến trung tâm xã trên 20 km, trên 50% chưa rải nhựa hoặc đổ bê tông',
      en: 'a road from the district centre of more than 20 km, more than 50% of it unpaved',
    },
    operator: '>',
    than: '50',
    article: 'điểm d khoản 2 Điều 3',
  },
];
