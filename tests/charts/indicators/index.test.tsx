import { describe, expect, it } from 'vitest';
import { IndicatorsDrawing } from '../../../src/charts/indicators/drawing.tsx';
import { EventList } from '../../../src/charts/indicators/event-list.tsx';
import { SingleFigures, type Wording } from '../../../src/charts/indicators/figures.tsx';
import { findingOfEvents, findingOfIndicators } from '../../../src/charts/indicators/finding.ts';
import { layoutIndicators } from '../../../src/charts/indicators/layout.ts';
import { PapersOfPhysics } from '../../../src/charts/indicators/papers.tsx';
import { tableOfIndicators } from '../../../src/charts/indicators/table.ts';
import { indicatorsTexts } from '../../../src/i18n/charts/indicators.ts';
import { formatsOf } from '../../../src/i18n/format.ts';
import type { YearOfPapers } from '../../../src/model/register/papers.ts';
import { readTable } from '../../helpers/real-tables.ts';
import { renderChart } from '../render-chart.tsx';
import { chronicle, networks, realPanels, wordsIn } from './helpers.ts';

const wordingIn = (locale: 'en' | 'vi'): Wording => ({
  words: wordsIn(locale),
  texts: indicatorsTexts.of(locale),
  networks,
});
const draw = (patch = {}) => {
  const panels = realPanels().filter(({ id }) => id === 'research-spending' || id === 'innovation-rank');
  const layout = layoutIndicators(
    panels,
    { width: 700 },
    (source) => `Source: ${wordsIn('en').source(source)}`,
  );
  return renderChart(<IndicatorsDrawing layout={layout} label="Figures" />, patch);
};
const COUNTED: readonly YearOfPapers[] = [
  [2022, 14],
  [2023, 17],
].map(([year = 0, papers = 0]) => ({
  centre: 'vnm-icp',
  year,
  papers,
  source: 'https://api.openalex.org/works?filter=authorships.institutions.ror:https://ror.org/04rwqq797',
  readOn: '2026-11-20',
}));
const count = (markup: string, part: string) => markup.split(part).length - 1;

describe('the drawing of figures', () => {
  it('looks as it did', () => {
    expect(draw()).toMatchSnapshot();
  });

  it('shows which country is filtered by, and lets the others step back', () => {
    const markup = draw({ country: ['MYS'] });
    expect(markup).toMatch(/aria-label="Malaysia: [^"]*" aria-pressed="true"/);
    expect(count(markup, 'aria-pressed="true"')).toBe(1);
    expect(count(markup, 'data-faint="true"')).toBe(6);
  });
});

describe('the single figures', () => {
  it.each(['en', 'vi'] as const)(
    'all have a value, a year or the word that there is none, and a source: %s',
    (locale) => {
      const panels = realPanels(locale).filter(({ form }) => form === 'figure');
      const markup = renderChart(<SingleFigures panels={panels} wording={wordingIn(locale)} />, { locale });
      const figures = panels.flatMap(({ rows }) => rows);
      expect(count(markup, 'class="indicator-figure"')).toBe(figures.length);
      expect(count(markup, indicatorsTexts.of(locale).noYear)).toBe(
        readTable('indicators').filter(({ year }) => year === '').length,
      );
      const sources = panels.reduce(
        (sum, { rows, sources: common }) => sum + (common.length > 0 ? 1 : rows.length),
        0,
      );
      expect(count(markup, indicatorsTexts.of(locale).source)).toBe(sources);
      expect(markup).not.toMatch(/>[^<]*\bdoc-[a-z]/);
    },
  );
});

describe('the papers of the International Centre of Physics', () => {
  it('are said to be unknown, with what is known of the centre and no number of papers', () => {
    const markup = renderChart(
      <PapersOfPhysics papers={[]} chronicle={chronicle} wording={wordingIn('en')} />,
    );
    expect(markup).toContain('Values not known');
    expect(markup).toContain('does not print its numbers');
    expect(count(markup, '<li>')).toBe(
      3 + readTable('timeline').filter(({ entities }) => entities?.includes('vnm-icp')).length,
    );
  });

  it.each(['en', 'vi'] as const)(
    'are shown year by year once they are counted, as what OpenAlex counts and not the document: %s',
    (locale) => {
      const wording = wordingIn(locale);
      const markup = renderChart(
        <PapersOfPhysics papers={COUNTED} chronicle={chronicle} wording={wording} />,
        { locale },
      );
      expect(markup).toContain(wording.texts.papers.counted(2022, 2023));
      expect(markup).toContain(wording.texts.papers.notTheirs);
      expect(markup).not.toContain(wording.texts.papers.unknown);
      expect(markup.replaceAll('\n', '')).toMatch(
        /<span>2022<\/span>.*<strong>14<\/strong>.*<span>2023<\/span>.*<strong>17</,
      );
      expect(markup).toContain('href="https://api.openalex.org/works?filter=');
    },
  );

  it('are rows of the table too', () => {
    const { columns, rows } = tableOfIndicators(
      [],
      { known: [], unknown: [] },
      COUNTED,
      wordsIn('en'),
      indicatorsTexts.of('en'),
    );
    expect(rows.map((row) => [row[3], row[5]])).toEqual([
      [14, 2022],
      [17, 2023],
    ]);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });
});

describe('the list of events', () => {
  it.each(['en', 'vi'] as const)('has every event with its date, names and sources: %s', (locale) => {
    const rows = readTable('timeline');
    const markup = renderChart(<EventList events={chronicle.events} wording={wordingIn(locale)} />, {
      locale,
    });
    expect(count(markup, 'class="indicator-event"')).toBe(rows.length);
    expect(count(markup, '<a href="http')).toBe(
      rows.flatMap(({ source }) => (source ?? '').split(';')).filter((part) => part.trim().startsWith('http'))
        .length,
    );
    for (const { date } of rows) expect(markup).toContain(`dateTime="${date}"`);
    expect(markup).not.toMatch(/>[^<]*\bdoc-[a-z]/);
  });
});

describe('the numbers of the chart', () => {
  it('are all figures of the table, bare and in its order', () => {
    const rows = readTable('indicators');
    const { columns, rows: cells } = tableOfIndicators(
      chronicle.indicators,
      { known: [], unknown: [] },
      [],
      wordsIn('en'),
      indicatorsTexts.of('en'),
    );
    expect(cells.map((row) => [row[3], row[5]])).toEqual(
      rows.map(({ value, year }) => [Number(value), year === '' ? null : Number(year)]),
    );
    for (const row of cells) expect(row.length).toBe(columns.length);
    expect(cells.every((row) => row[6] !== '')).toBe(true);
    expect(cells.filter((row) => row[7] !== '').length).toBe(rows.filter(({ note }) => note !== '').length);
  });

  it('are said in a sentence that is computed', () => {
    const stated = (id: string) => readTable('indicators').find((row) => row.id === id)?.value;
    const say = (indicators: typeof chronicle.indicators) =>
      findingOfIndicators(indicators, 3, wordsIn('en'), indicatorsTexts.of('en'), formatsOf('en'));
    expect(say(chronicle.indicators)).toBe(
      `Viet Nam spends ${stated('rd-gdp-vnm')}% of GDP on research and development (2023), the world ${stated('rd-gdp-world')}%`,
    );
    expect(say([])).toBe('0 figures in 3 groups');
    const { events } = chronicle;
    expect(findingOfEvents(events, indicatorsTexts.of('en'), formatsOf('en'))).toBe(
      `${readTable('timeline').length} events from 1946 to 2050, most in 2025`,
    );
    expect(findingOfEvents([], indicatorsTexts.of('en'), formatsOf('en'))).toBe(
      indicatorsTexts.of('en').noEvents,
    );
  });
});
