import { describe, expect, it } from 'vitest';
import { CountriesDrawing } from '../../../src/charts/countries/drawing.tsx';
import CountriesChart from '../../../src/charts/countries/index.tsx';
import { namePlaces } from '../../../src/charts/countries/names.ts';
import { rankPlaces } from '../../../src/charts/countries/ranking.ts';
import { loadI18n } from '../../../src/i18n/i18n-context.tsx';
import { createSearch } from '../../../src/model/search/search.ts';
import { createSceneSelector } from '../../../src/state/scene/select-scene.ts';
import { type Filters, NO_FILTERS } from '../../../src/state/view/view.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { recountSites } from '../../helpers/real-tables.ts';
import { renderChart } from '../render-chart.tsx';

const catalog = realCatalog();
const select = createSceneSelector(catalog, createSearch);
const english = await loadI18n('en');
const present = recountSites().filter((site) => !site.former);
const number = new Intl.NumberFormat('en-GB');

function draw(patch: Partial<Filters>) {
  const { nameOf, idsByName } = namePlaces('country', catalog, english);
  const ranking = rankPlaces(select({ ...NO_FILTERS, ...patch }), 'country', idsByName);
  return renderChart(
    <CountriesDrawing
      size={{ width: 400, height: 96 }}
      ranking={ranking}
      nameOf={nameOf}
      all={false}
      found={null}
      label="Ranking"
    />,
    patch,
  );
}

describe('the ranking of countries', () => {
  it('is drawn as it was', () => {
    expect(
      draw({ kind: ['centre'], field: ['water', 'ocean'], region: ['africa'], country: ['TUN'] }),
    ).toMatchSnapshot();
  });

  it('presses the country that is filtered by, and lets the others step back', () => {
    const markup = draw({ country: ['VNM'] });
    expect(markup.match(/aria-label="[^"]*" aria-pressed="true"/g)).toEqual([
      expect.stringMatching(/^aria-label="Viet Nam, rank \d+: /),
    ]);
    expect(markup).toMatch(/data-faint="true" aria-label="China, rank 1: /);
  });

  it('says which has most and how many have none, and lists these in its table', () => {
    const markup = renderChart(<CountriesChart />);
    const counts = new Map<string, number>();
    for (const iso3 of present.flatMap(({ countries }) => countries)) {
      counts.set(iso3, (counts.get(iso3) ?? 0) + 1);
    }
    const most = Math.max(...counts.values());
    const none = catalog.countries.size - counts.size;
    expect(markup).toContain(`Most: China, ${most} of ${number.format(present.length)} sites`);
    expect(markup).toContain(`${none} of ${catalog.countries.size} countries and territories have none.`);
    const transboundary = present.filter(({ countries }) => countries.length > 1).length;
    expect(markup).toContain(`${transboundary} transboundary sites count in each of their countries.`);
    expect(markup.match(/<th scope="row">/g)).toHaveLength(catalog.countries.size);
    expect(markup).toContain('<th scope="row">Tuvalu</th>');
  });

  it('names all that share the first place, and none where many do', () => {
    const asean = { kind: ['centre'], group: ['asean'] } as const;
    const centres = present.filter(
      ({ kind, countries }) =>
        kind === 'centre' && countries.some((iso3) => catalog.countries.get(iso3)?.groups.includes('asean')),
    );
    const countOf = (iso3: string) => centres.filter(({ countries }) => countries.includes(iso3)).length;
    const most = Math.max(...centres.flatMap(({ countries }) => countries.map(countOf)));
    const first = [...catalog.countries.values()].filter(({ iso3 }) => countOf(iso3) === most);
    const names = english.formats.list(first.map(({ name }) => name.en).sort());
    const each = first.length > 1 ? ' each' : '';
    expect(renderChart(<CountriesChart />, asean)).toContain(
      `Most: ${names}, ${most}${each} of ${centres.length} sites`,
    );
    expect(renderChart(<CountriesChart />, { field: ['ocean'] })).toMatch(/Most: [^<]*1 each of 2 sites/);
    expect(
      renderChart(<CountriesChart />, { field: ['education'], region: ['africa'], kind: ['centre'] }),
    ).toMatch(/\d countries share the first place: 1 site each/);
  });

  it('speaks of what is filtered by only, and says of which Africa it speaks', () => {
    const several = renderChart(<CountriesChart />, { country: ['VNM', 'LAO'] });
    const both = present.filter(({ countries }) => countries.some((iso3) => ['VNM', 'LAO'].includes(iso3)));
    const inVietNam = present.filter(({ countries }) => countries.includes('VNM')).length;
    expect(several).toContain(`Most: Viet Nam, ${inVietNam} of ${both.length} sites`);
    expect(several).not.toMatch(/<h3[^>]*>[^<]*have none/);
    const note = 'Arab states of Africa stand under Arab States';
    expect(renderChart(<CountriesChart />, { options: { 'countries-by': 'region' } })).toContain(note);
    expect(several).not.toContain(note);
  });

  it('ranks regions and groups, in both languages, and says that of nothing there is nothing', () => {
    const regions = renderChart(<CountriesChart />, {
      options: { 'countries-by': 'region' },
      region: ['africa'],
    });
    const inAfrica = present.filter(({ region }) => region === 'africa').length;
    expect(regions).toContain(`: ${inAfrica} of ${number.format(present.length)} sites.`);
    const groups = renderChart(<CountriesChart />, { locale: 'vi', options: { 'countries-by': 'group' } });
    expect(groups).toContain('địa điểm được tính cho nhiều nhóm');
    expect(renderChart(<CountriesChart />, { query: 'qqqqxxxx' })).toContain(
      'No site passes the other filters',
    );
  });
});
