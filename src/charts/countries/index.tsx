import { useMemo, useState } from 'react';
import { countriesTexts } from '../../i18n/charts/countries.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { useScene } from '../../state/use-app.ts';
import { CHART_OPTIONS } from '../../state/view/charts.ts';
import { ChartFrame } from '../frame/frame.tsx';
import { ChartChoice, useChartOption } from '../frame/use-option.tsx';
import { DossierLink } from './dossier-link.tsx';
import { CountriesDrawing } from './drawing.tsx';
import { findCountries, namePlaces } from './names.ts';
import { rankPlaces } from './ranking.ts';
import { useRankingTable } from './use-table.ts';
import { useRankingWords } from './use-words.ts';
import './style.css';

/** The countries, regions or groups with most sites, their bars by field; a click filters by one. */
export default function CountriesChart() {
  const i18n = useI18n();
  const text = useTexts(countriesTexts);
  const scene = useScene();
  const { catalog } = scene;
  const [level, setLevel] = useChartOption('countries-by');
  const [all, setAll] = useState(false);
  const [query, setQuery] = useState('');
  const { nameOf, idsByName } = useMemo(() => namePlaces(level, catalog, i18n), [level, catalog, i18n]);
  const ranking = useMemo(() => rankPlaces(scene, level, idsByName), [scene, level, idsByName]);
  const ofCountries = level === 'country';
  const found = useMemo(
    () => (ofCountries ? findCountries(catalog, query) : null),
    [ofCountries, catalog, query],
  );

  const { places } = ranking;
  const withBars = places.filter(({ count }) => count > 0).length;
  const { finding, notes } = useRankingWords(ranking, nameOf);
  const table = useRankingTable(ranking, nameOf);

  return (
    <ChartFrame
      id="countries"
      finding={finding}
      unit={text.unit}
      notes={notes}
      empty={withBars === 0 ? text.none : null}
      controls={
        <>
          <ChartChoice
            label={text.by}
            values={CHART_OPTIONS['countries-by']}
            value={level}
            nameOf={(value) => text.levels[value]}
            onChange={setLevel}
          />
          <DossierLink level={level} nameOf={nameOf} />
          {ofCountries && withBars > 0 && (
            <>
              <input
                className="text-input countries-find"
                type="search"
                aria-label={text.find}
                placeholder={text.find}
                autoComplete="off"
                value={query}
                onChange={(event) => setQuery(event.target.value)}
              />
              <button type="button" className="link-button" onClick={() => setAll(!all)}>
                {all ? text.fewer : text.all(i18n.formats.count(withBars))}
              </button>
            </>
          )}
        </>
      }
      table={table}
    >
      {(size) =>
        found && !places.some(({ id }) => found.has(id)) ? (
          <p className="chart-state">{text.notFound}</p>
        ) : (
          <CountriesDrawing
            size={size}
            ranking={ranking}
            nameOf={nameOf}
            all={all}
            found={found}
            label={finding}
          />
        )
      }
    </ChartFrame>
  );
}
