import { plural } from '../../plural.ts';

/** The words of the filter of links. */
export const texts = {
  hint: 'Drawn on the map as arcs: what sources state between centres and countries.',
  count: (name: string, count: number, formatted: string) =>
    `${name}: ${plural(count, formatted, 'link', 'links')}`,
};
