import { BROAD_NETWORKS } from '../broad-networks.ts';
import { FIELDS, type Field } from '../vocabulary.ts';
import type { Dossier } from './dossier.ts';
import type { FigureId } from './figures.ts';
import { networksByCountry } from './figures.ts';
import type { DossierTables } from './tables.ts';

/** Something in which subjects differ notably; numbers are places among those compared. */
export type Difference =
  /** One has so many times as much as another. */
  | {
      readonly kind: 'times';
      readonly figure: FigureId;
      readonly most: number;
      readonly least: number;
      readonly times: number;
    }
  /** Some have none of what others have. */
  | {
      readonly kind: 'none';
      readonly figure: FigureId;
      readonly without: readonly number[];
      readonly most: number;
    }
  /** Of some fields one alone has centres. */
  | { readonly kind: 'only'; readonly fields: readonly Field[]; readonly by: number };

/** What is compared, line by line. */
export interface Comparison {
  readonly dossiers: readonly Dossier[];
  /** The figures that more than one of them has. */
  readonly figures: readonly FigureId[];
  readonly differences: readonly Difference[];
  /** Networks of which all are members, the broad ones left out; null where not all are countries. */
  readonly shared: readonly string[] | null;
}

/** What has at least so many times as much is notable. */
const NOTABLE = 2;

const figureOf = ({ figures }: Dossier, id: FigureId) => figures.find((figure) => figure.id === id);

function differencesOf(id: FigureId, dossiers: readonly Dossier[]): readonly Difference[] {
  const values = dossiers.flatMap((dossier, at) => {
    const value = figureOf(dossier, id)?.value;
    return value === null || value === undefined ? [] : [{ at, value }];
  });
  const ordered = values.toSorted((a, b) => b.value - a.value);
  const [most] = ordered;
  if (!most || most.value === 0 || ordered.length < 2) return [];
  const without = values.filter(({ value }) => value === 0).map(({ at }) => at);
  if (without.length > 0) return [{ kind: 'none', figure: id, without, most: most.at }];
  const least = ordered.at(-1);
  if (!least || most.value < NOTABLE * least.value) return [];
  return [{ kind: 'times', figure: id, most: most.at, least: least.at, times: most.value / least.value }];
}

/** The fields of which one alone has centres, by who that is. */
function onlyFields(dossiers: readonly Dossier[]): readonly Difference[] {
  const owners = FIELDS.map((field) => ({
    field,
    by: dossiers.flatMap(({ fields }, at) =>
      fields.some((line) => line.field === field && line.own > 0) ? [at] : [],
    ),
  }));
  return dossiers.flatMap((_, by): readonly Difference[] => {
    const fields = owners.flatMap((each) => (each.by.length === 1 && each.by[0] === by ? [each.field] : []));
    return fields.length > 0 ? [{ kind: 'only', fields, by }] : [];
  });
}

/** Sets dossiers beside each other. */
export function compareDossiers(dossiers: readonly Dossier[], tables: DossierTables): Comparison {
  const all = [...new Set(dossiers.flatMap(({ figures }) => figures.map(({ id }) => id)))];
  const figures = all.filter((id) => dossiers.filter((dossier) => figureOf(dossier, id)).length > 1);
  const byCountry = networksByCountry(tables);
  const own = dossiers.flatMap(({ subject }) =>
    subject.kind === 'country' ? [byCountry.get(subject.id) ?? new Set<string>()] : [],
  );
  const [first] = own;
  const shared =
    first && own.length === dossiers.length
      ? [...first].filter((id) => !BROAD_NETWORKS.includes(id) && own.every((ids) => ids.has(id)))
      : null;
  return {
    dossiers,
    figures,
    differences: [...figures.flatMap((id) => differencesOf(id, dossiers)), ...onlyFields(dossiers)],
    shared,
  };
}
