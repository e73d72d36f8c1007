/** Pieces of text of which long ones are made. */
export const pieces: readonly string[] = [
  '1',
  ' ',
  '(',
  '\u0301',
  'a\u0301',
  '1.',
  ',',
  'một ',
  '- ',
  '-',
  'trên ',
  '1 ',
  '1%',
  '5 xã, ',
];

/** Sentences with claims of which long texts are made. */
export const sentences: readonly string[] = [
  '1/2 xã, đạt 3%. ',
  '(1) ',
  '-1',
  'năm 2020 ',
  '10 tỷ đồng (chiếm 50%), ',
  'từ 5% lên 6%, tăng 1%; ',
  'Tổng 10 tỷ đồng, trong đó 4 tỷ đồng, 6 tỷ đồng. ',
  '5 xã gấp 3 lần so với 4 xã ',
  '62%, 30%, ',
];
