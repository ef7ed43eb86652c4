import { useMemo } from 'react';
import { useActions, useScene } from '../../state/use-app.ts';
import { ChartSvg } from '../frame/svg.tsx';
import type { ChartSize } from '../frame/table.ts';
import { layoutCountries } from './layout.ts';
import type { PlaceRanking } from './ranking.ts';
import { CountriesRow } from './row.tsx';

/** The drawing of the ranking; where it is higher than its box it scrolls in it. */
export function CountriesDrawing(props: {
  size: ChartSize;
  ranking: Pick<PlaceRanking, 'places' | 'level'>;
  nameOf: (id: string) => string;
  all: boolean;
  /** The places whose names were searched for; null where none was. */
  found: ReadonlySet<string> | null;
  label: string;
  /** Says the rows of a ranking by figures; undefined where sites are counted. */
  sayRow?: ((id: string) => { readonly number: string; readonly text: string } | undefined) | undefined;
}) {
  const { size, ranking, nameOf, all, found, label, sayRow } = props;
  const { level } = ranking;
  const { filters } = useScene();
  const filtered: readonly string[] = filters[level];
  // A click on a part filters by place and field; a figure has no parts.
  const hasParts = !sayRow;
  const canClear = filtered.length > 0 || (hasParts && filters.field.length > 0);
  const { setFilters } = useActions();
  const layout = useMemo(
    () => layoutCountries(ranking, size, { all, found, nameOf, numbers: sayRow ? 'year' : 'bare' }),
    [ranking, size, all, found, nameOf, sayRow],
  );
  return (
    <div className="countries-scroll">
      <ChartSvg
        size={layout.size}
        label={label}
        onClear={canClear ? () => setFilters({ [level]: [], ...(hasParts ? { field: [] } : {}) }) : undefined}
      >
        {layout.rows.map((place) => (
          <CountriesRow
            key={place.id}
            place={place}
            name={nameOf(place.id)}
            level={level}
            layout={layout}
            chosen={filtered.includes(place.id)}
            filteredFields={filters.field}
            said={sayRow?.(place.id)}
          />
        ))}
      </ChartSvg>
    </div>
  );
}
