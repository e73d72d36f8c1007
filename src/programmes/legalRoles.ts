import { deepFreeze, type BilingualText, type Citation } from '../foundation/internal.js';

/**
 * What an instrument does for a programme: approves its investment policy, decides its contents, says how it is managed, how central
 * capital is allocated, how recurrent funds are spent, allows special mechanisms, or plans its implementation.
 */
export type LegalRole =
  | 'approval'
  | 'programme-decision'
  | 'implementation-plan'
  | 'management-decree'
  | 'allocation'
  | 'recurrent-funds'
  | 'special-mechanisms';

/** An instrument in the legal chain of a programme. */
export interface ProgrammeInstrument {
  /** What it does. */
  readonly role: LegalRole;
  /** The instrument. */
  readonly citation: Citation;
  /** The number of the instrument that it amends, if it amends one. */
  readonly amends?: string;
}

/** What the roles of instruments are called. */
export const legalRoleNames: Readonly<Record<LegalRole, BilingualText>> = /* @__PURE__ */ deepFreeze({
  approval: { vi: 'phê duyệt chủ trương đầu tư', en: 'approves the investment policy' },
  'programme-decision': { vi: 'phê duyệt, điều chỉnh chương trình', en: 'approves or adjusts the programme' },
  'implementation-plan': { vi: 'kế hoạch triển khai', en: 'plans the implementation' },
  'management-decree': { vi: 'cơ chế quản lý, tổ chức thực hiện', en: 'management and implementation' },
  allocation: { vi: 'phân bổ vốn, vốn đối ứng', en: 'allocation and counterpart' },
  'recurrent-funds': { vi: 'quản lý, sử dụng kinh phí thường xuyên', en: 'recurrent funds' },
  'special-mechanisms': { vi: 'cơ chế, chính sách đặc thù', en: 'special mechanisms' },
});
