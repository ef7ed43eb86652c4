import { describe, expect, it } from 'vitest';
import { makeDossier } from '../../../src/model/dossier/dossier.ts';
import { YEARS_RANKED } from '../../../src/model/dossier/figures.ts';
import { PARTS, RESEARCHERS, SIMILAR, TERM, VIET_NAM } from '../../../src/model/methods/examples.ts';
import { termOf } from '../../../src/model/register/term.ts';
import { realDossierTables } from '../../helpers/dossier-tables.ts';

const tables = realDossierTables();
const { catalog, research } = tables;
const vietNam = makeDossier({ kind: 'country', id: 'VNM' }, tables);
const physics = makeDossier({ kind: 'site', id: 'vnm-icp' }, tables);

describe('the worked examples of the tables', () => {
  it('count the centres for water, of Africa, and both', () => {
    const centres = catalog.sites.filter(({ kind, former }) => kind === 'centre' && !former);
    const water = centres.filter(({ field }) => field === 'water');
    const africa = centres.filter(({ region }) => region === 'africa');
    expect({
      water: water.length,
      africa: africa.length,
      both: water.filter((site) => africa.includes(site)).length,
      centres: centres.length,
    }).toEqual(PARTS);
  });

  it('rank the researchers of ASEAN', () => {
    const asean = [...catalog.countries.values()].filter(({ groups }) => groups.includes('asean'));
    const known = asean.flatMap(({ iso3 }) => {
      const { researchers = null, researchersYear = null } = research.get(iso3) ?? {};
      return researchers === null || researchersYear === null
        ? []
        : [[iso3, researchers, researchersYear] as const];
    });
    const isOld = (year: number) => RESEARCHERS.edition - year > RESEARCHERS.oldest;
    const ranked = known.filter(([, , year]) => !isOld(year)).toSorted((a, b) => b[1] - a[1]);
    expect(ranked.map(([iso3, figure, year]) => [iso3, Math.round(figure), year])).toEqual(
      RESEARCHERS.ranked,
    );
    expect(known.flatMap(([iso3, , year]) => (isOld(year) ? [[iso3, year]] : []))).toEqual(RESEARCHERS.old);
    expect([RESEARCHERS.oldest, RESEARCHERS.edition]).toEqual([
      YEARS_RANKED,
      Number(catalog.compiled.slice(0, 4)),
    ]);
    expect(asean.map(({ iso3 }) => iso3).filter((iso3) => !known.some(([own]) => own === iso3))).toEqual([
      'TLS',
    ]);
    const [rank] = vietNam.figures.find(({ id }) => id === 'researchers')?.ranks ?? [];
    const place = RESEARCHERS.ranked.findIndex(([iso3]) => iso3 === 'VNM') + 1;
    expect([rank?.place, rank?.of]).toEqual([place, RESEARCHERS.ranked.length]);
  });

  it('have the figures of research of Viet Nam', () => {
    const own = research.get('VNM');
    expect([own?.percent, own?.percentYear]).toEqual([VIET_NAM.spending, VIET_NAM.spendingYear]);
    expect([Math.round(own?.researchers ?? 0), own?.researchersYear]).toEqual([
      VIET_NAM.researchers,
      VIET_NAM.researchersYear,
    ]);
    expect([Math.round(own?.articles ?? 0), own?.articlesYear]).toEqual([
      VIET_NAM.articles,
      VIET_NAM.articlesYear,
    ]);
  });

  it('find what is like the International Centre of Physics', () => {
    const nameOf = (site: (typeof catalog.sites)[number]) =>
      site.kind === 'centre' ? (site.acronym ?? site.name.en) : site.name.en;
    expect(
      physics.similar
        .slice(0, SIMILAR.length)
        .map(({ site, shared, km }) => ({ name: nameOf(site), shared: shared.length, km: Math.round(km) })),
    ).toEqual(SIMILAR);
    expect(tables.details.get('vnm-icp')?.keywords).toHaveLength(5);
  });

  it('compute the term of the International Centre of Physics', () => {
    const events = tables.histories.get('vnm-icp') ?? [];
    const term = termOf(events);
    expect([term?.basis.date, term?.years, term?.end]).toEqual([TERM.begins, TERM.years, TERM.ends]);
    expect(term?.rule).toBe('guidelines-2005');
    expect(events.find(({ event }) => event === 'agreement-signed')?.date).toBe(TERM.signed);
    expect(catalog.compiled).toBe(TERM.compiled);
    expect(physics.term?.state).toBe('passed');
  });
});
