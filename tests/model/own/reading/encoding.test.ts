import { describe, expect, it } from 'vitest';
import { decodeText, guessEncoding } from '../../../../src/model/own/reading/encoding.ts';
import { ReadingFault } from '../../../../src/model/own/reading/fault.ts';
import { refuseOldVietnamese } from '../../../../src/model/own/reading/old-vietnamese.ts';

const VIETNAMESE = 'Tên;Thành phố\nTrung tâm Vật lý quốc tế;Hà Nội\nViện Hải dương học;Nha Trang\n';

/** The bytes of Windows-1258, which writes a vowel and its tone apart. */
function in1258(text: string): Uint8Array {
  const tones: Record<string, number> = {
    '\u0300': 0xcc,
    '\u0301': 0xec,
    '\u0303': 0xde,
    '\u0309': 0xd2,
    '\u0323': 0xf2,
  };
  const letters: Record<string, number> = {
    ă: 0xe3,
    â: 0xe2,
    ê: 0xea,
    ô: 0xf4,
    ơ: 0xf5,
    ư: 0xfd,
    đ: 0xf0,
    Đ: 0xd0,
  };
  const apart = text
    .normalize('NFD')
    .replace(
      /([aeou])(\p{M}*?)([\u0302\u0306\u031B])/gu,
      (_, base, rest, mark) => `${(base + mark).normalize('NFC')}${rest}`,
    );
  return Uint8Array.from([...apart], (letter) => tones[letter] ?? letters[letter] ?? letter.charCodeAt(0));
}

function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let index = 0; index < text.length; index++)
    view.setUint16(2 * index, text.charCodeAt(index), isLittle);
  return new Uint8Array(view.buffer);
}

describe('The way in which a file is written', () => {
  const utf8 = new TextEncoder().encode(VIETNAMESE);

  it('is UTF-8 with and without its mark', () => {
    expect(guessEncoding(utf8, true)).toBe('utf-8');
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]);
    expect(guessEncoding(marked, true)).toBe('utf-8');
    expect(decodeText(marked, 'utf-8')).toBe(VIETNAMESE);
  });

  it('is UTF-8 where the sample ends in the middle of a letter', () => {
    const end = utf8.indexOf(0xe1) + 1;
    expect(guessEncoding(utf8.subarray(0, end), false)).toBe('utf-8');
  });

  it.each([
    ['utf-16le', true],
    ['utf-16be', false],
  ] as const)('is %s without a mark', (encoding, isLittle) => {
    const bytes = utf16(VIETNAMESE, isLittle);
    expect(guessEncoding(bytes, true)).toBe(encoding);
    expect(decodeText(bytes, encoding)).toBe(VIETNAMESE);
  });

  it('is Windows-1258 where marks of tones follow vowels, which are then one letter', () => {
    const bytes = in1258(VIETNAMESE);
    expect(guessEncoding(bytes, true)).toBe('windows-1258');
    expect(decodeText(bytes, 'windows-1258')).toBe(VIETNAMESE);
  });

  it('is Windows-1252 for the other languages of Europe', () => {
    const text = 'Città;perché\nMünchen;così è più caffè\nGöteborg;señor año\n';
    const bytes = Uint8Array.from([...text], (letter) => letter.charCodeAt(0));
    expect(guessEncoding(bytes, true)).toBe('windows-1252');
    expect(decodeText(bytes, 'windows-1252')).toBe(text);
  });

  it('has letters composed, and no zeros', () => {
    const bytes = new TextEncoder().encode(`${VIETNAMESE.normalize('NFD')}a\0b`);
    expect(decodeText(bytes, 'utf-8')).toBe(`${VIETNAMESE}ab`);
  });

  it('is none where the bytes are no text', () => {
    const bytes = Uint8Array.from({ length: 400 }, (_, index) => (index * 37) % 256);
    expect(() => guessEncoding(bytes, true)).toThrow(ReadingFault);
  });
});

describe('Vietnamese for old fonts', () => {
  it('is refused with an example, however it was decoded', () => {
    const old = 'Tªn;Thµnh phè\nViÖn VËt lý;Hµ Néi\nTr­êng §¹i häc;§µ N½ng\n';
    const read = () => refuseOldVietnamese(old);
    expect(read).toThrow(ReadingFault);
    expect(read).toThrow('old-vietnamese');
  });

  it('is told from that of VNI, which is refused too', () => {
    const problem = { kind: 'old-vietnamese', font: 'VNI', example: 'Tröôøng' };
    expect(() => refuseOldVietnamese('Teân;Nôi\nTröôøng Ñaïi hoïc Baùch khoa;Haø Noäi\n')).toThrow(
      expect.objectContaining({ problem }),
    );
  });

  it('is not seen in the languages of Europe', () => {
    const european =
      'McÉwen, LaÉtoile; KÖLN; Pimeä, selkeän; Oändlig, koäl; Smørrebrød, Læsø, Bodø; Köln; août, Noël, naïf, Zaïre; Ações, João; geëerd, reünie, coöperatie';
    expect(() => refuseOldVietnamese(european)).not.toThrow();
  });

  it('is not seen in units, trade marks and quotations', () => {
    expect(() =>
      refuseOldVietnamese('5 µm; 10 µg; Software®; «Institut»; 20°C; Viện Vật lý; 3·5'),
    ).not.toThrow();
  });
});
