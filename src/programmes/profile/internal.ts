/**
 * What the folders of the library share of the profile: its public surface, and the schemas.
 *
 * @packageDocumentation
 */
export * from './index.js';
export { profileOptionsSchema } from './records/profileOptionsSchema.js';
export { profileRecordSchema } from './records/profileRecordSchema.js';
export {
  profilePartNameSchema,
  profilePartSchema,
  profileResultSchema,
  programmeProfileSchema,
} from './programmeProfileSchema.js';
