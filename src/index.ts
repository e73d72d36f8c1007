/**
 * Viet Nam's National Target Programmes [chương trình mục tiêu quốc gia]: their rules as dated, sourced data, and their
 * indicators as exact, pure functions. Each folder is also an entry of its own (`mtqg/poverty`); schemas are at `mtqg/schemas`.
 *
 * @module mtqg
 * @packageDocumentation
 */
export * from './foundation/index.js';
export * from './figures/index.js';
export * from './units/index.js';
export * from './criteria/index.js';
export * from './poverty/index.js';
export * from './capital/index.js';
export * from './capital/allocation/index.js';
export * from './capital/counterparts/index.js';
export * from './capital/execution/index.js';
export * from './capital/interchange/index.js';
export * from './capital/mix/index.js';
export * from './capital/outlook/index.js';
export * from './targets/index.js';
export * from './targets/assessments/index.js';
export * from './targets/plans/index.js';
export * from './targets/portfolio/index.js';
export * from './programmes/index.js';
export * from './programmes/profile/index.js';
export * from './tables/index.js';
export * from './charts/index.js';
export * from './sql/index.js';
