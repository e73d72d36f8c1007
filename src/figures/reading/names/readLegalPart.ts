import type { Cursor } from '../cursor.js';
import type { NonQuantity } from '../../types.js';
import { isDocumentLabel, isPartLabel } from '../words/labels.js';

/** The most numbers of `Điều 5, 6 và 7`; no list of articles is longer. */
const MOST_NUMBERS = 40;

/** What is a kind of document, and no part of one. */
export function isDocumentAhead(cursor: Cursor, ahead: number): boolean {
  const opener = cursor.match(
    (phrase) => ['của', 'of', 'of the', 'of this', 'in the'].includes(phrase),
    ahead,
  );
  const isOf = opener?.length ?? 0;
  const found = cursor.match(isDocumentLabel, ahead + isOf) ?? cursor.match(isProgramme, ahead + isOf);
  return found !== undefined && !isPartLabel(found.phrase);
}

function isProgramme(phrase: string): boolean {
  return phrase === 'chương trình' || phrase === 'đề án';
}

/**
 * Read the number of a part of a document before the document or another part: `Điều 15 Nghị định`, `khoản 2 Điều 5`, `Điều 5, 6 và 7 Thông tư`; nothing is read if there is none. Without it, `15 Nghị định` would be a count of decrees.
 */
export function readLegalPart(cursor: Cursor): NonQuantity | undefined {
  // `danh mục`, `hạng mục` and `tiêu điểm` are no parts.
  if (['danh', 'hạng', 'tiêu', 'số', 'tổng', 'có'].includes(cursor.word(-1))) return undefined;
  if (cursor.take(isPartLabel) === undefined) return undefined;
  if (cursor.word() === 'số') cursor.skip();
  for (let numbers = 0; numbers < MOST_NUMBERS; numbers += 1) {
    if (!/^\d{1,3}[.]?(?:\d{1,2}[.]?){0,3}$/.test(cursor.word())) return undefined;
    cursor.skip();
    if (isDocumentAhead(cursor, 0) || isPartAhead(cursor)) return 'document';
    if (![',', 'và', 'and', '-', 'đến'].includes(cursor.word())) return undefined;
    cursor.skip();
    cursor.take(isPartLabel);
  }
  return undefined;
}

function isPartAhead(cursor: Cursor): boolean {
  const isOf = ['của', 'of'].includes(cursor.word()) ? 1 : 0;
  const part = cursor.match(isPartLabel, isOf);
  const behind = isOf + (part?.length ?? 0);
  return part !== undefined && (cursor.isNumber(behind) || /^[ivx]+$/.test(cursor.word(behind)));
}
