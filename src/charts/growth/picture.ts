import type { MakePicture } from '../frame/picture/part.ts';
import { slideOfGrowth } from './slide.ts';
import { pictureOfTerms } from './terms/picture.ts';

/** The columns or lines of the slide, or the terms of centres as the page draws them. */
export const pictureOfGrowth: MakePicture = (order) => {
  if (order.view.options['growth-view'] === 'terms') return pictureOfTerms(order);
  const chart = slideOfGrowth(order);
  return chart ? [chart] : [];
};
