import { useMemo, useState } from 'react';
import { withoutColumn } from '../../../model/own/explore/change-filters.ts';
import { countsOf, type FacetData, facetDataOf } from '../../../model/own/explore/facet-data.ts';
import type { Grain } from '../../../model/own/explore/grains.ts';
import { at } from '../../../model/typed.ts';
import type { OwnList } from '../../../state/own/own-list.ts';
import { sayValue } from '../../../state/own/say-filter.ts';
import { wantedOfFacet } from '../../../state/own/work/prepare.ts';
import { useColumns } from '../../../state/own/work/use-columns.ts';
import type { ThemeId } from '../../../theme/tokens.ts';
import { filterList } from './change.ts';
import { CountrySwitch } from './country-switch.tsx';
import { Histogram } from './histogram.tsx';
import { useSpeaker } from './use-speaker.ts';
import { ValueBars } from './value-bars.tsx';

/** A column of which all rows say the same has nothing to choose from. */
function only(data: FacetData, counts: Uint32Array): number | null {
  if ('bins' in data) return null;
  const codes = data.values.flatMap(({ texts }, code) => (texts.length > 0 ? [code] : []));
  return codes.length === 1 && at(counts, 0) === 0 ? (codes[0] ?? null) : null;
}

/** By what the dates of columns are gathered where the reader has chosen: a list is left and opened again, and it stands. */
const grainsChosen = new Map<string, Grain>();

function useGrain({ id }: OwnList, column: number) {
  const key = `${id} ${column}`;
  const [grain, setGrain] = useState(grainsChosen.get(key) ?? null);
  const choose = (next: Grain) => {
    grainsChosen.set(key, next);
    setGrain(next);
  };
  return [grain, choose] as const;
}

function FacetBody(props: { list: OwnList; column: number; theme: ThemeId }) {
  const { list, column, theme } = props;
  const speaker = useSpeaker();
  const { text } = speaker;
  const [grain, setGrain] = useGrain(list, column);
  const isRead = useColumns(list, [wantedOfFacet(list, column)]);
  const data = isRead ? facetDataOf(list, column, grain) : null;
  const counts = useMemo(() => data && countsOf(list, column, data), [list, column, data]);
  if (!isRead)
    return (
      <p className="faint small" role="status">
        {text.reading}
      </p>
    );
  if (!data || !counts) return <p className="faint small">{text.allBlank}</p>;
  if ('bins' in data) return <Histogram {...{ list, column, data, counts }} onGrain={setGrain} />;
  const single = only(data, counts);
  if (single !== null) {
    const name = sayValue(at(data.values, single), data.kind, speaker);
    return <p className="faint small">{text.oneValue(name)}</p>;
  }
  return (
    <>
      {data.kind === 'countries' && <CountrySwitch list={list} />}
      <ValueBars list={list} column={column} data={data} counts={counts} theme={theme} />
    </>
  );
}

/** A column of a list as a small chart that is its filter; `isDue` once it is its turn to be read. */
export function Facet(props: { list: OwnList; column: number; theme: ThemeId; isDue: boolean }) {
  const { list, column, theme, isDue } = props;
  const { text } = useSpeaker();
  const name = at(list.table.names, column);
  const rest = withoutColumn(list.filters, column);
  return (
    <section className="own-facet" aria-label={name}>
      <header>
        <h3>{name}</h3>
        {rest.length < list.filters.length && (
          <button
            type="button"
            className="link-button small"
            aria-label={text.clearOf(name)}
            onClick={() => filterList(list, rest)}
          >
            {text.clear}
          </button>
        )}
      </header>
      {isDue && <FacetBody list={list} column={column} theme={theme} />}
    </section>
  );
}
