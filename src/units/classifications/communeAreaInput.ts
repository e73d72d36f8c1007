import * as z from 'zod/mini';
import {
  figureInputSchema,
  isoDateSchema,
  lazySchema,
  subjectSchema,
  type FigureInput,
  type IsoDate,
  type Subject,
} from '../../foundation/internal.js';

/** An area of the ethnic-minority and mountainous areas, or none of them. */
export type CommuneArea = 'area-1' | 'area-2' | 'area-3' | 'outside';

/** What `communeArea` takes. What is left out is not known, and leaves open what depends on it. */
export interface CommuneAreaInput {
  /** Whose area it is. */
  readonly subject?: Subject;
  /** The day for which it is asked. */
  readonly date: IsoDate;
  /** The share of ethnic-minority households among all households, in per cent. */
  readonly minorityPercent?: FigureInput<'percent'>;
  /** The rate of poor households, in per cent. */
  readonly poorPercent?: FigureInput<'percent'>;
  /** Whether the commune is recognised as new-rural. */
  readonly isNewRural?: boolean;
  /** Whether it lies in the Mekong River Delta. */
  readonly isInMekongDelta?: boolean;
  /** How many poor households are minority households; asked of the Mekong River Delta. */
  readonly minorityPoor?: FigureInput<'household'>;
  /** The share of minority households among the poor ones, in per cent. */
  readonly minorityOfPoorPercent?: FigureInput<'percent'>;
  /** The share of minority people aged 15 to 60 who cannot read and write Vietnamese, in per cent. */
  readonly illiterateMinorityPercent?: FigureInput<'percent'>;
  /** The share of the employed without training of three months or more, in per cent. */
  readonly untrainedWorkersPercent?: FigureInput<'percent'>;
  /** How long the road from the district's centre to the commune's is, in kilometres. */
  readonly roadLength?: FigureInput<'kilometre'>;
  /** The share of that road that is not paved, in per cent. */
  readonly unpavedRoadPercent?: FigureInput<'percent'>;
}

const percent = /* @__PURE__ */ lazySchema(() => figureInputSchema({ units: ['percent'], min: 0, max: 100 }));

/** Schema of {@link CommuneAreaInput}. */
export const communeAreaInputSchema: z.ZodMiniType<CommuneAreaInput> = /* @__PURE__ */ lazySchema(() => {
  const share = z.exactOptional(percent);
  return z.strictObject({
    subject: z.exactOptional(subjectSchema),
    date: isoDateSchema,
    minorityPercent: share,
    poorPercent: share,
    isNewRural: z.exactOptional(z.boolean()),
    isInMekongDelta: z.exactOptional(z.boolean()),
    minorityPoor: z.exactOptional(figureInputSchema({ units: ['household'], min: 0, integer: true })),
    minorityOfPoorPercent: share,
    illiterateMinorityPercent: share,
    untrainedWorkersPercent: share,
    roadLength: z.exactOptional(figureInputSchema({ units: ['kilometre'], min: 0 })),
    unpavedRoadPercent: share,
  });
});
