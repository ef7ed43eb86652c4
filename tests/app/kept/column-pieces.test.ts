import { describe, expect, it } from 'vitest';
import { fromPieces, piecesOf } from '../../../src/app/kept/column-pieces.ts';
import { TextPacker } from '../../../src/model/own/reading/packed-text.ts';

const packer = new TextPacker();
for (const text of ['Hà Nội', '', 'Nairobi', 'São Paulo']) packer.push(text);
const column = packer.finish();

describe('a column that is stored', () => {
  it('comes back from its pieces as it was, however small they are', () => {
    for (const most of [1, 5, 8, column.bytes.length, 1000]) {
      const pieces = piecesOf(column, most);
      expect(pieces.length).toBe(Math.ceil(column.bytes.length / most));
      for (const { bytes } of pieces) expect(bytes.length).toBeLessThanOrEqual(most);
      expect(fromPieces(structuredClone(pieces))).toEqual(column);
    }
  });

  it('of empty texts is one piece', () => {
    const empty = { bytes: new Uint8Array(0), starts: new Uint32Array(3) };
    expect(fromPieces(piecesOf(empty))).toEqual(empty);
  });

  it('holds nothing but its own bytes in each piece, which the database would store with it', () => {
    for (const { bytes } of piecesOf(column, 5)) expect(bytes.buffer.byteLength).toBe(bytes.length);
  });

  it('is none where a piece is missing or something else', () => {
    expect(fromPieces([])).toBeNull();
    expect(fromPieces(piecesOf(column, 5).slice(1))).toBeNull();
    expect(fromPieces([...piecesOf(column, 5), { bytes: 'script' }])).toBeNull();
  });
});
