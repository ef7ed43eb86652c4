import { CHART_OPTIONS } from '../../state/view/charts.ts';
import type { MakePicture } from '../frame/picture/part.ts';
import { joinNotes } from '../frame/slide/words.ts';
import { subjectOf } from './shares.ts';
import { slideOfComposition } from './slide.ts';
import { createCompositionWords } from './words.ts';

/** More than there are parts. */
const ALL = 99;

/** A bar of each part, as on the page, with the share of the world behind its own, and what both sides leave out. */
export const pictureOfComposition: MakePicture = (order) => {
  const chart = slideOfComposition({ ...order, asked: { top: ALL } });
  if (!chart) return [];
  const { scene, view, i18n } = order;
  const { text, subjectName } = createCompositionWords(i18n);
  const { value } = subjectOf(
    scene.filters,
    view.options['composition-of'] ?? CHART_OPTIONS['composition-of'][0],
  );
  const by = view.options['composition-parts'] ?? CHART_OPTIONS['composition-parts'][0];
  const name = subjectName(value);
  const left = text.left(name, by === 'field' ? text.leftField : text.leftKind);
  return [{ ...chart, unit: `${name}. ${chart.unit}`, note: joinNotes([left, chart.note]) }];
};
