export { commune2016to2020 } from './commune2016to2020.js';
export { commune2021to2025 } from './commune2021to2025.js';
export { commune2026to2030 } from './commune2026to2030.js';
export { communeAdvanced2021to2025 } from './communeAdvanced2021to2025.js';
export { communeModel2018to2020 } from './communeModel2018to2020.js';
export { communeModel2021to2025 } from './communeModel2021to2025.js';
export { criteriaSetOn, type CriteriaSetQuery } from './criteriaSetOn.js';
export { districtWithoutCommunes2024 } from './districtWithoutCommunes2024.js';
export { officialCriteriaSets } from './officialCriteriaSets.js';
