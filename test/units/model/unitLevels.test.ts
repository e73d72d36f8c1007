import { expect, test } from 'vitest';
import { unitLevelNames, unitLevelSchema } from '../../../src/units/internal.js';

test('the levels of units are those of places but for regions and the country', () => {
  const taken = Object.keys(unitLevelNames).filter((level) => unitLevelSchema.safeParse(level).success);
  expect(taken).toEqual(['province', 'district', 'commune', 'village']);
});
