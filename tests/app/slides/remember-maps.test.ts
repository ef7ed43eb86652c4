import { expect, it } from 'vitest';
import { rememberMaps } from '../../../src/app/slides/remember-maps.ts';
import { createSearch } from '../../../src/model/search/search.ts';
import { createSceneSelector } from '../../../src/state/scene/select-scene.ts';
import { defaultView } from '../../../src/state/view/url.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';

const select = createSceneSelector(realCatalog(), createSearch);

/** What a slide asks of a map so wide, of the sites of a country. */
function orderOf(width: number, country: string) {
  const view = { ...defaultView('en'), country: [country] };
  const covered = { top: 0, right: 0, bottom: 0, left: 0 };
  return {
    view,
    scene: select(view),
    named: [],
    focus: 'all',
    size: { width, height: 600 },
    covered,
  } as const;
}

it('draws the same map once, another where anything differs, and forgets the oldest of many', () => {
  let drawn = 0;
  const draw = rememberMaps(() => ({ markup: `${++drawn}`, unnamed: [] }));
  expect(draw(orderOf(800, 'VNM'))).toBe(draw(orderOf(800, 'VNM')));
  expect(draw(orderOf(800, 'LAO')).markup).toBe('2');
  expect(draw(orderOf(900, 'VNM')).markup).toBe('3');
  for (let width = 1000; width < 1024; width++) draw(orderOf(width, 'VNM'));
  expect(drawn).toBe(27);
  draw(orderOf(800, 'VNM'));
  expect(drawn).toBe(28);
});
