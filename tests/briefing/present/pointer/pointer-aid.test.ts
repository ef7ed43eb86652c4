import { expect, it } from 'vitest';
import { aidAfter, POINTER_AIDS } from '../../../../src/briefing/present/pointer/pointer-aid.tsx';

it('brings every aid of the pointer, round and round', () => {
  expect(POINTER_AIDS.map(aidAfter)).toEqual(['laser', 'spotlight', 'none']);
});
