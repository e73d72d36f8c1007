import * as z from 'zod/mini';
import { lazySchema, type BilingualText, type Citation, type IsoDate } from '../foundation/internal.js';

/**
 * The code of a capital source [nguồn vốn]: `NSNN` state budget, `NSTW` central and `NSDP` local budget with their parts, `TD…`
 * credit, `LG` integrated from other programmes, `DNCD` enterprises (`DN`) and community (`CD`, with its forms), `HDK` other.
 */
export type CapitalSourceCode =
  | 'NSNN'
  | 'NSTW'
  | 'NSTW.DTPT'
  | 'NSTW.DTPT.TN'
  | 'NSTW.DTPT.NN'
  | 'NSTW.SN'
  | 'NSDP'
  | 'NSDP.TINH'
  | 'NSDP.HUYEN'
  | 'NSDP.XA'
  | 'TDCS'
  | 'TDUT'
  | 'TDTM'
  | 'LG'
  | 'DNCD'
  | 'DN'
  | 'CD'
  | 'CD.TIEN'
  | 'CD.NGAYCONG'
  | 'CD.DAT'
  | 'CD.HIENVAT'
  | 'HDK';

/** Whether an amount is what came in over a time, or what is outstanding on a day. */
export type CapitalNature = 'flow' | 'stock';

/** A capital source [nguồn vốn]. */
export interface CapitalSource {
  /** Its code. */
  readonly code: CapitalSourceCode;
  /** What it is called. */
  readonly name: BilingualText;
  /** The source that it is a part of; `null` if none. */
  readonly parent: CapitalSourceCode | null;
  /** Whether it is reported as a flow or as a stock. */
  readonly nature: CapitalNature;
  /** The last day on which it existed, for a source that has ended. */
  readonly endedOn?: IsoDate;
  /** Where it is found. */
  readonly sources: readonly Citation[];
  /** What a reader should know beside it. */
  readonly note?: BilingualText;
}

/** Schema of {@link CapitalSourceCode}. */
export const capitalSourceCodeSchema: z.ZodMiniType<CapitalSourceCode> = /* @__PURE__ */ lazySchema(() =>
  z.enum(CODES),
);

const CODES: readonly CapitalSourceCode[] = [
  'NSNN',
  'NSTW',
  'NSTW.DTPT',
  'NSTW.DTPT.TN',
  'NSTW.DTPT.NN',
  'NSTW.SN',
  'NSDP',
  'NSDP.TINH',
  'NSDP.HUYEN',
  'NSDP.XA',
  'TDCS',
  'TDUT',
  'TDTM',
  'LG',
  'DNCD',
  'DN',
  'CD',
  'CD.TIEN',
  'CD.NGAYCONG',
  'CD.DAT',
  'CD.HIENVAT',
  'HDK',
];

/** Schema of {@link CapitalNature}. */
export const capitalNatureSchema: z.ZodMiniType<CapitalNature> = /* @__PURE__ */ lazySchema(() =>
  z.enum(['flow', 'stock']),
);
