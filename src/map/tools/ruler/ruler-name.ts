import type { Formats } from '../../../i18n/format.ts';
import type { RulerTexts } from '../../../i18n/map/ruler.ts';
import { nearestSites } from '../../../model/geodesy.ts';
import type { LanguageId } from '../../../model/languages.ts';
import type { Site } from '../../../model/site.ts';
import { nameOfSite } from '../../../state/scene/order.ts';
import type { RulerPoint } from '../../../state/view/ruler-code.ts';

/** A site farther away than this, in kilometres, says nothing of where a point is. */
const NEAR_KM = 30;

/** What names points. */
interface Words {
  readonly texts: RulerTexts;
  readonly formats: Formats;
  readonly locale: LanguageId;
}

/** A point in words: the site on which it was set, a site that is near, or its coordinates. */
export function nameOfRulerPoint(
  { site, lngLat }: RulerPoint,
  sites: readonly Site[],
  { texts, formats, locale }: Words,
): string {
  if (site) return nameOfSite(site, locale).text;
  const present = sites.filter(({ former }) => !former);
  const [near] = nearestSites(present, lngLat, 1, NEAR_KM);
  const place = formats.place(lngLat);
  return near ? texts.near(place, nameOfSite(near.site, locale).text) : place;
}
