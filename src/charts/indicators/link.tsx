import { type MouseEvent, useMemo } from 'react';
import type { IndicatorsTexts } from '../../i18n/charts/indicators.ts';
import type { Network } from '../../model/network.ts';
import { useActions, useApp, useView } from '../../state/use-app.ts';
import { withChart } from '../../state/view/charts.ts';
import type { Referent } from '../../state/view/referent.ts';
import { resolveEntity } from './entities.ts';
import type { IndicatorWords } from './words.ts';

/**
 * What a figure or an event is about, as a name that leads there: a centre opens, a country or group filters, a network
 * opens in its directory. What the atlas does not know stands as a plain name.
 */
export function EntityLink(props: {
  id: string;
  networks: ReadonlyMap<string, Network>;
  words: IndicatorWords;
  texts: IndicatorsTexts;
  /** What is pointed at again when the pointer leaves the name: what stands around it. */
  around?: Referent | null;
}) {
  const { id, networks, words, texts, around = null } = props;
  const catalog = useApp((state) => state.catalog);
  const { visit, choose, setFocus, point } = useActions();
  const charts = useView((view) => view.chart);
  const entity = useMemo(() => resolveEntity(id, catalog, networks), [id, catalog, networks]);
  const pressed = useView((view) => {
    if (entity.kind === 'site') return view.site === entity.id;
    if (entity.kind === 'network') return view.network === entity.network.id;
    if (entity.kind === 'country') return view.country.includes(entity.id);
    return entity.kind === 'group' && view.group.some((group) => group === entity.id);
  });
  const name = words.entity(id);
  if (entity.kind === 'name') return <span>{name}</span>;
  const referent: Referent =
    entity.kind === 'network' ? { network: [entity.network.id] } : { [entity.kind]: [entity.id] };
  const label = {
    site: texts.open,
    network: texts.network,
    country: texts.filter,
    group: texts.filter,
  }[entity.kind](name);
  const run = (event: MouseEvent) => {
    if (entity.kind === 'site') visit(entity.site);
    else if (entity.kind === 'network') {
      const chart = withChart(charts, 'networks');
      setFocus({ network: entity.network.id, chart });
    } else choose(referent, event.shiftKey || event.ctrlKey || event.metaKey);
  };
  return (
    <button
      type="button"
      className="link-button"
      aria-label={label}
      aria-pressed={pressed}
      onPointerEnter={() => point(referent)}
      onPointerLeave={() => point(around)}
      onFocus={() => point(referent)}
      onBlur={() => point(null)}
      onClick={run}
    >
      {name}
    </button>
  );
}
