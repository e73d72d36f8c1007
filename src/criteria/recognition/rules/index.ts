export * from './communes2021to2025.js';
export * from './districts2021to2025.js';
export * from './province2021to2025.js';
export * from './provincialFrames.js';
export * from './rules2026to2030.js';
