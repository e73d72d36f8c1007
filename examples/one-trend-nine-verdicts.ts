/**
 * One poor rate, judged by the published methods of progress towards targets: what each says, and why they differ. The figures
 * are invented; the table is that of the methods' own formulas.
 */
import {
  assessmentMethods,
  compareAssessments,
  formatNumber,
  isRefusal,
  type AssessmentMethodId,
  type JudgeId,
  type Quantity,
  type Refusal,
} from 'mtqg';

/** Baseline in 2015, latest in 2022, target in 2030. */
const cases = [
  { name: 'A', baseline: 28, current: 20, target: 14 },
  { name: 'B', baseline: 28, current: 24, target: 14 },
  { name: 'C', baseline: 28, current: 27, target: 14 },
  { name: 'D', baseline: 28, current: 29, target: 14 },
  { name: 'E', baseline: 20, current: 10, target: 0 },
];

const nameOf = (judge: JudgeId): string =>
  judge === 'linear-pace' ? 'the linear pace' : assessmentMethods[judge].shortName.en;

const show = (figure: Quantity | Refusal | undefined, decimals: number): string =>
  figure === undefined || isRefusal(figure) ? '' : formatNumber(figure.value, 'en', { decimals });

for (const { name, baseline, current, target } of cases) {
  const { assessments, pace, onLinearPath, disagreements } = compareAssessments({
    indicatorName: 'poor rate',
    unit: 'percent',
    direction: 'at-most',
    observations: [
      { year: 2015, value: baseline },
      { year: 2022, value: current },
    ],
    target: { value: target, year: 2030 },
    // As the program of Open SDG does: a zero is computed as 0.001.
    compatible: true,
  });
  console.log(`${name}  ${String(baseline)}% → ${String(current)}%, target ${String(target)}%`);
  for (const { method, progressClass, rateRatio, progressScore } of assessments) {
    const figures = [show(rateRatio, 3), progressScore && `score ${show(progressScore, 2)}`].filter(Boolean);
    const verdict =
      progressClass === undefined
        ? ''
        : isRefusal(progressClass)
          ? `refused: ${progressClass.reason.en}`
          : progressClass.name.en;
    console.log(`   ${method.shortName.en.padEnd(11)} ${[verdict, ...figures].filter(Boolean).join('; ')}`);
  }
  if (!isRefusal(pace)) console.log(`   linear pace ratio ${show(pace.linear.rateRatio, 3)}`);
  const shifted = onLinearPath.filter(({ methodId, progressClass }) => {
    const own = ownClass(methodId);
    return !isRefusal(progressClass) && own !== undefined && own !== progressClass.code;
  });
  for (const { methodId, progressClass } of shifted)
    if (!isRefusal(progressClass))
      console.log(
        `   on a straight way ${assessmentMethods[methodId].shortName.en} would say: ${progressClass.name.en}`,
      );
  for (const { judges, causes } of disagreements)
    console.log(`   ${judges.map(nameOf).join(' ≠ ')}: ${causes.map(({ text }) => text.en).join('; ')}`);
  console.log('');

  function ownClass(id: AssessmentMethodId): string | undefined {
    const found = assessments.find(({ method }) => method.id === id)?.progressClass;
    return found === undefined || isRefusal(found) ? undefined : found.code;
  }
}
