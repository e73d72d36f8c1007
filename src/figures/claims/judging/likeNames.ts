import type { OneFigure } from '../../oneFigure.js';
import { areAlternatives, unitNamed } from '../../reading/words/units.js';

/** Names that things of other names may have, too. */
const GENERAL =
  /^(?:địa phương|đơn vị|cơ sở|cơ quan|tổ chức|khu vực|vùng|cụm|nhóm|nội dung|nhiệm vụ|trường hợp|đối tượng|cá nhân|đồng chí|nước|quốc gia|dân tộc|chủ thể|tập thể|mô hình|lượt|cái|chiếc|suất|phần|bộ|loại|items?|localities)(?: |$)/;

/**
 * Whether the names of two figures let them be of one sort, where the library has no unit for one of them: 5 cooperatives are no share of 10
 * communes, and 5 dollars none of 10 đồng. What the library has units for is told by these, and a name that nobody knows is like any.
 */
export function haveLikeNames(one: OneFigure, other: OneFigure): boolean {
  if (one.unit !== null && other.unit !== null) return true;
  const [first, second] = [nameOf(one), nameOf(other)];
  const [known, otherKnown] = [unitNamed(first), unitNamed(second)];
  if (known === undefined || otherKnown === undefined || first === second) return true;
  if (known[1] !== otherKnown[1]) return false;
  if (known[1] === 'money') return known[0] === otherKnown[0];
  if (known[1] !== 'count') return true;
  const isAlike = firstWord(first) === firstWord(second) || areAlternatives(first, second);
  return isAlike || GENERAL.test(first) || GENERAL.test(second);
}

function nameOf({ unitWords: { text } }: OneFigure): string {
  return text.toLowerCase();
}

function firstWord(name: string): string {
  return name.replace(/ .*/, '');
}
