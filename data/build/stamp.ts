import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Remembers, by their contents, the inputs and outputs of a step, so that it need not be run again: times of change would
 * not do, since a checkout sets them anew. The stamp lies apart from the outputs, which are served as they are.
 */
export class Stamp {
  readonly #path: string;
  readonly #inputs: readonly string[];
  readonly #output: string;

  /** Inputs and the output are files or folders; folders count with all that is in them. */
  constructor(path: string, inputs: readonly string[], output: string) {
    this.#path = path;
    this.#inputs = inputs;
    this.#output = output;
  }

  /** Whether the output is there just as the step left it, and the inputs are as the step found them. */
  isFresh(): boolean {
    const stamp = statSync(this.#path, { throwIfNoEntry: false }) && readFileSync(this.#path, 'utf8');
    return stamp === this.#fingerprint();
  }

  /** To be called when the step is done. */
  write(): void {
    mkdirSync(dirname(this.#path), { recursive: true });
    writeFileSync(this.#path, this.#fingerprint());
  }

  #fingerprint(): string {
    const hash = createHash('sha256');
    for (const path of [...this.#inputs, this.#output].flatMap(listFiles)) {
      hash.update(`${path}\n`).update(readFileSync(path)).update('\n');
    }
    return hash.digest('hex');
  }
}

function listFiles(path: string): readonly string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile()) return [path];
  if (!stat) return [];
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name)));
}
