/**
 * The figures of a press release, and whether they follow from each other.
 *
 *   npx ts-node check-a-press-release.ts [text file] [--lang vi|en] [--strict]
 *
 * Without a file it checks sentences of three published pages, whose titles stand in data/press-release.txt. The library finds the
 * claims that the text makes by itself; a claim of a form that it does not know is not checked. Exit code: 0 checked; 1 with --strict,
 * if a claim does not follow from its inputs; 2 if something given to the program cannot be used.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  checkText,
  describeError,
  explain,
  findFigures,
  formatFigure,
  impliedValue,
  isMtqgError,
  type CheckedClaim,
  type Figure,
  type Locale,
} from 'mtqg';

const words = {
  vi: {
    figures: 'Số liệu trong văn bản (dòng:cột)',
    claims: 'Kiểm tra số công bố (dòng:cột)',
    lessSure: 'Cách đọc chưa chắc chắn',
    findings: { consistent: 'KHỚP', inconsistent: 'KHÔNG KHỚP', unknowable: 'CHƯA KẾT LUẬN ĐƯỢC' },
    noFile: 'không đọc được tệp',
    noQuantity: 'không phải đại lượng',
  },
  en: {
    figures: 'Figures in the text (line:column)',
    claims: 'Claims checked (line:column)',
    lessSure: 'This reading is not certain',
    findings: { consistent: 'FOLLOWS', inconsistent: 'DOES NOT FOLLOW', unknowable: 'CANNOT BE KNOWN' },
    noFile: 'the file cannot be read',
    noQuantity: 'no quantity',
  },
} as const;

/** What makes the program stop, as its user is told. */
class Unusable extends Error {}

function main(): number {
  const { file, locale, strict } = readArguments();
  const text = readText(file, locale);
  // Nothing is printed before all is known to be of use.
  const { figures } = usable(file, locale, () => findFigures(text));
  const checked = checkText(text);

  printTitle(words[locale].figures);
  for (const { figure, startOffset } of figures)
    console.log(`${placeOf(startOffset, text).padStart(7)}  ${meaningOf(figure, locale)}`);

  printTitle(words[locale].claims);
  const claims = [...checked.consistent, ...checked.inconsistent, ...checked.unknowable];
  for (const claim of claims.sort((one, other) => one.found.startOffset - other.found.startOffset))
    printClaim(claim, text, locale);
  console.log(`\n${explain(checked, locale)}`);
  return strict && checked.inconsistent.length > 0 ? 1 : 0;
}

/** A claim: where and how the text makes it, whether it follows, and why. */
function printClaim({ found, verdict }: CheckedClaim, text: string, locale: Locale): void {
  const { lessSure, findings } = words[locale];
  const written = text.slice(found.startOffset, found.endOffset).replace(/\s+/g, ' ');
  console.log(`${placeOf(found.startOffset, text)} ${findings[verdict.verdict]} · “${written}”`);
  if (found.certainty === 'moderate') console.log(indent(`${lessSure}: ${found.reason.text[locale]}.`));
  console.log(indent(explain(verdict, locale)));
  if (verdict.verdict === 'unknowable') console.log(indent(explain(impliedValue(found.claim), locale)));
}

function readArguments(): { readonly file: string; readonly locale: Locale; readonly strict: boolean } {
  const options = {
    lang: { type: 'string', default: 'vi' },
    strict: { type: 'boolean', default: false },
  } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  if (values.lang !== 'vi' && values.lang !== 'en') throw new Unusable(`--lang vi | en: ${values.lang}`);
  const [file = join(__dirname, 'data', 'press-release.txt')] = positionals;
  return { file, locale: values.lang, strict: values.strict };
}

function readText(file: string, locale: Locale): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Unusable(`${file}: ${words[locale].noFile}`);
  }
}

/** Do something with what was given; if the library refuses it, tell what of it and why. */
function usable<T>(what: string, locale: Locale, use: () => T): T {
  try {
    return use();
  } catch (error) {
    if (isMtqgError(error)) throw new Unusable(`${what}\n${indent(describeError(error, locale))}`);
    throw error;
  }
}

/** A figure as it was understood: what was written, and what it may stand for if that is not one number. */
function meaningOf(figure: Figure, locale: Locale): string {
  if (figure.form === 'not-a-quantity') return `${figure.text}  (${words[locale].noQuantity})`;
  const written = formatFigure(figure, locale);
  if (figure.form !== 'single' || figure.exact || figure.unit === null) return written;
  const range = { kind: 'range', ...figure.interval, unit: figure.unit } as const;
  return `${written}  (${formatFigure(range, locale)})`;
}

function placeOf(start: number, text: string): string {
  const before = text.slice(0, start).split('\n');
  return `${String(before.length)}:${String((before.at(-1) ?? '').length + 1)}`;
}

function printTitle(title: string): void {
  console.log(`\n${title}\n${'='.repeat(title.length)}`);
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}

try {
  process.exitCode = main();
} catch (error) {
  if (!(error instanceof Unusable || isWrongOption(error))) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function isWrongOption(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
