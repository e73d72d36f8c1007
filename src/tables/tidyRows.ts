import { problemError, type Locale } from '../foundation/internal.js';
import { tableMarkNames, type TableMark } from './tableWords.js';
import {
  codeOf,
  isBilingual,
  isNode,
  itemsOf,
  listOf,
  nameIn,
  periodOf,
  provenanceOf,
  type Node,
  SIZE_LIMIT,
  type Place,
  type TidyRow,
} from './tidyRow.js';

/** What is told by other columns, or is no value. */
const TOLD: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'kind',
  'id',
  'name',
  'title',
  'number',
  'subject',
  'group',
  'period',
  'years',
  'year',
  'asOf',
  'date',
  'figureStatus',
  'provenance',
  'citation',
  'columnCitation',
  'sources',
  'source',
  'validitySources',
  'threshold',
  'calculation',
  'explanation',
  'reason',
  'note',
  'text',
]);

/** Decimal text. */
const NUMBER = /^-?\d+(\.\d+)?$/;

/** The deepest nesting that a result may have. */
const DEPTH_LIMIT = 32;

/** The values of a result, one a row. */
export function tidyRows(result: Node, at: Place, locale: Locale): readonly TidyRow[] {
  const rows: TidyRow[] = [];
  new Teller(rows, locale).object(result, at, 0);
  return rows;
}

class Teller {
  private size = 0;
  private readonly open = new Set<Node>();

  constructor(
    private readonly rows: TidyRow[],
    private readonly locale: Locale,
  ) {}

  object(node: Node, outer: Place, depth: number): void {
    switch (node['kind']) {
      case 'quantity':
        return this.number(outer, String(node['value']), unitOf(node));
      case 'range':
        return this.range(node, outer);
      case 'refusal':
        return this.refusal(node, outer);
      default:
        if (this.open.has(node)) throw problemError('cyclic', pathOf(outer));
        this.open.add(node);
        this.members(node, this.placeOf(node, outer), depth);
        this.open.delete(node);
    }
  }

  private placeOf(node: Node, outer: Place): Place {
    const status = node['status'] ?? node['figureStatus'];
    const own = [
      nameIn(node['name'], this.locale),
      isBilingual(node['note']) ? node['note'][this.locale] : undefined,
    ];
    const note = own.filter((part) => part !== undefined).join(': ');
    return {
      subject: this.subjectOf(node) ?? outer.subject,
      path: outer.path,
      period: periodOf(node) ?? outer.period,
      status: typeof status === 'string' ? status : outer.status,
      provenance: provenanceOf(node) ?? outer.provenance,
      note: note === '' ? outer.note : note,
    };
  }

  /** Whose figures they are, and of which part of it. */
  private subjectOf({ subject, group }: Node): string | undefined {
    const names = [nameIn(subject, this.locale), nameIn(group, this.locale)];
    return names[0] === undefined ? undefined : names.filter((name) => name !== undefined).join(', ');
  }

  private members(node: Node, place: Place, depth: number): void {
    for (const key of Object.keys(node)) {
      if (TOLD.has(key)) continue;
      const value = node[key];
      if (value === undefined) continue;
      const inner = { ...place, path: [...place.path, key] };
      if (key === 'warnings' || key === 'assumptions') this.remarks(value, inner);
      else this.value(value, inner, depth + 1);
    }
  }

  private value(value: unknown, place: Place, depth: number): void {
    this.size += 1;
    if (depth > DEPTH_LIMIT) throw problemError('too-deep', pathOf(place), { maximum: String(DEPTH_LIMIT) });
    if (this.size > SIZE_LIMIT) throw problemError('too-long', ['results'], { maximum: String(SIZE_LIMIT) });
    if (Array.isArray(value) || ArrayBuffer.isView(value)) {
      this.list(itemsOf(value as ArrayLike<unknown>, pathOf(place)), place, depth);
      return;
    }
    if (isBilingual(value)) return;
    if (isNode(value)) return this.object(value, place, depth);
    switch (typeof value) {
      case 'number':
      case 'bigint':
        return this.number(place, String(value), 'number');
      case 'string':
        return this.text(place, value);
      case 'boolean':
        return this.add(place, String(value), 'yes-no');
      case 'function':
      case 'symbol':
        throw problemError('wrong-type', pathOf(place), { expected: 'object' });
      default:
        return this.mark(place, 'unknown', 'unknown', '');
    }
  }

  private list(items: readonly unknown[], place: Place, depth: number): void {
    if (items.length > 0 && items.every((one) => typeof one === 'string'))
      return this.add(place, items.join('; '), 'code');
    items.forEach((item, index) => {
      const key = isNode(item) ? keyOf(item, index) : String(index + 1);
      this.value(item, key === undefined ? place : { ...place, path: [...place.path, key] }, depth + 1);
    });
  }

  private range(node: Node, place: Place): void {
    for (const end of ['lower', 'upper']) {
      const value = node[end];
      const at = { ...place, path: [...place.path, end], status: `${end}-bound` };
      if (typeof value === 'string') this.number(at, value, unitOf(node));
      else this.mark(at, 'unbounded', at.status, unitOf(node));
    }
  }

  private refusal(node: Node, place: Place): void {
    const reason = nameIn(node['reason'], this.locale) ?? '';
    const note = [place.note, reason].filter((part) => part !== '').join(': ');
    this.mark({ ...place, note }, 'refused', `refused: ${codeOf(node['code'])}`, '');
  }

  private remarks(list: unknown, place: Place): void {
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
  private text(place: Place, value: string): void {
    if (NUMBER.test(value)) this.number(place, value, 'number');
    else if (value.trim() === '') this.mark(place, 'unknown', 'unknown', 'code');
    else this.add(place, value, 'code');
  }

  private number(place: Place, value: string, unit: string): void {
    if (NUMBER.test(value)) this.add(place, value, unit, true);
    else this.mark(place, 'unknown', 'unknown', unit);
  }

  private mark(place: Place, mark: TableMark, status: string, unit: string): void {
    this.add({ ...place, status }, tableMarkNames[mark][this.locale], unit);
  }

  private add(place: Place, value: string, unit: string, isNumber = false): void {
    const { subject, path, period, status, provenance, note } = place;
    const indicator = path.join('.');
    this.rows.push({ subject, indicator, period, value, isNumber, unit, status, provenance, note });
  }
}

function unitOf({ unit }: Node): string {
  return typeof unit === 'string' ? unit : '';
}

/** Where something stands, for whoever handed it over. */
function pathOf({ path }: Place): readonly string[] {
  return ['results', ...path];
}

/** What tells an object of a list from the others: its id or code, its subject or period, which have columns, or its place. */
function keyOf(item: Node, index: number): string | undefined {
  for (const key of ['id', 'code', 'class', 'standard', 'key']) {
    const value = item[key];
    if (typeof value === 'string') return value;
  }
  if ('subject' in item || periodOf(item) !== undefined) return undefined;
  return String(index + 1);
}
