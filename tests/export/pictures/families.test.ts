import { expect, it } from 'vitest';
import { familyForFiles } from '../../../src/export/pictures/families.ts';

it('names only fonts that other programs may have', () => {
  expect(familyForFiles('"Be Vietnam Pro", "Auspices Fallback", system-ui')).toBe(
    "'Be Vietnam Pro', system-ui",
  );
});
