import { problemError, type Locale } from '../foundation/internal.js';
import { placeIn } from './placeIn.js';
import { RowWriter, unitOf } from './rowWriter.js';
import {
  isBilingual,
  isNode,
  itemsOf,
  periodOf,
  SIZE_LIMIT,
  VALUES,
  type Node,
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

/** The deepest nesting that a result may have. */
const DEPTH_LIMIT = 32;

/** The values of a result, one a row. */
export function tidyRows(result: Node, at: Place, locale: Locale): readonly TidyRow[] {
  const writer = new RowWriter(locale);
  new Walk(writer, locale).object(result, at, 0);
  return writer.rows;
}

/** Goes through a result; it says what each value is, and the writer makes rows of them. */
class Walk {
  private size = 0;
  private readonly open = new Set<Node>();

  constructor(
    private readonly writer: RowWriter,
    private readonly locale: Locale,
  ) {}

  object(node: Node, outer: Place, depth: number): void {
    switch (node['kind']) {
      case 'quantity':
        return this.writer.number(outer, String(node['value']), unitOf(node));
      case 'range':
        return this.writer.range(node, outer);
      case 'refusal':
        return this.writer.refusal(node, outer);
      default:
        if (this.open.has(node)) throw problemError('cyclic', pathOf(outer));
        this.open.add(node);
        this.members(node, placeIn(node, outer, this.locale), depth);
        this.open.delete(node);
    }
  }

  private members(node: Node, place: Place, depth: number): void {
    for (const key of Object.keys(node)) {
      if (TOLD.has(key)) continue;
      const value = node[key];
      if (value === undefined) continue;
      const inner = { ...place, path: [...place.path, key] };
      if (key === 'warnings' || key === 'assumptions') this.writer.remarks(value, inner);
      else this.value(value, inner, depth + 1);
    }
  }

  private value(value: unknown, place: Place, depth: number): void {
    this.size += 1;
    if (depth > DEPTH_LIMIT) throw problemError('too-deep', pathOf(place), { maximum: String(DEPTH_LIMIT) });
    if (this.size > SIZE_LIMIT)
      throw problemError('too-long', ['results'], { maximum: String(SIZE_LIMIT), ...VALUES });
    if (Array.isArray(value) || ArrayBuffer.isView(value)) {
      this.list(itemsOf(value as ArrayLike<unknown>, pathOf(place)), place, depth);
      return;
    }
    if (isBilingual(value)) return;
    if (isNode(value)) return this.object(value, place, depth);
    switch (typeof value) {
      case 'number':
      case 'bigint':
        return this.writer.number(place, String(value), 'number');
      case 'string':
        return this.writer.text(place, value);
      case 'boolean':
        return this.writer.add(place, String(value), 'yes-no');
      case 'function':
      case 'symbol':
        throw problemError('wrong-type', pathOf(place), { expected: 'object' });
      default:
        return this.writer.mark(place, 'unknown', 'unknown', '');
    }
  }

  private list(items: readonly unknown[], place: Place, depth: number): void {
    if (items.length > 0 && items.every((one) => typeof one === 'string'))
      return this.writer.add(place, items.join('; '), 'code');
    items.forEach((item, index) => {
      const key = isNode(item) ? keyOf(item, index) : String(index + 1);
      this.value(item, key === undefined ? place : { ...place, path: [...place.path, key] }, depth + 1);
    });
  }
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
