import { expect, it } from 'vitest';
import { createTurns } from '../../../../src/state/own/work/turns.ts';

it('does tasks in their order, so many at once, whether they succeed or not', async () => {
  const takeTurn = createTurns(2);
  const begun: string[] = [];
  const ends = new Map<string, (fault?: Error) => void>();
  const asked = [...'abcd'].map((name) =>
    takeTurn(() => {
      begun.push(name);
      return new Promise<string>((resolve, reject) =>
        ends.set(name, (fault) => (fault ? reject(fault) : resolve(name))),
      );
    }).catch(({ message }: Error) => message),
  );
  expect(begun).toEqual(['a', 'b']);
  ends.get('b')?.(new Error('no'));
  expect(await asked[1]).toBe('no');
  expect(begun).toEqual(['a', 'b', 'c']);
  ends.get('a')?.();
  expect(await asked[0]).toBe('a');
  expect(begun).toEqual(['a', 'b', 'c', 'd']);
  ends.get('c')?.();
  ends.get('d')?.();
  expect(await Promise.all(asked)).toEqual(['a', 'no', 'c', 'd']);
});
