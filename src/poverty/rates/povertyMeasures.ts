import * as z from 'zod/mini';
import { deepFreeze, lazySchema, type BilingualText, type Citation } from '../../foundation/internal.js';
import { results2021, results2023 } from '../standards/data/announcements.js';

/**
 * What a poverty rate counts. A bare "poverty rate" does not exist here: *tỷ lệ nghèo đa chiều* is poor plus near-poor
 * households in the ministry's announcements and poor households alone in plans.
 */
export type PovertyMeasure = 'poor' | 'near-poor' | 'poor-and-near-poor';

/** What a measure is called and what it divides by what. */
export interface PovertyMeasureDefinition {
  /** Its id. */
  readonly id: PovertyMeasure;
  /** What it is called. */
  readonly name: BilingualText;
  /** The households that it counts, and out of which. */
  readonly definition: BilingualText;
  /** Announcements that use it in this sense. */
  readonly sources: readonly Citation[];
}

/** Schema of {@link PovertyMeasure}. */
export const povertyMeasureSchema: z.ZodMiniType<PovertyMeasure> = /* @__PURE__ */ lazySchema(() =>
  z.enum(['poor', 'near-poor', 'poor-and-near-poor']),
);

/** What the measures are called. */
export const measureNames: Readonly<Record<PovertyMeasure, BilingualText>> = {
  poor: { vi: 'tỷ lệ hộ nghèo', en: 'poor-household rate' },
  'near-poor': { vi: 'tỷ lệ hộ cận nghèo', en: 'near-poor-household rate' },
  'poor-and-near-poor': {
    vi: 'tỷ lệ nghèo đa chiều (hộ nghèo và hộ cận nghèo)',
    en: 'multidimensional poverty rate (poor and near-poor households)',
  },
};

/**
 * The measures that the library knows, by id.
 *
 * @example
 * ```ts
 * import { povertyMeasures } from 'mtqg/poverty';
 *
 * povertyMeasures['near-poor'].name.vi; // => 'tỷ lệ hộ cận nghèo'
 * ```
 */
export const povertyMeasures: Readonly<Record<PovertyMeasure, PovertyMeasureDefinition>> =
  /* @__PURE__ */ (() =>
    // Made in a function: a bundler keeps what is read or spread outside of one.
    deepFreeze({
      poor: {
        id: 'poor',
        name: measureNames.poor,
        definition: {
          vi: 'số hộ nghèo trên tổng số hộ của địa bàn',
          en: 'poor households out of all households of the area',
        },
        sources: [results2021],
      },
      'near-poor': {
        id: 'near-poor',
        name: measureNames['near-poor'],
        definition: {
          vi: 'số hộ cận nghèo trên tổng số hộ của địa bàn',
          en: 'near-poor households out of all households of the area',
        },
        sources: [results2021],
      },
      'poor-and-near-poor': {
        id: 'poor-and-near-poor',
        name: measureNames['poor-and-near-poor'],
        definition: {
          vi: 'số hộ nghèo cộng số hộ cận nghèo trên tổng số hộ của địa bàn',
          en: 'poor plus near-poor households out of all households of the area',
        },
        sources: [results2023],
      },
    }))();
