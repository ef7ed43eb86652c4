import { indicatorsTexts } from '../../../i18n/charts/indicators.ts';
import type { MakePicture } from '../../frame/picture/part.ts';
import { joinNotes } from '../../frame/slide/words.ts';
import { INDICATOR_GROUPS } from '../groups.ts';
import { createIndicatorWords } from '../words.ts';
import { slideOfFigures } from './figures.ts';
import { slideOfIndicators } from './slide.ts';

/** Each group of figures that the page draws, one below the other; or how many events each year has. */
export const pictureOfIndicators: MakePicture = (order) => {
  const { view, i18n, scene, chronicle, knowledge } = order;
  if (!chronicle) return [];
  if (view.options['indicators-view'] === 'events') {
    const events = slideOfIndicators(order);
    return events ? [events] : [];
  }
  const text = indicatorsTexts.of(i18n.locale);
  const words = createIndicatorWords(i18n, text, scene.catalog, knowledge?.documents ?? new Map());
  const drawn = INDICATOR_GROUPS.filter(({ form }) => form !== 'figure');
  return drawn.flatMap(({ indicators }) => {
    const figures = slideOfFigures({ ...order, asked: { only: indicators } }, { chronicle, text, words });
    if (!figures) return [];
    const sources = figures.sources.map(words.source);
    const source = sources.length > 0 ? `${text.source} ${sources.join('; ')}.` : `${text.noSource}.`;
    return [{ ...figures, note: joinNotes([figures.note, source]) }];
  });
};
