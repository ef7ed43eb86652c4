import { fitText, measureText } from '../../../ui/measure-text.ts';
import type { FittedLabel } from './mark.ts';
import { LABEL } from './name-nodes.ts';

/** The widest line of a label, in CSS pixels; the tip has the whole name. */
const WIDEST_LABEL = 150;

/** A label in as many lines as there may be; as wide as if it were bold, which it becomes when it is chosen. */
export function fitLabel(label: string, most: number): FittedLabel {
  const lines = fitText(label, WIDEST_LABEL, LABEL.size, most);
  const width = Math.max(...lines.map((line) => measureText(line, LABEL.size, 600))) + 2;
  return { lines, width, isWhole: lines.join(' ') === label.split(/\s+/).join(' ') };
}
