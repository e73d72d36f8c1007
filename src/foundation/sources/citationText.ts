import { problemError, throwProblems } from '../errors/errors.js';
import { guarded } from '../errors/guarded.js';
import { localeProblems } from '../writing/formatOptions.js';
import { dayInWords } from '../days/dayText.js';
import { lazyPattern } from '../reading/lazy.js';
import {
  instrumentNames,
  provenanceNames,
  type Citation,
  type GazettePrint,
  type LegalInstrument,
  type Publication,
} from './sources.js';
import type { Locale } from '../writing/text.js';

/**
 * A citation in words: the place, the instrument with its date and issuer, and how sure it is.
 *
 * @param citation - The citation.
 * @param locale - The language.
 * @throws MtqgError `not-one-of` for another language, `wrong-type` for what is no citation.
 *
 * @example
 * ```ts
 * import { citationText } from 'mtqg/foundation';
 *
 * const source = { kind: 'publication', title: 'Báo cáo 2023', publisher: 'UBND tỉnh', publishedOn: '2024-01-15' } as const;
 * citationText({ source, article: 'tr. 4', provenance: 'secondary' }, 'vi');
 * // => 'Báo cáo 2023, UBND tỉnh, 15/01/2024, tr. 4 (theo nguồn thứ cấp)'
 * ```
 */
export function citationText(citation: Citation, locale: Locale): string {
  throwProblems(localeProblems(locale));
  return guarded('citation', 'object', () => {
    // What is written as text would otherwise be whatever stands there.
    if (!isNamed(citation)) throw problemError('wrong-type', ['citation'], { expected: 'object' });
    return textOf(citation, locale);
  });
}

function isNamed({ source, provenance }: Citation): boolean {
  const name: unknown = source.kind === 'instrument' ? source.number : source.title;
  return typeof name === 'string' && Object.hasOwn(provenanceNames, provenance);
}

function textOf(citation: Citation, locale: Locale): string {
  const { source, article, gazette } = citation;
  const name =
    source.kind === 'instrument'
      ? instrumentText(source, article, locale)
      : [publicationText(source, locale), ...(article === undefined ? [] : [article])].join(', ');
  const sure = sureText(citation, locale);
  return `${name} (${gazette === undefined ? sure : `${sure}, ${gazetteText(gazette, locale)}`})`;
}

function sureText({ source, quotedIn, readIn, provenance }: Citation, locale: Locale): string {
  if (quotedIn !== undefined) return quotedText(quotedIn, locale);
  // A print does not make sure what was not read in it.
  if (readIn === undefined || provenance !== 'official')
    return (source.kind === 'publication' ? publicationNames : provenanceNames)[provenance][locale];
  return `${locale === 'vi' ? 'đọc trong' : 'read in'} ${readIn[locale]}`;
}

/** What each level of provenance is called of what is no legal text. */
const publicationNames: typeof provenanceNames = /* @__PURE__ */ (() => ({
  ...provenanceNames,
  official: { vi: 'đọc trong tài liệu gốc', en: 'read in the publication itself' },
  unconfirmed: { vi: 'chưa đối chiếu với tài liệu gốc', en: 'unconfirmed' },
}))();

function gazetteText({ number, publishedOn }: GazettePrint, locale: Locale): string {
  const day = dayInWords(publishedOn)[locale];
  return locale === 'vi' ? `Công báo số ${number} ngày ${day}` : `Official Gazette ${number} of ${day}`;
}

function instrumentText(
  { instrument, number, signedOn, issuer }: LegalInstrument,
  article: string | undefined,
  locale: Locale,
): string {
  const name = instrumentNames[instrument][locale];
  const day = dayInWords(signedOn)[locale];
  if (locale === 'en')
    return `${name} ${number} of ${day}${article === undefined ? '' : `, ${englishArticle(article)}`}`;
  return `${article === undefined ? '' : `${article} `}${name} số ${number} ngày ${day} của ${issuer.vi}`;
}

function publicationText({ title, publisher, publishedOn }: Publication, locale: Locale): string {
  return [title, publisher, publishedOn && dayInWords(publishedOn)[locale]]
    .filter((part) => part !== undefined)
    .join(', ');
}

function quotedText({ title, publisher }: Publication, locale: Locale): string {
  return `${locale === 'vi' ? 'dẫn theo' : 'as quoted by'} ${publisher ?? title}`;
}

/** The parts of a legal text, with what English calls them. */
const PARTS = {
  điểm: 'point',
  khoản: 'clause',
  điều: 'Article',
  mục: 'section',
  chương: 'Chapter',
  'phụ lục': 'Annex',
  tiết: 'item',
  'mẫu số': 'form',
  'chú thích': 'note',
} as const;

const partPattern = /* @__PURE__ */ lazyPattern(
  '(điểm|khoản|điều|mục|chương|phụ lục|tiết|mẫu số|chú thích) ([\\p{L}\\d.]+)(?: |$)',
  'giuy',
);

/** `điểm b khoản 1 Điều 12` as `Article 12, clause 1, point b`; as it is where it says anything else. */
function englishArticle(article: string): string {
  const part = partPattern();
  part.lastIndex = 0;
  const found: string[] = [];
  let end = 0;
  for (let match = part.exec(article); match !== null; match = part.exec(article)) {
    const [, name, number] = match as unknown as readonly [string, string, string];
    found.unshift(`${PARTS[name.toLowerCase() as keyof typeof PARTS]} ${number}`);
    end = part.lastIndex;
  }
  return end === article.length ? found.join(', ') : article;
}
