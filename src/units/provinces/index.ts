export * from './provinceDirectory.js';
