// What all rooms of capital share, behind one door, so that the build puts it into one file: of such small ones, each costs an
// import more than all that stands in it.
export {
  capitalNatureSchema,
  capitalSourceCodeSchema,
  type CapitalNature,
  type CapitalSource,
  type CapitalSourceCode,
} from './capitalSource.js';
export { exceedsDetails, moneyText } from './moneyText.js';
export { programmeIdSchema, programmeNames, type ProgrammeId } from './programmeId.js';
export {
  figureOf,
  isNegative,
  isRefused,
  isZero,
  minus,
  over,
  percentOf,
  plus,
  times,
  ZERO,
  type Refusable,
} from './refusable.js';
export { exactDong, signedMoneySchema } from './signedMoney.js';
export { ofSubject, subjectMember } from './subjectLine.js';
