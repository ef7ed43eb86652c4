import { once } from 'node:events';
import { createWriteStream, openAsBlob } from 'node:fs';
import { readList } from '../../src/model/own/job.ts';
import { createDice } from './filters.ts';

const ROWS = 1_000_000;

const COUNTRIES = [
  'Kenya',
  'France',
  'Brazil',
  'Viet Nam',
  'Japan',
  'Peru',
  'Ghana',
  'Italy',
  'Egypt',
  'Chile',
];
const KINDS = ['centre', 'project', 'laboratory', 'network', 'chair'];
const FIELDS = ['policy', 'earth', 'water', 'basic', 'ocean', 'ecology', 'education', 'culture'];

/** A file of a million rows of ten columns, as an office would have them. */
export async function writeMillion(path: string): Promise<void> {
  const dice = createDice();
  const of = (names: readonly string[]) => names[Math.floor(dice() * names.length)];
  const file = createWriteStream(path);
  file.write('name,country,city,lat,lng,kind,field,year,staff,budget\n');
  for (let row = 1; row <= ROWS; row += 1000) {
    let lines = '';
    for (let each = row; each < row + 1000; each++) {
      const place = `${(dice() * 130 - 60).toFixed(4)},${(dice() * 360 - 180).toFixed(4)}`;
      const numbers = `${1950 + Math.floor(dice() * 75)},${Math.floor(dice() ** 3 * 9000)},${(dice() * 1e6).toFixed(2)}`;
      lines += `Institute ${each},${of(COUNTRIES)},City ${each % 500},${place},${of(KINDS)},${of(FIELDS)},${numbers}\n`;
    }
    if (!file.write(lines)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

/** The bytes of what the atlas keeps of the file in typed arrays: its cells, and where each row is. */
export async function bytesOfColumns(path: string): Promise<number> {
  const { table } = await readList(await openAsBlob(path), {}, () => {});
  const cells = table.columns.reduce(
    (sum, { bytes, starts }) => sum + bytes.byteLength + starts.byteLength,
    0,
  );
  // Longitude, latitude, how it was placed, why not, and the country.
  return cells + table.numbers.byteLength + ROWS * (8 + 8 + 1 + 1 + 2);
}
