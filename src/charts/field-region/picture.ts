import { fieldRegionTexts } from '../../i18n/charts/field-region.ts';
import { tally } from '../../state/scene/cross-filter.ts';
import type { MakePicture } from '../frame/picture/part.ts';
import { joinNotes } from '../frame/slide/words.ts';
import { slideOfFieldRegion } from './slide.ts';

/** The matrix of fields and regions, and to which fields reserves and geoparks are counted. */
export const pictureOfFieldRegion: MakePicture = (order) => {
  const chart = slideOfFieldRegion(order);
  if (!chart) return [];
  const { scene, i18n } = order;
  const { count } = i18n.formats;
  const kinds = tally(scene, 'kind', ['field', 'region']);
  const [reserves, geoparks] = [kinds.get('biosphere-reserve') ?? 0, kinds.get('geopark') ?? 0];
  const text = fieldRegionTexts.of(i18n.locale);
  const counted = reserves + geoparks > 0 ? text.kinds(count(reserves), count(geoparks)) : null;
  return [{ ...chart, note: joinNotes([counted, chart.note]) }];
};
