/** The days of the former communes and districts: from the day of the code table; their list is of the last day, and knows no other. */
export const formerCommunesDays = /* @__PURE__ */ Object.freeze({ from: '2004-07-08', to: '2025-06-30' });
