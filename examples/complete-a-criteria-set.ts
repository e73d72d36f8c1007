/**
 * A criteria set completed by a province: what its file changes, and how a commune stands before and after.
 *
 *   npx ts-node complete-a-criteria-set.ts [overlay file] [--lang vi|en] [--schema]
 *
 * Without a file it takes data/binh-phuoc-overlay.json, what the province of Bình Phước set in 2022 for roads, and scores a
 * commune with it. With a file it says what the file changes in the set that it is for, or what is wrong with it. With --schema it
 * prints the JSON Schema of such files. Exit code: 0 if the file can be applied; 2 if it cannot be used.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  commune2021to2025,
  describeError,
  explain,
  formatQuantity,
  isMtqgError,
  listOverlayChanges,
  officialCriteriaSets,
  requirementText,
  scoreCriteria,
  statusNames,
  withThresholds,
  type CriteriaSet,
  type Locale,
  type Quantity,
  type ThresholdOverlay,
} from 'mtqg';
import { thresholdOverlaySchema } from 'mtqg/schemas';
import * as z from 'zod';

const words = {
  vi: {
    score: 'Một xã đặc biệt khó khăn ở Đông Nam Bộ (số liệu giả định), ngày 31/12/2023',
    noFile: 'không đọc được tệp',
    noJson: 'không phải là JSON',
    noSet: 'không có bộ tiêu chí',
    applied: 'Áp dụng được.',
    lacks: 'thiếu',
    passes: 'vượt',
  },
  en: {
    score: 'An extremely difficult commune of the Southeast (figures made up), on 2023-12-31',
    noFile: 'the file cannot be read',
    noJson: 'is no JSON',
    noSet: 'there is no criteria set',
    applied: 'It can be applied.',
    lacks: 'short by',
    passes: 'above by',
  },
} as const satisfies Record<Locale, Record<string, string>>;

class Unusable extends Error {}

main();

function main(): void {
  try {
    const { values, positionals } = parseArgs({
      options: { lang: { type: 'string', default: 'vi' }, schema: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const { lang, schema } = values;
    if (lang !== 'vi' && lang !== 'en') throw new Unusable(`--lang vi | en: ${lang}`);
    if (schema) {
      console.log(JSON.stringify(z.toJSONSchema(thresholdOverlaySchema, { io: 'input' }), null, 2));
      return;
    }
    const [file] = positionals;
    const overlay = readOverlay(file ?? join(__dirname, 'data', 'binh-phuoc-overlay.json'), lang);
    const set = officialCriteriaSets().find(({ id }) => id === overlay.set);
    if (set === undefined) throw new Unusable(`${words[lang].noSet}: ${overlay.set}`);
    apply(set, overlay, lang);
    if (file === undefined) printScores(set, withThresholds(set, overlay), lang);
  } catch (error) {
    if (!(error instanceof Unusable) && !isParseArgsError(error)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

/** What the file holds. All that is wrong with its form is said at once; whether it fits its set is for the set to say. */
function readOverlay(file: string, lang: Locale): ThresholdOverlay {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Unusable(`${file}: ${words[lang].noFile}`);
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new Unusable(`${file}: ${words[lang].noJson}`);
  }
  const read = thresholdOverlaySchema.safeParse(data);
  if (read.success) return read.data;
  // Of what is no overlay, the library says what is wrong, whatever set it is laid over.
  return refused(() => {
    withThresholds(commune2021to2025(), data as ThresholdOverlay);
    throw new Unusable(file);
  }, lang);
}

/** Say what is wrong with what the library refuses. */
function refused<T>(action: () => T, lang: Locale): T {
  try {
    return action();
  } catch (error) {
    if (!isMtqgError(error)) throw error;
    throw new Unusable(describeError(error, lang));
  }
}

/** Say what changes, then whether it may. */
function apply(set: CriteriaSet, overlay: ThresholdOverlay, lang: Locale): void {
  refused(() => {
    try {
      console.log(`${explain(listOverlayChanges(set, overlay), lang)}\n`);
    } finally {
      // It says what is wrong with all entries, not only with those that cannot be listed.
      withThresholds(set, overlay);
    }
  }, lang);
  console.log(`${words[lang].applied}\n`);
}

function printScores(national: CriteriaSet, provincial: CriteriaSet, lang: Locale): void {
  const assessment = {
    set: national.id,
    subject: { level: 'commune', name: 'A' },
    date: '2023-12-31',
    facts: { region: 'DNB', 'extremely-difficult': true },
    findings: {
      '2.1': { value: '100' },
      '2.2': { value: '85.5' },
      '2.3': { value: '50' },
      '2.4': { value: '69.9' },
    },
  } as const;
  const [before, after] = [national, provincial].map((set) =>
    scoreCriteria(set, assessment).criteria.find(({ id }) => id === '2'),
  );
  console.log(words[lang].score);
  for (const { id, value, status, threshold, margin } of after?.indicators ?? []) {
    const earlier = before?.indicators.find((indicator) => indicator.id === id);
    const asked = threshold?.requirement;
    const needed = asked?.kind === 'number' ? requirementText(asked, lang) : '—';
    const by = margin === undefined ? '' : marginText(margin, lang);
    console.log(
      `  ${id}  ${value === undefined ? '—' : formatQuantity(value, lang)}  ${needed}  ` +
        `${statusOf(earlier?.status, lang)} → ${statusOf(status, lang)}${by}`,
    );
  }
  console.log(`  2    ${statusOf(before?.status, lang)} → ${statusOf(after?.status, lang)}`);
}

/** By how much a threshold is missed or passed. */
function marginText({ value, unit }: Quantity, lang: Locale): string {
  if (value === '0') return '';
  const { lacks, passes } = words[lang];
  const size = formatQuantity({ value: value.replace('-', ''), unit }, lang);
  return ` (${value.startsWith('-') ? lacks : passes} ${size})`;
}

function statusOf(status: keyof typeof statusNames | 'not-named' | undefined, lang: Locale): string {
  return status === undefined || status === 'not-named' ? '—' : statusNames[status][lang];
}

function isParseArgsError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
