import { describe, expect, it } from 'vitest';
import { LAYOUT_IDS, layoutOf } from '../../../src/state/view/layout.ts';
import { decodeView, defaultView } from '../../../src/state/view/url.ts';
import { NO_FOCUS } from '../../../src/state/view/view.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';

/** The layout that a link opens for a reader who is used to `usual`. */
function layoutOfLink(search: string, usual: (typeof LAYOUT_IDS)[number] = 'map') {
  const { view, rejected } = decodeView(search, realCatalog(), defaultView('en'));
  expect(rejected).toEqual([]);
  return layoutOf(view, usual, NO_FOCUS.chart);
}

describe('the layout of a link', () => {
  it('is the one that it names', () => {
    for (const id of LAYOUT_IDS) expect(layoutOfLink(`?layout=${id}&chart=growth`)).toBe(id);
  });

  it('shows map and charts where a link of the first build opens charts or chooses how they are read', () => {
    expect(layoutOfLink('?chart=growth,network')).toBe('split');
    expect(layoutOfLink('?show=growth-stack.kind')).toBe('split');
  });

  it('is what the reader is used to where it says nothing of charts', () => {
    expect(layoutOfLink('?field=water')).toBe('map');
    expect(layoutOfLink('?field=water', 'charts')).toBe('charts');
    expect(layoutOfLink('?chart=none')).toBe('map');
  });
});
