import { describe, expect, it } from 'vitest';
import { breathe } from '../../src/ui/frames/breathe.ts';

describe('a breath in a long work', () => {
  it('lets a task run that waited for the work', async () => {
    const done: string[] = [];
    setTimeout(() => done.push('the waiting task'));
    await breathe();
    done.push('the rest of the work');
    expect(done).toEqual(['the waiting task', 'the rest of the work']);
  });
});
