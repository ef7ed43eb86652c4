import { inLanguages } from '../in-languages.ts';
import { plural } from '../plural.ts';

/** The words of the filter of links. */
export const linksTexts = inLanguages({
  en: {
    hint: 'Drawn on the map as arcs: what sources state between centres and countries.',
    count: (name: string, count: number, formatted: string) =>
      `${name}: ${plural(count, formatted, 'link', 'links')}`,
  },
  vi: {
    hint: 'Vẽ thành cung trên bản đồ: những liên kết mà nguồn nêu giữa các trung tâm và quốc gia.',
    count: (name, _count, formatted) => `${name}: ${formatted} liên kết`,
  },
});
