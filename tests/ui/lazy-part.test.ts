import { createElement } from 'react';
import { renderToReadableStream, renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { lazyPart, PartNotLoaded } from '../../src/ui/lazy-part.ts';

/** The markup of a part once it is loaded; throws what it fails with. */
async function render(part: ReturnType<typeof lazyPart<object>>): Promise<string> {
  const stream = await renderToReadableStream(createElement(part), { onError: () => undefined });
  await stream.allReady;
  return new Response(stream).text();
}

describe('a part that is loaded when it is first shown', () => {
  it('is asked for once', async () => {
    let asked = 0;
    const part = lazyPart(async () => {
      asked++;
      return { default: () => 'here' };
    });
    expect(asked).toBe(0);
    expect(await render(part)).toBe('here');
    expect(await render(part)).toBe('here');
    expect(asked).toBe(1);
  });

  it('fails for good until its failure is forgotten, and is then asked for again', async () => {
    let isThere = false;
    const part = lazyPart(async () => {
      if (!isThere) throw new Error('no script');
      return { default: () => 'here' };
    });
    const problem: unknown = await render(part).catch((reason: unknown) => reason);
    isThere = true;
    expect(problem).toBeInstanceOf(PartNotLoaded);
    await expect(render(part)).rejects.toBe(problem);
    if (problem instanceof PartNotLoaded) problem.forget();
    expect(await render(part)).toBe('here');
  });

  it('stands at once where it was brought before', async () => {
    let asked = 0;
    const part = lazyPart(async () => {
      asked++;
      return { default: () => 'here' };
    });
    await part.bring();
    expect(renderToString(createElement(part))).toBe('here');
    expect(asked).toBe(1);
  });

  it('is asked for again where it could not be brought', async () => {
    let isThere = false;
    const part = lazyPart(async () => {
      if (!isThere) throw new Error('no script');
      return { default: () => 'here' };
    });
    await expect(part.bring()).rejects.toThrow('no script');
    isThere = true;
    expect(await render(part)).toBe('here');
  });
});
