/**
 * What other folders need of statuses and how they are judged.
 *
 * @packageDocumentation
 */
export { anyOrder, criterionStatuses, openStatuses } from './counting/statuses.js';
export { foundStatuses } from './judging/foundStatus.js';
export { judgeIndicator } from './judging/judgeIndicator.js';
export { isOpposed } from './reading/contradictions.js';
