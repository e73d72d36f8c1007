/**
 * A `zod/mini` schema for the public types, for callers who read untrusted data. They nest in a caller's own zod schemas, and
 * give JSON Schema by `z.toJSONSchema`. The functions of the library validate with the same schemas.
 *
 * @packageDocumentation
 */
export {
  amountSchema,
  bilingualTextSchema,
  boundsSchema,
  citationSchema,
  countSchema,
  decimalSchema,
  decimalTextSchema,
  isoDateSchema,
  legalInstrumentSchema,
  localeSchema,
  measureSchema,
  percentSchema,
  periodSchema,
  provenanceSchema,
  publicationSchema,
  quantitySchema,
  rangeSchema,
  reportingPeriodKindSchema,
  scaleSchema,
  sourceSchema,
  validitySchema,
  yearSchema,
} from '../foundation/index.js';
export {
  claimInputSchema,
  claimSchema,
  figureNumberSchema,
  figureSchema,
  figureUnitSchema,
  formatFigureOptionsSchema,
  intervalConventionSchema,
  parseFigureOptionsSchema,
  qualifierSchema,
} from '../figures/index.js';
export {
  classificationSchema,
  classificationTallyInputSchema,
  unitCodeSchema,
  unitLevelSchema,
  unitRefSchema,
} from '../units/index.js';
export {
  assessmentSchema,
  assessmentTallySchema,
  criteriaGroupSchema,
  criteriaSetDefinitionSchema,
  criteriaSetQuerySchema,
  criteriaSetRefSchema,
  criteriaSetSchema,
  criterionSchema,
  indicatorSchema,
  measuredValueSchema,
  printedRecognitionSchema,
  recognitionCountsSchema,
  requirementSchema,
  scoreBandSchema,
  scoreToSummarizeSchema,
  scoresSchema,
  summaryOptionsSchema,
  verdictSchema,
} from '../criteria/index.js';
export {
  householdCountsSchema,
  povertyMeasureSchema,
  povertyObservationSchema,
  povertyRatesInputSchema,
  povertyStandardIdSchema,
  povertyTrendInputSchema,
} from '../poverty/index.js';
export {
  assigningAuthoritySchema,
  capitalContributionSchema,
  capitalMixInputSchema,
  capitalNatureSchema,
  capitalPlanSchema,
  capitalSourceCodeSchema,
  capitalTypeSchema,
  carriedOverSchema,
  disbursedSchema,
  disbursementComparisonInputSchema,
  disbursementOutlookInputSchema,
  disbursementRatioInputSchema,
  inKindContributionSchema,
  moneySchema,
  moneyUnitSchema,
  planKindSchema,
  planVintageSchema,
  unitPriceSchema,
  yearSpanSchema,
} from '../capital/index.js';
export { targetSchema } from '../targets/index.js';
export {
  programmeFieldSchema,
  programmeIdSchema,
  programmeItemQuerySchema,
  programmeQuerySchema,
} from '../programmes/index.js';
