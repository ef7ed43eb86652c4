import { useMemo, useState } from 'react';
import { countriesTexts } from '../../i18n/charts/countries.ts';
import { figuresTexts } from '../../i18n/figures/figures.ts';
import { figureRankingTexts } from '../../i18n/figures/ranking.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { useScene } from '../../state/use-app.ts';
import { CHART_OPTIONS } from '../../state/view/charts.ts';
import { ChartFrame } from '../frame/frame.tsx';
import { ChartSearch } from '../frame/search.tsx';
import { ChartChoice, ChartSelect, useChartOption } from '../frame/use-option.tsx';
import { DossierLink } from './dossier-link.tsx';
import { CountriesDrawing } from './drawing.tsx';
import { useFigures } from './figures/use-figures.ts';
import { findCountries, namePlaces } from './names.ts';
import { rankPlaces } from './ranking.ts';
import { useRankingTable } from './use-table.ts';
import { useRankingWords } from './use-words.ts';
import './style.css';

/** The countries, regions or groups with most sites, their bars by field, or countries by a figure of research; a click filters by one. */
export default function CountriesChart() {
  const i18n = useI18n();
  const text = useTexts(countriesTexts);
  const scene = useScene();
  const { catalog } = scene;
  const [value, setValue] = useChartOption('countries-value');
  const [sitesLevel, setLevel] = useChartOption('countries-by');
  const of = value === 'sites' ? null : value;
  // Regions and groups have no figures of their own.
  const level = of === null ? sitesLevel : 'country';
  const [all, setAll] = useState(false);
  const [query, setQuery] = useState('');
  const names = useMemo(() => namePlaces(level, catalog, i18n), [level, catalog, i18n]);
  const { nameOf, idsByName } = names;
  const bySites = useMemo(() => rankPlaces(scene, level, idsByName), [scene, level, idsByName]);
  const figures = useFigures(of, names);
  const ofCountries = level === 'country';
  const found = useMemo(
    () => (ofCountries ? findCountries(catalog, query) : null),
    [ofCountries, catalog, query],
  );

  const words = useRankingWords(bySites, nameOf);
  const table = useRankingTable(bySites, nameOf);
  const { places } = figures?.ranking ?? bySites;
  const shown = figures ? places.length : places.filter(({ count }) => count > 0).length;
  const none = figures ? figures.words.text.none : text.none;
  const { finding, notes } = figures?.words ?? words;

  return (
    <ChartFrame
      id="countries"
      finding={finding}
      unit={figures?.words.unit ?? text.unit}
      {...(figures && { source: figures.words.source, status: figures.status, onRetry: figures.retry })}
      notes={notes}
      empty={shown === 0 ? none : null}
      controls={
        <>
          <ValueChoice value={value} onChange={setValue} />
          {of === null && (
            <ChartChoice
              label={text.by}
              values={CHART_OPTIONS['countries-by']}
              value={level}
              nameOf={(id) => text.levels[id]}
              onChange={setLevel}
            />
          )}
          <DossierLink level={level} nameOf={nameOf} />
          {ofCountries && shown > 0 && (
            <>
              <ChartSearch label={text.find} className="countries-find" value={query} onChange={setQuery} />
              <button type="button" className="link-button" onClick={() => setAll(!all)}>
                {all ? text.fewer : text.all(i18n.formats.count(shown))}
              </button>
            </>
          )}
        </>
      }
      table={figures?.table ?? table}
    >
      {(size) =>
        found && !places.some(({ id }) => found.has(id)) ? (
          <p className="chart-state">{text.notFound}</p>
        ) : (
          <CountriesDrawing
            size={size}
            ranking={figures?.ranking ?? bySites}
            nameOf={nameOf}
            all={all}
            found={found}
            label={finding}
            sayRow={figures?.sayRow}
          />
        )
      }
    </ChartFrame>
  );
}

type Value = (typeof CHART_OPTIONS)['countries-value'][number];

/** Whether countries are ranked by their sites or by a figure of research. */
function ValueChoice({ value, onChange }: { value: Value; onChange: (value: Value) => void }) {
  const { measure, sites } = useTexts(figureRankingTexts);
  const { research } = useTexts(figuresTexts);
  return (
    <ChartSelect
      label={measure}
      values={CHART_OPTIONS['countries-value']}
      value={value}
      nameOf={(id) => (id === 'sites' ? sites : research[id].name)}
      onChange={onChange}
    />
  );
}
