import { parseSync } from 'vite';
import type { SourceFile } from './source-files.ts';

/** A cast of a module: where it stands, and whether a comment near it gives its reason. */
export interface Cast {
  readonly line: number;
  readonly hasReason: boolean;
}

/** How many lines above a cast its reason may stand. */
const NEAR = 2;

/** Every cast of a module; `as const` and `satisfies` are none. */
export function findCasts({ path, text }: SourceFile): readonly Cast[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const lines = text.split('\n');
  const found: Cast[] = [];
  // Calls itself for each node of the syntax tree (ESTree).
  JSON.stringify(program, (_, node) => {
    if (node?.type !== 'TSAsExpression') return node;
    if (node.typeAnnotation.typeName?.name === 'const') return node;
    const lineOf = (place: number) => text.slice(0, place).split('\n').length;
    const line = lineOf(node.typeAnnotation.start);
    const near = lines.slice(Math.max(0, lineOf(node.start) - 1 - NEAR), line);
    found.push({ line, hasReason: near.some((each) => each.includes('//') || /^\s*\*|^\/\*\*/.test(each)) });
    return node;
  });
  return found;
}
