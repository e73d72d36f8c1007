import type { IsoDate } from '../../foundation/internal.js';
import type { LinkSureness, SuccessionExtent } from '../model/unit.js';
import { codeReader, occasionOf, partOf, textsOf, type Occasion } from './readSteps.js';

/** One unit, or a part of it, goes into another, by their codes. */
export interface HistoryLink {
  /** The code of the old unit; of the scheme before 2004 behind `!`. */
  readonly from: string;
  /** The code of the new unit; nothing where it is not known. */
  readonly to: string;
  /** When and by what. */
  readonly by: Occasion;
  /** The day of the list that first shows it. */
  readonly listedOn: IsoDate;
  /** How much of the old unit. */
  readonly extent: SuccessionExtent;
  /** How sure it is; nothing where the new unit is not known. */
  readonly sureness: LinkSureness | undefined;
  /** What says so. */
  readonly source: string;
}

const extents: Readonly<Record<string, SuccessionExtent>> = {
  w: 'whole',
  p: 'part',
  a: 'area-only',
  u: 'unknown',
};

const surenesses: Readonly<Record<string, LinkSureness>> = {
  l: 'law-text',
  a: 'act',
  c: 'council-resolution',
  p: 'plan',
  n: 'press',
  w: 'wikipedia',
  s: 'stated',
  L: 'listed',
  K: 'listed-inferred',
  i: 'inferred',
  d: 'derived',
  r: 'recoded',
};

/**
 * Read the links. Each line: the day of the list, the act, the day in force and the source, `~` between them, `:`, then the
 * links with `;` between them: the letters of extent and sureness, the code of the old unit, `>`, and that of the new one as a
 * step from it, `=` where it is the same.
 */
export function readLinks(): readonly HistoryLink[] {
  const [acts, sources] = [textsOf(0), textsOf(2)];
  return partOf(3).flatMap((line) => {
    const [head = ''] = line.split(':', 1);
    const [listedOn = '', act = '', day = '', source = ''] = head.split('~');
    const by = occasionOf([act, day], listedOn, acts);
    const codes = codeReader();
    return line
      .slice(head.length + 1)
      .split(';')
      .map((entry): HistoryLink => {
        const [old = '', end = ''] = entry.slice(2).split('>');
        const from = old.startsWith('!') ? old : codes(old);
        return {
          from,
          to: endOf(from, end),
          by,
          listedOn,
          extent: extents[entry.charAt(0)] as SuccessionExtent,
          sureness: surenesses[entry.charAt(1)],
          source: sources[Number.parseInt(source, 36)] as string,
        };
      });
  });
}

function endOf(from: string, end: string): string {
  if (end === '') return '';
  return end === '=' ? from : codeReader(Number(from))(end);
}
