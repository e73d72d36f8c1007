import { deepFreeze, readInput } from '../../foundation/internal.js';
import type { Target } from '../kinds/target.js';
import { contradictionsOf } from './contradictions.js';
import { dueItems } from './dueItems.js';
import { explainPortfolio } from './explainPortfolio.js';
import { groupsBy, statusCounts, targetCount } from './groupStatuses.js';
import { heldBack, undeterminedOf } from './heldBack.js';
import { portfolioItems } from './portfolioItems.js';
import { portfolioInputSchema } from './portfolioSchema.js';
import type { Portfolio, PortfolioInput } from './portfolioTypes.js';
import { indicatorsOf, namesOf } from './sameIndicator.js';

/**
 * Assess the targets of a programme or a resolution together: how many are in each state, which hold the whole back, what is due, and
 * which contradict each other.
 *
 * - counts: of each state, by the printed figures, and how many may be in it for all that rounded or sampled figures may stand for
 * - those that hold back: by lag = share of the time gone − share of the way done, the longest first; once its time is over, 100% − the
 *   share done
 * - contradictions: within one indicator, subject and region, exactly; a yearly change is followed from the baseline at its most
 *
 * A target of which nothing was found, or a region of its table, is `undetermined` and is counted as such. Every region of a table is
 * assessed, and every year of its rows as a target of its own: by the latest figures, as `targetGap` does where that is the only row.
 *
 * @param input - The targets, each with an id of its own; what was found, by target and region; the day of assessment.
 * @returns The counts, by component, place and year too; the result of `targetGap` of each.
 * @throws MtqgError on bad input, all problems at once: among others `missing` (an id), `duplicate` (an id, a target and region),
 * `no-such-member` (an id that no target has), and those of `targetGap`, at their place in this input.
 *
 * @example
 * ```ts
 * import { assessPortfolio } from 'mtqg/targets/portfolio';
 *
 * const { statuses, contradictions } = assessPortfolio({
 *   date: '2025-01-15',
 *   targets: [
 *     {
 *       kind: 'level',
 *       id: 'poor-2025',
 *       name: 'poor rate',
 *       unit: 'percent',
 *       direction: 'at-most',
 *       baseline: { value: '25', year: 2021 },
 *       target: { value: '10', year: 2025 },
 *     },
 *     {
 *       kind: 'yearly-change',
 *       id: 'poor-yearly',
 *       name: 'poor rate',
 *       target: { from: '-2', to: '-3' },
 *     },
 *   ],
 *   observed: [{ targetId: 'poor-2025', observations: [{ year: 2024, value: '18' }] }],
 * });
 * statuses.map(({ status, count }) => `${count.value} ${status}`); // => ['1 behind', '1 undetermined']
 * contradictions.map(({ code, targetIds }) => [code, ...targetIds]); // => [['change-and-level', 'poor-yearly', 'poor-2025']]
 * ```
 */
export function assessPortfolio(input: PortfolioInput): Portfolio {
  const read = readInput(portfolioInputSchema, input);
  const { subject, date, targets, dueBy = date } = read;
  const items = portfolioItems(read);
  const nameOf = namesOf(targets);
  const byId = new Map(targets.map((target) => [target.id, target]));
  const told = {
    ...(subject === undefined ? {} : { subject }),
    date,
    items,
    count: targetCount(items.length),
    statuses: statusCounts(items),
    byComponent: groupsBy(items, ({ targetId }) => part('component', byId.get(targetId) as Target)),
    byPlace: groupsBy(items, ({ targetId, region }) => ({
      ...part('subject', byId.get(targetId) as Target),
      ...(region === undefined ? {} : { region }),
    })),
    byYear: groupsBy(items, ({ result: { targetYear: year } }) => (year === undefined ? {} : { year })),
    heldBackBy: heldBack(items),
    due: dueItems(items, { date, by: dueBy }),
    contradictions: contradictionsOf(targets, indicatorsOf(targets, read.sameIndicator), nameOf),
    undetermined: undeterminedOf(items),
  };
  return deepFreeze({ kind: 'portfolio', ...told, explanation: explainPortfolio(told, nameOf) });
}

function part<M extends 'component' | 'subject'>(member: M, target: Target): Pick<Target, M> {
  return (target[member] === undefined ? {} : { [member]: target[member] }) as Pick<Target, M>;
}
