import { useEffect, useState } from 'react';
import type { PlacingSources } from '../../model/own/job.ts';
import type { Placement } from '../../model/own/meaning/place-rows.ts';
import type { Roles } from '../../model/own/meaning/roles.ts';
import type { PackedText } from '../../model/own/reading/packed-text.ts';
import type { OwnTable } from '../../model/own/reading/table.ts';
import type { Notation } from '../../model/own/values/numbers.ts';
import { waitForGround } from '../../state/coverage/ground.ts';
import { placeInWorker } from '../../state/own/work/run-job.ts';
import { useApp } from '../../state/use-app.ts';

/** Where the rows of a list are, once it is known. */
export type PlacingState =
  | { readonly status: 'placing' | 'failed' }
  | { readonly status: 'placed'; readonly placement: Placement; readonly sources: PlacingSources };

const NO_TEXTS: PackedText = { bytes: new Uint8Array(0), starts: new Uint32Array(0) };

/** The columns that place rows; the others stay here rather than being copied to the worker. */
function columnsOf({ columns }: OwnTable, { lat, lng, pair, city, country }: Roles): readonly PackedText[] {
  const used = new Set([lat, lng, pair, city, country]);
  return columns.map((column, index) => (used.has(index) ? column : NO_TEXTS));
}

/** Places the rows of a list in a worker, and anew whenever what its columns say has changed. */
export function usePlacing(table: OwnTable, roles: Roles, notation: Notation): PlacingState {
  const countries = useApp((state) => state.catalog.countries);
  const [state, setState] = useState<PlacingState>({ status: 'placing' });
  const { lat, lng, pair, city, country } = roles;
  useEffect(() => {
    const control = new AbortController();
    setState({ status: 'placing' });
    const place = async () => {
      const found = await waitForGround();
      if (!found) throw new Error('The gazetteer did not come');
      const sources: PlacingSources = {
        countries: [...countries.values()],
        points: [...countries].flatMap(([iso3, { lngLat }]) => (lngLat ? [[iso3, lngLat] as const] : [])),
        towns: found.places.map(({ name, lngLat, country: of, residents }) => ({
          name,
          lngLat,
          country: of,
          residents,
        })),
      };
      const placing: Roles = { lat, lng, pair, city, country };
      const list = { roles: placing, columns: columnsOf(table, placing), notation, rows: table.rows };
      return { placement: await placeInWorker({ list, ...sources }, control.signal), sources };
    };
    place().then(
      (placed) => !control.signal.aborted && setState({ status: 'placed', ...placed }),
      () => !control.signal.aborted && setState({ status: 'failed' }),
    );
    return () => control.abort();
  }, [table, lat, lng, pair, city, country, notation, countries]);
  return state;
}
