import { describe, expect, it } from 'vitest';
import { FieldsView } from '../../../src/charts/distance/fields.tsx';
import { type DistanceNumbers, findDistance } from '../../../src/charts/distance/finding.ts';
import { notesOf } from '../../../src/charts/distance/notes.ts';
import { countFields, countLand, countPeople, countYears } from '../../../src/charts/distance/numbers.ts';
import { PeopleView } from '../../../src/charts/distance/people.tsx';
import { slideOfDistance } from '../../../src/charts/distance/slide.ts';
import {
  tableOfCountries,
  tableOfFields,
  tableOfGain,
  tableOfYears,
} from '../../../src/charts/distance/table.ts';
import { WhatIfView } from '../../../src/charts/distance/what-if.tsx';
import { YearsView } from '../../../src/charts/distance/years.tsx';
import { loadSlideTexts } from '../../../src/charts/slide-charts.ts';
import { loadI18n } from '../../../src/i18n/i18n-context.tsx';
import { compareReach } from '../../../src/model/coverage/what-if.ts';
import { LANGUAGES, type LanguageId } from '../../../src/model/languages.ts';
import { askedOf } from '../../../src/state/coverage/asked.ts';
import { selectCoverage } from '../../../src/state/coverage/coverage.ts';
import { nameOfPoint } from '../../../src/state/coverage/point-name.ts';
import { createDistanceWords } from '../../../src/state/coverage/words.ts';
import { defaultView } from '../../../src/state/view/url.ts';
import type { View } from '../../../src/state/view/view.ts';
import { countColours } from '../../../src/theme/count-colours.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { realIndex } from '../../model/coverage/real-ground.ts';
import { recount } from '../../model/coverage/recount.ts';
import { renderChart } from '../render-chart.tsx';
import { slideOrder } from '../slide-orders.ts';

await Promise.all(LANGUAGES.map(loadSlideTexts));
const languages = { en: await loadI18n('en'), vi: await loadI18n('vi') };
const catalog = realCatalog();
const index = realIndex();
const colours = countColours('light', 5);

/** Everything that the chart draws for a view. */
function make(patch: Partial<View> = {}, locale: LanguageId = 'en') {
  const view = { ...defaultView(locale), ...patch };
  const coverage = selectCoverage(index, catalog, askedOf(view));
  const shown = view.options['distance-view'] ?? 'people';
  const numbers: DistanceNumbers = {
    view: shown,
    people: countPeople(index, catalog, coverage),
    land: countLand(index, coverage),
    cells: countFields(index, catalog, coverage),
    history: countYears(index, catalog, coverage),
  };
  const words = createDistanceWords(languages[locale], catalog);
  const finding = findDistance(numbers, coverage, index, words, languages[locale]);
  return { coverage, numbers, words, finding };
}
const percent = (share: number) =>
  new Intl.NumberFormat('en', { style: 'percent', maximumSignificantDigits: 2 }).format(share);

describe('the finding of the chart of distances', () => {
  it('states the share that a recount gives, and the farthest city', () => {
    const { classes, within1000, farthest, farthestKm } = recount(index.ground, 'water', 'africa');
    const share = percent(within1000 / classes.reduce((sum, own) => sum + own, 0));
    expect(make({ gap: 'water', region: ['africa'] }).finding).toBe(
      `Water sciences, Africa: ${share} of people within 1,000 km of a centre; farthest city ${farthest}, ${Math.round(farthestKm).toLocaleString('en')} km`,
    );
  });

  it('is a sentence in Vietnamese, with numbers as Vietnamese writes them', () => {
    expect(make({ gap: 'water', country: ['VNM'] }, 'vi').finding).toMatch(
      /^Khoa học nước, Việt Nam: [\d,]+% dân số ở trong vòng 1\.000 km quanh một trung tâm; thành phố xa nhất là .+ km$/,
    );
  });

  it('claims no more than the measure', () => {
    for (const locale of LANGUAGES) {
      for (const view of ['people', 'fields', 'years', 'whatif'] as const) {
        const made = make({ options: { 'distance-view': view }, whatif: 'water@105.85,21.03' }, locale);
        const said = [made.finding, ...notesOf(view, made.coverage, 0.25, made.words)].join(' ');
        expect(said).not.toMatch(/\baccess|\bdemand|\bneeds?\b|tiếp cận|nhu cầu|undefined|NaN/i);
      }
    }
  });

  it('says with one centre more what the share becomes', () => {
    const { finding } = make({
      ...{ gap: 'water', whatif: 'water@105.85,21.03', country: ['VNM'] },
      options: { 'distance-view': 'whatif' },
    });
    expect(finding).toMatch(
      /^Water sciences, Viet Nam: with 1 centre more, \d+% of people within 1,000 km instead of /,
    );
    const two = make({
      ...{ gap: 'water', whatif: 'water@105.85,21.03;102.6,17.97' },
      options: { 'distance-view': 'whatif' },
    });
    expect(two.finding).toContain('with 2 centres more');
  });

  it('asks where nothing is thought of', () => {
    expect(make({ options: { 'distance-view': 'whatif' } }).finding).toMatch(/\?$/);
  });

  it('counts the pairs of field and region without anybody within the distance', () => {
    expect(make({ options: { 'distance-view': 'fields' } }).finding).toMatch(/^In \d+ of 50 pairs/);
  });
});

describe('what is asked for', () => {
  it('is the one field that is filtered by, where nothing else is chosen', () => {
    expect(make({ field: ['culture'] }).coverage.asked.subject).toBe('culture');
    expect(make({ field: ['culture', 'ocean'] }).coverage.asked.subject).toBe('water');
    expect(make({ whatif: 'ocean@1,2' }).coverage.asked.subject).toBe('ocean');
  });

  it('names a code that is not known, and shows the usual field', () => {
    const { coverage, words } = make({ gap: 'gold' });
    expect(coverage.asked.subject).toBe('water');
    expect(notesOf('people', coverage, null, words)[0]).toBe(
      'The link asks for “gold”, which is not known here.',
    );
    expect(make({ whatif: 'somewhere' }).coverage.asked.unknown).toBe('somewhere');
  });

  it('is nobody in a country that the table does not have', () => {
    expect(make({ country: ['PRI'] }).finding).toMatch(/^Nobody is counted/);
  });

  it('measures to the centres of a sector together', () => {
    expect(
      make({ gap: 'natural-sciences' }).coverage.centres.every(({ sector }) => sector === 'natural-sciences'),
    ).toBe(true);
    expect(make({ gap: 'all' }).coverage.centres.length).toBeGreaterThan(120);
  });

  it('leaves centres without a year out where years are filtered by, and says how many', () => {
    const { coverage, words } = make({ gap: 'water', since: [1980, 2026] });
    expect(coverage.centres.every(({ year }) => year !== null)).toBe(true);
    expect(notesOf('people', coverage, null, words).join(' ')).toMatch(
      /\d+ centres without a known year of approval are in no year/,
    );
  });

  it('lets a regional centre count for its own region only, by mandate', () => {
    const nearest = make({ gap: 'ocean', region: ['africa'] });
    const mandate = make({ gap: 'ocean', region: ['africa'], options: { 'distance-by': 'mandate' } });
    expect(Number.isFinite(nearest.numbers.people.cities[0]?.km)).toBe(true);
    expect(mandate.numbers.people.cities[0]?.km).toBe(Number.POSITIVE_INFINITY);
    expect(mandate.finding).not.toContain('∞');
    expect(notesOf('people', mandate.coverage, null, mandate.words)).toContain(
      mandate.words.text.notes.mandate,
    );
  });
});

describe('the views of the chart of distances', () => {
  it('show classes as buttons that open what belongs to them, countries that filter, cities that lead there', () => {
    const { coverage, numbers, words } = make({ gap: 'water', group: ['asean'] });
    const markup = renderChart(
      <PeopleView
        {...{ coverage, words, colours }}
        numbers={numbers.people}
        land={countLand(index, coverage)}
        size={{ width: 480, height: 600 }}
      />,
    );
    expect(markup.match(/<button/g)?.length).toBeGreaterThan(11 + 5);
    expect(markup).toContain('aria-pressed="false"');
    for (const name of ['Viet Nam', 'Singapore', 'Manila']) expect(markup).toContain(name);
    expect(markup).toMatch(/aria-label="People, up to 250 km: [\d.]+%, [\d.]+ million people"/);
    expect(markup).not.toMatch(/NaN|undefined|Infinity|∞/);
  });

  it('say where no centre counts, in words, and name a city of a territory by itself', () => {
    const { coverage, numbers, words } = make({ gap: 'ocean', options: { 'distance-by': 'mandate' } });
    const markup = renderChart(
      <PeopleView
        {...{ coverage, words, colours }}
        numbers={numbers.people}
        land={countLand(index, coverage)}
        size={{ width: 480, height: 600 }}
      />,
    );
    expect(markup).toContain('no centre counts here');
    expect(markup).not.toMatch(/∞|HKG|NaN|Infinity/);
  });

  it('show every field in every region as a button, with a whole sentence', () => {
    const { coverage, numbers, words } = make();
    const markup = renderChart(<FieldsView cells={numbers.cells} coverage={coverage} words={words} />);
    expect(markup.match(/<button/g)).toHaveLength(50);
    expect(markup).toMatch(
      /aria-label="Ocean sciences, Africa: 0% of people within 1,000 km of one of 2 centres"/,
    );
  });

  it('show a column for each year', () => {
    const { coverage, numbers, words } = make({ gap: 'water' });
    const { years } = numbers.history;
    const markup = renderChart(
      <YearsView
        {...{ coverage, words, colours, history: numbers.history }}
        size={{ width: 500, height: 300 }}
        label="Years"
      />,
    );
    expect(markup.match(/data-mark/g)).toHaveLength(years.length);
    expect(years.at(-1)?.year).toBe(2026);
    expect(markup).not.toMatch(/NaN|undefined/);
  });

  it('show the centres that are thought of, who comes nearer, and which centres lose', () => {
    const { coverage, words } = make({ gap: 'water', whatif: 'water@105.85,21.03;-140,-50' });
    const markup = renderChart(<WhatIfView {...{ index, coverage, words, colours }} width={480} />);
    expect(markup).toContain('Hanoi, Viet Nam');
    expect(markup).toContain('50.0° S, 140.0° W, at sea or far from any town');
    expect(markup).toMatch(/[\d.]+ million people more within 250 km/);
    expect(markup).toMatch(/nearest for [\d.]+ .*people instead of/);
    expect(markup).not.toMatch(/NaN|undefined|Infinity|∞/);
  });

  it('offer no fourth centre', () => {
    const { coverage, words } = make({ whatif: 'water@1,1;2,2;3,3' });
    const markup = renderChart(<WhatIfView {...{ index, coverage, words, colours }} width={480} />);
    expect(markup).toContain('Three are the most.');
    expect(markup).not.toContain('<form');
  });

  it('name a point by the town that it is in or near', () => {
    const { words } = make({}, 'vi');
    expect(nameOfPoint([105.85, 21.03], index.ground, words)).toBe('Hà Nội, Việt Nam');
    expect(nameOfPoint([107.9, 19.6], index.ground, words)).toMatch(/, cách .+, Việt Nam \d+ km$/);
  });
});

describe('the tables of the chart of distances', () => {
  it('have every country, field, region and year', () => {
    const { coverage, numbers, words } = make({ gap: 'water' });
    const countries = tableOfCountries(numbers.people.countries, coverage, words);
    expect(countries.rows.length).toBe(numbers.people.countries.length);
    expect(countries.rows.every((row) => row.length === countries.columns.length)).toBe(true);
    const fields = tableOfFields(numbers.cells, words, languages.en);
    expect(fields.rows).toHaveLength(50);
    expect(tableOfYears(numbers.history, words).rows).toHaveLength(numbers.history.years.length);
  });

  it('have every country that comes nearer', () => {
    const { coverage, words } = make({ gap: 'water', whatif: 'water@105.85,21.03' });
    const gain = compareReach(coverage.before, coverage.reach, index, coverage.mask.places);
    const table = tableOfGain(gain, words);
    expect(table.rows).toHaveLength(gain.countries.length);
    expect(table.rows[0]).toHaveLength(table.columns.length);
  });

  it('leave a distance empty where there is no centre', () => {
    const { coverage, numbers, words } = make({ since: [1900, 1901] });
    const [row] = tableOfCountries(numbers.people.countries, coverage, words).rows;
    expect(row?.[3]).toBeNull();
    expect(row?.at(-1)).toBeNull();
  });
});

describe('the slide of distances', () => {
  it('stacks countries to a hundred per cent, those with most people beyond the distance first', () => {
    const chart = slideOfDistance(slideOrder({ gap: 'culture', group: ['asean'] }));
    if (chart?.kind !== 'bars') throw new Error('bars were expected');
    expect(chart.categories[0]).toBe('Indonesia');
    chart.categories.forEach((_, place) => {
      const sum = chart.series.reduce((all, { values }) => all + (values[place] ?? 0), 0);
      expect(sum).toBeCloseTo(100, 0);
    });
  });

  it('is a matrix or years as the page shows them, and none without the people', () => {
    const order = slideOrder({ options: { 'distance-view': 'fields' } });
    expect(slideOfDistance(order)?.kind).toBe('matrix');
    expect(slideOfDistance(slideOrder({ options: { 'distance-view': 'years' } }))?.kind).toBe('columns');
    expect(slideOfDistance({ ...order, ground: null })).toBeNull();
    expect(slideOfDistance(slideOrder({ country: ['PRI'] }))).toBeNull();
  });
});
