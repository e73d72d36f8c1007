// What docs/criteria-sets.md and its Vietnamese twin say: every official set as a table, with the provenance of each cell.
import {
  dayInWords,
  measureLabel,
  provenanceNames,
  type BilingualText,
  type Citation,
  type Locale,
  type LegalInstrument,
  type Source,
} from '../../src/foundation/internal.js';
import type {
  ColumnRule,
  CriteriaSet,
  FactCondition,
  Indicator,
  Requirement,
} from '../../src/criteria/model/index.js';
import { amountText, compared } from '../../src/criteria/thresholds/plainWords.js';
import { isRemainder } from '../../src/criteria/overlays/indicators/remainder.js';
import { requirementChildren } from '../../src/criteria/model/requirementTree.js';
import { requirementTerms } from '../../src/criteria/thresholds/requirementTerms.js';
import { requirementWords } from '../../src/criteria/thresholds/requirementWords.js';
import { officialCriteriaSets } from '../../src/criteria/sets/index.js';
import { cellTally, leavesOf, type Leaf } from './criteriaCells.js';
import { pageTerms as terms } from './criteriaPageTerms.js';

/** The page in one language. */
export function criteriaPage(locale: Locale): string {
  const sections = officialCriteriaSets().map((set) => setSection(set, locale));
  return [terms.head[locale], overview(locale), ...sections, terms.foot[locale]].join('\n\n') + '\n';
}

/** Sources in the order in which they are first cited, numbered from 1. */
class Sources {
  readonly #numbers = new Map<string, number>();
  readonly #lines: string[] = [];

  constructor(private readonly locale: Locale) {}

  number(citation: Citation): number {
    const line = sourceLine(citation, this.locale);
    const known = this.#numbers.get(line);
    if (known !== undefined) return known;
    this.#lines.push(line);
    this.#numbers.set(line, this.#lines.length);
    return this.#lines.length;
  }

  list(): string {
    return this.#lines.map((line, index) => `- [${String(index + 1)}] ${line}`).join('\n');
  }
}

function sourceLine(
  { source, article, quotedIn, gazette, provenance, note }: Citation,
  locale: Locale,
): string {
  const parts = [
    sourceName(source, locale),
    article,
    quotedIn === undefined
      ? provenanceNames[provenance][locale]
      : `${terms.quoted[locale]} ${sourceName(quotedIn, locale)}`,
    gazette && `${terms.gazette[locale]} ${gazette.number}, ${day(gazette.publishedOn, locale)}`,
    note?.[locale],
  ];
  return parts.filter((part) => part !== undefined).join(' — ');
}

function sourceName(source: Source, locale: Locale): string {
  const name =
    source.kind === 'instrument'
      ? instrumentName(source, locale)
      : [source.publisher, source.title].filter(Boolean).join(': ');
  return source.url === undefined ? name : `[${name}](<${source.url}>)`;
}

/** Every province numbers its own decisions: theirs are told by the day and the province, too. */
function instrumentName({ number, issuer, signedOn }: LegalInstrument, locale: Locale): string {
  return number.endsWith('UBND') ? `${number}, ${issuer[locale]}, ${day(signedOn, locale)}` : number;
}

function overview(locale: Locale): string {
  const rows = officialCriteriaSets().map((set) => {
    const tally = cellTally(set);
    return row([
      `\`${set.id}\``,
      String(set.criteria.length),
      indicatorCount(set, locale),
      ...[
        tally.official,
        tally.secondary,
        tally.unconfirmed,
        tally.unknown,
        tally.province,
        tally.ministry,
      ].map(String),
    ]);
  });
  return [row(terms.overview[locale].split('|')), row(Array<string>(9).fill('---')), ...rows].join('\n');
}

/** Indicators held, and how many the set is published to have where that is more. */
function indicatorCount({ criteria, monitored = [], statedCounts }: CriteriaSet, locale: Locale): string {
  const named = criteria.flatMap(({ id, indicators = [] }) =>
    indicators.filter((one) => !isRemainder(id, one)),
  );
  const held = named.length + monitored.length;
  const stated = statedCounts?.indicators;
  return stated === undefined || stated === held
    ? String(held)
    : `${String(held)} ${terms.of[locale]} ${String(stated)}`;
}

function setSection(set: CriteriaSet, locale: Locale): string {
  const sources = new Sources(locale);
  const own = sources.number(set.citation);
  const { validity, supersededFrom, facts = [], columnRules = [], amendments = [], transitions = [] } = set;
  const tally = cellTally(set);
  const points = [
    `${terms.text[locale]} [${String(own)}]; ${kindText(set, locale)}.`,
    `${terms.from[locale]} ${day(validity.from, locale)}${supersededFrom === undefined ? '' : `, ${terms.until[locale]} ${day(supersededFrom, locale)}`}.`,
    ...(set.statedCounts === undefined
      ? []
      : [
          `${terms.stated[locale]}: ${String(set.statedCounts.criteria)} ${terms.criteria[locale]}${set.statedCounts.indicators === undefined ? '' : `, ${String(set.statedCounts.indicators)} ${terms.indicators[locale]}`} [${String(sources.number(set.statedCounts.citation))}].`,
        ]),
    `${terms.held[locale]}: ${String(set.criteria.length)} ${terms.criteria[locale]}, ${indicatorCount(set, locale)} ${terms.indicators[locale]}; ${terms.cells[locale]}: § ${String(tally.official)}, ✓ ${String(tally.secondary)}, ? ${String(tally.unconfirmed)}, – ${String(tally.unknown)}, ${terms.province[locale]} ${String(tally.province)}, ${terms.ministry[locale]} ${String(tally.ministry)}.`,
    ...columnRules.map(
      (rule) => `${ruleText(rule, set, locale)} [${String(sources.number(rule.citation))}].`,
    ),
    ...(facts.length === 0
      ? []
      : [
          `${terms.facts[locale]}: ${facts.map(({ id, name }) => `\`${id}\` (${name[locale]})`).join(', ')}.`,
        ]),
    ...amendments.map(
      ({ from, what, citation }) =>
        `${terms.amended[locale]} ${day(from, locale)}: ${what[locale]} [${String(sources.number(citation))}]`,
    ),
    ...transitions.map(
      ({ validity: { from }, what, citation }) =>
        `${terms.since[locale]} ${day(from, locale)}: ${what[locale]} [${String(sources.number(citation))}]`,
    ),
  ];
  const tables = [
    table(
      set,
      set.criteria.flatMap((criterion): TableLine[] => [
        {
          number: `**${String(criterion.number)}**`,
          name: criterion.name,
          isHead: true,
          citation: criterion.citation,
        },
        ...(criterion.indicators ?? []).map((indicator) => ({
          number: indicator.id,
          name: indicator.name,
          indicator,
          citation: indicator.citation,
        })),
      ]),
      sources,
      locale,
    ),
    ...(set.monitored === undefined
      ? []
      : [
          terms.monitored[locale],
          table(
            set,
            set.monitored.map((indicator) => ({
              number: `\`${indicator.id}\``,
              name: indicator.name,
              indicator,
              citation: indicator.citation,
            })),
            sources,
            locale,
          ),
        ]),
  ];
  return [
    `## ${set.title[locale]}`,
    `\`${set.id}\``,
    points.map((point) => `- ${point}`).join('\n'),
    ...tables,
    ...calculationList(set, sources, locale),
    `### ${terms.sources[locale]} (\`${set.id}\`)`,
    sources.list(),
  ].join('\n\n');
}

/** How the values of indicators are found, where a text lays that down. */
function calculationList({ criteria }: CriteriaSet, sources: Sources, locale: Locale): readonly string[] {
  const lines = criteria.flatMap(({ indicators = [] }) =>
    indicators.flatMap(({ id, calculation = [] }) =>
      calculation.map(
        ({ text, citation }) =>
          `- ${id}: ${text[locale]} ${mark(citation)} [${String(sources.number(citation))}]`,
      ),
    ),
  );
  return lines.length === 0 ? [] : [`### ${terms.calculation[locale]}`, lines.join('\n')];
}

interface TableLine {
  readonly number: string;
  readonly name: BilingualText;
  readonly isHead?: true;
  readonly indicator?: Indicator;
  readonly citation?: Citation | undefined;
}

function table(set: CriteriaSet, lines: readonly TableLine[], sources: Sources, locale: Locale): string {
  const columns = set.columns ?? [];
  const usesColumns = lines.some(({ indicator }) => indicator?.requirement?.kind === 'by-column');
  const shown = usesColumns ? columns : [];
  const head = [
    terms.number[locale],
    terms.indicator[locale],
    terms.unit[locale],
    usesColumns ? terms.everywhere[locale] : terms.required[locale],
    ...shown.map(({ id }) => (id === 'chung' && locale === 'vi' ? 'Chung' : id)),
  ];
  const rows = lines.map(({ number, name, isHead, indicator, citation }) => {
    const where = citation === undefined ? '' : ` ${mark(citation)} [${String(sources.number(citation))}]`;
    const both = locale === 'en' ? `${name.vi} / ${name.en}` : name.vi;
    const text = (isHead === true ? `**${both}**` : both) + where;
    const unit = indicator?.unit === undefined ? '' : measureLabel(indicator.unit)[locale];
    const requirement = indicator?.requirement;
    const write = (cell: Requirement): string =>
      cellText(cell, set, indicator?.citation ?? set.citation, sources, locale);
    if (requirement === undefined) return row([number, text, unit, '', ...shown.map(() => '')]);
    if (requirement.kind !== 'by-column')
      return row([number, text, unit, write(requirement), ...shown.map(() => '')]);
    return row([
      number,
      text,
      unit,
      '',
      ...shown.map(({ id }) => write(requirement.columns[id] as Requirement)),
    ]);
  });
  return [row(head), row(head.map(() => '---')), ...rows].join('\n');
}

/** What a cell says, and how sure that is, once for all its parts where they agree. */
function cellText(
  cell: Requirement,
  set: CriteriaSet,
  citation: Citation,
  sources: Sources,
  locale: Locale,
): string {
  const leaves = leavesOf(cell, citation);
  if (leaves.every(({ requirement }) => requirement.kind === 'unknown')) {
    const form = formText(cell, locale);
    return form === '' ? '–' : `– (${form})`;
  }
  const marks = leaves.map((leaf) => leafMark(leaf, sources));
  return [requirementWords(cell, set)[locale], ...new Set(marks)].join(' ');
}

/** What has to be told apart where a closed cell is filled in or assessed: men and women, parts, years. */
function formText(cell: Requirement, locale: Locale): string {
  switch (cell.kind) {
    case 'if-any':
      return [`${requirementTerms.ifAny[locale]} ${cell.of[locale]}`, formText(cell.requirement, locale)]
        .filter((text) => text !== '')
        .join('; ');
    case 'by-year':
      return terms.byYear[locale];
    default: {
      const parts = requirementChildren(cell).flatMap(({ part }) =>
        part === undefined ? [] : [part.name[locale]],
      );
      const list = parts.join(', ');
      if (parts.length === 0) return '';
      if (cell.kind === 'of-which') return `${requirementTerms.ofWhich[locale]} ${list}`;
      return cell.kind === 'any-of' ? `${requirementTerms.oneOf[locale]}: ${list}` : list;
    }
  }
}

function leafMark({ requirement, citation }: Leaf, sources: Sources): string {
  return requirement.kind === 'unknown' ? '–' : `${mark(citation)} [${String(sources.number(citation))}]`;
}

function mark({ provenance }: Citation): string {
  if (provenance === 'official') return '§';
  return provenance === 'secondary' ? '✓' : '?';
}

function ruleText({ when, column, validity }: ColumnRule, set: CriteriaSet, locale: Locale): string {
  const { columns = [], facts = [] } = set;
  const name =
    column === null
      ? terms.unsettled[locale]
      : typeof column === 'string'
        ? (columns.find(({ id }) => id === column)?.name[locale] ?? column)
        : `${terms.columnOf[locale]} “${facts.find(({ id }) => id === column.fact)?.name[locale] ?? column.fact}”`;
  const who = when === undefined ? terms.allOthers[locale] : caseText(when, set, locale);
  const ends = validity.to === null ? '' : ` ${terms.to[locale]} ${day(validity.to, locale)}`;
  return `${terms.column[locale]} (${terms.since[locale].toLowerCase()} ${day(validity.from, locale)}${ends}): ${who} → ${name}`;
}

/** The cases of a rule, one after another; a case that other rules name is named as they do. */
function caseText(when: FactCondition, set: CriteriaSet, locale: Locale): string {
  if (when.kind === 'any')
    return when.of.map((one) => plainText(one, set, locale)).join(`; ${terms.any[locale]} `);
  if (when.kind === 'all') {
    const named = when.of.map((one) => columnOf(one, set)?.name[locale]);
    if (named.every((name) => name !== undefined))
      return `${terms.bothOf[locale]} ${named.join(` ${terms.all[locale]} `)}`;
  }
  return plainText(when, set, locale);
}

/** The column into which a rule with just this condition puts units. */
function columnOf(when: FactCondition, { columns = [], columnRules = [] }: CriteriaSet) {
  const rule = columnRules.find((one) => JSON.stringify(one.when) === JSON.stringify(when));
  return columns.find(({ id }) => id === rule?.column);
}

/** A condition without brackets around what needs none. */
function plainText(condition: FactCondition, set: CriteriaSet, locale: Locale): string {
  const text = conditionText(condition, set, locale);
  return text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1) : text;
}

/** What a set judges, and to which title it leads. */
function kindText({ level, tier }: CriteriaSet, locale: Locale): string {
  if (locale === 'en') return `level \`${level}\`, tier \`${tier}\``;
  const title = (terms.tiers as Readonly<Partial<Record<string, string>>>)[tier] ?? tier;
  return `cấp ${measureLabel(level).vi}, ${title} (\`${level}\`, \`${tier}\`)`;
}

function conditionText(condition: FactCondition, set: CriteriaSet, locale: Locale): string {
  const fact = (id: string) => set.facts?.find((one) => one.id === id);
  switch (condition.kind) {
    case 'all':
    case 'any':
      return `(${condition.of.map((one) => conditionText(one, set, locale)).join(` ${terms[condition.kind][locale]} `)})`;
    case 'not':
      return `${terms.not[locale]} ${conditionText(condition.of, set, locale)}`;
    case 'is':
      return fact(condition.fact)?.name[locale] ?? condition.fact;
    case 'compares': {
      const known = fact(condition.fact);
      const unit = known?.kind === 'number' ? known.unit : 'item';
      return `${known?.name[locale] ?? condition.fact} ${compared(condition.operator, amountText(condition.value, unit, locale))}`;
    }
  }
}

function day(date: string, locale: Locale): string {
  return dayInWords(date)[locale];
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
