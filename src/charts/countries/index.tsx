import { useMemo, useState } from 'react';
import { countriesTexts } from '../../i18n/charts/countries.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { FIELDS } from '../../model/vocabulary.ts';
import { useScene } from '../../state/use-app.ts';
import { CHART_OPTIONS } from '../../state/view/charts.ts';
import { ChartFrame } from '../frame/frame.tsx';
import type { ChartTable } from '../frame/table.ts';
import { ChartChoice, useChartOption } from '../frame/use-option.tsx';
import { CountriesDrawing } from './drawing.tsx';
import { findCountries, namePlaces } from './names.ts';
import { rankPlaces } from './ranking.ts';
import './style.css';

/** The countries, regions or groups with most sites, their bars by field; a click filters by one. */
export default function CountriesChart() {
  const i18n = useI18n();
  const { messages, formats } = i18n;
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

  const { places, sites, inSeveral, inNone, expected, without } = ranking;
  const count = formats.count;
  const withBars = places.reduce((sum, place) => sum + Number(place.drawn > 0), 0);
  // The one place that is filtered by is what the reader asks about; otherwise the first is the finding.
  const only = scene.filters[level].length === 1 ? places.find(({ chosen }) => chosen) : undefined;
  const first = places[0];
  const lead = only
    ? text.only(nameOf(only.id), count(only.rank), count(only.count), count(sites), sites)
    : first &&
      text.most(nameOf(first.id), count(first.count), count(sites), sites, formats.share(first.share));
  const finding =
    sites === 0
      ? text.none
      : [lead, without > 0 && text.without[level](without, count(without), count(expected))]
          .filter(Boolean)
          .join(' ');
  const notes = [
    ofCountries && inSeveral > 0 && text.transboundary(inSeveral, count(inSeveral)),
    level === 'group' && inSeveral > 0 && text.inSeveral(inSeveral, count(inSeveral)),
    level === 'group' && inNone > 0 && text.inNone(inNone, count(inNone)),
    ofCountries && without > 0 && text.listed,
    scene.filters.field.length > 0 && text.leftOut,
  ].filter((note) => typeof note === 'string');

  const table = useMemo(
    (): ChartTable => ({
      columns: [
        { label: text.levels[level] },
        { label: text.columns.rank, format: formats.count },
        { label: text.columns.sites, format: formats.count },
        { label: text.columns.share, format: formats.share },
        ...FIELDS.map((field) => ({ label: messages.fields[field].name, format: formats.count })),
      ],
      rows: places.map((place) => [
        nameOf(place.id),
        place.rank,
        place.count,
        place.share,
        ...FIELDS.map((field) => place.parts.find((part) => part.field === field)?.count ?? 0),
      ]),
    }),
    [places, level, nameOf, formats, messages, text],
  );

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
                {all ? text.fewer : text.all(count(withBars))}
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
