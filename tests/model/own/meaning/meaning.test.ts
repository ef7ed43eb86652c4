import { describe, expect, it } from 'vitest';
import { sampleOf } from '../../../../src/model/own/meaning/column-types.ts';
import {
  countPlaced,
  PLACED_BY,
  PLACING_REASONS,
  placeRows,
} from '../../../../src/model/own/meaning/place-rows.ts';
import { guessRoles, type Role } from '../../../../src/model/own/meaning/roles.ts';
import { guessTextForm, readText } from '../../../../src/model/own/reading/read-text.ts';
import { placingGround } from '../ground.ts';

const { findCountry, findTown } = placingGround;

async function place(text: string, notation: 'point' | 'comma' = 'point') {
  const file = new Blob([text]);
  const table = await readText(file, await guessTextForm(file));
  const samples = table.columns.map((column) => sampleOf(column, table.rows));
  const roles = guessRoles(table.names, samples);
  const placement = placeRows({ roles, columns: table.columns, notation, rows: table.rows }, placingGround);
  const rows = Array.from({ length: table.rows }, (_, row) => ({
    by: PLACED_BY[placement.by[row] ?? 0],
    reason: PLACING_REASONS[placement.reasons[row] ?? 0],
    lngLat: [placement.lngs[row], placement.lats[row]],
  }));
  return { roles, rows, placement, names: table.names };
}

describe('A country is found', () => {
  it.each([
    ['VNM', 'VNM'],
    ['vn', 'VNM'],
    ['Vietnam', 'VNM'],
    ['Việt Nam', 'VNM'],
    ['VIET-NAM', 'VNM'],
    ['Cộng hòa Pháp', 'FRA'],
    ['Nhật Bản', 'JPN'],
    ['Ivory Coast', 'CIV'],
    ["Côte d'Ivoire", 'CIV'],
    ['South Korea', 'KOR'],
    ['Hàn Quốc', 'KOR'],
    ['UK', 'GBR'],
    ['Mỹ', 'USA'],
    ['United States of America', 'USA'],
    ['Allemagne', 'DEU'],
    ['España', 'ESP'],
    ['The Netherlands', 'NLD'],
    ['Burma', 'MMR'],
  ])('by the name %s', (name, iso3) => {
    expect(findCountry(name)).toBe(iso3);
  });

  it.each(['', 'Atlantis', 'Hà Nội', 'N/A', '123'])('never by “%s”', (name) => {
    expect(findCountry(name)).toBeNull();
  });
});

describe('A town is found', () => {
  it('by its name in either language, with or without accents and words of administration', () => {
    const hanoi = findTown('Hà Nội', 'VNM');
    expect(hanoi?.[1]).toBeCloseTo(21.03, 1);
    for (const name of ['Hanoi', 'HA NOI', 'TP. Hà Nội', 'Thành phố Hà Nội', 'Cầu Giấy, Hà Nội'])
      expect(findTown(name, 'VNM')).toEqual(hanoi);
  });

  it('only in its country', () => {
    expect(findTown('Hanoi', 'FRA')).toBeNull();
    expect(findTown('Nowhere at all', 'VNM')).toBeNull();
  });
});

describe('The columns of a list', () => {
  const rolesOf = (names: string[], row: string[]): Partial<Record<Role, string>> => {
    const roles = guessRoles(
      names,
      row.map((cell) => [cell]),
    );
    return Object.fromEntries(Object.entries(roles).map(([role, column]) => [role, names[column ?? -1]]));
  };

  it('are known by their names in English', () => {
    expect(
      rolesOf(
        ['Institution', 'City', 'Country', 'Lat', 'Long', 'Website', 'Founded'],
        ['Hanoi University', 'Hanoi', 'Viet Nam', '21.0', '105.8', 'https://hus.vnu.edu.vn', '1956'],
      ),
    ).toEqual({
      name: 'Institution',
      city: 'City',
      country: 'Country',
      lat: 'Lat',
      lng: 'Long',
      link: 'Website',
      year: 'Founded',
    });
  });

  it('are known by their names in Vietnamese, with and without accents', () => {
    expect(
      rolesOf(
        ['STT', 'Tên đơn vị', 'Thành phố', 'Quốc gia', 'Vĩ độ', 'Kinh độ', 'Lĩnh vực', 'Năm thành lập'],
        ['1', 'Viện Toán học', 'Hà Nội', 'Việt Nam', '21,04', '105,79', 'Toán', '1970'],
      ),
    ).toEqual({
      name: 'Tên đơn vị',
      city: 'Thành phố',
      country: 'Quốc gia',
      lat: 'Vĩ độ',
      lng: 'Kinh độ',
      field: 'Lĩnh vực',
      year: 'Năm thành lập',
    });
  });

  it('are known by their values where their names say nothing', () => {
    expect(rolesOf(['A', 'B', 'C'], ['Viện Toán học', '21.04, 105.79', 'https://math.ac.vn'])).toEqual({
      name: 'A',
      pair: 'B',
      link: 'C',
    });
  });

  it('are not taken for coordinates by their names alone', () => {
    expect(rolesOf(['Location', 'Long'], ['Hà Nội', 'a long text'])).toEqual({ name: 'Location' });
  });
});

describe('The rows of a list', () => {
  it('are placed by coordinates, else by town, else by country, and each that is not has its reason', async () => {
    const { rows, placement } = await place(
      [
        'Tên;Thành phố;Quốc gia;Vĩ độ;Kinh độ',
        'A;;;21.03;105.85',
        'B;Huế;Việt Nam;;',
        'C;;Lào;;',
        'D;Chưa rõ;Việt Nam;;',
        'E;Huế;Atlantis;;',
        'F;;;;',
        'G;Đà Nẵng;Việt Nam;0;0',
        'H;Đà Nẵng;Việt Nam;95;200',
        'I;;;105.85;21.03',
      ].join('\n'),
    );
    expect(rows.map(({ by, reason }) => [by, reason])).toEqual([
      ['coordinates', 'fine'],
      ['city', 'fine'],
      ['country', 'fine'],
      ['country', 'unknown-city'],
      ['none', 'unknown-both'],
      ['none', 'nothing'],
      ['city', 'zero'],
      ['city', 'bad-coordinates'],
      ['coordinates', 'fine'],
    ]);
    expect(rows.at(-1)?.lngLat).toEqual([105.85, 21.03]);
    expect(placement.swapped).toBe(1);
    expect(countPlaced(placement)).toEqual({ none: 2, coordinates: 2, city: 3, country: 2 });
    expect(placement.codes).toEqual(['VNM', 'LAO']);
  });

  it('are placed by one cell with both, and by decimal commas', async () => {
    const { rows, roles, names } = await place('Tên;Tọa độ\nA;"21,03; 105,85"\nB;"16,05; 108,2"\n', 'comma');
    expect(names).toHaveLength(2);
    expect(roles.pair).toBe(1);
    expect(rows[1]?.lngLat).toEqual([108.2, 16.05]);
  });
});
