import type { SectorsTexts } from '../../i18n/charts/sectors.ts';
import type { I18n } from '../../i18n/i18n-context.tsx';
import { FIELDS, REGIONS } from '../../model/vocabulary.ts';
import type { FlowFacet } from './flows.ts';

/** How the nodes of the flow are called, whole and short. */
export interface FlowNames {
  readonly nameOf: (facet: FlowFacet, value: string) => string;
  readonly shortOf: (facet: FlowFacet, value: string) => string;
}

type Names = Readonly<Record<FlowFacet, ReadonlyMap<string, string>>>;

/** The names of sectors, fields and regions; a value without one is its own name. */
export function flowNames(
  { sectors, fields, regions }: I18n['messages'],
  short: SectorsTexts['short'],
): FlowNames {
  const names: Names = {
    sector: new Map(Object.entries(sectors)),
    field: new Map(FIELDS.map((field) => [field, fields[field].name])),
    region: new Map(REGIONS.map((region) => [region, regions[region].name])),
  };
  const shortNames: Names = {
    sector: new Map(Object.entries(short.sector)),
    field: new Map(Object.entries(short.field)),
    region: new Map(Object.entries(short.region)),
  };
  return {
    nameOf: (facet, value) => names[facet].get(value) ?? value,
    shortOf: (facet, value) => shortNames[facet].get(value) ?? value,
  };
}
