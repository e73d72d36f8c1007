import * as z from 'zod/mini';
import {
  figureInputSchema,
  lazySchema,
  type BilingualText,
  type FigureInput,
  type MissingMember,
} from '../../foundation/internal.js';

/** The households of the list of the poor in one year: at its start, what moved, at its end, as the report form has them. */
export interface PoorMovement<T = FigureInput<'household'>> {
  /** Poor households at the start [đầu kỳ]. */
  readonly atStart?: T;
  /** Left poverty, and are near-poor now [thoát nghèo, thành hộ cận nghèo]. */
  readonly becameNearPoor?: T;
  /** Left poverty, and are above near-poverty [thoát nghèo, vượt chuẩn cận nghèo]. */
  readonly escaped?: T;
  /** Left the list otherwise: died, moved away, split, merged [giảm khác]. */
  readonly otherDecrease?: T;
  /** Were near-poor, and are poor now [hộ cận nghèo trở thành hộ nghèo]. */
  readonly fromNearPoor?: T;
  /** Had left poverty, and fell back into it [tái nghèo]. */
  readonly fellBack?: T;
  /** Became poor, and had not been on a list [phát sinh mới]. */
  readonly arising?: T;
  /** Came onto the list otherwise: moved in, split [tăng khác]. */
  readonly otherIncrease?: T;
  /** Poor households at the end [cuối kỳ]. */
  readonly atEnd?: T;
}

/** The households of the list of the near-poor in one year, as the report form has them. */
export interface NearPoorMovement<T = FigureInput<'household'>> {
  /** Near-poor households at the start [đầu kỳ]. */
  readonly atStart?: T;
  /** Left near-poverty for above it [thoát cận nghèo]. */
  readonly escaped?: T;
  /** Were near-poor, and are poor now [trở thành hộ nghèo]. */
  readonly becamePoor?: T;
  /** Left the list otherwise [giảm khác]. */
  readonly otherDecrease?: T;
  /** Were poor, and are near-poor now [hộ nghèo trở thành hộ cận nghèo]. */
  readonly fromPoor?: T;
  /** Had left near-poverty, and fell back into it [tái cận nghèo]. */
  readonly fellBack?: T;
  /** Became near-poor, and had not been on a list [phát sinh mới]. */
  readonly arising?: T;
  /** Came onto the list otherwise [tăng khác]. */
  readonly otherIncrease?: T;
  /** Near-poor households at the end [cuối kỳ]. */
  readonly atEnd?: T;
}

/** A cell of the movement table of one list. */
export type MovementCell = keyof PoorMovement | keyof NearPoorMovement;

/** The list of which a movement table is. */
export type MovementList = 'poor' | 'nearPoor';

/** A cell, how it counts towards the end of the year, and what it is called. */
export interface CellOfList {
  readonly cell: MovementCell;
  /** 1 for what is there or comes, −1 for what goes. */
  readonly sign: 1 | -1;
  readonly name: BilingualText;
}

const START = /* @__PURE__ */ cell('atStart', 1, 'số hộ đầu kỳ', 'households at the start');
const OTHER_DECREASE = /* @__PURE__ */ cell('otherDecrease', -1, 'giảm khác', 'other decrease');
const ARISING = /* @__PURE__ */ cell('arising', 1, 'phát sinh mới', 'newly arising');
const OTHER_INCREASE = /* @__PURE__ */ cell('otherIncrease', 1, 'tăng khác', 'other increase');

/** What adds up to the end of the year, in the order of the form. */
export const cellsOfLists: Readonly<Record<MovementList, readonly CellOfList[]>> = /* @__PURE__ */ (() => ({
  poor: [
    START,
    cell('becameNearPoor', -1, 'thoát nghèo thành hộ cận nghèo', 'became near-poor'),
    cell('escaped', -1, 'thoát nghèo vượt chuẩn cận nghèo', 'left poverty for above near-poverty'),
    OTHER_DECREASE,
    cell('fromNearPoor', 1, 'hộ cận nghèo trở thành hộ nghèo', 'near-poor became poor'),
    cell('fellBack', 1, 'tái nghèo', 'fell back into poverty'),
    ARISING,
    OTHER_INCREASE,
  ],
  nearPoor: [
    START,
    cell('escaped', -1, 'thoát cận nghèo', 'left near-poverty'),
    cell('becamePoor', -1, 'trở thành hộ nghèo', 'became poor'),
    OTHER_DECREASE,
    cell('fromPoor', 1, 'hộ nghèo trở thành hộ cận nghèo', 'poor became near-poor'),
    cell('fellBack', 1, 'tái cận nghèo', 'fell back into near-poverty'),
    ARISING,
    OTHER_INCREASE,
  ],
}))();

/** What the last cell is called. */
export const endName: BilingualText = { vi: 'số hộ cuối kỳ', en: 'households at the end' };

/** A cell that is missing, its name set off: in English it may read as a sentence of its own. */
export function missingCell(member: MovementCell, { vi, en }: BilingualText): MissingMember {
  return { member, name: { vi, en: `“${en}”` } };
}

function cell(name: MovementCell, sign: 1 | -1, vi: string, en: string): CellOfList {
  return { cell: name, sign, name: { vi, en } };
}

function movementSchema(list: MovementList): z.ZodMiniType<object> {
  const count = figureInputSchema({ units: ['household'], min: 0, integer: true });
  const cells = [...cellsOfLists[list].map((one) => one.cell), 'atEnd'];
  return z.strictObject(Object.fromEntries(cells.map((name) => [name, z.exactOptional(count)])));
}

/** Schema of {@link PoorMovement}. */
export const poorMovementSchema: z.ZodMiniType<PoorMovement> = /* @__PURE__ */ lazySchema(
  () => movementSchema('poor') as z.ZodMiniType<PoorMovement>,
);

/** Schema of {@link NearPoorMovement}. */
export const nearPoorMovementSchema: z.ZodMiniType<NearPoorMovement> = /* @__PURE__ */ lazySchema(
  () => movementSchema('nearPoor') as z.ZodMiniType<NearPoorMovement>,
);
