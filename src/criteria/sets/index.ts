export * from './commune2016to2020.js';
export * from './commune2021to2025.js';
export * from './commune2026to2030.js';
export * from './criteriaSetOn.js';
export * from './officialCriteriaSets.js';
