import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  checkText,
  findClaims,
  findFigures,
  parseFigure,
  verifyClaim,
  type Claim,
  type Figure,
  type FoundClaim,
  type SingleFigure,
} from '../../src/figures/index.js';
import { isSoundClaim, plainVerdict } from '../../src/figures/claims/judging/plainVerdict.js';
import { explain, isMtqgError } from '../../src/foundation/index.js';
import { pieces, sentences } from './repeatedTexts.js';

interface StoredClaim {
  readonly id: string;
  readonly kind: string;
  readonly subkind?: string;
  readonly language?: 'vi' | 'en';
  readonly quote: string;
  readonly inputs: Readonly<Record<string, { readonly as_written: string }>>;
  readonly claimed: { readonly as_written: string } | null;
  readonly readings: readonly { readonly formula: string }[];
}

const path = process.env['MTQG_CLAIMS'] ?? new URL('../fixtures/claims.json', import.meta.url);
const { claims } = JSON.parse(readFileSync(path, 'utf8')) as { readonly claims: readonly StoredClaim[] };

/** The values of a figure; a pair has two. */
const valuesOf = (figure: Figure): readonly string[] => {
  switch (figure.form) {
    case 'single':
      return [figure.value];
    case 'range':
      return [`${figure.lower.value}-${figure.upper.value}`];
    case 'pair':
      return [figure.numerator.value, figure.denominator.value];
    default:
      return [];
  }
};
const written = ({ as_written: text }: { readonly as_written: string }, locale: 'vi' | 'en'): string => {
  try {
    return valuesOf(parseFigure(text, { locale })).join('/');
  } catch {
    return '';
  }
};

const inputsOf = ({ claim }: FoundClaim): readonly string[] => {
  const inputs = 'inputs' in claim ? Object.values(claim.inputs) : [];
  return inputs.flatMap((input) =>
    typeof input === 'object' && input !== null && 'form' in input ? valuesOf(input) : [],
  );
};
const claimedOf = ({ claim }: FoundClaim): string => {
  const { claimed } = claim;
  return typeof claimed === 'object' && claimed !== null && 'form' in claimed
    ? valuesOf(claimed).join('/')
    : '100';
};

/** The stored kinds in the library's terms. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  share: ['share', 'common-denominator', 'target-achievement'],
  disbursement: ['disbursement', 'target-achievement'],
  change_points: ['change-in-points'],
  average_annual_reduction: ['average-annual-change'],
  relative_change: ['relative-change', 'multiple'],
  average: ['average-per-unit'],
  composition: ['composition', 'share', 'target-achievement', 'shares-to-100'],
  households_count_change: ['change-in-points', 'stock-and-flow'],
  target_gap: ['target-achievement', 'target-excess'],
  distribution: ['composition', 'distribution'],
};

const isSame = (stored: StoredClaim, found: FoundClaim): boolean => {
  const locale = stored.language ?? 'vi';
  const needed = new Set(Object.values(stored.inputs).map((input) => written(input, locale)));
  const isClaimed =
    stored.subkind === 'shares_sum_to_100' ||
    (stored.claimed !== null && written(stored.claimed, locale) === claimedOf(found));
  const isKind = kinds[stored.kind]?.includes(found.claim.kind) === true;
  const given = new Set(inputsOf(found));
  return isKind && isClaimed && needed.size === given.size && [...needed].every((value) => given.has(value));
};

/** Whether all inputs of a claim stand in its quote: its formula has no other number either, but the 100 of per cent and years. */
const standsInQuote = (stored: StoredClaim): boolean => {
  const locale = stored.language ?? 'vi';
  const [reading] = stored.readings;
  if (reading === undefined || stored.claimed === null) return false;
  const others = reading.formula.replaceAll('100', '').match(/(?<!\w)\d{2,}/g) ?? [];
  const present = new Set(
    findFigures(stored.quote, { locale }).figures.flatMap(({ figure }) => valuesOf(figure)),
  );
  const isThere = (number: { readonly as_written: string }): boolean => present.has(written(number, locale));
  const isClaimedThere = stored.subkind === 'shares_sum_to_100' || isThere(stored.claimed);
  return others.length === 0 && Object.values(stored.inputs).every(isThere) && isClaimedThere;
};

describe('the claims of published sentences', () => {
  it('are found, and none that the sentences do not make', () => {
    const byQuote = new Map<string, StoredClaim[]>();
    for (const claim of claims) byQuote.set(claim.quote, [...(byQuote.get(claim.quote) ?? []), claim]);
    let [eligible, found, findings, right] = [0, 0, 0, 0];
    const missed: string[] = [];
    const wrong: string[] = [];
    for (const [quote, stored] of byQuote) {
      const locale = stored[0]?.language ?? 'vi';
      const these = findClaims(quote, { locale }).claims;
      for (const claim of stored.filter(standsInQuote)) {
        eligible += 1;
        if (these.some((one) => isSame(claim, one))) found += 1;
        else missed.push(claim.id);
      }
      for (const one of these) {
        findings += 1;
        // A claim that is not stored and whose figures fit is one that the sentence makes beside.
        const isRight =
          stored.some((claim) => isSame(claim, one)) || verifyClaim(one.claim).verdict === 'consistent';
        if (isRight) right += 1;
        else wrong.push(`${stored[0]?.id ?? ''}: ${one.claim.kind}`);
      }
    }
    process.stdout.write(
      `claims found: ${found} of ${eligible} whose inputs stand in the quote (${((100 * found) / eligible).toFixed(1)}%); ` +
        `findings: ${findings}, right: ${right} (${((100 * right) / findings).toFixed(1)}%)\n` +
        `missed: ${missed.join(', ')}\nwrong: ${wrong.join(', ')}\n`,
    );
    // Of other claims, what is asked of any; of those stored here, what is reached.
    const [least, precision] = process.env['MTQG_CLAIMS'] === undefined ? [0.79, 0.985] : [0.6, 0.95];
    expect(found / eligible).toBeGreaterThanOrEqual(least);
    expect(right / findings).toBeGreaterThanOrEqual(precision);
  });
});

const briefly = (text: string): readonly string[] =>
  findClaims(text).claims.map(
    (found) => `${found.claim.kind}: ${inputsOf(found).join(', ')} → ${claimedOf(found)}`,
  );

describe('the claims of a text', () => {
  it.each<[string, ...string[]]>([
    [
      'Giải ngân hơn 262 tỷ đồng trên tổng số hơn 1.730 tỷ đồng, đạt gần 11,5%.',
      'disbursement: 262000000000, 1730000000000 → 11.5',
    ],
    [
      'Tỷ lệ nghèo giảm từ 50,79% (năm 2021) xuống còn 20,42% (năm 2025), bình quân giảm 7,6%/năm.',
      'average-annual-change: 50.79, 20.42 → 7.6',
    ],
    ['Có 39/54 xã, đạt 72,2%.', 'share: 39, 54 → 72.2'],
    [
      'Tổng vốn 1.700 tỷ đồng, trong đó vốn trung ương 870 tỷ đồng, vốn địa phương 830 tỷ đồng.',
      'composition: 870000000000, 830000000000 → 1700000000000',
    ],
    ['Còn 2.759.502 hộ, tăng 132.406 hộ (+5,04%).', 'change-to-new-total: 132406, 2759502 → 5.04'],
    ['Năm 2024 giảm từ 120 hộ xuống còn 90 hộ, giảm 25%.', 'relative-change: 120, 90 → 25'],
    ['Toàn huyện có 61 xã, 120 thôn và 5 dự án.'],
    ['Tỷ lệ hộ nghèo là 5%, tăng 2% so với năm 2020.'],
    ['Có 12 xã đạt chuẩn. Tỷ lệ giải ngân đạt 45%.'],
    ['Có 12/15 xã đạt chuẩn; tỷ lệ hộ nghèo giảm 3%.'],
    [
      'Cơ cấu: 62,6% sản phẩm 3 sao, 35,8% sản phẩm 4 sao và 1,6% sản phẩm 5 sao.',
      'shares-to-100: 62.6, 35.8, 1.6 → 100',
    ],
    [
      'Thu nhập đạt 45 triệu đồng/người, tăng gấp 3 lần so với năm 2010 (15 triệu đồng/người).',
      'multiple: 15000000, 45000000 → 3',
    ],
    ['Tổng số 1.286 tiêu chí/92 xã, bình quân 14 tiêu chí/xã.', 'average-per-unit: 1286, 92 → 14'],
    ['Có 39 xã đạt chuẩn, đạt 72% so với kế hoạch (54 xã).', 'target-achievement: 39, 54 → 72'],
    ['Mức giảm 5,25%/năm, vượt 1,25% so với mục tiêu đề ra (4%/năm).', 'target-excess: 5.25, 4 → 1.25'],
    // Rates under a heading, and beside their parts.
    ['Tổng số hộ 452.560; Số hộ nghèo 34.168; Tỷ lệ hộ nghèo % 7,55', 'share: 34168, 452560 → 7.55'],
    ['Tổng số hộ 412.204; Số hộ nghèo 63.379; Tỷ lệ hộ nghèo % 15,40', 'share: 63379, 412204 → 15.4'],
    [
      'Hộ nghèo: 10.454 hộ (4,76%); hộ cận nghèo: 15.854 hộ (7,22%).',
      'common-denominator: 15854, 10454, 4.76 → 7.22',
    ],
    ['Hộ nghèo: 10.454 hộ (4,76%); hộ cận nghèo: 15.854 hộ (9,33%).'],
    [
      'Còn 2,93% hộ nghèo, tương đương 815.101 hộ và 2,78% hộ cận nghèo, tương đương 773.371 hộ.',
      'common-denominator: 773371, 815101, 2.93 → 2.78',
    ],
    ['Còn 2,93% hộ nghèo, tương đương 815.101 hộ và 2,78% hộ cận nghèo, tương đương 5.771 người.'],
    ['Còn 2,93% hộ nghèo, tương đương 815.101 hộ và 2,78% hộ cận nghèo, tương đương 900.000 hộ.'],
    // Changes between two rates, and over years that are named.
    [
      'Đầu năm có 21.989 hộ, chiếm 15,32%; tỷ lệ giảm hộ nghèo là 4,46%; cuối năm còn chiếm tỷ lệ 10,86%.',
      'change-in-points: 15.32, 10.86 → 4.46',
    ],
    ['Đầu năm chiếm 15,32%; tỷ lệ giảm hộ nghèo là 4,40%; cuối năm còn chiếm tỷ lệ 10,86%.'],
    ['Đầu năm chiếm 15,32%; tỷ lệ giảm hộ nghèo là 4,46%.'],
    [
      'Năm 2010 bình quân 4,7; Năm 2020 bình quân 12,4; tăng từ 2010 - 2020 7,9',
      'change-in-points: 4.7, 12.4 → 7.9',
    ],
    ['Năm 2011 bình quân 4,7; Năm 2020 bình quân 12,4; tăng từ 2010 - 2020 7,7'],
    ['Bình quân 4,7; Năm 2020 bình quân 12,4 xã; tăng từ 2010 - 2020 7,7'],
    // Bands of a pair, and a row of a table.
    [
      'Có 13/86 xã đạt 19 tiêu chí, 02 xã đạt 15 tiêu chí, 26 xã đạt 10 tiêu chí, 45 xã đạt 5 tiêu chí.',
      'composition: 13, 2, 26, 45 → 86',
    ],
    ['Có 13/86 xã đạt 19 tiêu chí, 02 xã đạt 15 tiêu chí, 90 xã đạt 10 tiêu chí.'],
    ['Có 13/86 xã đạt 19 tiêu chí, 02 xã đạt 15 tiêu chí, 26 xã đạt 10 tiêu chí.'],
    ['Có 13/86 xã.\n\nNăm sau có 02 xã, 26 xã và 45 xã.'],
    ['Toàn tỉnh 203 | 0 | 1 | 27 | 154 | 21', 'composition: 0, 1, 27, 154, 21 → 203'],
  ])('%s', (text, ...expected) => {
    expect(briefly(text)).toEqual(expected);
  });

  it('have the places of their figures', () => {
    const text = 'Cả tỉnh có 39/54 xã đạt chuẩn, đạt 72,2%.';
    const [found] = findClaims(text).claims;
    const place = found?.claimedPlace;
    expect(text.slice(place?.startOffset, place?.endOffset)).toBe('đạt 72,2%'.replace('đạt ', ''));
    const numerator = found?.inputPlaces['numerator'];
    expect(text.slice(numerator?.startOffset, numerator?.endOffset)).toBe('39/54 xã');
    expect(found?.certainty).toBe('high');
    expect(Object.isFrozen(found)).toBe(true);
  });

  it('are checked', () => {
    const checked = checkText('Có 39/54 xã, đạt 72,2%. Có 20/40 thôn, đạt 60%. Vốn 5 tỷ đồng.');
    expect(checked.consistent).toHaveLength(1);
    expect(checked.inconsistent).toHaveLength(1);
    expect(checked.unknowable).toHaveLength(0);
    expect(explain(checked, 'en')).toBe(
      'Claims in the text that can be checked: 2. Of these 1 follow, 1 do not, 0 cannot be told.',
    );
    expect(checkText('').consistent).toEqual([]);
  });

  it('of what is no text are refused', () => {
    const codeOf = (call: () => unknown): string => {
      try {
        call();
      } catch (error) {
        return isMtqgError(error) ? error.code : String(error);
      }
      return '';
    };
    expect(codeOf(() => findClaims('x'.repeat(100_001)))).toBe('too-long');
    expect(codeOf(() => checkText(null as never))).toBe('wrong-type');
  });

  it.each([
    ...pieces,
    ...sentences,
    '-5 xã (chiếm 3%) và 4 xã (chiếm 4%), ',
    `${'9'.repeat(60)} xã, đạt 3%, `,
  ])('of a text of nothing but “%s” are such as verifyClaim takes', (piece) => {
    expect(checkText(piece.repeat(Math.ceil(600 / piece.length))).kind).toBe('checked-text');
  });
});

describe('the verdict that finding claims goes by', () => {
  it.each([...new Set(claims.map(({ quote }) => quote))])('is that of verifyClaim: %s', (quote) => {
    for (const { claim } of findClaims(quote).claims) {
      expect(plainVerdict(claim)).toBe(verifyClaim(claim).verdict);
      const without = { ...claim, claimed: null } as Claim;
      expect(plainVerdict(without)).toBe(verifyClaim(without).verdict);
    }
  });

  it('is none where verifyClaim refuses', () => {
    const [part, whole, share] = ['5 xã', '4 xã', '125%'].map((text) => parseFigure(text) as SingleFigure);
    const claim = {
      kind: 'share',
      inputs: { numerator: part!, denominator: whole! },
      claimed: share!,
    } as const;
    expect(() => verifyClaim(claim)).toThrow('numerator');
    expect(plainVerdict(claim)).toBe('refused');
    expect(isSoundClaim(claim)).toBe(false);
    const assumed = {
      kind: 'expression',
      inputs: { a: whole! },
      claimed: whole!,
      readings: [{ name: 'as it was', formula: 'a', assumed: true }],
    } as const;
    expect(plainVerdict(assumed)).toBe(verifyClaim(assumed).verdict);
  });
});

describe('a whole without a word for it', () => {
  const planned = 'Tổng kế hoạch vốn của tỉnh là 1.971 tỷ đồng.';
  const wholeOf = (text: string): readonly (string | undefined)[] =>
    findClaims(text).claims.map(({ inputPlaces: { plan, denominator } }) => {
      const place = plan ?? denominator;
      return place && text.slice(place.startOffset, place.endOffset);
    });

  it('is the funds of the same sentence rather than a plan that stands farther', () => {
    const text = `${planned} Năm 2023, nguồn vốn hơn 1.730 tỷ đồng, mới giải ngân hơn 262 tỷ đồng, chỉ đạt gần 11,5%.`;
    expect(wholeOf(text)).toEqual(['hơn 1.730 tỷ đồng']);
    expect(checkText(text).inconsistent).toHaveLength(1);
  });

  it('is not guessed where something else stands nearer', () => {
    expect(wholeOf(`${planned} Huyện có 300 tỷ đồng, mới giải ngân 262 tỷ đồng, chỉ đạt gần 11,5%.`)).toEqual(
      [],
    );
  });

  it('is a plan that stands farther if nothing stands nearer', () => {
    expect(wholeOf(`${planned} Đến nay mới giải ngân 262 tỷ đồng, chỉ đạt gần 11,5%.`)).toEqual([
      '1.971 tỷ đồng',
    ]);
  });
});
