import { lazyPattern, type BilingualText } from '../../../foundation/internal.js';
import { capitalSources } from '../../data/capitalSources.js';
import { capitalTypeNames } from '../../data/planTerms.js';
import { programmeNames, type ProgrammeId } from '../../shared.js';
import { yearsText } from '../../plans/planBasis.js';
import type { Group } from './groupTree.js';
import type { LineBook } from '../reading/lineBook.js';
import {
  disbursementKeyNames,
  type DisbursementGroup,
  type DisbursementGroupKeys,
  type DisbursementKey,
} from '../tableKeys.js';

/** The key and the name of a group in the way of grouping that makes it. */
interface Label {
  readonly text: string | null;
  readonly name: BilingualText;
}

/** The total of a table. */
const ALL: BilingualText = { vi: 'Tổng số', en: 'Total' };

/** Names the groups of a table, and puts them in order. */
export class GroupNames {
  private readonly labels = new Map<DisbursementKey, Label[]>();

  /**
   * @param by - By what the table is grouped.
   * @param names - What the caller calls things.
   * @param planned - How many keys of each kind the plans hold: those stand in the order of the plans.
   */
  constructor(
    private readonly by: readonly DisbursementKey[],
    private readonly book: LineBook,
    private readonly names: Readonly<Record<string, BilingualText>>,
    private readonly planned: Readonly<Record<DisbursementKey, number>>,
  ) {}

  /** The keys of a group and what it is called. */
  of(group: Group): DisbursementGroup {
    const keys: Partial<Record<DisbursementKey, string | null>> = {};
    for (let outer = group; outer.parent !== undefined; outer = outer.parent) {
      const key = this.keyAt(outer);
      keys[key] = this.label(key, outer.key).text;
    }
    const ordered = Object.fromEntries(Object.entries(keys).reverse()) as DisbursementGroupKeys;
    const name = group.parent === undefined ? ALL : this.label(this.keyAt(group), group.key).name;
    return { keys: ordered, name };
  }

  /** A group by all its names, the outermost first. */
  path(group: Group): BilingualText {
    const names: BilingualText[] = [];
    for (let outer = group; outer.parent !== undefined; outer = outer.parent)
      names.unshift(this.label(this.keyAt(outer), outer.key).name);
    const all = names.length === 0 ? [ALL] : names;
    return { vi: all.map(({ vi }) => vi).join(', '), en: all.map(({ en }) => en).join(', ') };
  }

  /** Groups in the order of the plans; then what no plan names, by its text; last what is not stated. */
  inOrder(groups: readonly Group[]): readonly Group[] {
    const [first] = groups;
    if (first === undefined) return groups;
    const key = this.keyAt(first);
    const planned = this.planned[key];
    return groups
      .map((group) => {
        const { text } = this.label(key, group.key);
        const place = group.key === 0 ? Infinity : group.key < planned ? group.key : planned;
        return { group, place, text: text ?? '' };
      })
      .sort((a, b) => (a.place === b.place ? (isBefore(a.text, b.text) ? -1 : 1) : a.place - b.place))
      .map(({ group }) => group);
  }

  private keyAt({ depth }: Group): DisbursementKey {
    return this.by[depth - 1] as DisbursementKey;
  }

  private label(key: DisbursementKey, number: number): Label {
    const labels = this.labels.get(key) ?? [];
    this.labels.set(key, labels);
    return (labels[number] ??= this.madeLabel(key, number));
  }

  private madeLabel(key: DisbursementKey, number: number): Label {
    if (number === 0) {
      const { vi, en } = disbursementKeyNames[key];
      return { text: null, name: { vi: `Chưa nêu ${vi}`, en: `${en} not stated` } };
    }
    const label = this.stated(key, number);
    const own = Object.hasOwn(this.names, label.text) ? this.names[label.text] : undefined;
    return own === undefined ? label : { text: label.text, name: own };
  }

  /** The text and the name of a key that is stated. */
  private stated(key: DisbursementKey, number: number): { text: string; name: BilingualText } {
    const { book } = this;
    switch (key) {
      case 'capitalSource': {
        const code = book.capitalSources.known(number);
        return { text: code, name: capitalSources[code].name };
      }
      case 'capitalType': {
        const code = book.capitalTypes.known(number);
        return { text: code, name: capitalTypeNames[code] };
      }
      case 'subject': {
        const name = book.subjects.known(number);
        return { text: name.vi, name };
      }
      case 'years':
        return alike(yearsText(book.years.known(number)));
      case 'programme': {
        const text = book.programmes.known(number);
        return Object.hasOwn(programmeNames, text)
          ? { text, name: programmeNames[text as ProgrammeId] }
          : alike(text);
      }
      case 'component':
        return alike(book.components.known(number));
    }
  }
}

/** Whether a name stands before another in the alphabet, marks aside; where only those differ, by them. */
function isBefore(one: string, other: string): boolean {
  const [first, second] = [folded(one), folded(other)];
  return first === second ? one < other : first < second;
}

const marks = /* @__PURE__ */ lazyPattern('\\p{M}', 'gu');

function folded(name: string): string {
  return name.normalize('NFD').replace(marks(), '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

/** A name that is the same in both languages. */
function alike(text: string): { text: string; name: BilingualText } {
  return { text, name: { vi: text, en: text } };
}
