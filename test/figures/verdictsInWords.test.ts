import { describe, expect, it } from 'vitest';
import { explain } from '../../src/foundation/internal.js';
import { impliedValue, verifyClaim, type Claim } from '../../src/figures/index.js';

const vi = (claim: Claim): readonly string[] => explain(verifyClaim(claim), 'vi').split('\n');

describe('a claim that does not follow', () => {
  it('is told by how much it is lower or higher', () => {
    const change: Claim = {
      kind: 'relative-change',
      inputs: { first: '50,79%', last: '20,42%' },
      claimed: 'giảm 30,37%',
    };
    expect(vi(change).slice(0, 3)).toEqual([
      'Số công bố “giảm 30,37%” không khớp với các số liệu đầu vào: tính lại được khoảng 59,80% (từ 59,78% đến 59,81%), ' +
        'cao hơn số công bố 29,43 điểm phần trăm (ít nhất 29,41 điểm phần trăm).',
      '  (1 − 20,42% ÷ 50,79%) × 100 ≈ 59,7952%',
      // What the harmless reading would say is said by this one.
      '  Nếu hiểu là chênh lệch điểm phần trăm thì được 30,37 điểm phần trăm: khớp.',
    ]);
    expect(vi(change)).toHaveLength(4);
  });

  it('has no range where both ends read alike, and no least difference that is the difference', () => {
    const claim: Claim = {
      kind: 'composition',
      inputs: { a: '50 xã', b: '13 xã' },
      claimed: '99 xã',
    };
    expect(vi(claim)).toEqual([
      'Số công bố “99 xã” không khớp với các số liệu đầu vào: tính lại được 63 xã, thấp hơn số công bố 36 xã.',
      '  50 xã + 13 xã = 63 xã',
      '  Nếu hiểu là các phần chưa phải là toàn bộ thì được 63 xã: không mâu thuẫn.',
      '  Nếu hiểu là các phần có thể trùng nhau thì được 63 xã: không khớp.',
    ]);
  });

  it('may be a ratio to another number of things, which are counted whole', () => {
    const share = (denominator: string, claimed: string): string | undefined =>
      vi({ kind: 'share', inputs: { numerator: '33 xã', denominator }, claimed }).at(-1);
    expect(share('177 xã', '13,6%')).toBe(
      '  Có thể tính trên một mẫu số khác, không được nêu: tổng số phải là 242 hoặc 243 xã.',
    );
    expect(share('177 xã', '50%')).toBe(
      '  Có thể tính trên một mẫu số khác, không được nêu: tổng số phải là 66 xã.',
    );
    expect(share('177 xã', '8%')).toBe(
      '  Có thể tính trên một mẫu số khác, không được nêu: tổng số phải từ 389 đến 440 xã.',
    );
  });
});

describe('a claim that cannot be checked', () => {
  it('tells what the inputs give where nothing was published', () => {
    const disbursed: Claim = {
      kind: 'disbursement',
      inputs: { disbursed: '487 tỷ đồng', plan: '1.000 tỷ đồng' },
    };
    expect(vi(disbursed)).toEqual([
      'Chưa có số công bố để kiểm tra; tính từ số liệu đầu vào được 48,7%.',
      '  487 tỷ đồng ÷ 1.000 tỷ đồng × 100 = 48,7%',
    ]);
    expect(vi({ kind: 'multiple', inputs: { first: 0, last: 5 } })[0]).toBe(
      'Chưa có số công bố để kiểm tra; thiếu số liệu về số công bố.',
    );
  });

  it('names what is missing by what it is called', () => {
    const flow: Claim = {
      kind: 'stock-and-flow',
      inputs: { start: '258 hộ', out: null, in: '12 hộ' },
      claimed: '213 hộ',
    };
    expect(vi(flow)[0]).toBe('Không thể kiểm tra số công bố “213 hộ”: thiếu số liệu về số hộ thoát nghèo.');
    expect(explain(impliedValue(flow), 'vi')).toBe(
      'Theo các số liệu đã nêu, số hộ thoát nghèo là 57 hộ.\n  258 hộ − 57 hộ + 12 hộ = 213 hộ',
    );
    const cooperatives: Claim = { ...flow, inputs: { start: '258 htx', out: null, in: '12 htx' } };
    expect(vi({ ...cooperatives, claimed: '213 htx' })[0]).toContain('thiếu số liệu về số giảm trong kỳ.');
  });
});

describe('what is implied', () => {
  it('is no amount below zero', () => {
    const plan = impliedValue({
      kind: 'disbursement',
      inputs: { disbursed: '0,0 tỷ đồng' },
      claimed: '2,9%',
    });
    expect(plan).toMatchObject({ implied: { value: '0' }, impliedRange: { lower: '0' } });
    expect(explain(plan, 'vi').split('\n')[0]).toBe(
      'Theo các số liệu đã nêu, kế hoạch vốn là 0 đồng (từ 0 đến 1,75 tỷ đồng).',
    );
  });

  it('is negative where the figures contradict each other, or it is a change', () => {
    const part = impliedValue({ kind: 'composition', inputs: { a: '50 xã', b: null }, claimed: '30 xã' });
    expect(part).toMatchObject({ implied: { value: '-20' }, impliedRange: { lower: '-20' } });
    const change = impliedValue({ kind: 'change-in-points', inputs: { first: '5%' }, claimed: 'giảm 7%' });
    expect(change).toMatchObject({ implied: { value: '-2' }, impliedRange: { lower: '-3' } });
  });

  it('is a whole number of what is counted, if one fits', () => {
    const of = (numerator: string, claimed: string): unknown =>
      impliedValue({ kind: 'share', inputs: { numerator }, claimed }).implied;
    expect(of('29 xã', '30,9%')).toMatchObject({ value: '94', unit: 'commune' });
    expect(of('29,00 ha', '30,8%')).toMatchObject({ unit: 'hectare' });
    // No number of communes of which 7 are 44,4%.
    expect(of('7 xã', '44,4%')).toMatchObject({ value: '15.7657657657657657657657657657657658' });
    const none = impliedValue({ kind: 'share', inputs: { numerator: '7 xã' }, claimed: '44,4%' });
    expect(explain(none, 'vi').split('\n')[0]).toBe(
      'Theo các số liệu đã nêu, tổng số phải là khoảng 15,77 xã: không có số nguyên nào phù hợp.',
    );
  });
});
