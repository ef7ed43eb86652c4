import { centresOf, EVERYWHERE } from '../src/model/coverage/centres.ts';
import { maskOf } from '../src/model/coverage/ground-index.ts';
import { fieldsByRegion } from '../src/model/coverage/matrix.ts';
import { countriesByReach, farthestPlaces, spreadOf } from '../src/model/coverage/people.ts';
import { extendReach, measureReach } from '../src/model/coverage/reach.ts';
import { compareReach } from '../src/model/coverage/what-if.ts';
import { greatCircleKm } from '../src/model/geodesy.ts';
import { realCatalog } from '../tests/helpers/real-catalog.ts';
import { realIndex } from '../tests/model/coverage/real-ground.ts';
import { type Measurement, median } from './measurement.ts';

const ROUNDS = 15;
/** What an answer may cost the main thread. */
const ANSWER = 100;

/** The middle of the times of a task, its first rounds, which compile, left out. */
function timeOf(task: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  });
  return median(times.slice(3));
}

/** What an answer about distances costs, whole as the chart asks it, beside the plain formula for each place and centre. */
export function measureCoverage(): readonly Measurement[] {
  const { sites } = realCatalog();
  const index = realIndex();
  const { ground, places } = index;
  const centres = centresOf(sites, 'all', 'ceased');
  const aimOf = ({ lngLat }: Pick<(typeof centres)[number], 'lngLat'>) => ({ lngLat, regions: EVERYWHERE });
  const answer = () => {
    const { places: mask } = maskOf(index, null);
    const reach = measureReach(places, centres.map(aimOf));
    const after = extendReach(places, reach, [aimOf({ lngLat: [105.85, 21.03] })], centres.length);
    fieldsByRegion(places, sites, 'ceased', aimOf);
    return [
      spreadOf(reach, places, mask),
      countriesByReach(reach, ground, mask),
      farthestPlaces(reach, ground, mask),
      compareReach(reach, after, index, mask),
    ];
  };
  const plain = () =>
    ground.places.map(({ lngLat }) =>
      Math.min(...centres.map((centre) => greatCircleKm(lngLat, centre.lngLat))),
    );
  const [whole, formula] = [timeOf(answer), timeOf(plain)];
  return [
    { name: 'an answer about distances, all centres', value: whole, unit: 'ms', budget: ANSWER },
    { name: 'the formula for each place and centre', value: formula, unit: 'ms', budget: null },
    { name: 'answered against the formula alone', value: whole / formula, unit: '×', budget: 1 },
  ];
}
