import { describe, expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import type * as foundation from '../../src/foundation/internal.js';
import type * as mtqg from '../../src/index.js';
import type * as schemas from '../../src/schemas/index.js';
import type { AssessmentRequest } from '../../src/targets/assessments/model/assessmentSchema.js';
import type { CombinationRequest } from '../../src/targets/assessments/combination/combinationSchema.js';

type OutputOf<Name extends keyof typeof schemas> = z.output<Extract<(typeof schemas)[Name], z.ZodMiniType>>;

describe('a schema gives just the public type that it is named for', () => {
  test('foundation', () => {
    expectTypeOf<OutputOf<'bilingualTextSchema'>>().toEqualTypeOf<foundation.BilingualText>();
    expectTypeOf<OutputOf<'citationSchema'>>().toEqualTypeOf<foundation.Citation>();
    expectTypeOf<OutputOf<'explanationSchema'>>().toEqualTypeOf<foundation.Explanation>();
    expectTypeOf<OutputOf<'refusalSchema'>>().toEqualTypeOf<foundation.Refusal>();
    expectTypeOf<OutputOf<'isoDateSchema'>>().toEqualTypeOf<foundation.IsoDate>();
    expectTypeOf<OutputOf<'legalInstrumentSchema'>>().toEqualTypeOf<foundation.LegalInstrument>();
    expectTypeOf<OutputOf<'localeSchema'>>().toEqualTypeOf<foundation.Locale>();
    expectTypeOf<OutputOf<'measureSchema'>>().toEqualTypeOf<foundation.Measure>();
    expectTypeOf<OutputOf<'periodSchema'>>().toEqualTypeOf<foundation.Period>();
    expectTypeOf<OutputOf<'provenanceSchema'>>().toEqualTypeOf<foundation.Provenance>();
    expectTypeOf<OutputOf<'publicationSchema'>>().toEqualTypeOf<foundation.Publication>();
    expectTypeOf<OutputOf<'reportingPeriodKindSchema'>>().toEqualTypeOf<foundation.ReportingPeriodKind>();
    expectTypeOf<OutputOf<'sourceSchema'>>().toEqualTypeOf<foundation.Source>();
    expectTypeOf<OutputOf<'validitySchema'>>().toEqualTypeOf<foundation.Validity>();
    expectTypeOf<OutputOf<'amountSchema'>>().toEqualTypeOf<mtqg.DecimalInput>();
    expectTypeOf<OutputOf<'boundsSchema'>>().toEqualTypeOf<mtqg.Bounds>();
    expectTypeOf<OutputOf<'countSchema'>>().toEqualTypeOf<mtqg.DecimalInput>();
    expectTypeOf<OutputOf<'decimalTextSchema'>>().toEqualTypeOf<mtqg.DecimalText>();
    expectTypeOf<OutputOf<'percentSchema'>>().toEqualTypeOf<mtqg.DecimalInput>();
    expectTypeOf<OutputOf<'quantitySchema'>>().toEqualTypeOf<mtqg.Quantity>();
    expectTypeOf<OutputOf<'rangeSchema'>>().toEqualTypeOf<mtqg.Range>();
    expectTypeOf<OutputOf<'scaleSchema'>>().toEqualTypeOf<mtqg.Scale>();
    expectTypeOf<OutputOf<'subjectSchema'>>().toEqualTypeOf<mtqg.Subject>();
    expectTypeOf<OutputOf<'yearSchema'>>().toEqualTypeOf<number>();
  });

  test('figures', () => {
    expectTypeOf<OutputOf<'bandSchema'>>().toEqualTypeOf<mtqg.Band>();
    expectTypeOf<OutputOf<'claimReadingSchema'>>().toEqualTypeOf<mtqg.ClaimReading>();
    expectTypeOf<OutputOf<'figureIntervalOptionsSchema'>>().toEqualTypeOf<mtqg.FigureIntervalOptions>();
    expectTypeOf<OutputOf<'intervalConventionNameSchema'>>().toEqualTypeOf<mtqg.IntervalConventionName>();
    expectTypeOf<OutputOf<'possibleCountsInputSchema'>>().toEqualTypeOf<mtqg.PossibleCountsInput>();
    expectTypeOf<OutputOf<'roundSharesInputSchema'>>().toEqualTypeOf<mtqg.RoundSharesInput>();
    expectTypeOf<OutputOf<'statedFigureSchema'>>().toEqualTypeOf<mtqg.StatedFigure>();
    expectTypeOf<OutputOf<'claimInputSchema'>>().toEqualTypeOf<mtqg.ClaimInput>();
    expectTypeOf<OutputOf<'claimSchema'>>().toEqualTypeOf<mtqg.Claim>();
    expectTypeOf<OutputOf<'figureNumberSchema'>>().toEqualTypeOf<mtqg.FigureNumber>();
    expectTypeOf<OutputOf<'figureSchema'>>().toEqualTypeOf<mtqg.Figure>();
    expectTypeOf<OutputOf<'unitWordsSchema'>>().toEqualTypeOf<mtqg.UnitWords>();
    expectTypeOf<OutputOf<'formatFigureOptionsSchema'>>().toEqualTypeOf<mtqg.FormatFigureOptions>();
    expectTypeOf<OutputOf<'intervalConventionSchema'>>().toEqualTypeOf<Partial<mtqg.IntervalConvention>>();
    expectTypeOf<OutputOf<'parseFigureOptionsSchema'>>().toEqualTypeOf<mtqg.ParseFigureOptions>();
    expectTypeOf<OutputOf<'qualifierSchema'>>().toEqualTypeOf<mtqg.Qualifier>();
    expectTypeOf<OutputOf<'findFiguresOptionsSchema'>>().toEqualTypeOf<mtqg.FindFiguresOptions>();
    expectTypeOf<OutputOf<'numberPartSchema'>>().toEqualTypeOf<mtqg.NumberPart>();
    expectTypeOf<OutputOf<'oneThingFigureSchema'>>().toEqualTypeOf<mtqg.OneThingFigure>();
    expectTypeOf<OutputOf<'printedFigureSchema'>>().toEqualTypeOf<mtqg.PrintedFigure>();
    expectTypeOf<OutputOf<'ratedPartSchema'>>().toEqualTypeOf<mtqg.RatedPart>();
    expectTypeOf<OutputOf<'readCellOptionsSchema'>>().toEqualTypeOf<mtqg.ReadCellOptions>();
  });

  test('units', () => {
    expectTypeOf<OutputOf<'classificationSchema'>>().toEqualTypeOf<mtqg.Classification>();
    expectTypeOf<OutputOf<'classificationTallyInputSchema'>>().toEqualTypeOf<mtqg.ClassificationTallyInput>();
    expectTypeOf<OutputOf<'unitCodeSchema'>>().toEqualTypeOf<mtqg.UnitCode>();
    expectTypeOf<OutputOf<'unitLevelSchema'>>().toEqualTypeOf<mtqg.UnitLevel>();
    expectTypeOf<OutputOf<'unitRefSchema'>>().toEqualTypeOf<mtqg.UnitRef>();
    expectTypeOf<OutputOf<'communeAreaInputSchema'>>().toEqualTypeOf<mtqg.CommuneAreaInput>();
    expectTypeOf<OutputOf<'communeOptionsSchema'>>().toEqualTypeOf<Omit<mtqg.CommuneOptions, 'in'>>();
    expectTypeOf<OutputOf<'datedClassificationSchema'>>().toEqualTypeOf<mtqg.DatedClassification>();
    expectTypeOf<OutputOf<'datedKindSchema'>>().toEqualTypeOf<mtqg.DatedKind>();
    expectTypeOf<OutputOf<'datedNameSchema'>>().toEqualTypeOf<mtqg.DatedName>();
    expectTypeOf<OutputOf<'divisionWeightsSchema'>>().toEqualTypeOf<mtqg.DivisionWeights>();
    expectTypeOf<OutputOf<'extentSchema'>>().toEqualTypeOf<mtqg.SuccessionExtent>();
    expectTypeOf<OutputOf<'fieldSourceSchema'>>().toEqualTypeOf<mtqg.FieldSource>();
    expectTypeOf<OutputOf<'findUnitsOptionsSchema'>>().toEqualTypeOf<Omit<mtqg.FindUnitsOptions, 'in'>>();
    expectTypeOf<OutputOf<'movingSchema'>>().toEqualTypeOf<mtqg.Moving>();
    expectTypeOf<OutputOf<'placeLevelSchema'>>().toEqualTypeOf<mtqg.PlaceLevel>();
    expectTypeOf<OutputOf<'provinceOptionsSchema'>>().toEqualTypeOf<Omit<mtqg.ProvinceOptions, 'in'>>();
    expectTypeOf<OutputOf<'rebaseOptionsSchema'>>().toEqualTypeOf<Omit<mtqg.RebaseOptions, 'in'>>();
    expectTypeOf<OutputOf<'resolveOptionsSchema'>>().toEqualTypeOf<Omit<mtqg.ResolveOptions, 'in'>>();
    expectTypeOf<OutputOf<'rollUpOptionsSchema'>>().toEqualTypeOf<Omit<mtqg.RollUpOptions, 'in'>>();
    expectTypeOf<OutputOf<'seriesToRollUpSchema'>>().toEqualTypeOf<mtqg.SeriesToRollUp>();
    expectTypeOf<OutputOf<'stableAreasOptionsSchema'>>().toEqualTypeOf<Omit<mtqg.StableAreasOptions, 'in'>>();
    expectTypeOf<OutputOf<'successionSchema'>>().toEqualTypeOf<mtqg.Succession>();
    expectTypeOf<OutputOf<'unitColumnsSchema'>>().toEqualTypeOf<mtqg.UnitColumns>();
    expectTypeOf<OutputOf<'unitDefinitionSchema'>>().toEqualTypeOf<mtqg.UnitDefinition>();
    expectTypeOf<OutputOf<'unitDirectoryDefinitionSchema'>>().toEqualTypeOf<mtqg.UnitDirectoryDefinition>();
    expectTypeOf<OutputOf<'unitDirectorySchema'>>().toEqualTypeOf<mtqg.UnitDirectory>();
    expectTypeOf<OutputOf<'unitKindSchema'>>().toEqualTypeOf<mtqg.UnitKind>();
    expectTypeOf<OutputOf<'unitMembershipSchema'>>().toEqualTypeOf<mtqg.UnitMembership>();
    expectTypeOf<OutputOf<'unitObservationSchema'>>().toEqualTypeOf<mtqg.UnitObservation>();
    expectTypeOf<OutputOf<'unitSchema'>>().toEqualTypeOf<mtqg.Unit>();
    expectTypeOf<OutputOf<'unitSeriesSchema'>>().toEqualTypeOf<mtqg.UnitSeries>();
    expectTypeOf<OutputOf<'unitStatusSchema'>>().toEqualTypeOf<mtqg.UnitStatus>();
  });

  test('criteria', () => {
    expectTypeOf<OutputOf<'thresholdOptionsSchema'>>().toEqualTypeOf<
      Pick<mtqg.ThresholdOptions, 'unconfirmed'>
    >();
    expectTypeOf<OutputOf<'amendmentSchema'>>().toEqualTypeOf<mtqg.Amendment>();
    expectTypeOf<OutputOf<'batchContextSchema'>>().toEqualTypeOf<mtqg.BatchContext>();
    expectTypeOf<OutputOf<'circumstancesSchema'>>().toEqualTypeOf<mtqg.Circumstances>();
    expectTypeOf<OutputOf<'columnRuleSchema'>>().toEqualTypeOf<mtqg.ColumnRule>();
    expectTypeOf<OutputOf<'criteriaColumnSchema'>>().toEqualTypeOf<mtqg.CriteriaColumn>();
    expectTypeOf<OutputOf<'criterionRuleSchema'>>().toEqualTypeOf<mtqg.CriterionRule>();
    expectTypeOf<OutputOf<'factConditionSchema'>>().toEqualTypeOf<mtqg.FactCondition>();
    expectTypeOf<OutputOf<'factDefinitionSchema'>>().toEqualTypeOf<mtqg.FactDefinition>();
    expectTypeOf<OutputOf<'findingSchema'>>().toEqualTypeOf<mtqg.Finding>();
    expectTypeOf<OutputOf<'foundGradeSchema'>>().toEqualTypeOf<mtqg.FoundGrade>();
    expectTypeOf<OutputOf<'foundPartsSchema'>>().toEqualTypeOf<mtqg.FoundParts>();
    expectTypeOf<OutputOf<'numberRequirementSchema'>>().toEqualTypeOf<mtqg.NumberRequirement>();
    expectTypeOf<OutputOf<'referenceBaseSchema'>>().toEqualTypeOf<mtqg.ReferenceBase>();
    expectTypeOf<OutputOf<'referencesSchema'>>().toEqualTypeOf<mtqg.References>();
    expectTypeOf<OutputOf<'statedCountsSchema'>>().toEqualTypeOf<mtqg.StatedCounts>();
    expectTypeOf<OutputOf<'thresholdOperatorSchema'>>().toEqualTypeOf<mtqg.ThresholdOperator>();
    expectTypeOf<OutputOf<'transitionRuleSchema'>>().toEqualTypeOf<mtqg.TransitionRule>();
    expectTypeOf<OutputOf<'unitFactsSchema'>>().toEqualTypeOf<mtqg.UnitFacts>();
    expectTypeOf<OutputOf<'assessmentSchema'>>().toEqualTypeOf<mtqg.Assessment>();
    expectTypeOf<OutputOf<'assessmentTallySchema'>>().toEqualTypeOf<mtqg.AssessmentTally>();
    expectTypeOf<OutputOf<'criteriaGroupSchema'>>().toEqualTypeOf<mtqg.CriteriaGroup>();
    expectTypeOf<OutputOf<'criteriaSetDefinitionSchema'>>().toEqualTypeOf<mtqg.CriteriaSetDefinition>();
    expectTypeOf<OutputOf<'criteriaSetQuerySchema'>>().toEqualTypeOf<mtqg.CriteriaSetQuery>();
    expectTypeOf<OutputOf<'criteriaSetRefSchema'>>().toEqualTypeOf<mtqg.CriteriaSetRef>();
    expectTypeOf<OutputOf<'criteriaSetSchema'>>().toEqualTypeOf<mtqg.CriteriaSet>();
    expectTypeOf<OutputOf<'addedIndicatorSchema'>>().toEqualTypeOf<mtqg.AddedIndicator>();
    expectTypeOf<OutputOf<'overlayEntrySchema'>>().toEqualTypeOf<mtqg.OverlayEntry>();
    expectTypeOf<OutputOf<'permittedLooseningSchema'>>().toEqualTypeOf<mtqg.PermittedLoosening>();
    expectTypeOf<OutputOf<'overlayYearsSchema'>>().toEqualTypeOf<mtqg.OverlayYears>();
    expectTypeOf<OutputOf<'thresholdOverlaySchema'>>().toEqualTypeOf<mtqg.ThresholdOverlay>();
    expectTypeOf<OutputOf<'criterionSchema'>>().toEqualTypeOf<mtqg.Criterion>();
    expectTypeOf<OutputOf<'criterionToSummarizeSchema'>>().toEqualTypeOf<mtqg.CriterionToSummarize>();
    expectTypeOf<OutputOf<'indicatorSchema'>>().toEqualTypeOf<mtqg.Indicator>();
    expectTypeOf<OutputOf<'indicatorToSummarizeSchema'>>().toEqualTypeOf<mtqg.IndicatorToSummarize>();
    expectTypeOf<OutputOf<'measuredValueSchema'>>().toEqualTypeOf<mtqg.MeasuredValue>();
    expectTypeOf<OutputOf<'printedRecognitionSchema'>>().toEqualTypeOf<mtqg.PrintedRecognition>();
    expectTypeOf<OutputOf<'recognitionCountsSchema'>>().toEqualTypeOf<mtqg.RecognitionCounts>();
    expectTypeOf<OutputOf<'foundContentsSchema'>>().toEqualTypeOf<mtqg.FoundContents>();
    expectTypeOf<OutputOf<'memberCountsSchema'>>().toEqualTypeOf<mtqg.MemberCounts>();
    expectTypeOf<OutputOf<'memberGroupSchema'>>().toEqualTypeOf<mtqg.MemberGroup>();
    expectTypeOf<OutputOf<'memberListSchema'>>().toEqualTypeOf<mtqg.MemberList>();
    expectTypeOf<OutputOf<'recognitionConditionSchema'>>().toEqualTypeOf<mtqg.RecognitionCondition>();
    expectTypeOf<OutputOf<'recognitionInputSchema'>>().toEqualTypeOf<mtqg.RecognitionInput>();
    expectTypeOf<OutputOf<'recognitionOptionsSchema'>>().toEqualTypeOf<mtqg.RecognitionOptions>();
    expectTypeOf<
      OutputOf<'recognitionRulesDefinitionSchema'>
    >().toEqualTypeOf<mtqg.RecognitionRulesDefinition>();
    expectTypeOf<OutputOf<'recognitionRulesQuerySchema'>>().toEqualTypeOf<mtqg.RecognitionRulesQuery>();
    expectTypeOf<OutputOf<'recognitionRulesSchema'>>().toEqualTypeOf<mtqg.RecognitionRules>();
    expectTypeOf<OutputOf<'revocationInputSchema'>>().toEqualTypeOf<mtqg.RevocationInput>();
    expectTypeOf<OutputOf<'revocationRuleSchema'>>().toEqualTypeOf<mtqg.RevocationRule>();
    expectTypeOf<OutputOf<'scoreToAssessSchema'>>().toEqualTypeOf<mtqg.ScoreToAssess>();
    expectTypeOf<OutputOf<'requirementSchema'>>().toEqualTypeOf<mtqg.Requirement>();
    expectTypeOf<OutputOf<'scoreBandSchema'>>().toEqualTypeOf<mtqg.ScoreBand>();
    expectTypeOf<OutputOf<'scoreToSummarizeSchema'>>().toEqualTypeOf<mtqg.ScoreToSummarize>();
    expectTypeOf<OutputOf<'summaryOptionsSchema'>>().toEqualTypeOf<mtqg.SummaryOptions>();
    expectTypeOf<OutputOf<'foundStatusSchema'>>().toEqualTypeOf<mtqg.FoundStatus>();
    expectTypeOf<OutputOf<'appliedOverlaySchema'>>().toEqualTypeOf<mtqg.AppliedOverlay>();
    expectTypeOf<OutputOf<'calculationNoteSchema'>>().toEqualTypeOf<mtqg.CalculationNote>();
    expectTypeOf<OutputOf<'scoresSchema'>>().toEqualTypeOf<readonly mtqg.ScoreToSummarize[]>();
  });

  test('poverty', () => {
    expectTypeOf<OutputOf<'alkireFosterInputSchema'>>().toEqualTypeOf<mtqg.AlkireFosterInput>();
    expectTypeOf<OutputOf<'annualizedChangeInputSchema'>>().toEqualTypeOf<mtqg.AnnualizedChangeInput>();
    expectTypeOf<OutputOf<'changeSignificanceInputSchema'>>().toEqualTypeOf<mtqg.ChangeSignificanceInput>();
    expectTypeOf<OutputOf<'comparableSurveysInputSchema'>>().toEqualTypeOf<mtqg.ComparableSurveysInput>();
    expectTypeOf<OutputOf<'datedValueSchema'>>().toEqualTypeOf<mtqg.DatedValue>();
    expectTypeOf<OutputOf<'deprivationProfileInputSchema'>>().toEqualTypeOf<mtqg.DeprivationProfileInput>();
    expectTypeOf<OutputOf<'deprivationRuleSchema'>>().toEqualTypeOf<mtqg.DeprivationRule>();
    expectTypeOf<OutputOf<'deprivationStateSchema'>>().toEqualTypeOf<mtqg.DeprivationState>();
    expectTypeOf<OutputOf<'deprivedHouseholdSchema'>>().toEqualTypeOf<mtqg.DeprivedHousehold>();
    expectTypeOf<
      OutputOf<'fosterGreerThorbeckeInputSchema'>
    >().toEqualTypeOf<mtqg.FosterGreerThorbeckeInput>();
    expectTypeOf<OutputOf<'growthElasticityInputSchema'>>().toEqualTypeOf<mtqg.GrowthElasticityInput>();
    expectTypeOf<OutputOf<'householdClassSchema'>>().toEqualTypeOf<mtqg.HouseholdClass>();
    expectTypeOf<OutputOf<'householdCountsSchema'>>().toEqualTypeOf<mtqg.HouseholdCounts>();
    expectTypeOf<OutputOf<'householdFactsSchema'>>().toEqualTypeOf<mtqg.HouseholdFacts>();
    expectTypeOf<OutputOf<'householdReviewFormsSchema'>>().toEqualTypeOf<mtqg.HouseholdReviewForms>();
    expectTypeOf<OutputOf<'householdToClassifySchema'>>().toEqualTypeOf<mtqg.HouseholdToClassify>();
    expectTypeOf<OutputOf<'incomeHouseholdSchema'>>().toEqualTypeOf<mtqg.IncomeHousehold>();
    expectTypeOf<OutputOf<'incomePovertyRuleSchema'>>().toEqualTypeOf<mtqg.IncomePovertyRule>();
    expectTypeOf<OutputOf<'interpolatedRateInputSchema'>>().toEqualTypeOf<mtqg.InterpolatedRateInput>();
    expectTypeOf<OutputOf<'lineUpInputSchema'>>().toEqualTypeOf<mtqg.LineUpInput>();
    expectTypeOf<OutputOf<'linearTrendInputSchema'>>().toEqualTypeOf<mtqg.LinearTrendInput>();
    expectTypeOf<
      OutputOf<'localPovertyStandardSchema'>
    >().toEqualTypeOf<mtqg.LocalPovertyStandardDefinition>();
    expectTypeOf<OutputOf<'nationalStandardIdSchema'>>().toEqualTypeOf<mtqg.NationalPovertyStandardId>();
    expectTypeOf<OutputOf<'nearPoorMovementSchema'>>().toEqualTypeOf<mtqg.NearPoorMovement>();
    expectTypeOf<OutputOf<'observedSeriesSchema'>>().toEqualTypeOf<mtqg.ObservedSeries>();
    expectTypeOf<OutputOf<'personCountsSchema'>>().toEqualTypeOf<mtqg.PersonCounts>();
    expectTypeOf<OutputOf<'poorMovementSchema'>>().toEqualTypeOf<mtqg.PoorMovement>();
    expectTypeOf<OutputOf<'populationStateSchema'>>().toEqualTypeOf<mtqg.PopulationState>();
    expectTypeOf<
      OutputOf<'povertyDecompositionInputSchema'>
    >().toEqualTypeOf<mtqg.PovertyDecompositionInput>();
    expectTypeOf<OutputOf<'povertyGroupSchema'>>().toEqualTypeOf<mtqg.PovertyGroup>();
    expectTypeOf<OutputOf<'povertyMeasureSchema'>>().toEqualTypeOf<mtqg.PovertyMeasure>();
    expectTypeOf<OutputOf<'povertyMovementsInputSchema'>>().toEqualTypeOf<mtqg.PovertyMovementsInput>();
    expectTypeOf<OutputOf<'povertyObservationSchema'>>().toEqualTypeOf<mtqg.PovertyObservation>();
    expectTypeOf<OutputOf<'povertyRatesByGroupInputSchema'>>().toEqualTypeOf<mtqg.PovertyRatesByGroupInput>();
    expectTypeOf<OutputOf<'povertyRatesInputSchema'>>().toEqualTypeOf<mtqg.PovertyRatesInput>();
    expectTypeOf<OutputOf<'povertyShortfallInputSchema'>>().toEqualTypeOf<mtqg.PovertyShortfallInput>();
    expectTypeOf<OutputOf<'povertyStandardIdSchema'>>().toEqualTypeOf<mtqg.PovertyStandardId>();
    expectTypeOf<OutputOf<'povertyTrendInputSchema'>>().toEqualTypeOf<mtqg.PovertyTrendInput>();
    expectTypeOf<OutputOf<'povertyTrendRuleSchema'>>().toEqualTypeOf<mtqg.PovertyTrendRule>();
    expectTypeOf<OutputOf<'prosperityGapInputSchema'>>().toEqualTypeOf<mtqg.ProsperityGapInput>();
    expectTypeOf<OutputOf<'residenceAreaSchema'>>().toEqualTypeOf<mtqg.ResidenceArea>();
    expectTypeOf<OutputOf<'reviewedHouseholdSchema'>>().toEqualTypeOf<mtqg.ReviewedHousehold>();
    expectTypeOf<OutputOf<'sharedProsperityInputSchema'>>().toEqualTypeOf<mtqg.SharedProsperityInput>();
    expectTypeOf<OutputOf<'societalPovertyLineInputSchema'>>().toEqualTypeOf<mtqg.SocietalPovertyLineInput>();
    expectTypeOf<OutputOf<'surveyCoverageInputSchema'>>().toEqualTypeOf<mtqg.SurveyCoverageInput>();
    expectTypeOf<OutputOf<'tallyHouseholdsInputSchema'>>().toEqualTypeOf<mtqg.TallyHouseholdsInput>();
    expectTypeOf<OutputOf<'weightedIndicatorSchema'>>().toEqualTypeOf<mtqg.WeightedIndicator>();
    expectTypeOf<OutputOf<'workerToAssessSchema'>>().toEqualTypeOf<mtqg.WorkerToAssess>();
  });

  test('capital', () => {
    expectTypeOf<OutputOf<'assigningAuthoritySchema'>>().toEqualTypeOf<mtqg.AssigningAuthority>();
    expectTypeOf<OutputOf<'allocationFigureSchema'>>().toEqualTypeOf<mtqg.AllocationFigure>();
    expectTypeOf<OutputOf<'allocationOptionsSchema'>>().toEqualTypeOf<mtqg.AllocationOptions>();
    expectTypeOf<OutputOf<'allocationReadingSchema'>>().toEqualTypeOf<mtqg.AllocationReading>();
    expectTypeOf<OutputOf<'allocationRuleDefinitionSchema'>>().toEqualTypeOf<mtqg.AllocationRuleDefinition>();
    expectTypeOf<OutputOf<'allocationRuleSchema'>>().toEqualTypeOf<mtqg.AllocationRule>();
    expectTypeOf<OutputOf<'coefficientClassSchema'>>().toEqualTypeOf<mtqg.CoefficientClass>();
    expectTypeOf<OutputOf<'divisionPartSchema'>>().toEqualTypeOf<mtqg.DivisionPart>();
    expectTypeOf<OutputOf<'placesToAllocateSchema'>>().toEqualTypeOf<readonly mtqg.PlaceToAllocate[]>();
    expectTypeOf<OutputOf<'placeToAllocateSchema'>>().toEqualTypeOf<mtqg.PlaceToAllocate>();
    expectTypeOf<OutputOf<'pointsFormulaSchema'>>().toEqualTypeOf<mtqg.PointsFormula>();
    expectTypeOf<OutputOf<'capitalContributionSchema'>>().toEqualTypeOf<mtqg.CapitalContribution>();
    expectTypeOf<OutputOf<'capitalMixInputSchema'>>().toEqualTypeOf<mtqg.CapitalMixInput>();
    expectTypeOf<OutputOf<'capitalNatureSchema'>>().toEqualTypeOf<mtqg.CapitalNature>();
    expectTypeOf<OutputOf<'capitalPlanSchema'>>().toEqualTypeOf<mtqg.CapitalPlan>();
    expectTypeOf<OutputOf<'capitalSourceCodeSchema'>>().toEqualTypeOf<mtqg.CapitalSourceCode>();
    expectTypeOf<OutputOf<'capitalTypeSchema'>>().toEqualTypeOf<mtqg.CapitalType>();
    expectTypeOf<OutputOf<'carriedOverSchema'>>().toEqualTypeOf<mtqg.CarriedOver>();
    expectTypeOf<OutputOf<'disbursedSchema'>>().toEqualTypeOf<mtqg.Disbursed>();
    expectTypeOf<
      OutputOf<'disbursementComparisonInputSchema'>
    >().toEqualTypeOf<mtqg.DisbursementComparisonInput>();
    expectTypeOf<OutputOf<'disbursementOutlookInputSchema'>>().toEqualTypeOf<mtqg.DisbursementOutlookInput>();
    expectTypeOf<OutputOf<'disbursementRatioInputSchema'>>().toEqualTypeOf<mtqg.DisbursementRatioInput>();
    expectTypeOf<OutputOf<'inKindContributionSchema'>>().toEqualTypeOf<mtqg.InKindContribution>();
    expectTypeOf<OutputOf<'moneySchema'>>().toEqualTypeOf<mtqg.Money>();
    expectTypeOf<OutputOf<'moneyUnitSchema'>>().toEqualTypeOf<mtqg.MoneyUnit>();
    expectTypeOf<OutputOf<'planKindSchema'>>().toEqualTypeOf<mtqg.PlanKind>();
    expectTypeOf<OutputOf<'planVintageSchema'>>().toEqualTypeOf<mtqg.PlanVintage>();
    expectTypeOf<OutputOf<'unitPriceSchema'>>().toEqualTypeOf<mtqg.UnitPrice>();
    expectTypeOf<OutputOf<'yearSpanSchema'>>().toEqualTypeOf<mtqg.YearSpan>();
    expectTypeOf<OutputOf<'absorptionRateInputSchema'>>().toEqualTypeOf<mtqg.AbsorptionRateInput>();
    expectTypeOf<OutputOf<'budgetLevelSchema'>>().toEqualTypeOf<mtqg.BudgetLevel>();
    expectTypeOf<OutputOf<'budgetLineSchema'>>().toEqualTypeOf<mtqg.BudgetLine>();
    expectTypeOf<OutputOf<'capitalLineSchema'>>().toEqualTypeOf<mtqg.CapitalLine>();
    expectTypeOf<OutputOf<'capitalRecordsSchema'>>().toEqualTypeOf<mtqg.CapitalRecords>();
    expectTypeOf<OutputOf<'compositionVarianceInputSchema'>>().toEqualTypeOf<mtqg.CompositionVarianceInput>();
    expectTypeOf<OutputOf<'counterpartCaseSchema'>>().toEqualTypeOf<mtqg.CounterpartCase>();
    expectTypeOf<OutputOf<'counterpartDemandSchema'>>().toEqualTypeOf<mtqg.CounterpartDemand>();
    expectTypeOf<
      OutputOf<'counterpartRequirementInputSchema'>
    >().toEqualTypeOf<mtqg.CounterpartRequirementInput>();
    expectTypeOf<OutputOf<'counterpartRuleIdSchema'>>().toEqualTypeOf<mtqg.CounterpartRuleId>();
    expectTypeOf<OutputOf<'counterpartRuleSchema'>>().toEqualTypeOf<mtqg.CounterpartRule>();
    expectTypeOf<OutputOf<'cumulativeRateInputSchema'>>().toEqualTypeOf<mtqg.CumulativeRateInput>();
    expectTypeOf<OutputOf<'deadlineCapitalTypeSchema'>>().toEqualTypeOf<mtqg.DeadlineCapitalType>();
    expectTypeOf<OutputOf<'disbursedFigureStatusSchema'>>().toEqualTypeOf<mtqg.DisbursedFigureStatus>();
    expectTypeOf<OutputOf<'disbursementBasisSchema'>>().toEqualTypeOf<mtqg.DisbursementBasis>();
    expectTypeOf<OutputOf<'disbursementCountingSchema'>>().toEqualTypeOf<mtqg.DisbursementCounting>();
    expectTypeOf<OutputOf<'disbursementGroupKeysSchema'>>().toEqualTypeOf<mtqg.DisbursementGroupKeys>();
    expectTypeOf<OutputOf<'disbursementKeySchema'>>().toEqualTypeOf<mtqg.DisbursementKey>();
    expectTypeOf<OutputOf<'disbursementObservationSchema'>>().toEqualTypeOf<mtqg.DisbursementObservation>();
    expectTypeOf<OutputOf<'disbursementRecordSchema'>>().toEqualTypeOf<mtqg.DisbursementRecord>();
    expectTypeOf<OutputOf<'disbursementReportsInputSchema'>>().toEqualTypeOf<mtqg.DisbursementReportsInput>();
    expectTypeOf<OutputOf<'disbursementTableOptionsSchema'>>().toEqualTypeOf<mtqg.DisbursementTableOptions>();
    expectTypeOf<OutputOf<'earnedScheduleInputSchema'>>().toEqualTypeOf<mtqg.EarnedScheduleInput>();
    expectTypeOf<OutputOf<'earnedValueInputSchema'>>().toEqualTypeOf<mtqg.EarnedValueInput>();
    expectTypeOf<OutputOf<'executionRateInputSchema'>>().toEqualTypeOf<mtqg.ExecutionRateInput>();
    expectTypeOf<OutputOf<'fiscalRowSchema'>>().toEqualTypeOf<mtqg.FiscalRow>();
    expectTypeOf<OutputOf<'fiscalRowsSchema'>>().toEqualTypeOf<mtqg.FiscalRows>();
    expectTypeOf<OutputOf<'foreignAmountSchema'>>().toEqualTypeOf<mtqg.ForeignAmount>();
    expectTypeOf<OutputOf<'fundDeadlineInputSchema'>>().toEqualTypeOf<mtqg.FundDeadlineInput>();
    expectTypeOf<OutputOf<'iatiBudgetSchema'>>().toEqualTypeOf<mtqg.IatiBudget>();
    expectTypeOf<OutputOf<'iatiMoneySchema'>>().toEqualTypeOf<mtqg.IatiMoney>();
    expectTypeOf<OutputOf<'iatiTransactionSchema'>>().toEqualTypeOf<mtqg.IatiTransaction>();
    expectTypeOf<OutputOf<'outputProgressSchema'>>().toEqualTypeOf<mtqg.OutputProgress>();
    expectTypeOf<OutputOf<'ownCapitalSourceSchema'>>().toEqualTypeOf<mtqg.OwnCapitalSource>();
    expectTypeOf<OutputOf<'pastYearSchema'>>().toEqualTypeOf<mtqg.PastYear>();
    expectTypeOf<OutputOf<'pefaCompositionInputSchema'>>().toEqualTypeOf<mtqg.PefaCompositionInput>();
    expectTypeOf<OutputOf<'pefaContingencyInputSchema'>>().toEqualTypeOf<mtqg.PefaContingencyInput>();
    expectTypeOf<OutputOf<'pefaIndicatorInputSchema'>>().toEqualTypeOf<mtqg.PefaIndicatorInput>();
    expectTypeOf<OutputOf<'pefaOutturnInputSchema'>>().toEqualTypeOf<mtqg.PefaOutturnInput>();
    expectTypeOf<OutputOf<'pefaScoreSchema'>>().toEqualTypeOf<mtqg.PefaScore>();
    expectTypeOf<OutputOf<'planRecordSchema'>>().toEqualTypeOf<mtqg.PlanRecord>();
    expectTypeOf<OutputOf<'printedDisbursementSchema'>>().toEqualTypeOf<mtqg.PrintedDisbursement>();
    expectTypeOf<OutputOf<'printedTotalSchema'>>().toEqualTypeOf<mtqg.PrintedTotal>();
    expectTypeOf<OutputOf<'publicInvestmentLawSchema'>>().toEqualTypeOf<mtqg.PublicInvestmentLaw>();
    expectTypeOf<OutputOf<'sCurveInputSchema'>>().toEqualTypeOf<mtqg.SCurveInput>();
    expectTypeOf<OutputOf<'sCurveShapeSchema'>>().toEqualTypeOf<mtqg.SCurveShape>();
    expectTypeOf<
      OutputOf<'undisbursedBalanceRatioInputSchema'>
    >().toEqualTypeOf<mtqg.UndisbursedBalanceRatioInput>();
  });

  test('targets', () => {
    expectTypeOf<OutputOf<'placeCriteriaSchema'>>().toEqualTypeOf<mtqg.PlaceCriteria>();
    expectTypeOf<OutputOf<'placeToPlanSchema'>>().toEqualTypeOf<mtqg.PlaceToPlan>();
    expectTypeOf<OutputOf<'planSubjectSchema'>>().toEqualTypeOf<mtqg.PlanSubject>();
    expectTypeOf<OutputOf<'planTermsSchema'>>().toEqualTypeOf<mtqg.PlanTerms>();
    expectTypeOf<OutputOf<'pushCostSchema'>>().toEqualTypeOf<mtqg.PushCost>();
    expectTypeOf<OutputOf<'pushScopeSchema'>>().toEqualTypeOf<mtqg.PushScope>();
    expectTypeOf<OutputOf<'targetSchema'>>().toEqualTypeOf<mtqg.Target>();
    expectTypeOf<OutputOf<'targetObservationSchema'>>().toEqualTypeOf<mtqg.TargetObservation>();
    expectTypeOf<OutputOf<'targetGapOptionsSchema'>>().toEqualTypeOf<mtqg.TargetGapOptions>();
    expectTypeOf<
      OutputOf<'assessmentComparisonInputSchema'>
    >().toEqualTypeOf<mtqg.AssessmentComparisonInput>();
    expectTypeOf<OutputOf<'assessmentRequestSchema'>>().toEqualTypeOf<AssessmentRequest>();
    expectTypeOf<OutputOf<'combinationSchema'>>().toEqualTypeOf<CombinationRequest>();
    expectTypeOf<OutputOf<'gapChangeSchema'>>().toEqualTypeOf<mtqg.GapChange>();
    expectTypeOf<OutputOf<'planChangeSchema'>>().toEqualTypeOf<mtqg.PlanChange>();
    expectTypeOf<OutputOf<'portfolioInputSchema'>>().toEqualTypeOf<mtqg.PortfolioInput>();
    expectTypeOf<OutputOf<'targetPaceInputSchema'>>().toEqualTypeOf<mtqg.TargetPaceInput>();
  });

  test('programmes', () => {
    expectTypeOf<OutputOf<'programmeFieldSchema'>>().toEqualTypeOf<mtqg.ProgrammeField>();
    expectTypeOf<OutputOf<'programmeIdSchema'>>().toEqualTypeOf<mtqg.ProgrammeId>();
    expectTypeOf<OutputOf<'programmeItemQuerySchema'>>().toEqualTypeOf<mtqg.ProgrammeItemQuery>();
    expectTypeOf<OutputOf<'programmeQuerySchema'>>().toEqualTypeOf<mtqg.ProgrammeQuery>();
    expectTypeOf<OutputOf<'profileOptionsSchema'>>().toEqualTypeOf<mtqg.ProfileOptions>();
    expectTypeOf<OutputOf<'profileRecordSchema'>>().toEqualTypeOf<mtqg.ProfileRecord>();
    expectTypeOf<OutputOf<'profilePartNameSchema'>>().toEqualTypeOf<mtqg.ProfilePartName>();
    expectTypeOf<OutputOf<'profilePartSchema'>>().toEqualTypeOf<mtqg.ProfilePart>();
    expectTypeOf<OutputOf<'profileResultSchema'>>().toEqualTypeOf<mtqg.ProfileResult>();
    expectTypeOf<OutputOf<'programmeProfileSchema'>>().toEqualTypeOf<mtqg.ProgrammeProfile>();
    expectTypeOf<OutputOf<'findProgrammesOptionsSchema'>>().toEqualTypeOf<mtqg.FindProgrammesOptions>();
    expectTypeOf<OutputOf<'programmeTargetsQuerySchema'>>().toEqualTypeOf<mtqg.ProgrammeTargetsQuery>();
  });

  test('sql', () => {
    expectTypeOf<OutputOf<'criteriaSqlSourceSchema'>>().toEqualTypeOf<mtqg.CriteriaSqlSource>();
    expectTypeOf<OutputOf<'povertySqlSourceSchema'>>().toEqualTypeOf<mtqg.PovertySqlSource>();
    expectTypeOf<OutputOf<'sqlColumnNameSchema'>>().toEqualTypeOf<mtqg.SqlColumnName>();
  });
});
