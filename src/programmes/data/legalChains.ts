import { capitalInstruments } from '../../capital/data/internal.js';
import {
  decision02of2022,
  decision07of2022,
  decision16of2026,
  decision39of2021,
} from '../../capital/data/internal.js';
import type { Citation } from '../../foundation/internal.js';
import { programmeInstruments } from '../instruments.js';
import type { ProgrammeInstrument } from '../legalRoles.js';
import { codified, secondary } from './items.js';

/** What all three programmes of 2021–2025 rest on: management, recurrent funds, special mechanisms. */
function sharedChain2021(): readonly ProgrammeInstrument[] {
  const by = programmeInstruments();
  return [
    { role: 'management-decree', citation: secondary(capitalInstruments.decree27of2022) },
    { role: 'management-decree', citation: secondary(by.decree38of2023), amends: '27/2022/NĐ-CP' },
    { role: 'recurrent-funds', citation: secondary(capitalInstruments.circular55of2023) },
    { role: 'recurrent-funds', citation: secondary(by.circular75of2024), amends: '55/2023/TT-BTC' },
    { role: 'recurrent-funds', citation: secondary(by.circular112of2025), amends: '55/2023/TT-BTC' },
    { role: 'special-mechanisms', citation: secondary(capitalInstruments.resolution111of2024) },
  ];
}

/** A place in a resolution of approval, as it was read. */
export const approvals = {
  newRural: (article: string): Citation => codified(programmeInstruments().resolution25of2021, article),
  poverty: (article: string): Citation => codified(programmeInstruments().resolution24of2021, article),
  ethnicMinority: (article: string): Citation =>
    codified(programmeInstruments().resolution120of2020, article),
} as const;

/** The legal chain of new rural development, 2021–2025. */
export function newRuralChain(): readonly ProgrammeInstrument[] {
  return [
    { role: 'approval', citation: approvals.newRural('Điều 1') },
    {
      role: 'programme-decision',
      citation: {
        ...secondary(programmeInstruments().decision263of2022),
        note: {
          vi: 'Được dẫn cùng Quyết định số 880/QĐ-TTg, chưa xác định ngày ban hành. Năm 2026 có một Quyết định số 263/QĐ-TTg khác, về hạn ngạch khí nhà kính.',
          en: 'Cited together with Decision 880/QĐ-TTg, whose date is not established. Another Decision 263/QĐ-TTg, of 2026, is on greenhouse-gas quotas.',
        },
      },
    },
    { role: 'allocation', citation: secondary(decision07of2022) },
    ...sharedChain2021(),
  ];
}

/** The legal chain of sustainable poverty reduction, 2021–2025. */
export function povertyChain(): readonly ProgrammeInstrument[] {
  return [
    { role: 'approval', citation: approvals.poverty('Điều 1') },
    { role: 'programme-decision', citation: secondary(capitalInstruments.decision90of2022) },
    { role: 'allocation', citation: secondary(decision02of2022) },
    ...sharedChain2021(),
  ];
}

/** The legal chain of the programme for ethnic-minority and mountainous areas, phase I. */
export function ethnicMinorityChain(): readonly ProgrammeInstrument[] {
  const by = programmeInstruments();
  return [
    { role: 'approval', citation: approvals.ethnicMinority('Điều 1') },
    { role: 'programme-decision', citation: secondary(by.decision1719of2021) },
    { role: 'programme-decision', citation: secondary(by.decision920of2025), amends: '1719/QĐ-TTg' },
    { role: 'allocation', citation: secondary(decision39of2021) },
    {
      role: 'allocation',
      citation: {
        ...secondary(by.decision18of2023),
        note: {
          vi: 'Sửa đổi lần nữa bởi Quyết định số 35/2025/QĐ-TTg, chưa xác định ngày ban hành.',
          en: 'Amended again by Decision 35/2025/QĐ-TTg, whose date is not established.',
        },
      },
      amends: '39/2021/QĐ-TTg',
    },
    ...sharedChain2021(),
  ];
}

/** The legal chain of the one programme of 2026–2035. */
export function mergedChain(): readonly ProgrammeInstrument[] {
  const by = programmeInstruments();
  return [
    { role: 'approval', citation: secondary(capitalInstruments.resolution257of2025) },
    { role: 'implementation-plan', citation: secondary(by.resolution424of2025) },
    {
      role: 'programme-decision',
      citation: {
        ...secondary(by.decision417of2026),
        note: {
          vi: 'Do Bộ trưởng ký, không phải Thủ tướng Chính phủ.',
          en: 'Signed by the minister, not by the Prime Minister.',
        },
      },
    },
    { role: 'management-decree', citation: secondary(capitalInstruments.decree358of2025) },
    { role: 'allocation', citation: secondary(decision16of2026) },
    { role: 'recurrent-funds', citation: secondary(capitalInstruments.circular60of2026) },
  ];
}
