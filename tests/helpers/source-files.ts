import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** One import line: static, dynamic or for a side effect. */
export interface Import {
  /** What stands between the quotes. */
  readonly specifier: string;
  /** The imported file below the root, or null where a package is imported. */
  readonly file: string | null;
  /** The package, without a path into it, or null where a file is imported. */
  readonly library: string | null;
  /** `import type`: gone before anything runs. */
  readonly isType: boolean;
}

/** A file of ours, its path below the root with `/`. */
export interface SourceFile {
  readonly path: string;
  /** As it stands in the file. */
  readonly text: string;
  /** Without comments. */
  readonly code: string;
  readonly lines: number;
  readonly imports: readonly Import[];
}

const STATIC = /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
const DYNAMIC = /\bimport\(\s*'([^']+)'\s*\)/g;
/** Line comments only where a line or a piece of code begins one, so that addresses in strings stay whole. */
const COMMENTS = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;

function toImport(path: string, specifier: string, isType: boolean): Import {
  const [bare = ''] = specifier.split('?');
  if (bare.startsWith('.')) {
    return { specifier, file: posix.join(posix.dirname(path), bare), library: null, isType };
  }
  const parts = bare.split('/');
  const library = bare.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? bare);
  return { specifier, file: null, library: bare.startsWith('node:') ? 'node:' : library, isType };
}

/** Reads the import lines of a module's text; `path` is where it lies below the root. */
export function readImports(path: string, text: string): readonly Import[] {
  const code = text.replace(COMMENTS, '');
  const fixed = [...code.matchAll(STATIC)].map(([, type, specifier = '']) =>
    toImport(path, specifier, type !== undefined),
  );
  const dynamic = [...code.matchAll(DYNAMIC)].map(([, specifier = '']) => toImport(path, specifier, false));
  return [...fixed, ...dynamic];
}

/** Every file of ours below some folders whose name ends in one of the endings. */
export function readSourceFiles(folders: readonly string[], endings: readonly string[]): SourceFile[] {
  return folders
    .flatMap((folder) => listFiles(join(ROOT, folder)))
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      const own = relative(ROOT, path).replaceAll('\\', '/');
      return {
        path: own,
        text,
        code: text.replace(COMMENTS, ''),
        lines: text.trimEnd().split('\n').length,
        imports: readImports(own, text),
      };
    });
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) throw new Error(`${dirname(folder)} has no such folder: ${folder}`);
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name === '.artifacts' || entry.name === 'node_modules') return [];
    return entry.isDirectory() ? listFiles(path) : [path];
  });
}
