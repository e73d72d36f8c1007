import type { Citation } from '../../foundation/internal.js';

/** Where the World Bank says how it measures poverty, and with which lines: known of what was taken from it, not of its pages. */
export const HANDBOOK: Citation = {
  source: {
    kind: 'publication',
    title: 'Poverty and Inequality Platform Methodology Handbook',
    publisher: 'World Bank',
    publishedOn: '2025-10-16',
    url: 'https://github.com/worldbank/PIP-Methodology',
  },
  provenance: 'secondary',
};
