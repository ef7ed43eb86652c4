import { readFileSync } from 'node:fs';
import { decodeGround, type Ground } from '../../../src/model/coverage/ground-file.ts';
import { type GroundIndex, indexGround } from '../../../src/model/coverage/ground-index.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';

let ground: Ground | undefined;
let index: GroundIndex | undefined;

/** The people and the land as the build made them (`npm run data` comes before the tests). */
export function realGround(): Ground {
  ground ??= decodeGround(
    JSON.parse(readFileSync(new URL('../../../public/basemap/ground.json', import.meta.url), 'utf8')),
  );
  return ground;
}

/** The same, ready for measuring. */
export function realIndex(): GroundIndex {
  index ??= indexGround(realGround(), realCatalog().countries);
  return index;
}
