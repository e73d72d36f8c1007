import type { Locale } from '../foundation/internal.js';
import { tableMarkNames, type TableMark } from './tableWords.js';
import { codeOf, isNode, listOf, nameIn, type Node, type Place, type TidyRow } from './tidyRow.js';

/** Decimal text. */
const NUMBER = /^-?\d+(\.\d+)?$/;

/** Writes the values of a result as rows. */
export class RowWriter {
  /** The rows so far. */
  readonly rows: TidyRow[] = [];

  constructor(private readonly locale: Locale) {}

  /** Both ends of a range. */
  range(node: Node, place: Place): void {
    for (const end of ['lower', 'upper']) {
      const value = node[end];
      const at = { ...place, path: [...place.path, end], status: `${end}-bound` };
      if (typeof value === 'string') this.number(at, value, unitOf(node));
      else this.mark(at, 'unbounded', at.status, unitOf(node));
    }
  }

  /** Why there is no figure. */
  refusal(node: Node, place: Place): void {
    const reason = nameIn(node['reason'], this.locale) ?? '';
    const note = [place.note, reason].filter((part) => part !== '').join(': ');
    this.mark({ ...place, note }, 'refused', `refused: ${codeOf(node['code'])}`, '');
  }

  /** Warnings and assumptions. */
  remarks(list: unknown, place: Place): void {
    for (const one of listOf(list)) {
      if (!isNode(one)) continue;
      const years = listOf(one['affectedYears']);
      this.add(
        {
          ...place,
          period: years.length > 0 ? years.map(codeOf).join('; ') : place.period,
          status: place.path.at(-1) === 'warnings' ? 'warning' : 'assumption',
          note: nameIn(one['text'], this.locale) ?? '',
        },
        codeOf(one['code']),
        'code',
      );
    }
  }

  /** Decimal text is a number of no stated unit; any other text is a code or a name. */
  text(place: Place, value: string): void {
    if (NUMBER.test(value)) this.number(place, value, 'number');
    else if (value.trim() === '') this.mark(place, 'unknown', 'unknown', 'code');
    else this.add(place, value, 'code');
  }

  /** A number as decimal text. */
  number(place: Place, value: string, unit: string): void {
    if (NUMBER.test(value)) this.add(place, value, unit, true);
    else this.mark(place, 'unknown', 'unknown', unit);
  }

  /** That there is no value, and why. */
  mark(place: Place, mark: TableMark, status: string, unit: string): void {
    this.add({ ...place, status }, tableMarkNames[mark][this.locale], unit);
  }

  /** One row. */
  add(place: Place, value: string, unit: string, isNumber = false): void {
    const { subject, path, period, status, provenance, note } = place;
    const indicator = path.join('.');
    this.rows.push({ subject, indicator, period, value, isNumber, unit, status, provenance, note });
  }
}

/** The unit of an object, if it has one. */
export function unitOf({ unit }: Node): string {
  return typeof unit === 'string' ? unit : '';
}
