import type { Citation } from '../../../foundation/internal.js';
import { ministry } from './ministry.js';

/** Announcement of the results of 2021: poor and near-poor households apart. */
export const results2021: Citation = {
  source: {
    kind: 'instrument',
    number: '125/QĐ-LĐTBXH',
    instrument: 'decision',
    issuer: ministry,
    signedOn: '2022-02-22',
    effectiveFrom: null,
    effectiveTo: null,
    title: {
      vi: 'Công bố kết quả rà soát hộ nghèo, hộ cận nghèo năm 2021',
      en: 'Announcing the results of the 2021 review of poor and near-poor households',
    },
    url: 'http://molisa.gov.vn/Pages/tintuc/chitiet.aspx?tintucID=230171',
  },
  provenance: 'secondary',
};

/** Announcement of the results of 2023: poor and near-poor households together as the multidimensional rate. */
export const results2023: Citation = {
  source: {
    kind: 'instrument',
    number: '134/QĐ-BLĐTBXH',
    instrument: 'decision',
    issuer: ministry,
    signedOn: '2024-01-31',
    effectiveFrom: null,
    effectiveTo: null,
    title: {
      vi: 'Công bố kết quả rà soát hộ nghèo, hộ cận nghèo năm 2023',
      en: 'Announcing the results of the 2023 review of poor and near-poor households',
    },
    url: 'https://kontum.gov.vn/pages/detail/49858/Ket-qua-ra-soat-ho-ngheo-can-ngheo-toan-quoc-nam-2023.html',
  },
  provenance: 'secondary',
};
