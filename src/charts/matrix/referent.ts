import type { Iso3 } from '../../model/site.ts';
import type { Region } from '../../model/vocabulary.ts';
import type { Referent } from '../../state/view/referent.ts';
import { tieOf } from '../../state/view/tie.ts';

const kept = new Map<string, Referent>();

function keep(key: string, make: () => Referent): Referent {
  const referent = kept.get(key) ?? make();
  kept.set(key, referent);
  return referent;
}

/** The referent of one country, or of two and of what joins them: always the same object, whichever is named first. */
export function referentOfCountries(one: Iso3, other: Iso3 = one): Referent {
  if (one === other) return keep(one, () => ({ country: [one] }));
  const country = one < other ? [one, other] : [other, one];
  return keep(country.join(' '), () => ({ country, tie: [tieOf(one, other)] }));
}

/** The referent of one or two regions, likewise. */
export function referentOfRegions(one: Region, other: Region = one): Referent {
  const region = one === other ? [one] : one < other ? [one, other] : [other, one];
  return keep(region.join(' '), () => ({ region }));
}
