import { bench, describe } from 'vitest';
import { findClaims, findFigures } from '../../src/figures/index.js';

const passage =
  'Cả tỉnh có 39/54 xã đạt chuẩn, đạt 72,2%. Giải ngân hơn 262 tỷ đồng trên tổng số hơn 1.730 tỷ đồng, đạt gần 11,5%. ' +
  'Tỷ lệ nghèo giảm từ 50,79% (năm 2021) xuống còn 20,42% (năm 2025), bình quân giảm 7,6%/năm.\n\n';

/** A text of so many characters; ten times the text should take ten times as long. */
const textOf = (length: number): string =>
  passage.repeat(Math.ceil(length / passage.length)).slice(0, length);
const texts = { '10,000': textOf(10_000), '100,000': textOf(100_000) };

describe('figures and claims of a text, by its length', () => {
  for (const [length, text] of Object.entries(texts)) {
    bench(`findFigures, ${length} characters`, () => void findFigures(text), { iterations: 3, time: 0 });
    bench(`findClaims, ${length} characters`, () => void findClaims(text), { iterations: 3, time: 0 });
  }
});
