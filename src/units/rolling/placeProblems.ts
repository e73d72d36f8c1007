import { dayInWords, type Problem } from '../../foundation/internal.js';
import { THE_DIRECTORIES } from '../lookup/givenDirectories.js';
import { unitLevelNames, type PlaceLevel } from '../model/unitLevels.js';
import { existsAt } from '../rebasing/existsAt.js';
import type { SeriesTime } from '../rebasing/readSeries.js';
import { timeOf } from '../rebasing/unitSeriesSchema.js';
import { unknownDay } from '../model/knownDays.js';
import type { Unit } from '../model/unit.js';
import type { UnitIndex } from '../lookup/unitIndex.js';
import { dayOf, lastDayOf, type Lying } from './lyingOn.js';
import type { SeriesToRollUp } from './rollUpOptions.js';

/** What is wrong with the units observed: there are none such, or not then, or they lie in no larger one, or in one another. */
export function placeProblems(
  { observations }: SeriesToRollUp,
  to: PlaceLevel,
  { unit: unitOf, outer }: Lying,
  indexes: readonly UnitIndex[],
): readonly Problem[] {
  const observed = new Set(observations.map(({ place, ...time }) => `${place} ${timeOf(time)}`));
  const latest = new Map<string, Unit>();
  for (const { place, ...time } of observations) {
    const [unit, found] = [unitOf(place), latest.get(timeOf(time))];
    if (unit !== undefined && (found === undefined || unit.validity.from > found.validity.from))
      latest.set(timeOf(time), unit);
  }
  return observations.flatMap(({ place, year, date }, at): readonly Problem[] => {
    const time = { ...(year === undefined ? {} : { year }), ...(date === undefined ? {} : { date }) };
    const problem = (code: Problem['code'], details: Problem['details']): readonly Problem[] => [
      { code, path: ['series', 'observations', at, 'place'], details },
    ];
    const unit = unitOf(place);
    const youngest = latest.get(timeOf(time));
    if (unit === undefined) return problem('no-such-member', { key: place, ...THE_DIRECTORIES });
    const name = `${unit.fullName} (${place})`;
    if (!existsAt(unit.validity, time))
      return problem('contradiction', {
        what: `${name} did not exist in ${timeOf(time)}`,
        whatVi: `${name} không tồn tại vào ${date === undefined ? `năm ${timeOf(time)}` : `ngày ${dayInWords(date).vi}`}`,
      });
    // Before and after a merger within one year: what went into another would count twice.
    if (youngest !== undefined && unit.validity.to !== null && youngest.validity.from > unit.validity.to) {
      const after = `${youngest.fullName} (${youngest.id})`;
      return problem('contradiction', {
        what: `${name} ended on ${unit.validity.to}, before ${after} began, and both are given for ${timeOf(time)}`,
        whatVi: `${name} chỉ tồn tại đến ngày ${dayInWords(unit.validity.to).vi}, trước khi có ${after}, mà cả hai cùng có số liệu năm ${timeOf(time)}`,
      });
    }
    const unknown = unknownDay(
      lastDayOf(time as SeriesTime),
      indexes.filter(({ byId }) => byId.has(place)),
    );
    if (unknown !== undefined) return problem('too-small', unknown);
    const around = outer(unit, dayOf(time as SeriesTime, unit));
    if (!around.some(({ level }) => level === to))
      return problem('no-such-member', {
        key: name,
        where: `what lies in units of ${unitLevelNames[to].en}`,
        whereVi: `các đơn vị thuộc ${unitLevelNames[to].vi}`,
      });
    const twice = around.find(({ id }) => observed.has(`${id} ${timeOf(time)}`));
    return twice === undefined
      ? []
      : problem('contradiction', {
          what: `${name} and ${twice.fullName} (${twice.id}), in which it lies, at one time`,
          whatVi: `${name} và ${twice.fullName} (${twice.id}) bao gồm đơn vị đó có số liệu cùng một thời điểm`,
        });
  });
}
