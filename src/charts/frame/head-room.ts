import { CONTROLS, TEXT_SIZE } from '../../theme/measures.ts';
import { fitText, measureText } from '../../ui/measure-text.ts';

/**
 * How the controls of a chart stand in its head: all of them in its first row, behind a button with words or with only a sign,
 * or in a row of their own, where what is done most leaves no room to the question.
 */
export type HeadForm = 'row' | 'words' | 'sign' | 'below';

/** What stands in the head of a chart, in CSS pixels. */
export interface HeadRoom {
  /** The whole width of the head. */
  readonly width: number;
  readonly question: string;
  /** The words of the button behind which the controls fold. */
  readonly options: string;
  /** Width of what is done most, which never folds; 0 where there is nothing. */
  readonly action: number;
  /** Width of the controls in one row. */
  readonly controls: number;
  /** Whether fingers use it: buttons are larger then, and that of the controls has no words. */
  readonly touch: boolean;
}

/** Between the question, what is done most, the controls and the tools; the same in controls.css and frame.css. */
const GAP = 12;
/** Table, file, full screen, close. */
const TOOLS = 4;
/** The sign of the button, and what the button has around it; the gap before its words. */
const SIGN = 16 + 22;
const BEFORE_WORDS = 6;

/** How the controls of a chart stand in its head, so that its question takes one line if it can, and never more than two. */
export function formOfHead({ width, question, options, action, controls, touch }: HeadRoom): HeadForm {
  const tool = touch ? CONTROLS.finger : CONTROLS.controlSmall;
  const lead = action > 0 ? action + GAP : 0;
  const left = width - TOOLS * tool - 2 * GAP - lead;
  const sign = touch ? CONTROLS.finger : SIGN;
  const words = touch ? sign : SIGN + BEFORE_WORDS + Math.ceil(measureText(options, TEXT_SIZE));
  const isWhole = (room: number) => !fitText(question, room, TEXT_SIZE, 2).some((line) => line.endsWith('…'));
  const asked = Math.ceil(measureText(question, TEXT_SIZE));
  if (asked <= left - controls) return 'row';
  if (asked <= left - words || isWhole(left - words)) return 'words';
  return isWhole(left - sign) ? 'sign' : 'below';
}
