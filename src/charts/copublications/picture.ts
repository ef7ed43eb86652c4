import { countryOfPapers, selectPartners } from '../../state/cooperation/partners.ts';
import type { MakePicture } from '../frame/picture/part.ts';
import { slideOfCopublications } from './slide.ts';

/** The partners of the year that is shown as bars, and below them the strongest through the years. */
export const pictureOfCopublications: MakePicture = (order) => {
  const { copublications, view } = order;
  if (!copublications) return [];
  const { year } = selectPartners(copublications, countryOfPapers(view.country), view.papers);
  return [year, null].flatMap(
    (papers) => slideOfCopublications({ ...order, view: { ...view, papers } }) ?? [],
  );
};
