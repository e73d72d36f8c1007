import type { ValueCell } from './cellTypes.js';
import { unreadableCell } from './unreadableCell.js';

/** Words that say that the figures of a year are not final. */
const PRELIMINARY = /(?:^|[^\p{L}])(?:sơ bộ|prel(?:iminary)?)(?![\p{L}])\.?/giu;
const ESTIMATE = /(?:^|[^\p{L}])(?:ước tính|ước thực hiện|ước|[ưu]th|est(?:imate)?)(?![\p{L}])\.?/giu;

/** Read the year of a cell: `2016`, `Năm 2016`, `Sơ bộ - Prel. 2016`, `2016.0`; throws `unreadable`. */
export function yearCell(text: string): Pick<ValueCell<'year'>, 'value' | 'figureStatus'> {
  const final = text.replace(PRELIMINARY, ' ');
  const known = final.replace(ESTIMATE, ' ');
  const [, year] =
    /^(?:năm|year)?\s*((?:19|20)\d{2})(?:[.,]0{1,2})?$/iu.exec(known.replace(/[\s()/–-]+/g, ' ').trim()) ??
    [];
  if (year === undefined) throw unreadableCell(text);
  const figureStatus = final !== text ? 'preliminary' : known !== final ? 'estimate' : undefined;
  return { value: Number(year), ...(figureStatus === undefined ? {} : { figureStatus }) };
}
