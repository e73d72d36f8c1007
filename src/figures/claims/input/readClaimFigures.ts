import type { Locale, Problem } from '../../../foundation/internal.js';
import type { ClaimKind } from '../kinds/claimKinds.js';
import { inputsOf, type NamedInput } from '../kinds/claimSums.js';
import type { Claim, ClaimInput, StatedFigure } from '../claimTypes.js';
import { collect } from './collectProblems.js';
import { criteriaBand } from './criteriaBand.js';
import { exactFigure } from './exactFigure.js';
import { pairFigures } from './pairFigures.js';
import { isOneFigure, notOneFigure, type OneFigure } from '../../oneFigure.js';
import { readFigure } from '../../reading/readFigure.js';
import { readTimes } from './readTimes.js';
import { withSpanOfRates } from './spanOfRates.js';
import { shareOfFraction } from './shareOfFraction.js';
import { readStatedFigure } from './readStatedFigure.js';
import type { Figure } from '../../types.js';

/** Read the inputs of a claim that are stated, by their names; adds what is wrong with them to the problems. */
export function readInputs(
  claim: Claim,
  form: ClaimKind | undefined,
  problems: Problem[],
): ReadonlyMap<string, OneFigure> {
  if (claim.kind === 'time-before-deadline') return readTimes(claim, problems);
  const stated = new Map<string, OneFigure>();
  for (const given of inputsOf(claim)) {
    const figure = readInputFigure(given.input, claim.locale, given.path, problems);
    if (figure === undefined) continue;
    if (isOneFigure(figure)) stated.set(given.name, criteriaBand(figure));
    else if (!splitPair(figure, given, form, claim, stated)) problems.push(notOneFigure(figure, given.path));
  }
  return claim.kind === 'rate-of-whole' ? withSpanOfRates(stated) : stated;
}

/** Read the claimed figure of a claim, if it is stated. Shares that make 100 make 100%, whether it is written or not. */
export function readClaimed(claim: Claim, problems: Problem[]): OneFigure | undefined {
  const implied: StatedFigure | null = claim.kind === 'shares-to-100' ? { text: '100%', exact: true } : null;
  const figure = readInputFigure(claim.claimed ?? implied, claim.locale, ['claimed'], problems);
  const meant = figure && asShare(figure);
  if (meant === undefined || isOneFigure(meant)) return meant;
  problems.push(notOneFigure(meant, ['claimed']));
  return undefined;
}

/** A small pair alone, claimed of others, is a fraction: `đạt 3/4`. */
function asShare(figure: Figure): Figure {
  if (figure.form !== 'pair' || figure.unitWords.text !== '' || figure.unitWords.per !== null) return figure;
  const { numerator, denominator } = figure;
  const isSmall = [numerator, denominator].every(({ value }) => /^[1-9]\d?$/.test(value));
  if (!isSmall || Number(numerator.value) >= Number(denominator.value)) return figure;
  const { kind, text, locale, ambiguous, unit, unitWords, qualifier, changeDirection } = figure;
  return shareOfFraction({
    ...{ kind, form: 'fraction', text, locale, ambiguous, unit, unitWords, qualifier, changeDirection },
    ...{ numerator: numerator.value, denominator: denominator.value },
  });
}

/** Read an input that stands alone and is one figure. */
export function readOneInput(
  input: ClaimInput | null,
  path: Problem['path'],
  problems: Problem[],
  locale?: Locale,
): OneFigure | undefined {
  const figure = readInputFigure(input, locale, path, problems);
  if (figure === undefined || isOneFigure(figure)) return figure;
  problems.push(notOneFigure(figure, path));
  return undefined;
}

/** A pair given as the first of two inputs gives the second, too, unless that is stated. */
function splitPair(
  figure: Figure,
  { name }: NamedInput,
  form: ClaimKind | undefined,
  claim: Claim,
  stated: Map<string, OneFigure>,
): boolean {
  const [first, second, ...more] = form?.inputs ?? [];
  const other = inputsOf(claim).find((input) => input.name === second)?.input ?? null;
  if (figure.form !== 'pair' || name !== first || second === undefined) return false;
  if (more.length > 0 || other !== null) return false;
  const { numerator, denominator } = pairFigures(figure);
  stated.set(first, numerator).set(second, denominator);
  return true;
}

function readInputFigure(
  input: ClaimInput | null,
  locale: Locale | undefined,
  path: Problem['path'],
  problems: Problem[],
): Figure | undefined {
  if (input === null) return undefined;
  if (typeof input === 'object' && !('text' in input)) return exactFigure(input);
  if (typeof input === 'object' && 'kind' in input) return shareOfFraction(input);
  const options = locale === undefined ? {} : { locale };
  const read = collect(
    () =>
      typeof input === 'object'
        ? readStatedFigure({ ...options, ...input })
        : readFigure(String(input).normalize('NFC'), options),
    path,
    problems,
  );
  return read && shareOfFraction(read);
}
