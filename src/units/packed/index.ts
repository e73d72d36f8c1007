export * from './communeUnit.js';
export * from './notices.js';
export * from './readCodes.js';
export * from './readLetters.js';
export * from './readUnits.js';
