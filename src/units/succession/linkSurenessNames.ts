import { deepFreeze, type BilingualText } from '../../foundation/internal.js';
import type { LinkSureness } from '../model/unit.js';

/** What each sureness of a link says. */
export const linkSurenessNames: Readonly<Record<LinkSureness, BilingualText>> = /* @__PURE__ */ deepFreeze({
  'law-text': { vi: 'nội dung nghị quyết, nghị định', en: 'the text of the act' },
  act: { vi: 'văn bản quyết định việc sắp xếp', en: 'the act' },
  'council-resolution': {
    vi: 'nghị quyết của hội đồng nhân dân, ban hành trước văn bản quyết định',
    en: 'a resolution of the People’s Council, older than the act',
  },
  plan: { vi: 'phương án, đề án có trước văn bản quyết định', en: 'a plan older than the act' },
  press: { vi: 'báo chí', en: 'the press' },
  wikipedia: { vi: 'Wikipedia', en: 'Wikipedia' },
  stated: { vi: 'một văn bản khác', en: 'another text' },
  listed: {
    vi: 'bảng đối chiếu chỉ nêu một đơn vị kế tiếp',
    en: 'a compiled list that names one successor alone',
  },
  'listed-inferred': {
    vi: 'bảng đối chiếu, bước ở giữa là suy ra',
    en: 'a compiled list, with a step in between inferred',
  },
  inferred: { vi: 'suy ra từ tên gọi hoặc tên văn bản', en: 'inferred from a name or the title of an act' },
  derived: { vi: 'suy ra từ các xã thuộc đơn vị', en: 'derived from its communes' },
  recoded: { vi: 'danh mục đổi mã, địa giới không đổi', en: 'a new code, with no change of territory' },
  continued: {
    vi: 'mã và tên giữ nguyên, nhận thêm hoặc bớt đi một phần',
    en: 'the code and the name go on, with more or less than before',
  },
});
