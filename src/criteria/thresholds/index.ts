export * from './column.js';
export * from './threshold.js';
