/**
 * What Bắc Giang had reached in the three programmes by October 2023, as one document: poverty, recognition, capital and targets,
 * each with what a reader must know beside it; the same a year earlier, and what of the two compares.
 *
 * Document: “Trao đổi kinh nghiệm trong tổ chức, triển khai thực hiện Chương trình MTQG giai đoạn 2022-2025”, on the exchange
 * between Bắc Giang and Quảng Nam, 4 October (2023).
 */
import {
  compareProfiles,
  describeError,
  explain,
  isMtqgError,
  isRefusal,
  programmeProfile,
  toRows,
  type ProfileOptions,
  type ProfileRecord,
} from 'mtqg';
import { printDocument } from './support/report';

printDocument(
  'Trao đổi kinh nghiệm trong tổ chức, triển khai thực hiện Chương trình MTQG giai đoạn 2022-2025',
  'Bắc Giang and Quảng Nam, exchange on the three programmes, 4 October 2023',
);

const subject = 'Bắc Giang';
const poor = { kind: 'poverty', subject, measure: 'poor', standard: 'not-stated' } as const;
const years = { from: 2021, to: 2023 };
const records: readonly ProfileRecord[] = [
  { ...poor, year: 2022, ratePercent: '3.81' },
  { ...poor, year: 2023, ratePercent: '3.0', figureStatus: 'forecast' },
  // That 8.7% is of 2022, too, is the reader's assumption: the document states it beside the rate of that year.
  {
    ...poor,
    group: { vi: 'hộ dân tộc thiểu số', en: 'ethnic-minority households' },
    year: 2022,
    ratePercent: '8.7',
  },
  {
    kind: 'recognition',
    subject,
    date: '2023-10-04',
    printed: {
      level: 'commune',
      percentOf: 'all-places',
      percent: { standard: '84.6', advanced: '30.2', model: '6.6' },
    },
  },
  { kind: 'capital-plan', subject, value: '1971', unit: 'billionVND', planKind: 'not-stated', years },
  {
    kind: 'disbursement',
    subject,
    value: '998',
    unit: 'billionVND',
    years,
    asOf: '2023-09-30',
    counting: 'cumulative',
  },
  {
    kind: 'observation',
    subject,
    target: 'ethnic-minority-2021-2025/bac-giang-communes',
    year: 2023,
    added: '6',
    figureStatus: 'estimate',
  },
  {
    kind: 'claim',
    subject,
    part: 'capital',
    claim: {
      kind: 'disbursement',
      inputs: { disbursed: '998 tỷ đồng', plan: '1.971 tỷ đồng' },
      claimed: '50,6%',
    },
  },
];
const options: ProfileOptions = {
  programme: ['new-rural-2021-2025', 'poverty-2021-2025', 'ethnic-minority-2021-2025'],
  subject,
  date: '2023-10-04',
  place: 'gso2004:24',
};

const profile = programmeProfile(records, options);
console.log(`\n${explain(profile, 'en')}`);
console.log(`\n${explain(profile, 'vi')}`);

// It is plain JSON of a versioned form, and a table.
console.log(`\nversion ${String(profile.schemaVersion)}, ${String(toRows(profile).length)} rows in a table`);

// One result, with how it came about.
const [disbursed] = isRefusal(profile.capital) ? [] : profile.capital.results;
if (disbursed !== undefined) console.log(`\n${explain(disbursed, 'en')}`);

// The year before, when the rate of 2022 alone was known.
const earlier = programmeProfile([{ ...poor, year: 2022, ratePercent: '3.81' }], {
  ...options,
  date: '2022-12-31',
});
console.log(`\n${explain(compareProfiles([earlier, profile]), 'en')}`);

// A row of another province is an error that names the row.
try {
  programmeProfile([...records, { ...poor, subject: 'Quảng Nam', year: 2022, ratePercent: '7.9' }], options);
} catch (error) {
  if (isMtqgError(error)) console.log(`\n${describeError(error, 'en')}`);
}
