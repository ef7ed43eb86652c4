import type { ChartId } from '../state/view/charts.ts';
import { pictureOfComposition } from './composition/picture.ts';
import { pictureOfCopublications } from './copublications/picture.ts';
import { slideOfCountries } from './countries/slide.ts';
import { slideOfDistance } from './distance/slide.ts';
import { pictureOfFieldRegion } from './field-region/picture.ts';
import { slideOfFields } from './fields/slide.ts';
import type { MakePicture, PictureOrder, PicturePart } from './frame/picture/part.ts';
import type { MakeSlideChart } from './frame/slide/order.ts';
import { pictureOfGrowth } from './growth/picture.ts';
import { pictureOfIndicators } from './indicators/slide/picture.ts';
import { pictureOfMatrix } from './matrix/picture.ts';
import { pictureOfNetwork } from './network/slide/picture.ts';
import { slideOfNetworks } from './networks/slide/slide.ts';
import { slideOfPartners } from './partners/slide.ts';
import { slideOfScatter } from './scatter/slide.ts';
import { pictureOfSectors } from './sectors/picture.ts';

/** So many rows has a picture of a ranking: a reader has time for more than on a slide. */
const ASKED: PictureOrder['asked'] = { usual: 24 };

/** The picture that is drawn as its slide is. */
const asOnSlide =
  (make: MakeSlideChart): MakePicture =>
  (order) => {
    const chart = make(order);
    return chart ? [chart] : [];
  };

/** What makes the picture of each chart: of the figures that its slide has, or of the layout that the page draws. */
const PICTURES: Readonly<Record<ChartId, MakePicture>> = {
  fields: asOnSlide(slideOfFields),
  'field-region': pictureOfFieldRegion,
  growth: pictureOfGrowth,
  countries: asOnSlide(slideOfCountries),
  composition: pictureOfComposition,
  sectors: pictureOfSectors,
  matrix: pictureOfMatrix,
  network: pictureOfNetwork,
  copublications: pictureOfCopublications,
  partners: asOnSlide(slideOfPartners),
  networks: asOnSlide(slideOfNetworks),
  indicators: pictureOfIndicators,
  scatter: asOnSlide(slideOfScatter),
  distance: asOnSlide(slideOfDistance),
};

/** The drawings of a chart's picture, from the top; the words of the language have to be loaded (see `loadSlideTexts`). */
export function picturePartsOf(id: ChartId, order: Omit<PictureOrder, 'asked'>): readonly PicturePart[] {
  return PICTURES[id]({ ...order, asked: ASKED });
}
