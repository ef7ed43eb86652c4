import { describe, expect, it } from 'vitest';
import { FLOW_FACETS } from '../../../src/charts/sectors/flows.ts';
import { layoutSectors, type SectorsLayout } from '../../../src/charts/sectors/layout.ts';
import { FIELDS, REGIONS, SECTORS } from '../../../src/model/vocabulary.ts';
import { createSceneSelector } from '../../../src/state/scene/select-scene.ts';
import { NO_FILTERS } from '../../../src/state/view/view.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { recountSites } from '../../helpers/real-tables.ts';
import { COMBINATIONS, passes } from '../../helpers/recount.ts';
import { catalogOf } from '../render-chart.tsx';

const select = createSceneSelector(realCatalog());
const all = recountSites();
const HALF = { width: 720, height: 330 };
const VALUES = { sector: SECTORS, field: FIELDS, region: REGIONS } as const;

const numbersOf = ({ nodes, links, size, margin }: SectorsLayout) => [
  size.width,
  size.height,
  margin,
  ...nodes.flatMap((node) => Object.values(node).filter((value) => typeof value === 'number')),
  ...links.flatMap(({ path, shownPath, hitPath }) =>
    [path, shownPath, hitPath].flatMap((text) => (text.match(/[^MLCZ,\s]+/g) ?? []).map(Number)),
  ),
];

describe('the flow of centres', () => {
  it.each(COMBINATIONS)('has the numbers of an independent recount: %s', (_name, patch) => {
    const filters = { ...NO_FILTERS, ...patch };
    const { cells, total, shown } = layoutSectors(select(filters), HALF);
    const centres = all.filter((site) => site.kind === 'centre' && passes(site, filters, ...FLOW_FACETS));
    const passing = centres.filter((site) => passes(site, filters));
    expect(total).toBe(centres.length);
    expect(shown).toBe(passing.length);
    for (const sector of SECTORS) {
      for (const field of FIELDS) {
        for (const region of REGIONS) {
          const inCell = (site: (typeof all)[number]) =>
            site.sector === sector && site.field === field && site.region === region;
          const cell = cells.find(
            (candidate) =>
              candidate.sector === sector && candidate.field === field && candidate.region === region,
          );
          const name = `${sector} ${field} ${region}`;
          expect(`${name} ${cell?.count ?? 0}`).toBe(`${name} ${centres.filter(inCell).length}`);
          expect(`${name} ${cell?.shown ?? 0}`).toBe(`${name} ${passing.filter(inCell).length}`);
        }
      }
    }
  });

  it.each(COMBINATIONS)('passes as many centres through each column: %s', (_name, patch) => {
    const { nodes, links, total } = layoutSectors(select({ ...NO_FILTERS, ...patch }), HALF);
    const sum = (parts: readonly { readonly count: number }[]) =>
      parts.reduce((all, { count }) => all + count, 0);
    const joined = nodes.filter(({ through }) => through);
    expect(sum(nodes.filter(({ facet }) => facet === 'sector'))).toBe(total);
    expect(sum(nodes.filter(({ facet }) => facet === 'field')) + sum(joined)).toBe(total);
    expect(sum(nodes.filter(({ facet }) => facet === 'region'))).toBe(total);
    expect(sum(links.filter(({ target }) => target.facet === 'region'))).toBe(total);
    expect(sum(links.filter(({ target }) => target.facet === 'field')) + sum(joined)).toBe(total);
  });

  it('has no centre and says so where the filter of kinds leaves them out', () => {
    const layout = layoutSectors(select({ ...NO_FILTERS, kind: ['geopark'] }), HALF);
    expect(layout).toMatchObject({ total: 0, nodes: [], links: [] });
  });

  it('keeps the order of the vocabulary, and does the same again', () => {
    for (const [, patch] of COMBINATIONS) {
      const scene = select({ ...NO_FILTERS, ...patch });
      const layout = layoutSectors(scene, HALF);
      for (const facet of FLOW_FACETS) {
        const column = layout.nodes.filter((node) => node.facet === facet);
        const inOrder = [...column].sort((a, b) => a.y - b.y).map(({ value }) => value);
        expect(inOrder).toEqual(VALUES[facet].filter((value) => inOrder.includes(value)));
      }
      expect(layoutSectors(scene, HALF)).toEqual(layout);
    }
  });

  it('joins a sector that is one field into one bar through both columns', () => {
    const { nodes } = layoutSectors(select(NO_FILTERS), HALF);
    const joined = nodes.filter(({ through }) => through).map(({ value }) => value);
    expect(joined).toEqual(SECTORS.filter((sector) => sector !== 'natural-sciences'));
    const fields = nodes.filter(({ facet }) => facet === 'field');
    expect(fields.map(({ value }) => value)).toEqual(FIELDS.filter((field) => !joined.includes(field)));
    const [first] = fields;
    const education = nodes.find(({ value }) => value === 'education');
    expect((education?.x ?? 0) + (education?.width ?? 0)).toBeCloseTo(
      (first?.x ?? 0) + (first?.width ?? 0),
      6,
    );
  });

  const sizes = [300, 720, 3000].flatMap((width) =>
    [0, 160, 330, 1200].map((height) => [width, height] as const),
  );
  it.each(sizes)(
    'keeps %i × %i pixels, scrolling where names need more, and no two names meet',
    (width, height) => {
      for (const count of [0, 1, 1219, 10_000]) {
        const scene = createSceneSelector(catalogOf(count))(NO_FILTERS);
        const layout = layoutSectors(scene, { width, height });
        const { nodes, size, margin } = layout;
        expect(numbersOf(layout).every(Number.isFinite)).toBe(true);
        expect(size.width).toBeLessThanOrEqual(width);
        for (const node of nodes) {
          expect(node.x).toBeGreaterThanOrEqual(margin - 1e-6);
          expect(node.x + node.width).toBeLessThanOrEqual(size.width - margin + 1e-6);
          expect(node.y).toBeGreaterThanOrEqual(0);
          expect(node.y + node.height).toBeLessThanOrEqual(size.height + 1e-6);
          // A line of text, at least.
          expect(node.free).toBeGreaterThanOrEqual(16);
        }
        for (const facet of FLOW_FACETS) {
          const column = nodes.filter((node) => node.facet === facet).sort((a, b) => a.y - b.y);
          column.forEach((node, index) => {
            const next = column[index + 1];
            if (!next) return;
            const end = node.y + node.height / 2 + node.free / 2;
            expect(end).toBeLessThanOrEqual(next.y + next.height / 2 - next.free / 2 + 1e-6);
          });
        }
      }
    },
  );
});
