/**
 * A resolution as a JSON file: where its targets stand, which hold it back, which contradict each other, what the published methods
 * say of one of them, and what to do next.
 *
 *   npx ts-node a-resolution-and-its-targets.ts [file] [--lang vi|en]
 *
 * Without a file it takes the targets that Lai Châu set itself for 2025 (data/lai-chau-resolution.json, which says what of it is
 * published and what is made up). Exit code: 0 assessed; 2 if the file cannot be used.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  assessmentMethods,
  assessPortfolio,
  compareAssessments,
  describeError,
  explain,
  formatQuantity,
  isMtqgError,
  isRefusal,
  planToTarget,
  type AssessmentComparisonInput,
  type BilingualText,
  type JudgeId,
  type LevelTarget,
  type Locale,
  type PlaceCriteria,
  type Portfolio,
  type PortfolioInput,
  type Quantity,
  type Subject,
  type Target,
  type TargetStatus,
} from 'mtqg';

/** What the file holds. */
interface Resolution extends PortfolioInput {
  readonly title: BilingualText;
  readonly source: string;
  readonly madeUp: string;
  readonly communes: readonly PlaceCriteria[];
}

const statusNames: Readonly<Record<TargetStatus, BilingualText>> = {
  met: { vi: 'đạt', en: 'met' },
  lost: { vi: 'đã đạt, nay không còn', en: 'lost' },
  overshot: { vi: 'vượt quá', en: 'overshot' },
  'on-pace': { vi: 'đúng tiến độ', en: 'on pace' },
  behind: { vi: 'chậm tiến độ', en: 'behind' },
  'moving-away': { vi: 'đi xa mục tiêu', en: 'moving away' },
  'deadline-passed': { vi: 'quá hạn', en: 'deadline passed' },
  undetermined: { vi: 'chưa xác định', en: 'undetermined' },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string', default: 'vi' } },
});
const locale: Locale = values.lang === 'en' ? 'en' : 'vi';
const [file = join(__dirname, 'data', 'lai-chau-resolution.json')] = positionals;

/** Assess the file, and give the exit code. */
function main(): number {
  let resolution: Resolution;
  try {
    resolution = JSON.parse(readFileSync(file, 'utf8')) as Resolution;
  } catch {
    console.error(
      `${file}: ${said('không đọc được, hoặc không phải là JSON', 'cannot be read, or is no JSON')}`,
    );
    return 2;
  }
  const { title, source, madeUp, communes, ...input } = resolution;
  try {
    const portfolio = assessPortfolio({ subject: title, ...input });
    console.log([title[locale], source, madeUp].join('\n'));
    printStates(portfolio, input.targets);
    printTogether(portfolio);
    printMethods(input);
    printPlan(input.targets, communes);
    return 0;
  } catch (error) {
    if (!isMtqgError(error)) throw error;
    console.error(describeError(error, locale));
    return 2;
  }
}

/** Each target: where it stands, and what it lacks. */
function printStates({ items }: Portfolio, targets: readonly Target[]): void {
  printTitle({ vi: 'Từng mục tiêu', en: 'Each target' });
  for (const { targetId, result } of items) {
    const target = targets.find(({ id }) => id === targetId);
    const status = statusNames[result.status][locale];
    const others = result.possibleStatuses.filter((one) => one !== result.status);
    const may = others.map((one) => statusNames[one][locale]).join(', ');
    console.log(
      [
        targetId.padEnd(5),
        words(target?.name).padEnd(50),
        `${status}${may === '' ? '' : ` (${said('có thể', 'or')} ${may})`}`.padEnd(34),
        isRefusal(result.gap)
          ? result.gap.reason[locale]
          : `${said('còn thiếu', 'lacks')} ${show(result.gap)}`,
      ].join(' '),
    );
  }
}

/** What is told of all of them together. */
function printTogether(portfolio: Portfolio): void {
  printTitle({ vi: 'Cả Nghị quyết', en: 'The resolution as a whole' });
  console.log(explain(portfolio, locale));
}

/** What the published methods say of the criteria per commune, and why they differ. */
function printMethods({ targets, observed = [] }: PortfolioInput): void {
  printTitle({ vi: 'Tiêu chí bình quân theo từng phương pháp', en: 'Criteria per commune by each method' });
  const { unit, direction, target } = targets.find(({ id }) => id === 'KH-2') as LevelTarget;
  const { observations = [] } = observed.find(({ targetId }) => targetId === 'KH-2') ?? {};
  const found = 'kind' in observations ? [] : observations;
  const { assessments, disagreements } = compareAssessments({
    unit,
    direction,
    observations: found
      .filter(({ figureStatus }) => figureStatus !== 'forecast')
      .map(({ year, value }) => ({ year, value })),
    target,
  } as AssessmentComparisonInput);
  for (const { method, progressClass } of assessments) {
    if (progressClass === undefined) continue;
    const verdict = isRefusal(progressClass)
      ? `— (${progressClass.reason[locale]})`
      : progressClass.name[locale];
    console.log(`${method.shortName[locale].padEnd(18)} ${verdict}`);
  }
  for (const { judges, causes } of disagreements)
    console.log(`${judges.map(judgeName).join(' ≠ ')}: ${causes.map(({ text }) => text[locale]).join('; ')}`);
}

function judgeName(judge: JudgeId): string {
  return judge === 'linear-pace'
    ? said('tiến độ theo đường thẳng', 'the linear pace')
    : assessmentMethods[judge].shortName[locale];
}

/** Which criteria to push so that no commune is under 15. */
function printPlan(targets: readonly Target[], communes: readonly PlaceCriteria[]): void {
  printTitle({
    vi: 'Việc cần làm để không còn xã dưới 15 tiêu chí',
    en: 'What to do so that no commune is under 15',
  });
  const floor = targets.find(({ id }) => id === 'NQ-2');
  if (floor?.kind !== 'floor') return;
  const { kind, unit, countedIn, target } = floor;
  const plan = planToTarget(communes, {
    target: { kind, unit, countedIn, target },
    costs: [
      { cost: { value: 2, unit: 'billionVND' } },
      { criterion: '2', cost: { value: 6, unit: 'billionVND' } },
      { criterion: '17', cost: { value: '0.8', unit: 'billionVND' } },
    ],
  });
  console.log(explain(plan, locale));
}

function printTitle(title: BilingualText): void {
  console.log(`\n${title[locale]}\n${'='.repeat(title[locale].length)}`);
}

function said(vi: string, en: string): string {
  return locale === 'vi' ? vi : en;
}

function words(subject: Subject | undefined): string {
  return typeof subject === 'string' ? subject : (subject?.[locale] ?? '');
}

/** To two decimals, if it has any. */
function show(figure: Quantity): string {
  return formatQuantity(figure, locale, figure.value.includes('.') ? { decimals: 2 } : {});
}

process.exitCode = main();
