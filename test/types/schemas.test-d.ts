import { describe, expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import type * as foundation from '../../src/foundation/internal.js';
import type * as mtqg from '../../src/index.js';
import type * as schemas from '../../src/schemas/index.js';

type OutputOf<Name extends keyof typeof schemas> = z.output<Extract<(typeof schemas)[Name], z.ZodMiniType>>;

describe('a schema gives just the public type that it is named for', () => {
  test('foundation', () => {
    expectTypeOf<OutputOf<'bilingualTextSchema'>>().toEqualTypeOf<foundation.BilingualText>();
    expectTypeOf<OutputOf<'citationSchema'>>().toEqualTypeOf<foundation.Citation>();
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
  });

  test('units', () => {
    expectTypeOf<OutputOf<'classificationSchema'>>().toEqualTypeOf<mtqg.Classification>();
    expectTypeOf<OutputOf<'classificationTallyInputSchema'>>().toEqualTypeOf<mtqg.ClassificationTallyInput>();
    expectTypeOf<OutputOf<'unitCodeSchema'>>().toEqualTypeOf<mtqg.UnitCode>();
    expectTypeOf<OutputOf<'unitLevelSchema'>>().toEqualTypeOf<mtqg.UnitLevel>();
    expectTypeOf<OutputOf<'unitRefSchema'>>().toEqualTypeOf<mtqg.UnitRef>();
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
  });

  test('programmes', () => {
    expectTypeOf<OutputOf<'programmeFieldSchema'>>().toEqualTypeOf<mtqg.ProgrammeField>();
    expectTypeOf<OutputOf<'programmeIdSchema'>>().toEqualTypeOf<mtqg.ProgrammeId>();
    expectTypeOf<OutputOf<'programmeItemQuerySchema'>>().toEqualTypeOf<mtqg.ProgrammeItemQuery>();
    expectTypeOf<OutputOf<'programmeQuerySchema'>>().toEqualTypeOf<mtqg.ProgrammeQuery>();
  });
});
