import type { Explanation } from '../../foundation/internal.js';
import { unitLevelNames } from '../model/unitLevels.js';
import type { RebasedFigure } from '../rebasing/rebasedSeries.js';
import type { RolledUpSeries } from './rolledUpSeries.js';

const SAYS = {
  head: { vi: 'Cộng số liệu lên {level}:', en: 'Figures summed to {level}:' },
  area: { vi: '{place}:', en: '{place}:' },
  year: { vi: 'Năm {time}: {figure} ({count}).', en: '{time}: {figure} ({count}).' },
  day: { vi: 'Ngày {time}: {figure} ({count}).', en: '{time}: {figure} ({count}).' },
} as const;

/** Say for each larger unit and time the figure, and of how many units it is made. */
export function explainRollUp({ to, areas }: Omit<RolledUpSeries, 'explanation'>): Explanation {
  return {
    say: SAYS.head,
    values: { level: unitLevelNames[to] },
    steps: areas.map(({ place, figures }) => ({
      say: SAYS.area,
      values: { place: place.name },
      steps: figures.map((at): Explanation => {
        const [some, open] = [at.observedPlaces.length, at.missingPlaces.length];
        return {
          say: at.date === undefined ? SAYS.year : SAYS.day,
          values: {
            time: at.date ?? String(at.year),
            figure: (at.count ?? at.ratePercent) as RebasedFigure,
            count: {
              vi: `có số liệu của ${String(some)}/${String(some + open)} đơn vị`,
              en: `figures of ${String(some)} of ${String(some + open)} units`,
            },
          },
        };
      }),
    })),
  };
}
