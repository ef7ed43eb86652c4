import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { functionsOf, ownContext, unwatch } from '../../../../src/map/webgl/deck/own-context.ts';

/** What a graphics context is to the code: functions and attributes that answer to the context itself alone, as the browser's do. */
class Context {
  readonly #calls: string[] = [];
  #width = 300;
  get drawingBufferWidth(): number {
    return this.#width;
  }
  enable(what: number): void {
    this.#calls.push(`enable ${what}`);
  }
  pixelStorei(what: number, value: number): void {
    this.#calls.push(`pixelStorei ${what} ${value}`);
  }
  getParameter(what: number): number {
    return 2 * what;
  }
  resize(width: number): void {
    this.#width = width;
  }
  calls(): readonly string[] {
    return this.#calls;
  }
}

describe('a context of its own over that of the map', () => {
  beforeEach(() => void vi.stubGlobal('WebGL2RenderingContext', Context));
  afterEach(() => void vi.unstubAllGlobals());

  /** The map's context and ours over it. */
  function make() {
    const map = new Context() as unknown as WebGL2RenderingContext & Context;
    return { map, own: ownContext(map) };
  }

  it('draws where the map draws, and passes for such a context', () => {
    const { map, own } = make();
    own.enable(7);
    expect(map.calls()).toEqual(['enable 7']);
    expect(own.getParameter(21)).toBe(42);
    expect(own).toBeInstanceOf(WebGL2RenderingContext);
  });

  it('tells the size that the map’s picture has now', () => {
    const { map, own } = make();
    map.resize(640);
    expect(own.drawingBufferWidth).toBe(640);
  });

  it('keeps what is hung into its functions away from the map’s', () => {
    const { map, own } = make();
    own.enable = () => {
      throw new Error('watched');
    };
    map.enable(1);
    expect(map.calls()).toEqual(['enable 1']);
  });

  it('is rid of the watch over all state but how pictures are unpacked', () => {
    const { map, own } = make();
    const before = functionsOf(own);
    const heard: string[] = [];
    for (const name of ['enable', 'pixelStorei'] as const)
      own[name] = () => {
        heard.push(name);
      };
    unwatch(own, before);
    own.enable(3);
    own.pixelStorei(4, 5);
    expect(heard).toEqual(['pixelStorei']);
    expect(map.calls()).toEqual(['enable 3']);
  });
});
