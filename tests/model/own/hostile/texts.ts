import { expect } from 'vitest';
import { bytes, cellsOf, type Hostile, latin, text } from './file.ts';

const row = (count: number) => Array.from({ length: count }, (_, index) => `c${index}`).join(',');

/** Separated values as spreadsheets, programs and people write them, and as an attacker would. */
export const TEXTS: readonly Hostile[] = [
  {
    with: 'formulas in its cells',
    file: text('Name,City\n=HYPERLINK("http://a.b";"x"),Huế\n"+cmd|\' /C calc\'!A0",@SUM(A1)\n'),
    read: ({ table }) =>
      expect(cellsOf(table)).toEqual([
        ['=HYPERLINK("http://a.b";"x")', 'Huế'],
        ["+cmd|' /C calc'!A0", '@SUM(A1)'],
      ]),
  },
  {
    with: 'scripts in its names and cells',
    file: text('<script>alert(1)</script>,b\n<img src=x onerror=alert(1)>,javascript:alert(1)\n'),
    read: ({ table }) => {
      expect(table.names[0]).toBe('<script>alert(1)</script>');
      expect(cellsOf(table)[0]).toEqual(['<img src=x onerror=alert(1)>', 'javascript:alert(1)']);
    },
  },
  {
    with: '300 columns',
    file: text(`${row(300)}\n${row(300)}x\n`),
    read: ({ table }) => expect(table.names).toHaveLength(300),
  },
  {
    with: '3,000 columns',
    file: text(`${row(3000)}\n${row(3000)}\n`),
    refused: { kind: 'too-many-columns', columns: 3000, most: 1000 },
  },
  {
    with: 'rows of all lengths',
    file: text('a,b\n1\n1,2,3\n1,2\n,,,,5\n'),
    read: ({ table }) => {
      expect(table.ragged).toEqual({ count: 3, first: 2 });
      expect(cellsOf(table)).toEqual([
        ['1', '', '', '', ''],
        ['1', '2', '3', '', ''],
        ['1', '2', '', '', ''],
        ['', '', '', '', '5'],
      ]);
    },
  },
  {
    with: 'a quotation mark that is never closed',
    file: text('a,b\n1,2\n3,"four\n5,6\n'),
    refused: { kind: 'open-quote', row: 3 },
  },
  {
    with: 'a quotation mark that is not closed for eight million letters',
    file: () => new Blob(['a,b\n1,"', 'x,y\n'.repeat(2_000_000)]),
    refused: { kind: 'open-quote', row: 2 },
  },
  {
    with: 'quotations within quotations',
    file: text('a,b\n"say ""so ""now""""",2\n"""",3\n'),
    read: ({ table }) =>
      expect(cellsOf(table)).toEqual([
        ['say "so "now""', '2'],
        ['"', '3'],
      ]),
  },
  {
    with: 'quotation marks within unquoted cells',
    file: text('a,b\n5" pipe,2\nthe "Grand" hotel,3\n'),
    read: ({ table }) =>
      expect(cellsOf(table)).toEqual([
        ['5" pipe', '2'],
        ['the "Grand" hotel', '3'],
      ]),
  },
  {
    with: 'zeros among its bytes',
    file: text(`Tên,Nơi\nViện\0 Toán,Hà Nội\n${'Trường Đại học Bách khoa,Đà Nẵng\n'.repeat(3)}`),
    read: ({ table }) => expect(cellsOf(table)[0]).toEqual(['Viện Toán', 'Hà Nội']),
  },
  {
    with: 'three ends of lines, also within a cell',
    file: text('a,b\r\n1,2\r3,"x\r\ny\rz"\n5,6'),
    read: ({ table }) =>
      expect(cellsOf(table)).toEqual([
        ['1', '2'],
        ['3', 'x\ny\nz'],
        ['5', '6'],
      ]),
  },
  {
    with: 'a second header in another language',
    file: text('Tên,Diện tích\nName,Area\nHà Nội,3359\nHuế,4947\n'),
    read: ({ table }) => expect(cellsOf(table)).toHaveLength(2),
  },
  {
    with: 'titles, an empty line and a line of units around its header',
    file: text('Phụ lục 1,,\n,,\nTên,Diện tích,Năm\n,km²,năm\nHà Nội,3359,1010\nHuế,4947,1802\n'),
    read: ({ table }) => {
      expect(table.names).toEqual(['Tên', 'Diện tích', 'Năm']);
      expect([...table.numbers]).toEqual([5, 6]);
    },
  },
  { with: 'nothing', file: text(''), refused: { kind: 'empty' } },
  { with: 'only blanks and ends of lines', file: text('\n \r\n\t\n'), refused: { kind: 'empty' } },
  { with: 'only separators', file: text(',,,\n,,,\n'), refused: { kind: 'empty' } },
  { with: 'a header and nothing below', file: text('Tên,Nơi\n'), refused: { kind: 'header-only' } },
  {
    with: 'only its mark of UTF-8',
    file: () => bytes(new Uint8Array([0xef, 0xbb, 0xbf])),
    refused: { kind: 'empty' },
  },
  {
    with: 'two gigabytes, of which not one is read',
    file: () => {
      const file = new Blob(['a,b\n1,2\n']);
      const fail = () => {
        throw new Error('it was read');
      };
      return Object.defineProperties(file, {
        size: { value: 2 * 2 ** 30 },
        slice: { value: fail },
        text: { value: fail },
        arrayBuffer: { value: fail },
        stream: { value: fail },
      });
    },
    refused: { kind: 'too-large', bytes: 2 * 2 ** 30 },
  },
  {
    with: '__proto__, constructor and toString as columns',
    file: text('__proto__,constructor,toString,__proto__\n1,2,3,4\n'),
    read: ({ table }) => {
      expect(table.names).toEqual(['__proto__', 'constructor', 'toString', '__proto__ (2)']);
      expect(cellsOf(table)).toEqual([['1', '2', '3', '4']]);
      expect(Reflect.get({}, '0')).toBeUndefined();
    },
  },
  {
    with: 'rows that stand twice',
    file: text('Tên,Nơi\nA,Huế\nA,Huế\nA,Huế\n'),
    read: ({ table }) => expect(table.rows).toBe(3),
  },
  {
    with: 'Vietnamese in decomposed letters',
    file: text('Tên,Nơi\nViện Hải dương học,Nha Trang, Khánh Hòa\n'.normalize('NFD')),
    read: ({ table }) => {
      expect(table.names[1]).toBe('Nơi');
      expect(cellsOf(table)[0]?.[0]).toBe('Viện Hải dương học');
    },
  },
  {
    with: 'Vietnamese for the fonts of TCVN3',
    file: () => bytes(latin('Tªn;Thµnh phè\nViÖn VËt lý;Hµ Néi\nTr­êng §¹i häc;§µ N½ng\n')),
    refused: { kind: 'old-vietnamese', font: 'TCVN3' },
  },
  {
    with: 'Vietnamese for the fonts of VNI',
    file: () => bytes(latin('Teân;Nôi\nTröôøng Ñaïi hoïc;Haø Noäi\nVieän Vaät lyù;Ñaø Naüng\n')),
    refused: { kind: 'old-vietnamese', font: 'VNI' },
  },
  {
    with: 'UTF-16 without its mark',
    file: () =>
      bytes(Uint8Array.from([...'Name,City\nA,Hanoi\n'].flatMap((letter) => [letter.charCodeAt(0), 0]))),
    read: ({ table, form }) => {
      expect(form?.encoding).toBe('utf-16le');
      expect(cellsOf(table)).toEqual([['A', 'Hanoi']]);
    },
  },
  {
    with: 'a picture under the name of a table',
    file: () => bytes(Uint8Array.from({ length: 900 }, (_, index) => (index * 37) % 256)),
    refused: { kind: 'binary' },
  },
  {
    with: 'letters that turn the direction of writing',
    file: text('Tên,Nơi\nA\u202Egpj.exe,Huế\n'),
    read: ({ table }) => expect(cellsOf(table)[0]?.[0]).toBe('A\u202Egpj.exe'),
  },
];
