import { citationSchema, fractionOf, inDong, type Money } from '../../../foundation/internal.js';
import { capitalSources } from '../../data/capitalSources.js';
import { capitalTypeNames } from '../../data/planTerms.js';
import type { CapitalRecord } from '../../records/capitalLine.js';
import {
  codeNumber,
  isPlainObject,
  isPlainText,
  readOnce,
  subjectNumber,
  textNumber,
  yearsNumber,
} from './glances.js';
import type { LineBook } from './lineBook.js';
import { plainAmount, unitPowers } from './plainAmount.js';

/** Makes the parts of a đồng in which amounts are counted that a double does not hold: no input has more decimals. */
export function exactScale(): bigint {
  return 10n ** 68n;
}

/** The members that the rows of both lists may have. */
export const COMMON_MEMBERS: readonly string[] = [
  'kind',
  'value',
  'unit',
  'subject',
  'programme',
  'component',
  'capitalSource',
  'capitalType',
  'years',
  'id',
  'correction',
  'convertedFrom',
  'citation',
  'planKind',
];

/** What may stand in a row. */
type Given = Readonly<Partial<Record<keyof CapitalRecord | 'kind' | 'value' | 'unit', unknown>>>;

/**
 * Reads a row at a glance, as nearly all rows can be: a look at each member, once, and no copy. What it does not take for good goes
 * to the schema, which says what is wrong; a row that the schema has passed is read by it again.
 */
export abstract class RowGlance {
  /** The line that the row belongs to. */
  line = 0;
  /** The amount in đồng where a double holds it. */
  amount = 0;
  /** The amount in parts of a đồng where none does. */
  exact: bigint | undefined;
  id: string | undefined;
  isCorrection = false;

  protected constructor(
    protected readonly book: LineBook,
    private readonly members: ReadonlySet<string>,
  ) {}

  /** Take the members that only rows of this list have; whether that could be done. */
  protected abstract takeOwn(row: object, isChecked: boolean): boolean;

  /**
   * Read a row.
   *
   * @param isChecked - Whether the schema has passed it.
   * @returns Whether it could be read.
   */
  read(row: unknown, isChecked: boolean): boolean {
    try {
      if (!isPlainObject(row)) return false;
      for (const name in row) if (!this.members.has(name)) return false;
      return this.takeCommon(row, isChecked) && this.takeOwn(row, isChecked);
    } catch {
      // A getter or a proxy that throws is for the schema, which reads a copy.
      return false;
    }
  }

  private takeCommon(row: Given, isChecked: boolean): boolean {
    const { kind, value, unit, id, correction, convertedFrom, citation } = row;
    this.isCorrection = correction === true;
    this.id = id as string | undefined;
    const isPlain =
      (kind === undefined || kind === 'quantity') &&
      (id === undefined || isPlainText(id)) &&
      (correction === undefined || this.isCorrection) &&
      // It is compared with the amount by the schema.
      convertedFrom === undefined;
    if (!isPlain && !isChecked) return false;
    const isCited =
      citation === undefined || readOnce(citationSchema, citation, this.book.shared) !== undefined;
    return isCited && this.takeAmount(value, unit, isChecked) && this.takeLine(row, isChecked);
  }

  private takeAmount(value: unknown, unit: unknown, isChecked: boolean): boolean {
    const power = unitPowers.get(unit);
    const amount = power === undefined ? undefined : plainAmount(value, power);
    this.exact = undefined;
    if (amount !== undefined && (amount >= 0 || this.isCorrection)) {
      this.amount = amount;
      return true;
    }
    if (!isChecked) return false;
    const { numerator, denominator } = fractionOf(inDong({ value, unit } as Money));
    this.amount = 0;
    this.exact = (numerator * exactScale()) / denominator;
    return true;
  }

  private takeLine(row: Given, isChecked: boolean): boolean {
    const { book } = this;
    const subject = subjectNumber(book, row.subject, isChecked);
    const programme = textNumber(book.programmes, row.programme, isChecked);
    const component = textNumber(book.components, row.component, isChecked);
    const source = codeNumber(book.capitalSources, capitalSources, row.capitalSource);
    const type = codeNumber(book.capitalTypes, capitalTypeNames, row.capitalType);
    const years = yearsNumber(book, row.years);
    if (subject < 0 || programme < 0 || component < 0 || source < 0 || type < 0 || years < 0) return false;
    this.line = book.lineOf(subject, programme, component, source, type, years);
    return true;
  }
}
