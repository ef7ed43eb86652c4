import { at } from '../../typed.ts';

/** The texts of a column, one after the other in UTF-8: far smaller than as many strings, and handed between threads at no cost. */
export interface PackedText {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where each text begins, and after the last where it ends. */
  readonly starts: Uint32Array<ArrayBuffer>;
}

const FIRST_BYTES = 1 << 12;
const FIRST_ROWS = 1 << 8;
/** Bytes that one UTF-16 unit takes at most. */
const MOST_BYTES = 3;

/** Builds a column text by text. */
export class TextPacker {
  private bytes = new Uint8Array(FIRST_BYTES);
  private starts = new Uint32Array(FIRST_ROWS);
  private readonly encoder = new TextEncoder();
  count = 0;

  push(text: string): void {
    const start = at(this.starts, this.count);
    const most = start + MOST_BYTES * text.length;
    if (most > this.bytes.length) this.bytes = grown(this.bytes, most);
    const { written } = this.encoder.encodeInto(text, this.bytes.subarray(start));
    this.count++;
    if (this.count === this.starts.length) {
      const more = new Uint32Array(2 * this.starts.length);
      more.set(this.starts);
      this.starts = more;
    }
    this.starts[this.count] = start + written;
  }

  /** Adds empty texts until there are so many. */
  fill(count: number): void {
    while (this.count < count) this.push('');
  }

  /** The column, in memory of its own size. */
  finish(): PackedText {
    const starts = this.starts.slice(0, this.count + 1);
    return { bytes: this.bytes.slice(0, at(starts, this.count)), starts };
  }
}

function grown(bytes: Uint8Array<ArrayBuffer>, least: number): Uint8Array<ArrayBuffer> {
  const more = new Uint8Array(Math.max(2 * bytes.length, least));
  more.set(bytes);
  return more;
}

const decoder = new TextDecoder();

/** One text of a column. */
export function textAt({ bytes, starts }: PackedText, index: number): string {
  const [start, end] = [at(starts, index), at(starts, index + 1)];
  return start === end ? '' : decoder.decode(bytes.subarray(start, end));
}
