import { rearm } from '../../text/formula.ts';
import { type Encoding, guessEncoding, SAMPLE_BYTES, tidyText } from './encoding.ts';
import { refuseOldVietnamese } from './old-vietnamese.ts';
import { guessSeparator, RowReader, type Separator } from './rows.ts';
import { type OwnTable, TableBuilder } from './table.ts';

/** How a file of separated values is read; each may be guessed or given. */
export interface TextForm {
  readonly encoding: Encoding;
  readonly separator: Separator;
}

/** The file as this needs it, which a `Blob` is. */
export type Bytes = Pick<Blob, 'size' | 'slice'>;

/** A file is read in pieces of so many bytes, between which it may be given up. */
const PIECE = 1 << 20;

async function bytesOf(file: Bytes, from: number, to: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(from, to).arrayBuffer());
}

/** How a file seems to be written. Throws a `ReadingFault` where it is no text, or one that would be shown as garbage. */
export async function guessTextForm(file: Bytes, given: Partial<TextForm> = {}): Promise<TextForm> {
  const sample = await bytesOf(file, 0, SAMPLE_BYTES);
  const encoding = given.encoding ?? guessEncoding(sample, file.size <= SAMPLE_BYTES);
  const text = tidyText(new TextDecoder(encoding).decode(sample, { stream: true }));
  refuseOldVietnamese(text);
  return { encoding, separator: given.separator ?? guessSeparator(text) };
}

/**
 * Reads a file of separated values piece by piece. `onProgress` is told the share that is read, 0…1. Throws a `ReadingFault`,
 * or the signal's reason where it is given up.
 */
export async function readText(
  file: Bytes,
  { encoding, separator }: TextForm,
  onProgress: (share: number) => void = () => {},
  signal?: AbortSignal,
): Promise<OwnTable> {
  const builder = new TableBuilder();
  const reader = new RowReader(separator, (cells, row) => builder.push(cells.map(rearm), row));
  const decoder = new TextDecoder(encoding);
  for (let from = 0; from < file.size; from += PIECE) {
    signal?.throwIfAborted();
    const to = Math.min(file.size, from + PIECE);
    reader.push(tidyText(decoder.decode(await bytesOf(file, from, to), { stream: to < file.size })));
    onProgress(to / file.size);
  }
  reader.end();
  return builder.finish();
}
