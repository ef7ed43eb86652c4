import type { LocaleId } from '../state/view.ts';
import type { Worldview } from './style/label-layers.ts';

/** The worldview of a reader who has chosen none: Viet Nam's in Vietnamese, else United Nations practice. */
export function defaultWorldview(locale: LocaleId): Worldview {
  return locale === 'vi' ? 'vn' : 'un';
}
