import type { Copublications } from '../../../model/catalog/copublications.ts';
import type { Iso3 } from '../../../model/site.ts';
import { selectPartners } from '../../cooperation/partners.ts';
import { tieOf } from '../../view/tie.ts';
import type { Arc } from '../map-overlay.ts';
import { type Ground, placeOfCountry } from './link-arcs.ts';

/** Partners whose shared papers are drawn: more arcs than these only hide one another. */
const MOST_PARTNERS = 30;

/** The papers that a country shares with its strongest partners, as arcs. */
export function arcsOfPapers(
  copublications: Copublications,
  country: Iso3,
  year: number | null,
  ground: Omit<Ground, 'hosts'>,
): readonly Arc[] {
  const from = placeOfCountry(country, ground);
  const { partners, year: shown } = selectPartners(copublications, country, year);
  const most = partners[0]?.papers ?? 1;
  if (!from) return [];
  const arcs: Arc[] = [];
  for (const { code, papers } of partners) {
    if (arcs.length === MOST_PARTNERS) break;
    // Territories without a row stand in the chart only.
    const to = placeOfCountry(code, ground);
    if (!to) continue;
    arcs.push({
      key: `copublication ${country} ${code}`,
      from,
      to,
      kind: 'copublication',
      weight: papers / most,
      referent: { country: [code], tie: [tieOf(country, code)] },
      ends: [
        { kind: 'country', id: country },
        { kind: 'country', id: code },
      ],
      links: [],
      papers: { count: papers, year: shown },
    });
  }
  return arcs;
}
