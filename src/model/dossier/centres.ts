import { nearestSites } from '../geodesy.ts';
import { stateOfTerm, type TermState } from '../register/term.ts';
import type { Centre, LngLat, Site } from '../site.ts';
import type { SiteDetails } from '../site-details.ts';
import { FIELDS, type Field } from '../vocabulary.ts';
import type { DossierTables, NearCentre } from './tables.ts';

/** The term of a centre that `termOf` computed: no page states it. */
export interface CentreTerm {
  readonly end: string;
  readonly state: TermState;
}

/** A centre in a dossier, former ones too. */
export interface DossierCentre {
  readonly site: Centre;
  readonly hostVi: string | null;
  readonly resolution: string | null;
  readonly term: CentreTerm | null;
  readonly sources: readonly string[];
}

const isCentre = (site: Site): site is Centre => site.kind === 'centre';

function termIn(details: SiteDetails | undefined, day: string): CentreTerm | null {
  const end = details?.term.end ?? null;
  return end === null ? null : { end, state: stateOfTerm({ end }, day) };
}

/** The centres among sites: those of the present first, the oldest approval before the later ones. */
export function centresOf(
  sites: readonly Site[],
  { details, catalog }: DossierTables,
): readonly DossierCentre[] {
  const last = Number.POSITIVE_INFINITY;
  return sites
    .filter(isCentre)
    .toSorted(
      (a, b) =>
        Number(a.former) - Number(b.former) || (a.year ?? last) - (b.year ?? last) || a.index - b.index,
    )
    .map((site) => {
      const own = details.get(site.id);
      return {
        site,
        hostVi: own?.hostVi ?? null,
        resolution: own?.resolution ?? null,
        term: site.former ? null : termIn(own, catalog.compiled),
        sources: own?.sources ?? [],
      };
    });
}

/** A field, how many centres of it there are, and the nearest of all. */
export interface FieldLine {
  readonly field: Field;
  /** Centres of the present. */
  readonly own: number;
  /** The nearest centre of the present that is not one's own; null where there is none, or no place to measure from. */
  readonly nearest: NearCentre | null;
}

/** The ten fields: own centres, and where `from` is given the nearest centre elsewhere. */
export function fieldLines(
  own: readonly Site[],
  from: LngLat | null,
  { catalog }: Pick<DossierTables, 'catalog'>,
): readonly FieldLine[] {
  const mine = new Set(own.map(({ id }) => id));
  const present = catalog.sites.filter((site) => isCentre(site) && !site.former);
  return FIELDS.map((field) => {
    const ofField = present.filter((site) => site.field === field);
    const others = ofField.filter(({ id }) => !mine.has(id));
    return {
      field,
      own: ofField.length - others.length,
      nearest: (from && nearestSites(others, from, 1)[0]) ?? null,
    };
  });
}

/** From where distances of a dossier are measured. */
export interface MeasuredFrom {
  readonly lngLat: LngLat;
  readonly kind: 'capital' | 'label' | 'site';
}

/** Where a country is measured from: its capital, or where the table has none, the point of its name on the map. */
export function placeOfCountry(
  iso3: string,
  { capitals, catalog }: Pick<DossierTables, 'capitals' | 'catalog'>,
): MeasuredFrom | null {
  const capital = capitals.get(iso3);
  if (capital) return { lngLat: capital, kind: 'capital' };
  const country = catalog.countries.get(iso3);
  return country ? { lngLat: country.lngLat, kind: 'label' } : null;
}

/** A site like another, and what they share. */
export interface SimilarSite extends NearCentre {
  /** Keywords that the table gives both. */
  readonly shared: readonly string[];
}

/** So many similar sites are told. */
const FEW = 6;

/**
 * Sites of the same kind and field, those that share most keywords with it first, then the nearest. Of reserves and geoparks, which
 * have no keywords, the nearest.
 */
export function similarTo(site: Site, { catalog, details }: DossierTables): readonly SimilarSite[] {
  const keywords = (id: string) => details.get(id)?.keywords ?? [];
  const own = new Set(keywords(site.id));
  const kin = catalog.sites.filter(
    (other) =>
      other.id !== site.id && other.kind === site.kind && other.field === site.field && !other.former,
  );
  return nearestSites(kin, site.lngLat, kin.length)
    .map((near) => ({ ...near, shared: keywords(near.site.id).filter((word) => own.has(word)) }))
    .sort((a, b) => b.shared.length - a.shared.length || a.km - b.km)
    .slice(0, FEW);
}
