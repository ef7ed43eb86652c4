import { LEAST_CITY } from '../../model/coverage/people.ts';
import { EARTH_RADIUS_KM } from '../../model/geodesy.ts';
import { BAGHDAD, FIJI, GROUND, ICHARM, SUVA, stepsOfDistance, YEARS } from '../../model/methods/examples.ts';
import type { Digits } from './digits.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** The places of Fiji by name. */
function placeOf(name: string) {
  const place = FIJI.places.find((own) => own.name === name);
  if (!place) throw new Error(`${name} is no place of the example`);
  return place;
}

/** Places in the order of their distance, with what is said of each. */
const byDistance = () => FIJI.places.toSorted((a, b) => a.km - b.km);

/** The places of the example by their names. */
function namedPlaces() {
  const [suva, lautoka, nadi, labasa] = ['Suva', 'Lautoka', 'Nadi', 'Labasa'].map(placeOf);
  if (!suva || !lautoka || !nadi || !labasa) throw new Error('A place of the example is missing');
  return { suva, lautoka, nadi, labasa };
}

/** The numbers of distances, people and their shares, as a language writes them. */
function peopleNumbers({ count, fixed, share, list, km, people }: Digits) {
  const steps = stepsOfDistance(SUVA, ICHARM);
  const own = sum(FIJI.places.map((place) => place.own));
  const { suva } = namedPlaces();
  const five = (value: number) => fixed(value, 5);
  return {
    distance: {
      radius: fixed(EARTH_RADIUS_KM, 4),
      off: share(0.0056),
      fromLat: fixed(Math.abs(SUVA[1]), 2),
      fromLng: fixed(SUVA[0], 2),
      toLat: fixed(ICHARM[1], 2),
      toLng: fixed(ICHARM[0], 2),
      dLat: fixed(steps.dLat, 2),
      dLng: fixed(steps.dLng, 2),
      sinLat: five(steps.sinLat),
      cosFrom: five(steps.cosFrom),
      cosTo: five(steps.cosTo),
      sinLng: five(steps.sinLng),
      product: five(steps.product),
      sum: five(steps.sum),
      root: five(steps.root),
      arc: five(steps.arc),
      km: count(steps.km),
    },
    people: {
      places: count(GROUND.places),
      named: share(GROUND.named),
      worst: count(3),
      worstCountry: count(9),
      total: count(FIJI.total),
      list: list(FIJI.places.map((place) => `${place.name} ${count(place.own)}`)),
      together: count(own),
      share: share(own / FIJI.total),
      own: count(suva.own),
      people: count(suva.people),
    },
    shares: {
      cells: count(GROUND.cells),
      cellKm2: count(GROUND.cellKm2),
      list: list(byDistance().map((place) => `${place.name} ${km(place.km)} (${people(place.people)})`)),
      half: count(FIJI.total / 2),
      three: count(
        sum(
          byDistance()
            .slice(0, 3)
            .map((place) => place.people),
        ),
      ),
      total: count(FIJI.total),
      median: count(suva.km),
    },
  };
}

/** The numbers of the measures of distance, as a language writes them. */
export function distanceNumbers(digits: Digits) {
  const { count, list, km } = digits;
  const { suva, lautoka, nadi, labasa } = namedPlaces();
  return {
    ...peopleNumbers(digits),
    farthest: {
      least: count(LEAST_CITY),
      suva: count(suva.own),
      second: count(lautoka.own),
      km: count(suva.km),
    },
    years: {
      before: String(YEARS.before),
      beforeKm: count(YEARS.beforeKm),
      after: String(YEARS.after),
      afterKm: count(YEARS.afterKm),
    },
    mandate: { nearestKm: count(BAGHDAD.nearestKm), mandateKm: count(BAGHDAD.mandateKm) },
    whatif: {
      list: list([nadi, lautoka, labasa].map((place) => `${place.name} ${km(place.fromSuva)}`)),
      total: count(FIJI.total),
    },
    candidates: {
      lautoka: count(FIJI.labasaToLautoka),
      nadi: count(FIJI.labasaToNadi),
      total: count(FIJI.total),
      nadiGain: count(nadi.gain),
      nadiPeople: count(nadi.people),
      labasaGain: count(labasa.gain),
      labasaPeople: count(labasa.people),
      order: FIJI.places
        .toSorted((a, b) => b.gain - a.gain)
        .map((place) => place.name)
        .join(', '),
    },
  };
}
