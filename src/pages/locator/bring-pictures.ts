import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stamp } from '../../../data/build/stamp.ts';
import { withTexts } from '../../i18n/text-part.ts';
import { parseWorldFile } from '../../map/vector/world-file.ts';
import type { DossierTables } from '../../model/dossier/tables.ts';

/** The variable of the environment that says whether pictures are drawn: `yes` or `no`. Without it, where the address of the atlas is known. */
export const PICTURES = 'PICTURES';

/** Whether pictures are asked for. Error: neither `yes` nor `no`. */
export function wantsPictures(said: string | undefined, site: string | null): boolean {
  if (!said) return site !== null;
  if (said !== 'yes' && said !== 'no') throw new Error(`${PICTURES} must be yes or no, not "${said}"`);
  return said === 'yes';
}

/** The names of all files below a folder. */
const namesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { encoding: 'utf8', recursive: true })
        .map((name) => name.replaceAll('\\', '/'))
        .filter((name) => name.endsWith('.png'))
    : [];

/** The typeface of the names, as a file that a canvas reads. */
const FONT = '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf';

/**
 * Puts the pictures of where things lie into a folder, and gives their names. They take half a minute to draw, so that those that were
 * drawn of the same things are kept.
 */
export async function bringPictures(
  root: string,
  tables: DossierTables,
  folder: string,
): Promise<ReadonlySet<string>> {
  const cache = join(root, 'node_modules', '.cache', 'auspices');
  const kept = join(cache, 'pictures');
  const basemap = (name: string) => join(root, 'public', 'basemap', `${name}.json`);
  const own = ['src/pages/locator', 'src/map/vector', 'src/model/camera', 'src/theme', 'package-lock.json'];
  const inputs = [
    join(root, 'public', 'data', 'catalog.json'),
    join(root, 'public', 'data', 'networks.json'),
    basemap('world'),
    basemap('world-fine'),
    ...own.map((path) => join(root, path)),
  ];
  const stamp = new Stamp(join(cache, 'pictures.stamp'), inputs, kept);
  if (!stamp.isFresh()) {
    rmSync(kept, { recursive: true, force: true });
    const { drawPictures } = await withTexts(import('./draw-pictures.ts'));
    const world = (name: string) => parseWorldFile(JSON.parse(readFileSync(basemap(name), 'utf8')));
    const worlds = { fine: world('world-fine'), coarse: world('world') };
    const font = readFileSync(fileURLToPath(import.meta.resolve(FONT)));
    for (const [name, bytes] of drawPictures(tables, worlds, font)) {
      mkdirSync(dirname(join(kept, name)), { recursive: true });
      writeFileSync(join(kept, name), bytes);
    }
    stamp.write();
  }
  cpSync(kept, folder, { recursive: true });
  return new Set(namesIn(folder));
}
