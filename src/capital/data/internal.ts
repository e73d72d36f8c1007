/**
 * What other folders need of the instruments and programmes of capital: a program that only names them loads no calculations.
 *
 * @packageDocumentation
 */
export {
  decision02of2022,
  decision07of2022,
  decision16of2026,
  decision39of2021,
} from './allocationDecisions.js';
export { capitalInstruments } from './capitalInstruments.js';
export { programmeIdSchema, type ProgrammeId } from '../programmeId.js';
