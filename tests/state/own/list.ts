import { readFileSync } from 'node:fs';
import { fingerprintOf } from '../../../src/model/own/kept/fingerprint.ts';
import { guessType, sampleOf } from '../../../src/model/own/meaning/column-types.ts';
import { placeRows } from '../../../src/model/own/meaning/place-rows.ts';
import { guessRoles } from '../../../src/model/own/meaning/roles.ts';
import { guessTextForm, readText } from '../../../src/model/own/reading/read-text.ts';
import { listOf, type OwnList, type OwnSaved } from '../../../src/state/own/own-list.ts';
import { placingGround } from '../../model/own/ground.ts';

const FILE = new URL('../../data/own/universities.csv', import.meta.url);

/** A list of ten universities, coloured by whether they are public. */
export async function universities(patch: Partial<OwnSaved> = {}): Promise<OwnList> {
  const file = new Blob([readFileSync(FILE)]);
  const table = await readText(file, await guessTextForm(file));
  const samples = table.columns.map((column) => sampleOf(column, table.rows));
  const roles = guessRoles(table.names, samples);
  const placement = placeRows(
    { roles, columns: table.columns, notation: 'comma', rows: table.rows },
    placingGround,
  );
  return listOf({
    id: 'universities',
    fingerprint: fingerprintOf(table),
    source: { title: 'Universities', date: '2026', licence: 'the ministry' },
    table,
    types: samples
      .map(guessType)
      .map((type) => (type.kind === 'number' ? { ...type, notation: 'comma' } : type)),
    roles,
    placement,
    colourBy: roles.kind ?? null,
    sizeBy: null,
    fillBy: null,
    filters: [],
    isShown: true,
    ...patch,
  });
}
