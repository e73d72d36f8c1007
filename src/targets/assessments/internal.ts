export * from './index.js';
export { assessmentRequestSchema } from './assessmentSchema.js';
