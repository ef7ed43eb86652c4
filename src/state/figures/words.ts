import type { Formats } from '../../i18n/format.ts';
import type { FillId } from '../view/map-choices.ts';

/** A figure of a country as it is written: spending with its percent sign. */
export function writeFigure(figure: FillId, value: number, formats: Formats): string {
  return figure === 'spending' ? formats.share(value / 100) : formats.count(value);
}
