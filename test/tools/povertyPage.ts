// What docs/poverty-standards.md and its Vietnamese twin say: every national poverty standard, with the provenance of each value.
import {
  dayInWords,
  provenanceNames,
  type BilingualText,
  type Citation,
  type Locale,
} from '../../src/foundation/internal.js';
import { householdClassNames } from '../../src/poverty/households/householdClass.js';
import {
  povertyStandards,
  standardsMeasuredIn,
  type DeprivationIndicator,
  type IncomeLine,
  type PovertyStandard,
} from '../../src/poverty/index.js';
import { limitWords } from '../../src/poverty/standards/limitWords.js';
import { branchWords } from '../../src/poverty/standards/ruleWords.js';
import { firstDayOf } from '../../src/poverty/standards/standardOnDay.js';
import { povertyTerms as terms } from './povertyPageTerms.js';

/** The page in one language. */
export function povertyPage(locale: Locale): string {
  const sections = povertyStandards().map((standard) => section(standard, locale));
  return [terms.head[locale], overview(locale), ...sections, measured(locale)].join('\n\n') + '\n';
}

/** Sources in the order in which they are first cited, numbered from 1. */
class Sources {
  readonly #lines: string[] = [];

  constructor(private readonly locale: Locale) {}

  /** The mark of how sure a value is, with the number of its source. */
  mark(citation: Citation): string {
    const line = sourceLine(citation, this.locale);
    if (!this.#lines.includes(line)) this.#lines.push(line);
    return `${MARKS[citation.provenance]} [${String(this.#lines.indexOf(line) + 1)}]`;
  }

  list(): string {
    return this.#lines.map((line, index) => `- [${String(index + 1)}] ${line}`).join('\n');
  }
}

const MARKS = { official: '✓✓', secondary: '✓', unconfirmed: '?', unknown: '–' } as const;

function sourceLine(
  { source, article, quotedIn, provenance, gazette, note }: Citation,
  locale: Locale,
): string {
  const name = (one: typeof source): string => {
    const text =
      one.kind === 'instrument' ? one.number : [one.publisher, one.title].filter(Boolean).join(': ');
    return one.url === undefined ? text : `[${text}](<${one.url}>)`;
  };
  const sure =
    quotedIn === undefined
      ? provenanceNames[provenance][locale]
      : `${terms.quoted[locale]} ${name(quotedIn)}`;
  const [print, of] = terms.gazette[locale];
  const gazetteText =
    gazette && [print, gazette.number, of, dayInWords(gazette.publishedOn)[locale]].join(' ');
  return [name(source), article, sure, gazetteText, note?.[locale]]
    .filter((part) => part !== undefined)
    .join(' — ');
}

function overview(locale: Locale): string {
  const rows = povertyStandards().map((standard) => {
    const { id, validity, indicators, scoreScale } = standard;
    const from = validity.from === null ? '–' : dayInWords(validity.from)[locale];
    return row([
      `\`${id}\``,
      from,
      dayInWords(validity.to)[locale],
      terms.shapes[standard.ruleShape][locale],
      indicators.length === 0 ? '–' : String(indicators.length),
      scoreScale?.circular ?? '–',
    ]);
  });
  return table(terms.overview[locale].split('|'), rows);
}

function section(standard: PovertyStandard, locale: Locale): string {
  const sources = new Sources(locale);
  const { id, name, validity, validitySources, notEstablished, deprivationCutoff: cutoff } = standard;
  const from = validity.from === null ? terms.noFirstDay[locale] : dayInWords(firstDayOf(standard))[locale];
  const points = [
    `${terms.texts[locale]}: ${standard.sources.map((one) => sources.mark(one)).join(', ')}`,
    `${terms.inForce[locale]}: ${from} ${sources.mark(validitySources.from)} – ${dayInWords(validity.to)[locale]} ${sources.mark(validitySources.to)}`,
    ...(cutoff === undefined
      ? []
      : [
          `${terms.cutoff[locale]}: ${limitWords({ atLeast: cutoff.atLeast })[locale]}${cutoff.outOf === undefined ? '' : ` ${terms.outOf[locale]} ${cutoff.outOf.value}`} ${sources.mark(cutoff.citation)}`,
        ]),
    ...notEstablished.map((text) => `${terms.open[locale]}: ${text[locale]}`),
  ];
  return [
    `## ${name.vi.charAt(0).toUpperCase()}${name.vi.slice(1)}${locale === 'en' ? ` / ${name.en}` : ''} (\`${id}\`)`,
    points.map((point) => `- ${point}`).join('\n'),
    linesTable(standard, sources, locale),
    classesTable(standard, sources, locale),
    ...(standard.scoreScale === undefined ? [] : [scale(standard, sources, locale)]),
    ...(standard.indicators.length === 0 ? [] : [indicatorsTable(standard, sources, locale)]),
    `${terms.sources[locale]}:`,
    sources.list(),
  ].join('\n\n');
}

function linesTable({ incomeLines }: PovertyStandard, sources: Sources, locale: Locale): string {
  const names = [...new Set(incomeLines.map(({ line }) => line))];
  const cell = (line: IncomeLine['line'], area: string): string =>
    incomeLines
      .filter((one) => one.line === line && one.area === area)
      .map(({ upTo, citation }) => `${amount(upTo.value, locale)} ${sources.mark(citation)}`)
      .join('');
  const rows = names.map((line) =>
    row([terms.lines[line][locale], cell(line, 'rural'), cell(line, 'urban')]),
  );
  return table(terms.linesHead[locale].split('|'), rows);
}

function classesTable({ classRules, aboveLines }: PovertyStandard, sources: Sources, locale: Locale): string {
  const names = [...new Set(classRules.map((rule) => rule.class))];
  const cell = (name: string, area: string): string =>
    classRules
      .filter((rule) => rule.class === name && rule.area === area)
      .map(({ anyOf, citation }) => `${branchWords(anyOf)[locale]} ${sources.mark(citation)}`)
      .join('');
  const rows = names.map((name) =>
    row([householdClassNames[name][locale], cell(name, 'rural'), cell(name, 'urban')]),
  );
  const above = aboveLines.map((name) => householdClassNames[name][locale]).join(terms.or[locale]);
  return `${table(terms.classesHead[locale].split('|'), rows)}\n\n${terms.above[locale]}: ${above}.`;
}

function scale({ scoreScale }: PovertyStandard, sources: Sources, locale: Locale): string {
  const { circular, incomeScoreName, deprivationScoreName, equivalents, pointsPerDeprivation, citation } =
    scoreScale as NonNullable<typeof scoreScale>;
  const steps = equivalents
    .map(
      ({ area, score, income }) => `${terms[area][locale]} ${score.value} = ${amount(income.value, locale)}`,
    )
    .join('; ');
  return `${terms.scores[locale]} ${circular} ${sources.mark(citation)}: ${incomeScoreName[locale]}: ${steps}; ${deprivationScoreName[locale]}: ${pointsPerDeprivation.value} ${terms.each[locale]}.`;
}

function indicatorsTable(
  { dimensions, indicators }: PovertyStandard,
  sources: Sources,
  locale: Locale,
): string {
  const nameOf = (id: string): BilingualText =>
    dimensions.find((one) => one.id === id)?.name ?? { vi: id, en: id };
  const conditionOf = ({ condition }: DeprivationIndicator): string => {
    if (condition === undefined) return '–';
    return `${condition.text[locale]} ${sources.mark(condition.citation)}`;
  };
  const rows = indicators.map((one) =>
    row([
      `\`${one.id}\``,
      nameOf(one.dimension)[locale],
      `${one.name[locale]} ${sources.mark(one.citation)}`,
      conditionOf(one),
    ]),
  );
  return table(terms.indicatorsHead[locale].split('|'), rows);
}

/** The years in which two standards were measured. */
function measured(locale: Locale): string {
  const years = Array.from({ length: 25 }, (_, index) => 2006 + index).map(standardsMeasuredIn);
  const lines = years
    .filter(({ standards }) => standards.length > 1)
    .map(({ year, standards }) => {
      const told = standards.map((one) => `\`${one.standard}\` (${terms.measured[one.measuredAs][locale]})`);
      return `- ${String(year)}: ${told.join(', ')}`;
    });
  return [terms.measuredHead[locale], lines.join('\n')].join('\n\n');
}

function amount(value: string, locale: Locale): string {
  return value.replace(/\B(?=(?:\d{3})+$)/g, locale === 'vi' ? '.' : ',');
}

function table(head: readonly string[], rows: readonly string[]): string {
  return [row(head), row(head.map(() => '---')), ...rows].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
