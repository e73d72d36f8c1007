/**
 * The figures of a press release, and whether they follow from each other.
 *
 *   npx ts-node check-a-press-release.ts [text file] [claims file] [--lang vi|en] [--strict]
 *
 * Without files it checks sentences of three published pages, whose titles stand in data/press-release.txt. A claims file is JSON:
 * what each claim is about, and the claim as `verifyClaim` takes it. Exit code: 0 checked; 1 with --strict, if a claim does not
 * follow from its inputs; 2 if something given to the program cannot be used.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  describeError,
  explain,
  findFigures,
  formatFigure,
  impliedValue,
  isMtqgError,
  verifyClaim,
  type Claim,
  type Figure,
  type Locale,
} from 'mtqg';

const words = {
  vi: {
    figures: 'Số liệu trong văn bản (dòng:cột)',
    claims: 'Kiểm tra số công bố',
    findings: { consistent: 'KHỚP', inconsistent: 'KHÔNG KHỚP', unknowable: 'CHƯA KẾT LUẬN ĐƯỢC' },
    noFile: 'không đọc được tệp',
    noJson: 'không phải là JSON gồm tên và nội dung các số cần kiểm tra',
    noQuantity: 'không phải đại lượng',
  },
  en: {
    figures: 'Figures in the text (line:column)',
    claims: 'Claims checked',
    findings: { consistent: 'FOLLOWS', inconsistent: 'DOES NOT FOLLOW', unknowable: 'CANNOT BE KNOWN' },
    noFile: 'the file cannot be read',
    noJson: 'is no JSON of names and claims',
    noQuantity: 'no quantity',
  },
} as const;

/** What makes the program stop, as its user is told. */
class Unusable extends Error {}

function main(): number {
  const { files, locale, strict } = readArguments();
  const [textFile, claimsFile] = files;
  const text = readText(textFile, locale);
  const claims = readClaims(claimsFile, locale);
  // Nothing is printed before all is known to be of use.
  const { figures } = usable(textFile, locale, () => findFigures(text));
  const verdicts = claims.map(([about, claim]) => ({
    about,
    claim,
    verdict: usable(about, locale, () => verifyClaim(claim)),
  }));

  printTitle(words[locale].figures);
  for (const { figure, startOffset } of figures)
    console.log(`${placeOf(startOffset, text).padStart(7)}  ${meaningOf(figure, locale)}`);

  printTitle(words[locale].claims);
  for (const { about, claim, verdict } of verdicts) {
    console.log(`${words[locale].findings[verdict.verdict]} · ${about}\n${indent(explain(verdict, locale))}`);
    if (verdict.verdict === 'unknowable') console.log(indent(explain(impliedValue(claim), locale)));
  }
  return strict && verdicts.some(({ verdict }) => verdict.verdict === 'inconsistent') ? 1 : 0;
}

function readArguments(): {
  readonly files: readonly [string, string];
  readonly locale: Locale;
  readonly strict: boolean;
} {
  const options = {
    lang: { type: 'string', default: 'vi' },
    strict: { type: 'boolean', default: false },
  } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  if (values.lang !== 'vi' && values.lang !== 'en') throw new Unusable(`--lang vi | en: ${values.lang}`);
  const data = join(__dirname, 'data');
  const [text = join(data, 'press-release.txt'), claims = join(data, 'press-release-claims.json')] =
    positionals;
  return { files: [text, claims], locale: values.lang, strict: values.strict };
}

function readText(file: string, locale: Locale): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Unusable(`${file}: ${words[locale].noFile}`);
  }
}

function readClaims(file: string, locale: Locale): readonly (readonly [string, Claim])[] {
  const text = readText(file, locale);
  try {
    // Whether each is a claim, verifyClaim finds out by itself.
    return Object.entries(JSON.parse(text) as Readonly<Record<string, Claim>>);
  } catch {
    throw new Unusable(`${file}: ${words[locale].noJson}`);
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
