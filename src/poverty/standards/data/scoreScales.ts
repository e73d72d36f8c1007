import { quantity, type BilingualText, type Citation } from '../../../foundation/internal.js';
import type { ScoreEquivalent, ScoreScale } from '../scoreScale.js';
import { circular17Of2016 } from './instruments.js';
import { method } from './reviewForms.js';

const recalled: Citation = { source: circular17Of2016, provenance: 'unconfirmed' };

/** The scores of Circular 17/2016/TT-BLĐTBXH, for the standard of 2016. */
export function scaleOf2016(): ScoreScale {
  return {
    circular: '17/2016/TT-BLĐTBXH',
    incomeScoreName: alike('B1'),
    deprivationScoreName: alike('B2'),
    equivalents: [
      equal('rural', 120, '700000'),
      equal('rural', 150, '1000000'),
      equal('urban', 140, '900000'),
      equal('urban', 175, '1300000'),
    ],
    pointsPerDeprivation: quantity(10, 'score'),
    citation: recalled,
  };
}

/** The scores of Circular 07/2021/TT-BLĐTBXH, for the standard of 2022: A on form B1, B on form B2. */
export function scaleOf2022(): ScoreScale {
  return {
    circular: '07/2021/TT-BLĐTBXH',
    incomeScoreName: alike('A'),
    deprivationScoreName: alike('B'),
    equivalents: [equal('rural', 140, '1500000'), equal('urban', 175, '2000000')],
    pointsPerDeprivation: quantity(10, 'score'),
    citation: method('điểm a'),
  };
}

function equal(area: ScoreEquivalent['area'], score: number, income: string): ScoreEquivalent {
  return { area, score: quantity(score, 'score'), income: quantity(income, 'VND/person/month') };
}

function alike(letter: string): BilingualText {
  return { vi: `điểm ${letter}`, en: `score ${letter}` };
}
