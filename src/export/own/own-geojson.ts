import type { FileJob } from '../file-job.ts';
import { eachSteadily } from './each-steadily.ts';
import { isPlaceColumn, type OwnFile } from './own-file.ts';

/** So many features are one piece of the file. */
const PIECE = 4096;

/**
 * A list as GeoJSON (RFC 7946): points in WGS 84, longitude first, null where a row is not placed. What the file says about itself stands
 * in foreign members (section 6.1). Written by hand: a property may be called `__proto__`.
 */
export async function buildOwnGeoJson(file: OwnFile, job: FileJob): Promise<Blob> {
  const { title, about, rows, lngLat } = file;
  const columns = file.columns.filter((column) => !isPlaceColumn(column, file));
  const keys = columns.map(({ name }) => JSON.stringify(name));
  const pieces = [
    `{"type":"FeatureCollection","title":${JSON.stringify(title)},"about":${JSON.stringify(Object.fromEntries(about))},"features":[`,
  ];
  let piece = '';
  await eachSteadily(
    rows,
    job,
    (row, index) => {
      const place = lngLat(row);
      const properties = columns.map(({ cell }, column) => `${keys[column]}:${JSON.stringify(cell(row))}`);
      const geometry = place ? `{"type":"Point","coordinates":[${place[0]},${place[1]}]}` : 'null';
      piece += `${index === 0 ? '' : ','}\n{"type":"Feature","properties":{${properties.join(',')}},"geometry":${geometry}}`;
      if (index % PIECE === PIECE - 1) {
        pieces.push(piece);
        piece = '';
      }
      return true;
    },
    job.onProgress,
  );
  return new Blob([...pieces, piece, '\n]}\n'], { type: 'application/geo+json' });
}
