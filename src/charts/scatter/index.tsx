import { useMemo, useState } from 'react';
import { scatterTexts } from '../../i18n/figures/scatter.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { isCountryNamed } from '../../model/search/country-key.ts';
import { useChronicle } from '../../state/cooperation/knowledge.ts';
import { isResearch } from '../../state/figures/country-figures.ts';
import { writeFigure } from '../../state/figures/words.ts';
import { useScene } from '../../state/use-app.ts';
import { ChartFrame } from '../frame/frame.tsx';
import type { ChartSize } from '../frame/table.ts';
import { useChartOption } from '../frame/use-option.tsx';
import { ScatterControls } from './controls.tsx';
import { ScatterDrawing } from './drawing.tsx';
import { layoutScatter } from './layout.ts';
import { nameCountries } from './names.ts';
import { compareFigures } from './numbers.ts';
import { sayScatter, tableOfScatter } from './words.ts';
import './style.css';

const NONE = [] as const;

/** Any two figures of countries against each other, of their research and of their sites; a click filters by a country. */
export default function ScatterChart() {
  const i18n = useI18n();
  const { formats } = i18n;
  const texts = useTexts(scatterTexts);
  const scene = useScene();
  const { catalog, filters } = scene;
  const [x] = useChartOption('scatter-x');
  const [y] = useChartOption('scatter-y');
  const [scale] = useChartOption('scatter-scale');
  const [query, setQuery] = useState('');
  const needsResearch = isResearch(x) || isResearch(y);
  const { state, retry } = useChronicle(needsResearch);
  const research = state.status === 'ready' ? state.value.research : NONE;
  const status = needsResearch ? state.status : 'ready';
  const { nameOf, idsByName } = useMemo(() => nameCountries(catalog, i18n), [catalog, i18n]);
  const numbers = useMemo(
    () => compareFigures(scene, [x, y], research, idsByName),
    [scene, x, y, research, idsByName],
  );
  const words = useMemo(() => sayScatter(numbers, filters, nameOf, i18n), [numbers, filters, nameOf, i18n]);
  const table = useMemo(() => tableOfScatter(numbers, nameOf, i18n), [numbers, nameOf, i18n]);
  const found = useMemo(
    () =>
      query.trim() === ''
        ? null
        : new Set(
            [...catalog.countries.values()].flatMap((country) =>
              isCountryNamed(country, query) ? country.iso3 : [],
            ),
          ),
    [query, catalog],
  );
  const named = found ?? new Set(filters.country);
  const layoutIn = (size: ChartSize) =>
    layoutScatter(numbers, size, {
      ...{ scale, nameOf, named },
      write: { x: (value) => writeFigure(x, value, formats), y: (value) => writeFigure(y, value, formats) },
    });
  return (
    <ChartFrame
      id="scatter"
      finding={status === 'ready' ? words.finding : ''}
      unit={texts.each}
      {...(words.source && { source: words.source })}
      notes={status === 'ready' ? words.notes : NONE}
      status={status}
      onRetry={retry}
      empty={numbers.points.length === 0 ? texts.none : null}
      controls={<ScatterControls query={query} onQuery={setQuery} />}
      table={table}
    >
      {(size) => (
        <ScatterDrawing
          size={size}
          layout={layoutIn(size)}
          names={words.names}
          sayPoint={words.sayPoint}
          found={found}
          label={words.finding}
        />
      )}
    </ChartFrame>
  );
}
