import { keysOf } from '../model/typed.ts';
import { BREAKPOINTS, below, from } from './breakpoints.ts';
import { kebab } from './kebab.ts';

const QUERIES: ReadonlyMap<string, string> = new Map(
  keysOf(BREAKPOINTS).flatMap((name) => [
    [`--from-${kebab(name)}`, from(name)],
    [`--below-${kebab(name)}`, below(name)],
  ]),
);

/** A style sheet with widths in place of the names of breakpoints. Throws on a name that is not in the list. */
export function resolveBreakpoints(css: string): string {
  return css.replace(/\((--(?:from|below)-[\w-]+)\)/g, (_, name: string) => {
    const query = QUERIES.get(name);
    if (query === undefined) throw new Error(`There is no breakpoint ${name}`);
    return query;
  });
}
