import { expect, test } from 'vitest';
import { surfaceText } from './surfaceText.js';

// Reviewed line by line: after a change that is meant, `npx vitest run test/surface -u` writes the file anew.
test('the public surface is the one that was reviewed', async () => {
  await expect(surfaceText()).toMatchFileSnapshot('./publicSurface.txt');
});
