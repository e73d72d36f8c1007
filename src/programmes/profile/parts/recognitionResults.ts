import {
  printedRecognitionShares,
  recognitionShares,
  recognitionTierNames,
  type RecognitionTier,
} from '../../../criteria/internal.js';
import type { Explanation } from '../../../foundation/internal.js';
import { citationsOf, figuresOf, confirmationOf, type FigureContext } from './profileFigures.js';
import { recordsOf, type PlacedRecord } from '../records/placedRecords.js';
import type { ProfileRecord } from '../records/profileRecord.js';
import type { ProfileFigure, ProfileResult } from '../programmeProfileTypes.js';

/** How many places are recognised at which tier, one result a tier. */
export function recognitionResults(records: readonly ProfileRecord[]): readonly ProfileResult[] {
  return recordsOf(records, 'recognition').flatMap((placed) => [
    ...countedTiers(placed),
    ...printedTiers(placed),
  ]);
}

function countedTiers(placed: PlacedRecord<'recognition'>): readonly ProfileResult[] {
  const { counts, subject } = placed.record;
  if (counts === undefined) return [];
  const { level, tiers, explanation } = recognitionShares({ ...counts, subject });
  return tiers.map((one, at) =>
    resultOf(placed, 'recognitionShares', { level, tier: one.tier }, stepOf(explanation, at), (context) =>
      figuresOf(context, {
        'recognised-places': one.places,
        'recognised-share': one.ofAllPercent,
        ...(at === 0 ? {} : { 'recognised-share-below': one.ofTierBelowPercent }),
      }),
    ),
  );
}

function printedTiers(placed: PlacedRecord<'recognition'>): readonly ProfileResult[] {
  const { printed, subject } = placed.record;
  if (printed === undefined) return [];
  const { level, tiers, explanation } = printedRecognitionShares({ ...printed, subject });
  return tiers.map((one, at) =>
    resultOf(
      placed,
      'printedRecognitionShares',
      { level, tier: one.tier },
      stepOf(explanation, at),
      (context) =>
        figuresOf(context, {
          'recognised-share': one.printedPercent,
          ...(at === 0 ? {} : { 'recognised-share-below': one.ofTierBelowPercent }),
          'recognised-share-exactly': one.exactlyThisTierPercent,
        }),
    ),
  );
}

/** What is told of one tier, below what is told of all. */
function stepOf({ steps = [], ...head }: Explanation, at: number): Explanation {
  return { ...head, steps: steps.slice(at, at + 1) };
}

function resultOf(
  { record }: PlacedRecord<'recognition'>,
  calculation: 'recognitionShares' | 'printedRecognitionShares',
  { level, tier }: { readonly level: string; readonly tier: RecognitionTier },
  explanation: Explanation,
  figures: (context: FigureContext) => readonly ProfileFigure[],
): ProfileResult {
  return {
    id: `${level}-${tier}-recognised`,
    name: recognitionTierNames[tier],
    calculation,
    subject: record.subject,
    figures: figures({
      period: record.date,
      basis: level,
      figureStatus: 'not-stated',
      confirmation: confirmationOf([{ record }]),
    }),
    sources: citationsOf([{ record }]),
    assumptions: [],
    warnings: [],
    explanation,
  };
}
