/**
 * A context that draws where another one draws, but with functions of its own: luma.gl hangs a watch of the state into each function of the
 * context that it is given, and on the map's own every call of MapLibre's would pass through it as well, which cost as much in each frame
 * as all marks together.
 */
export function ownContext(gl: WebGL2RenderingContext): WebGL2RenderingContext {
  const own: WebGL2RenderingContext = Object.create(WebGL2RenderingContext.prototype);
  for (const name of Object.keys(Object.getOwnPropertyDescriptors(WebGL2RenderingContext.prototype))) {
    if (name === 'constructor') continue;
    const value: unknown = Reflect.get(gl, name);
    Object.defineProperty(own, name, {
      configurable: true,
      enumerable: true,
      // What is no function is asked for anew each time: a canvas changes its size.
      ...(typeof value === 'function'
        ? { value: value.bind(gl), writable: true }
        : { get: () => Reflect.get(gl, name) }),
    });
  }
  return own;
}

/** The functions of a context by their names, as they are now. */
export function functionsOf(own: WebGL2RenderingContext): ReadonlyMap<string, unknown> {
  const entries = Object.keys(own).map((name) => [name, Reflect.get(own, name)] as const);
  return new Map(entries.filter(([, value]) => typeof value === 'function'));
}

/** The one function that stays watched: luma.gl puts back how pictures are unpacked, and MapLibre begins each custom layer with its defaults. */
const WATCHED = 'pixelStorei';

/**
 * Takes luma.gl's watch off a context again. By what it remembers it leaves calls out, and it cannot know what MapLibre has changed in
 * between; whoever draws sets the whole state that it needs. `before` are the functions of before the watch.
 */
export function unwatch(own: WebGL2RenderingContext, before: ReadonlyMap<string, unknown>): void {
  for (const [name, plain] of before) if (name !== WATCHED) Reflect.set(own, name, plain);
}
