import { expect, it } from 'vitest';
import { communes } from '../../../src/units/communes/index.js';
import { unitHistory } from '../../../src/units/history/index.js';
import { rebaseSeries } from '../../../src/units/index.js';
import { bothOf } from '../../problems.js';

it('tells units that bore one code and one name one after the other apart', () => {
  const { areas, ...result } = rebaseSeries(
    {
      moving: 'people',
      unit: 'household',
      observations: [
        { place: 'gso2004:02692@2020-02-29', year: 2019, count: 100 },
        { place: 'gso2004:02698', year: 2019, count: 50 },
        { place: 'gso2004:02701', year: 2019, count: 300 },
        { place: 'gso2004:02692', year: 2024, count: 150 },
        { place: 'gso2004:02701', year: 2024, count: 290 },
      ],
    },
    { system: 'nso2025', divided: 'bounds', in: [communes(), unitHistory()] },
  );
  const [vi, en] = bothOf(result);
  expect(vi?.[2]).toBe('    Gồm toàn bộ: Xã A Lù, Xã A Lù (đến ngày 29/02/2020), Xã Y Tý (cũ).');
  expect(en?.[2]).toBe('    Has all of: Xã A Lù, Xã A Lù (until 2020-02-29), Xã Y Tý (old).');
  expect(areas).toHaveLength(1);
});
