import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts files into a folder in one step: they are written beside it, then the folders change places, so that a reader
 * finds the old files or the new ones and never a mixture. Whatever else the folder held is gone. Gives the sizes in bytes.
 */
export function replaceFolder(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): ReadonlyMap<string, number> {
  const parent = dirname(folder);
  const fresh = join(parent, `.${basename(folder)}-new-${process.pid}`);
  const old = join(parent, `.${basename(folder)}-old-${process.pid}`);
  try {
    mkdirSync(fresh, { recursive: true });
    for (const [name, content] of files) writeFileSync(join(fresh, name), content);
    const existed = moveIfThere(folder, old);
    try {
      renameSync(fresh, folder);
    } catch (error) {
      if (existed) renameSync(old, folder);
      throw error;
    }
    rmSync(old, { recursive: true, force: true });
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return new Map([...files].map(([name, content]) => [name, Buffer.byteLength(content)]));
}

function moveIfThere(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
