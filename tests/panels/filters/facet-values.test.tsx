import { describe, expect, it } from 'vitest';
import { KINDS, REGIONS } from '../../../src/model/vocabulary.ts';
import { FacetValues } from '../../../src/panels/filters/facet-values.tsx';
import { recountSites } from '../../helpers/real-tables.ts';
import { renderMarkup } from '../../helpers/render-markup.tsx';

describe('the values of a filter', () => {
  it('each say how many sites they would leave, whatever else of the same filter is chosen', () => {
    const present = recountSites().filter(({ former, kind }) => !former && kind === 'geopark');
    const markup = renderMarkup(<FacetValues facet="kind" values={KINDS} />, { kind: ['centre'] });
    expect(markup).toContain(`<span class="facet-count tabular">${present.length}</span>`);
  });

  it('show which of them are chosen', () => {
    const markup = renderMarkup(<FacetValues facet="kind" values={KINDS} />, { kind: ['geopark'] });
    const pressed = [...markup.matchAll(/aria-pressed="(\w+)"/g)].map(([, value]) => value === 'true');
    expect(pressed).toEqual(KINDS.map((kind) => kind === 'geopark'));
  });

  it('say that UNESCO’s Africa is not the continent', () => {
    const markup = renderMarkup(<FacetValues facet="region" values={REGIONS} />);
    expect(markup.match(/facet-note/g)).toHaveLength(1);
    expect(markup).toMatch(
      /facet-name">Africa<[\s\S]*?facet-note[^>]*>UNESCO’s region, without the Arab States of Africa/,
    );
  });

  it('are faint where they would leave none', () => {
    const markup = renderMarkup(<FacetValues facet="kind" values={KINDS} />, { field: ['education'] });
    const empty = [...markup.matchAll(/data-empty="(\w+)"/g)].map(([, value]) => value === 'true');
    expect(empty).toEqual(KINDS.map((kind) => kind !== 'centre'));
  });
});
