import type { BilingualText } from '../../foundation/internal.js';
import type { TargetWording } from '../kinds/targetCommon.js';

/** What stands before a figure that is not worded exactly, with a space behind it. */
export const WORDED: Readonly<Record<TargetWording, BilingualText>> = {
  exact: { vi: '', en: '' },
  about: { vi: 'khoảng ', en: 'about ' },
  nearly: { vi: 'gần ', en: 'nearly ' },
  basically: { vi: 'cơ bản ', en: 'basically ' },
  'more-than': { vi: 'trên ', en: 'more than ' },
  'less-than': { vi: 'dưới ', en: 'less than ' },
};
