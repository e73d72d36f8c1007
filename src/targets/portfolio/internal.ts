export * from './index.js';
export { portfolioInputSchema } from './portfolioSchema.js';
