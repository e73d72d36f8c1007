import { expect, test } from 'vitest';
import { quantity } from 'mtqg/foundation';
import { limitWords } from '../../../src/poverty/standards/limitWords.js';
import { branchWords } from '../../../src/poverty/standards/ruleWords.js';

const years = (value: number) => quantity(value, 'year');

test('limits in words', () => {
  expect(limitWords({ atLeast: years(16), lessThan: years(30) })).toEqual({
    vi: 'từ 16 dưới 30 năm',
    en: 'at least 16 less than 30 years',
  });
  expect(limitWords({ moreThan: quantity(50, 'percent') })).toEqual({ vi: 'trên 50%', en: 'more than 50%' });
  expect(limitWords({ atLeast: quantity(1, 'deprivation') })).toEqual({
    vi: 'từ 1 chỉ số thiếu hụt',
    en: 'at least 1 deprivation',
  });
  expect(limitWords({ lessThan: quantity(3, 'deprivation') })).toEqual({
    vi: 'dưới 3 chỉ số thiếu hụt',
    en: 'fewer than 3 deprivations',
  });
  expect(limitWords({})).toEqual({ vi: '', en: '' });
});

test('a branch of deprivations alone', () => {
  expect(branchWords([{ deprivations: { atLeast: quantity(3, 'deprivation') } }])).toEqual({
    vi: 'từ 3 chỉ số thiếu hụt',
    en: 'at least 3 deprivations',
  });
});
