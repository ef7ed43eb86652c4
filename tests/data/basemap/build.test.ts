import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildBasemap } from '../../../data/build/basemap/build.ts';

let outDir: string;
beforeEach(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'basemap-'));
});
afterEach(() => rm(outDir, { recursive: true }));

describe('the build of the basemap', () => {
  it('leaves files alone that are newer than what they are made from', async () => {
    const names = ['world.json', 'world.pmtiles', 'detail.pmtiles', 'countries.json'];
    for (const name of [...names, 'world-fine.json', 'countries-fine.json'])
      await writeFile(join(outDir, name), name);
    const report = await buildBasemap({ sourceDir: 'data/basemap', outDir });
    expect(report).toMatchObject({ built: false });
    expect(report.files[0]).toEqual({ name: 'world.json', bytes: 10 });
    expect(report.files).toHaveLength(6);
    expect(await readFile(join(outDir, 'detail.pmtiles'), 'utf8')).toBe('detail.pmtiles');
  });

  it('rejects where an input is missing', async () => {
    await expect(buildBasemap({ sourceDir: outDir, outDir })).rejects.toThrow(/units-10m/);
  });
});
