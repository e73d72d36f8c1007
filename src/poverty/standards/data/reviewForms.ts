import type { Citation } from '../../../foundation/internal.js';
import { circular07Of2021 } from './instruments.js';

/** A place in the review forms of 2022 to 2026, as the gazette prints them. */
export function reviewForms(article: string): Citation {
  return {
    source: circular07Of2021,
    article,
    provenance: 'official',
    note: {
      vi: 'Công báo số 679+680 ngày 24/04/2023: Văn bản hợp nhất số 1315/VBHN-BLĐTBXH ngày 13/04/2023, gồm Thông tư số 02/2022/TT-BLĐTBXH',
      en: 'Official gazette 679+680 of 24 April 2023: consolidated text 1315/VBHN-BLĐTBXH of 13 April 2023, with Circular 02/2022/TT-BLĐTBXH',
    },
  };
}
