import { CONTROLS, TEXT_SIZE } from '../../theme/measures.ts';
import { measureText } from '../../ui/measure-text.ts';

/** Table, file, full screen, close. */
const TOOLS = 4 * CONTROLS.controlSmall;
/** Between the question, the controls and the tools. */
const GAPS = 2 * 12;

/** What the question of a chart and its tools leave to the controls in the first row of its head, in CSS pixels. */
export function roomForControls(width: number, question: string): number {
  return width - measureText(question, TEXT_SIZE) - TOOLS - GAPS;
}
