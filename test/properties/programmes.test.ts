import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInForce } from '../../src/foundation/internal.js';
import { programmes } from '../../src/programmes/index.js';

test('each field has exactly one programme on every day of 2021–2035', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2021-01-01'), max: new Date('2035-12-31'), noInvalidDate: true }),
      fc.constantFrom('new-rural', 'poverty', 'ethnic-minority'),
      (date, field) => {
        const day = date.toISOString().slice(0, 10);
        const inForce = programmes().filter(
          ({ fields, validity }) => fields.includes(field) && isInForce(validity, day),
        );
        expect(inForce).toHaveLength(1);
      },
    ),
  );
});
