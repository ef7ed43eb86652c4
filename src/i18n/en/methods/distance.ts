import type { MethodNumbers, MethodText } from '../../../model/methods/methods.ts';

type DistanceSteps =
  | 'fromLat'
  | 'fromLng'
  | 'toLat'
  | 'toLng'
  | 'dLat'
  | 'dLng'
  | 'sinLat'
  | 'cosFrom'
  | 'cosTo'
  | 'sinLng'
  | 'product'
  | 'sum'
  | 'root'
  | 'arc';

/** How distances to the nearest centre, and what follows from them, are measured. */
export const texts = {
  distance: (n: MethodNumbers<DistanceSteps | 'radius' | 'off' | 'km'>): MethodText => ({
    title: 'Distance to the nearest centre',
    formula: `The length of the great circle between two points, on a sphere with the mean radius of the Earth, *R* = ${n.radius} km, with latitudes φ and longitudes λ. The nearest centre is the one with the least *d*, in whatever country it lies.`,
    lines: ['*d* = 2 *R* arcsin √( sin²(Δφ/2) + cos φ₁ cos φ₂ sin²(Δλ/2) )'],
    data: 'Points of centres: the table of centres, of the fields asked for and at work (active, or a renewal under review); those of unknown status and those that have ceased can be let in. Points of people: see “People by place”.',
    limits: `A line over the ground, not a road, a flight or a visit; it says nothing of who may use a centre or does. The Earth is no sphere: against the ellipsoid WGS 84 the length is off by ${n.off} at most, near the equator from north to south. Most points of centres name a city, not a door.`,
    example: `Suva (${n.fromLat}° S, ${n.fromLng}° E) and the nearest water centre, ICHARM in Tsukuba (${n.toLat}° N, ${n.toLng}° E): Δφ = ${n.dLat}°, Δλ = ${n.dLng}°; sin²(Δφ/2) = ${n.sinLat}, cos φ₁ cos φ₂ sin²(Δλ/2) = ${n.cosFrom} × ${n.cosTo} × ${n.sinLng} = ${n.product}; √${n.sum} = ${n.root}, whose arcsine is ${n.arc}; *d* = 2 × ${n.radius} × ${n.arc} = **${n.km} km**.`,
  }),
  people: (
    n: MethodNumbers<
      | 'places'
      | 'named'
      | 'total'
      | 'list'
      | 'together'
      | 'share'
      | 'own'
      | 'people'
      | 'worst'
      | 'worstCountry'
    >,
  ): MethodText => ({
    title: 'People by place',
    formula:
      'A place stands for its own people by the source (*p*), times the total of its country (*T*), divided by the people of all places of the country. So each country weighs as many people as it has.',
    lines: ['people of a place = *p* × *T* ÷ Σ*p*'],
    data: `Populated places of Natural Earth, ${n.places} with people; totals of the World Bank for 2024. The share of a country’s people that lives in its places by the source itself (Σ*p* ÷ *T*) stands beside its results.`,
    limits: `${n.named} of all people live in these places; of the others it is assumed that they live as far from centres as those of their country do. Held against GeoNames’ 130,000 places, spread in the same way, shares of the world and of regions differ by ${n.worst} percentage points at most, those of single countries by up to ${n.worstCountry} (water, earth, culture, ocean; each distance).`,
    example: `Fiji has ${n.total} people and four places: ${n.list}, together ${n.together} (${n.share}). Suva stands for ${n.own} × ${n.total} ÷ ${n.together} = **${n.people}** people.`,
  }),
  shares: (
    n: MethodNumbers<'cells' | 'cellKm2' | 'list' | 'half' | 'three' | 'total' | 'median'>,
  ): MethodText => ({
    title: 'Share of people by distance',
    formula:
      'Each place goes into one of five classes: up to 250 km from its nearest centre, up to 500, up to 1,000, up to 2,000, farther. The share of a class is the people of its places, divided by all people of the part of the world. A distance of exactly 250 km is within 250 km. The **median** of a country is the least distance that half of its people do not exceed: places in the order of their distance, their people added up until they are half of all. Countries on the map are filled by the class of their median.',
    data: `The two measures above. The share of the **land** is made in the same way of the cells of a grid: ${n.cells} of about ${n.cellKm2} km².`,
    limits:
      'Territories without a row in the table of countries, and land whose status is not determined, count for the world only. Where no centre counts, everybody is farther than any distance.',
    example: `Fiji and water: ${n.list}. All are beyond 2,000 km: 100%. Half of the people are ${n.half}; the first three places have ${n.three}, with Suva they are ${n.total}: the median is **${n.median} km**.`,
  }),
  farthest: (n: MethodNumbers<'least' | 'suva' | 'second' | 'km'>): MethodText => ({
    title: 'Farthest cities and countries',
    formula: `Cities are places of ${n.least} people or more by the source; where a part of the world has none, all its places. They stand in the order of their distance, the farthest first; countries in the order of their median.`,
    limits:
      'A city is as the source draws it, some with their surroundings, some without. Of countries whose places lie far apart the median says little.',
    example: `In Fiji Suva alone has ${n.least} people or more (${n.suva}; Lautoka has ${n.second}): it is the only city that is named, **${n.km} km** from its nearest water centre.`,
  }),
  years: (n: MethodNumbers<'before' | 'beforeKm' | 'after' | 'afterKm'>): MethodText => ({
    title: 'Growth over the years',
    formula:
      'The same shares of people for each year, of the centres of today that had been approved by then.',
    data: 'Years of approval: the table of centres.',
    limits:
      'Centres whose year of approval no source gives are in no year; how many they are is said. Centres that existed then and have ceased since are missed. The people are those of today in every year.',
    example: `By ${n.before} the nearest of the water centres of today was, seen from Suva, HTCKL in Kuala Lumpur (approved 1991), ${n.beforeKm} km away; from ${n.after} on it is ICHARM, **${n.afterKm} km**.`,
  }),
  mandate: (n: MethodNumbers<'nearestKm' | 'mandateKm'>): MethodText => ({
    title: 'By mandate',
    formula:
      'The same distances, but a centre whose scope is regional counts only for places in its own UNESCO region; one whose scope is global for all.',
    data: 'Scope: the table of centres. Regions: UNESCO’s five.',
    limits:
      'Scope is what the table says of a centre; whether it works for a country of its region is not measured. Places in territories without a UNESCO region are served by global centres only.',
    example: `Baghdad lies in the Arab States. The nearest water centre, RCUWM in Tehran, is ${n.nearestKm} km away, but regional, for Asia and the Pacific; the nearest that counts by mandate is ICQHS in Yazd, which is global: **${n.mandateKm} km**.`,
  }),
  whatif: (n: MethodNumbers<'list' | 'total'>): MethodText => ({
    title: 'What if',
    formula:
      'One to three points are taken for further centres, which count for every place. A place comes within a distance if it was farther before and is not after. A centre loses those people for whom it was the nearest and one of the points would be.',
    limits: 'It says who would be nearer, nothing of whether a centre could work there, or should.',
    example: `A water centre in Suva: ${n.list}. All ${n.total} people of Fiji come within 250 km: **100%** instead of 0%.`,
  }),
  candidates: (
    n: MethodNumbers<
      'lautoka' | 'nadi' | 'total' | 'nadiGain' | 'labasaPeople' | 'labasaGain' | 'nadiPeople' | 'order'
    >,
  ): MethodText => ({
    title: 'Candidate cities',
    formula:
      'For each place of the chosen countries: how many of their people come within the chosen distance by a centre there. For one centre all places are tried, so that the order is exact. For two and three the best place is kept and the best beside it is sought (greedy).',
    limits:
      'There may be a pair or a set of three that gains more than the one that greedy finds. The gain knows people and distances alone: no institutes, budgets or roads.',
    example: `Fiji, water, 250 km, where nobody is within that distance now. From Labasa it is ${n.lautoka} km to Lautoka, ${n.nadi} km to Nadi; all other pairs of the four places are nearer. So Suva and Lautoka bring all ${n.total} people within 250 km, Nadi all but Labasa’s ${n.labasaPeople}, which are ${n.nadiGain}, Labasa all but Nadi’s ${n.nadiPeople}, which are ${n.labasaGain}. Of equal gains the larger place comes first: **${n.order}**.`,
  }),
};
