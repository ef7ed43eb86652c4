import { useState } from 'react';
import type { CountryReach, FarPlace, Spread } from '../../model/coverage/people.ts';
import { shareWithin } from '../../model/coverage/people.ts';
import { classOf } from '../../model/coverage/ranges.ts';
import type { Coverage } from '../../state/coverage/coverage.ts';
import type { DistanceWords } from '../../state/coverage/words.ts';
import { useActions, useView } from '../../state/use-app.ts';
import { keepReferent } from '../../state/view/referent.ts';
import { useIsCard } from '../frame/host.ts';
import type { ChartSize } from '../frame/table.ts';
import { lastClass, type PeopleNumbers } from './numbers.ts';
import { StackedBars } from './stacked.tsx';

/** So many rows of a list are read; all of them stand in the table of numbers. */
const ROWS = 30;

/** What stands above the list on a card, and the height of a row, in CSS pixels; fewer rows are no list. */
const CARD = { above: 178, row: 28, fewest: 3 } as const;

/** How near a map looks at a city. */
const CITY_ZOOM = 5;

interface ListProps {
  readonly words: DistanceWords;
  readonly coverage: Coverage;
  readonly colours: readonly string[];
  /** How many rows there is room for. */
  readonly rows: number;
}

function More({ count, rows, words }: { count: number; rows: number; words: DistanceWords }) {
  if (count <= rows || rows < ROWS) return null;
  return <p className="faint">{words.text.more(count - rows, words.formats.count(count - rows))}</p>;
}

/** Countries by the median of their people; a click filters by one. */
function Countries({
  countries,
  words,
  coverage,
  colours,
  rows,
}: ListProps & { countries: readonly CountryReach[] }) {
  const { text, formats } = words;
  const { choose, point } = useActions();
  const chosen = useView((view) => view.country);
  return (
    <section className="distance-list">
      <h4>{text.countries}</h4>
      {countries.length === 0 && <p className="faint">{text.none}</p>}
      <ol>
        {countries.slice(0, rows).map(({ code, median, spread }) => {
          const name = words.nameOfCountry(code);
          const referent = keepReferent({ country: code });
          const share = formats.share(shareWithin(spread, lastClass(coverage)) ?? 0);
          return (
            <li key={code}>
              <button
                type="button"
                aria-pressed={chosen.includes(code)}
                title={
                  Number.isFinite(median)
                    ? text.country(name, words.km(median), share, words.km(coverage.asked.within))
                    : `${name}: ${text.unserved}`
                }
                onPointerEnter={() => point(referent)}
                onPointerLeave={() => point(null)}
                onClick={(event) => choose(referent, event.shiftKey || event.ctrlKey || event.metaKey)}
              >
                <i style={{ background: colours[classOf(median)] }} />
                <span>{name}</span>
                <span className="tabular">{words.distance(median)}</span>
              </button>
            </li>
          );
        })}
      </ol>
      <More count={countries.length} rows={rows} words={words} />
    </section>
  );
}

/** Cities by distance; a click takes the map there. */
function Cities({ cities, words, coverage, colours, rows }: ListProps & { cities: readonly FarPlace[] }) {
  const { text, locale } = words;
  const { setCamera } = useActions();
  return (
    <section className="distance-list">
      <h4>{text.cities}</h4>
      {cities.length === 0 && <p className="faint">{text.none}</p>}
      <ol>
        {cities.slice(0, rows).map(({ place, km, nearest }) => {
          const name = place.name[locale];
          const full = words.nameOfPlace(place);
          return (
            <li key={place.index}>
              <button
                type="button"
                title={
                  nearest < 0
                    ? `${full}: ${text.unserved}`
                    : text.city(full, words.km(km), words.nameOfCentre(coverage, nearest))
                }
                onClick={() => setCamera({ lngLat: place.lngLat, zoom: CITY_ZOOM, bearing: 0, pitch: 0 })}
              >
                <i style={{ background: colours[classOf(km)] }} />
                <span>
                  {name} <span className="faint">{words.countryOfPlace(place)}</span>
                </span>
                <span className="tabular">{words.distance(km)}</span>
              </button>
            </li>
          );
        })}
      </ol>
      <More count={cities.length} rows={rows} words={words} />
    </section>
  );
}

/** Who lives how far, and which countries and cities that are; a class opens its own. */
export function PeopleView(
  props: Omit<ListProps, 'rows'> & { numbers: PeopleNumbers; land: Spread; size: ChartSize },
) {
  const { numbers, land, words, coverage, colours, size } = props;
  const { text, formats } = words;
  const isCard = useIsCard('distance');
  const [opened, setOpened] = useState<number | null>(null);
  const isOpen = (km: number) => opened === null || classOf(km) === opened;
  const rows = isCard ? Math.floor((size.height - CARD.above) / CARD.row) : ROWS;
  const lists = { words, coverage, colours, rows };
  return (
    <>
      <StackedBars
        rows={[
          { name: text.rows.people, spread: numbers.people, amount: words.people },
          { name: text.rows.land, spread: land, amount: (km2) => text.area(formats.count(km2)) },
        ]}
        words={words}
        colours={colours}
        width={size.width}
        opened={opened}
        onOpen={setOpened}
      />
      {rows >= CARD.fewest && (
        <div className="distance-lists">
          <Countries {...lists} countries={numbers.countries.filter(({ median }) => isOpen(median))} />
          {!isCard && <Cities {...lists} cities={numbers.cities.filter(({ km }) => isOpen(km))} />}
        </div>
      )}
    </>
  );
}
