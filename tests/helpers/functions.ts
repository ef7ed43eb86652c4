import { parseSync } from 'vite';
import type { SourceFile } from './source-files.ts';

/** A function of a module: the name under which one finds it, and how many lines it takes. */
export interface MeasuredFunction {
  readonly name: string;
  readonly lines: number;
}

/** A node of the syntax tree (ESTree), as far as functions are concerned. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const FUNCTIONS = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'];

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** The name of what a node gives a name to, e.g. of a variable or a key; null where it gives none. */
function nameOf(node: Node): string | null {
  const named = node.id ?? node.key;
  return isNode(named) && typeof named.name === 'string' ? named.name : null;
}

/** Every function of a module, the outer ones first; one without a name has that of what it stands in. */
export function measureFunctions({ path, text }: SourceFile): readonly MeasuredFunction[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const found: MeasuredFunction[] = [];
  const visit = (value: unknown, name: string): void => {
    if (Array.isArray(value)) for (const each of value) visit(each, name);
    if (!isNode(value)) return;
    const own = nameOf(value) ?? name;
    if (FUNCTIONS.includes(value.type))
      found.push({ name: own, lines: text.slice(value.start, value.end).split('\n').length });
    for (const child of Object.values(value)) visit(child, own);
  };
  visit(program, '');
  return found;
}
